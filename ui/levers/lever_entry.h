// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace headroom {

/// The field beside a lever. It asks for what was typed when the hand is done with it, and marks what was refused.
class LeverEntry : public QLineEdit
{
    Q_OBJECT

public:
    explicit LeverEntry(QWidget* parent = nullptr);

    /// The value: as it is shown, and at full precision for whoever edits it. Leaves alone what is being typed.
    void setValue(const QString& shown, const QString& exact);

    /// An entry that was refused stays as it was typed.
    void setRefused(const QString& typed);
    bool isRefused() const { return m_isRefused; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void entered(const QString& text);
    void takenBack();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void finish();

    QString m_shown, m_exact;
    bool m_isRefused = false;
};

}  // namespace headroom
