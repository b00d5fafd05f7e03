// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/help_topic.h"

#include <QAbstractItemView>
#include <QHash>

#include "explain/asking.h"
#include "reference/reference.h"
#include "text/core_text.h"

namespace headroom {

QString topicOf(const Place& input) { return textOf(addressOf(InputField{input.table, input.field})); }

QString topicOf(const Asked& asked)
{
    if (asked.isBeside()) return QStringLiteral("guide/07-checks");
    if (!asked.isInput()) return textOf(addressOf(asked.figure));
    // "sites.7.pue" is "inputs/sites.pue"; "settings.discount_rate" has no row. Of a curve's number the curve.
    const QStringList parts = textOf(asked.input).split(QLatin1Char('.'));
    const TableType* owner = findTable(parts.first().toStdString());
    const qsizetype at = owner && owner->single ? 1 : 2;
    const auto field = owner && at < parts.size() ? owner->find(parts[at].toStdString()) : std::nullopt;
    return field ? topicOf(Place{owner->kind, 0, *field}) : QString();
}

QString topicIn(const QWidget* widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (const auto* about = dynamic_cast<const HasHelp*>(widget)) return about->helpTopic();
        if (const auto asked = dynamic_cast<const ShowsFigures*>(widget) || qobject_cast<const QAbstractItemView*>(widget) ? chosenIn(widget) : std::nullopt) return topicOf(*asked);
    }
    return {};
}

QString guideOf(const QString& page)
{
    static const QHash<QString, QString> chapters{
        {QStringLiteral("start"), QStringLiteral("01-five-minutes")}, {QStringLiteral("overview"), QStringLiteral("02-desk")},
        {QStringLiteral("statements"), QStringLiteral("06-coverage")}, {QStringLiteral("covenants"), QStringLiteral("06-coverage")},
        {QStringLiteral("unit-economics"), QStringLiteral("05-waste")}, {QStringLiteral("utilization"), QStringLiteral("05-waste")},
        {QStringLiteral("counterparty-graph"), QStringLiteral("06-coverage")}, {QStringLiteral("counterparties"), QStringLiteral("06-coverage")},
        {QStringLiteral("scenarios"), QStringLiteral("04-levers-scenarios")}, {QStringLiteral("scenario-inputs"), QStringLiteral("04-levers-scenarios")},
        {QStringLiteral("checks"), QStringLiteral("07-checks")}, {QStringLiteral("check-inputs"), QStringLiteral("07-checks")},
        {QStringLiteral("compare"), QStringLiteral("09-compare")}, {QStringLiteral("history"), QStringLiteral("11-history")},
        {QStringLiteral("sources"), QStringLiteral("08-why")},
    };
    // Every other page holds inputs.
    return QStringLiteral("guide/") + chapters.value(page, QStringLiteral("03-inputs"));
}

bool HelpDesk::ask(const QWidget& widget, const QString& address)
{
    auto* desk = widget.window()->findChild<HelpDesk*>(QString(), Qt::FindDirectChildrenOnly);
    if (desk) emit desk->asked(address);
    return desk != nullptr;
}

}  // namespace headroom
