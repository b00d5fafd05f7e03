// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf_stamp.h"

namespace headroom {

QByteArray stamped(QByteArray pdf, const QDateTime& stamp)
{
    // "/CreationDate (D:20260131235959Z)", or with "+01'00'" in place of Z.
    const QByteArray key = "/CreationDate (D:";
    const qsizetype from = pdf.indexOf(key);
    if (from < 0) return pdf;
    const qsizetype date = from + key.size(), end = pdf.indexOf(')', date);
    QByteArray text = stamp.toUTC().toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1();
    const qsizetype zone = end - date - text.size();
    text += zone == 1 ? "Z" : "+00'00'";
    if (date + text.size() == end) pdf.replace(date, text.size(), text);
    return pdf;
}

}  // namespace headroom
