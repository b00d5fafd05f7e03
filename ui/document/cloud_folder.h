// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace headroom {

/// The service that keeps the folder of this file the same on several machines ("OneDrive"), by the marks that it leaves there
/// or the name that it gives; empty where none does. Such a service copies a plan while it is written, and puts another
/// machine's copy in its place.
QString cloudServiceOf(const QString& path);

/// Whether it was not yet said of the folder of this plan; notes that it is now.
bool isFirstWarningOf(const QString& path);

}  // namespace headroom
