// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/compare_choice.h"

#include <QGridLayout>
#include <QSignalBlocker>

#include "text/core_text.h"

namespace headroom {

namespace {

constexpr int year = 12;

bool hasMonths(const Asked& asked) { return asked.figure != Figure::Count_ && info(asked.figure).shape != Shape::Constant; }

int lengthOf(const Asked& asked) { return asked.until - asked.from; }

QComboBox* smallList(const QString& name)
{
    auto* list = new QComboBox;
    list->setAccessibleName(name);
    list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    list->setMinimumContentsLength(10);
    return list;
}

}  // namespace

CompareChoice::CompareChoice(QWidget* parent) : QWidget(parent), m_with(smallList(tr("Compare with"))), m_period(smallList(tr("Months to compare with")))
{
    auto* label = new QLabel(tr("Compare with"));
    label->setBuddy(m_with);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(label, 0, 0);
    grid->addWidget(m_with, 0, 1);
    grid->addWidget(m_period, 1, 1);
    grid->setColumnStretch(1, 1);
    connect(m_with, &QComboBox::currentIndexChanged, this, [this] {
        m_wanted = chosen();
        m_period->setVisible(m_wanted == CompareWith::OtherPeriod);
        emit changed();
    });
    connect(m_period, &QComboBox::currentIndexChanged, this, [this] {
        m_wantedFrom = m_period->currentData().toInt();
        emit changed();
    });
}

CompareWith CompareChoice::chosen() const { return static_cast<CompareWith>(m_with->currentData().toInt()); }

void CompareChoice::choose(CompareWith with)
{
    m_wanted = with;
    if (const int at = m_with->findData(static_cast<int>(with)); at >= 0) m_with->setCurrentIndex(at);
}

void CompareChoice::choosePeriod(int from)
{
    if (const int at = m_period->findData(from); at >= 0) m_period->setCurrentIndex(at);
}

void CompareChoice::offer(const Asked& asked, const Statement& statement, Shown shown)
{
    const QSignalBlocker quiet(m_with), quietPeriod(m_period);
    const bool isMonth = lengthOf(asked) == 1;
    m_with->clear();
    const auto add = [this](const QString& text, CompareWith with) { m_with->addItem(text, static_cast<int>(with)); };
    add(tr("nothing"), CompareWith::Nothing);
    if (shown == Shown::Scenario && asked.figure != Figure::Count_) add(tr("the base plan"), CompareWith::BasePlan);
    if (hasMonths(asked)) {
        if (asked.from >= lengthOf(asked)) add(isMonth ? tr("the month before") : tr("the period before"), CompareWith::PeriodBefore);
        if (asked.from >= year && lengthOf(asked) < year) add(tr("the same a year before"), CompareWith::YearBefore);
        if (statement.horizon() >= 2 * lengthOf(asked)) add(isMonth ? tr("another month") : tr("another period"), CompareWith::OtherPeriod);
        refill(asked, statement);
    }
    const int wanted = m_with->findData(static_cast<int>(m_wanted));
    m_with->setCurrentIndex(std::max(wanted, 0));
    m_period->setVisible(chosen() == CompareWith::OtherPeriod);
    setVisible(m_with->count() > 1);
}

void CompareChoice::refill(const Asked& asked, const Statement& statement)
{
    m_period->clear();
    const int length = lengthOf(asked);
    for (int from = asked.from % length; from + length <= statement.horizon(); from += length) {
        const QString first = monthText(statement, from);
        if (from != asked.from) m_period->addItem(length == 1 ? first : tr("%1 to %2").arg(first, monthText(statement, from + length - 1)), from);
    }
    if (const int wanted = m_period->findData(m_wantedFrom); wanted >= 0) m_period->setCurrentIndex(wanted);
}

std::optional<Asked> CompareChoice::before(const Asked& asked) const
{
    const auto shifted = [&](int from) {
        Asked other = asked;
        other.from = from;
        other.until = from + lengthOf(asked);
        return other;
    };
    switch (chosen()) {
    case CompareWith::PeriodBefore: return shifted(asked.from - lengthOf(asked));
    case CompareWith::YearBefore: return shifted(asked.from - year);
    case CompareWith::OtherPeriod: return m_period->count() > 0 ? std::optional(shifted(m_period->currentData().toInt())) : std::nullopt;
    case CompareWith::Nothing:
    case CompareWith::BasePlan: break;
    }
    return std::nullopt;
}

}  // namespace headroom
