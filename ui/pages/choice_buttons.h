// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QButtonGroup>
#include <QWidget>

namespace headroom {

/// A few alternatives side by side, exactly one of them chosen: month, quarter or year.
class ChoiceButtons : public QWidget
{
    Q_OBJECT

public:
    /// `name` is what a screen reader calls the choice.
    ChoiceButtons(const QString& name, const QStringList& choices, QWidget* parent = nullptr);

    int chosen() const { return m_group->checkedId(); }
    void choose(int choice);

signals:
    void chosenChanged(int choice);

protected:
    void changeEvent(QEvent* event) override;

private:
    void colour();

    QButtonGroup* m_group;
};

}  // namespace headroom
