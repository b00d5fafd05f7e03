// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/finder.h"

#include <QKeyEvent>
#include <QVBoxLayout>
#include <algorithm>

#include "plan/entry.h"
#include "text/core_text.h"

namespace headroom {

Finder::Finder(const Plan<>& plan, QWidget* parent) : QDialog(parent), m_words(new QLineEdit), m_list(new QListWidget)
{
    setWindowTitle(tr("Find an input"));
    for (const TableType& type : tables())
        for (std::size_t index = 0; index < type.count(plan); ++index)
            for (std::size_t field = 0; field < type.fields.size(); ++field) {
                const Place place{type.kind, type.id(plan, index), field};
                const FieldType& about = type.fields[field];
                const QString unit = textOf(unitText(plan, about));
                const QString value = textOf(shownText(plan, place, readField(plan, type, index, field))).section(QLatin1Char('\n'), 0, 0).left(60);
                const QString name = textOf(placeName(plan, place));
                m_entries.push_back({place, name, (name + QLatin1Char(' ') + translated(type.plural)).toLower(), unit.isEmpty() || value.isEmpty() ? value : value + QLatin1Char(' ') + unit});
            }

    m_words->setPlaceholderText(tr("Words of an input, a row or a table, as: denton pue"));
    m_words->setAccessibleName(tr("Words to find"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_list->setAccessibleName(tr("Inputs found"));
    m_list->setUniformItemSizes(true);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_words);
    column->addWidget(m_list, 1);
    resize(640, 440);
    connect(m_words, &QLineEdit::textChanged, this, &Finder::refill);
    connect(m_words, &QLineEdit::returnPressed, this, &Finder::choose);
    connect(m_list, &QListWidget::itemActivated, this, &Finder::choose);
    refill();
}

std::vector<Place> Finder::matches(const QString& words) const
{
    const QStringList wanted = words.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<Place> places;
    for (const Entry& entry : m_entries) {
        if (places.size() == most) break;
        if (std::ranges::all_of(wanted, [&](const QString& word) { return entry.key.contains(word); })) places.push_back(entry.place);
    }
    return places;
}

void Finder::refill()
{
    m_list->clear();
    for (const Place& place : matches(m_words->text())) {
        const auto entry = std::ranges::find(m_entries, place, &Entry::place);
        auto* item = new QListWidgetItem(entry->value.isEmpty() ? entry->name : tr("%1   =   %2").arg(entry->name, entry->value), m_list);
        item->setData(Qt::UserRole, static_cast<int>(entry - m_entries.begin()));
    }
    m_list->setCurrentRow(0);
}

void Finder::choose()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (!item) return;
    const Place place = m_entries[static_cast<std::size_t>(item->data(Qt::UserRole).toInt())].place;
    accept();
    emit found(place);
}

bool Finder::eventFilter(QObject* object, QEvent* event)
{
    // The arrows walk through the list while the words keep the focus.
    if (event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up || key->key() == Qt::Key_PageDown || key->key() == Qt::Key_PageUp) {
            QCoreApplication::sendEvent(m_list, key);
            return true;
        }
    }
    return QDialog::eventFilter(object, event);
}

}  // namespace headroom
