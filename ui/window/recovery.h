// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "store/recover.h"

namespace headroom {

/// Makes a new plan of what can be read of a damaged file: asks for its name, makes it, and shows what is missing. The
/// damaged file is never written.
class Recovering : public QObject
{
    Q_OBJECT

public:
    explicit Recovering(QWidget* window);

    /// Asks where to, beside the damaged file.
    void begin(const QString& damaged);

    /// Makes it and shows what came of it.
    void recover(const QString& damaged, const QString& target);

    /// What such a dialog says, for tests.
    static QString report(const Recovery& recovery);

signals:
    /// The user wants to go on with the plan that was made.
    void openAsked(const QString& path);
    void failed(const QString& sentence);

private:
    void show(const Recovery& recovery, const QString& target);

    QWidget* m_window;
};

}  // namespace headroom
