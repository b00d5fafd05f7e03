// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QLineEdit>
#include <QListWidget>

#include "plan/parse.h"

namespace headroom {

/// Finds an input of the plan by words of its name, of its row or of its table, in any order: "denton pue". Enter goes
/// to it.
class Finder : public QDialog
{
    Q_OBJECT

public:
    explicit Finder(const Plan<>& plan, QWidget* parent = nullptr);

    /// What is offered for these words, best first, at most `most`.
    static constexpr std::size_t most = 200;
    std::vector<Place> matches(const QString& words) const;

signals:
    void found(const headroom::Place& place);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    struct Entry {
        Place place;
        QString name;  ///< "Denton: PUE"
        QString key;   ///< what is searched, in lower case
        QString value;
    };
    void refill();
    void choose();

    std::vector<Entry> m_entries;
    QLineEdit* m_words;
    QListWidget* m_list;
};

}  // namespace headroom
