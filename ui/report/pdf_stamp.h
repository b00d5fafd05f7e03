// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

namespace headroom {

/// The PDF with `stamp` as its creation date, in UTC, in place of the clock that Qt reads: the same report at the same
/// stamp is the same bytes. The date keeps its length, so that the table of offsets stays right.
QByteArray stamped(QByteArray pdf, const QDateTime& stamp);

}  // namespace headroom
