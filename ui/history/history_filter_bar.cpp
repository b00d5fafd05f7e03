// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/history_filter_bar.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

#include "history/point_words.h"
#include "plan/registry.h"
#include "text/core_text.h"

namespace headroom {

namespace {

constexpr int pauseMilliseconds = 250;

QComboBox* choice(const QString& all, const QString& name, int letters)
{
    auto* box = new QComboBox;
    box->addItem(all);
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(letters);
    box->setMaxVisibleItems(24);
    return box;
}

}  // namespace

HistoryFilterBar::HistoryFilterBar(QWidget* parent)
    : QWidget(parent), m_who(choice(tr("Everybody"), tr("By whom"), 8)), m_table(choice(tr("All tables"), tr("Which table was changed"), 8)), m_field(choice(tr("All fields"), tr("Which field was changed"), 8)), m_text(new QLineEdit), m_versions(new QCheckBox(tr("&Versions only"))),
      m_clear(new QPushButton(tr("Show a&ll")))
{
    for (const TableType& type : headroom::tables()) m_table->addItem(translated(type.plural), static_cast<int>(type.kind));
    // A letter has four bytes at most.
    m_text->setMaxLength(static_cast<int>(longestFilterText / 4));
    m_text->setAccessibleName(tr("Text in what was done or in a value"));
    m_text->setPlaceholderText(tr("Find in the history"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(fontMetrics().horizontalAdvance(QLatin1Char('0')) * 14);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_text, 2);
    row->addWidget(m_who, 1);
    row->addWidget(m_table, 1);
    row->addWidget(m_field, 1);
    row->addWidget(m_versions);
    row->addWidget(m_clear);
    connect(&m_pause, &QTimer::timeout, this, &HistoryFilterBar::refresh);
    connect(m_text, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_text, &QLineEdit::returnPressed, this, &HistoryFilterBar::refresh);
    connect(m_who, &QComboBox::currentIndexChanged, this, &HistoryFilterBar::refresh);
    connect(m_table, &QComboBox::currentIndexChanged, this, [this] {
        fillFields();
        refresh();
    });
    connect(m_field, &QComboBox::currentIndexChanged, this, &HistoryFilterBar::refresh);
    connect(m_versions, &QCheckBox::toggled, this, &HistoryFilterBar::refresh);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        clear();
        refresh();
    });
    fillFields();
    m_clear->setEnabled(false);
}

void HistoryFilterBar::fillFields()
{
    const QSignalBlocker quiet(m_field);
    while (m_field->count() > 1) m_field->removeItem(1);
    m_field->setEnabled(m_table->currentIndex() > 0);
    if (m_table->currentIndex() <= 0) return;
    const TableType& type = headroom::table(static_cast<EntityKind>(m_table->currentData().toInt()));
    for (std::size_t field = 0; field < type.fields.size(); ++field) m_field->addItem(translated(type.fields[field].field.label), static_cast<int>(field));
}

void HistoryFilterBar::setAuthors(const std::vector<std::string>& authors)
{
    QStringList names;
    // A step without an author is among those of everybody.
    for (const std::string& author : authors)
        if (!author.empty()) names.append(textOf(author));
    QStringList there;
    for (int at = 1; at < m_who->count(); ++at) there.append(m_who->itemData(at).toString());
    if (names == there) return;
    const QSignalBlocker quiet(m_who);
    const QString chosen = m_who->currentIndex() > 0 ? m_who->currentData().toString() : QString();
    const bool isChosen = m_who->currentIndex() > 0;
    while (m_who->count() > 1) m_who->removeItem(1);
    for (const QString& name : names) m_who->addItem(whoOf(name.toStdString()), name);
    m_who->setCurrentIndex(isChosen ? std::max(0, m_who->findData(chosen)) : 0);
}

HistoryFilter HistoryFilterBar::filter() const
{
    HistoryFilter filter{.author = m_who->currentIndex() > 0 ? m_who->currentData().toString().toStdString() : std::string{}, .text = m_text->text().trimmed().toStdString(), .table = {}, .row = {}, .field = {}};
    if (m_table->currentIndex() > 0) filter.table = static_cast<EntityKind>(m_table->currentData().toInt());
    if (m_table->currentIndex() > 0 && m_field->currentIndex() > 0) filter.field = static_cast<std::size_t>(m_field->currentData().toInt());
    return filter;
}

HistoryModel::Shown HistoryFilterBar::shown() const { return m_versions->isChecked() ? HistoryModel::Shown::VersionsOnly : HistoryModel::Shown::All; }

bool HistoryFilterBar::isEmpty() const { return m_who->currentIndex() <= 0 && m_table->currentIndex() <= 0 && m_text->text().trimmed().isEmpty() && !m_versions->isChecked(); }

void HistoryFilterBar::clear()
{
    const QSignalBlocker noWho(m_who), noTable(m_table), noText(m_text), noVersions(m_versions);
    m_who->setCurrentIndex(0);
    m_table->setCurrentIndex(0);
    m_text->clear();
    m_versions->setChecked(false);
    fillFields();
    m_pause.stop();
    m_clear->setEnabled(false);
}

void HistoryFilterBar::refresh()
{
    m_pause.stop();
    m_clear->setEnabled(!isEmpty());
    emit changed();
}

}  // namespace headroom
