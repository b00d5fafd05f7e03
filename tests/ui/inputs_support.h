// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

#include "document/plan_document.h"
#include "plan/registry.h"

namespace headroom {

/// A model as a text picture: headers, then the rows; "!" before what was refused, "~" before what does not count.
inline std::string dumpModel(const QAbstractItemModel& model, int columns = 1000)
{
    QStringList lines;
    const int width = std::min(columns, model.columnCount());
    QStringList header;
    for (int column = 0; column < width; ++column) header.append(model.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString());
    lines.append(header.join(QStringLiteral(" | ")));
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < width; ++column) {
            const QModelIndex cell = model.index(row, column);
            const QString mark = cell.data(Qt::UserRole).isValid() ? QStringLiteral("!") : cell.data(Qt::UserRole + 1).isValid() ? QStringLiteral("~") : QString();
            cells.append(mark + cell.data().toString());
        }
        lines.append(cells.join(QStringLiteral(" | ")));
    }
    return lines.join(QLatin1Char('\n')).toStdString();
}

inline std::size_t fieldOf(EntityKind kind, std::string_view key) { return *table(kind).find(key); }

inline Value valueAt(const PlanDocument& document, EntityKind kind, Id row, std::string_view key)
{
    return readField(document.plan(), table(kind), *indexOf(document.plan(), kind, row), fieldOf(kind, key));
}

}  // namespace headroom
