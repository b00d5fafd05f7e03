// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mapping_model.h"

#include <QApplication>
#include <QComboBox>
#include <QGuiApplication>
#include <QPainter>
#include <QTimer>
#include <algorithm>

#include "palette/series_style.h"
#include "palette/theme.h"
#include "text/core_text.h"

namespace headroom {

namespace {

constexpr const char* isPicked = "isPicked";  ///< of an editor in which somebody took a choice

}  // namespace

void MappingModel::setTable(const ReadTable& table)
{
    const bool isSameShape = m_table.import && table.import && m_table.import->table == table.import->table && m_table.import->columns.size() == table.import->columns.size();
    if (!isSameShape) beginResetModel();
    m_table = table;
    if (!isSameShape) endResetModel();
    else if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, Count_ - 1));
}

int MappingModel::rowCount(const QModelIndex& parent) const { return parent.isValid() || !m_table.import ? 0 : static_cast<int>(m_table.import->columns.size()); }

int MappingModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Count_; }

const FieldType* MappingModel::fieldAt(int row) const
{
    const ColumnTarget target = columnAt(row).target;
    return target.kind == ColumnTarget::Kind::Field ? &table(m_table.import->table).fields[target.field] : nullptr;
}

std::vector<ColumnUnit> MappingModel::unitsAt(int row) const
{
    const FieldType* type = fieldAt(row);
    if (!type) return {};
    auto units = unitsFor(*type, m_table.plan->settings.currency);
    // A heading may say what no list offers: hundred thousand of something.
    if (const auto& unit = columnAt(row).unit; unit && !units.empty() && std::ranges::count(units, *unit) == 0) units.push_back(*unit);
    return units;
}

QStringList MappingModel::choices(int row, Column column) const
{
    QStringList words;
    if (column == ReadAs) {
        for (const ColumnUnit& unit : unitsAt(row)) words.append(textOf(unit.text));
        return words;
    }
    words << tr("(ignored)") << tr("Row id");
    for (const FieldType& type : table(m_table.import->table).fields) words.append(translated(type.field.label));
    return words;
}

int MappingModel::chosenAt(int row, Column column) const
{
    const ImportColumn& about = columnAt(row);
    if (column == Input) return about.target.kind == ColumnTarget::Kind::Ignored ? 0 : about.target.kind == ColumnTarget::Kind::RowId ? 1 : 2 + static_cast<int>(about.target.field);
    const auto units = unitsAt(row);
    const auto& unit = m_table.import->scopes[static_cast<std::size_t>(row)].unit;
    const auto found = unit ? std::ranges::find(units, *unit) : units.end();
    return found == units.end() ? -1 : static_cast<int>(found - units.begin());
}

QString MappingModel::text(int row, Column column) const
{
    const ImportColumn& about = columnAt(row);
    const int chosen = column == Input || column == ReadAs ? chosenAt(row, column) : -1;
    switch (column) {
    case Heading: return about.heading.empty() ? tr("Column %1").arg(row + 1) : textOf(about.heading);
    case Input: return choices(row, Input).value(chosen);
    case ReadAs: return unitsAt(row).empty() ? QString() : chosen >= 0 ? (about.isUnitAssumed ? tr("%1 (assumed)") : QStringLiteral("%1")).arg(choices(row, ReadAs).value(chosen)) : !about.problem.empty() ? tr("not known") : tr("as its cells say");
    default: return about.problem.empty() ? textOf(reasonText(table(m_table.import->table), about)) : textOf(about.problem);
    }
}

QVariant MappingModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const auto column = static_cast<Column>(index.column());
    const ImportColumn& about = columnAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(index.row(), column);
    case Qt::EditRole: return column == Input || column == ReadAs ? QVariant(chosenAt(index.row(), column)) : QVariant(text(index.row(), column));
    case ChoicesRole: return choices(index.row(), column);
    case Qt::ToolTipRole: return toolTipOf(text(index.row(), column));
    case Qt::AccessibleTextRole: return tr("%1: %2").arg(headerData(column, Qt::Horizontal).toString(), text(index.row(), column));
    case Qt::ForegroundRole:
        if (!about.problem.empty()) return QVariant(warningColour());
        return about.target.kind == ColumnTarget::Kind::Ignored ? QVariant(faded(QGuiApplication::palette(), 0.4)) : QVariant();
    default: return {};
    }
}

bool MappingModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const int choice = value.toInt();
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable) || choice < 0) return false;
    // A column that is left out may be left out by hand: nothing is asked about it then.
    const bool isLeftOutByHand = index.column() == Input && choice == 0 && columnAt(index.row()).reason != ColumnReason::ByHand;
    if (choice == chosenAt(index.row(), static_cast<Column>(index.column())) && !isLeftOutByHand) return false;
    const auto at = static_cast<std::size_t>(index.row());
    if (index.column() == ReadAs) emit chosen(at, {.target = columnAt(index.row()).target, .unit = unitsAt(index.row())[static_cast<std::size_t>(choice)]});
    else if (choice == 0) emit chosen(at, {});
    else if (choice == 1) emit chosen(at, {.target = {ColumnTarget::Kind::RowId, 0}, .unit = {}});
    else emit chosen(at, {.target = {ColumnTarget::Kind::Field, static_cast<std::size_t>(choice - 2)}, .unit = {}});
    return true;
}

QVariant MappingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= Count_) return {};
    if (role == Qt::TextAlignmentRole) return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Heading: return tr("Column of the file");
    case Input: return tr("Input");
    case ReadAs: return tr("Unit");
    default: return tr("Reason");
    }
}

Qt::ItemFlags MappingModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool canChoose = index.isValid() && (index.column() == Input || (index.column() == ReadAs && !unitsAt(index.row()).empty()));
    return canChoose ? flags | Qt::ItemIsEditable : flags;
}

QWidget* ChoiceDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* box = new QComboBox(parent);
    box->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    box->addItems(index.data(MappingModel::ChoicesRole).toStringList());
    auto* self = const_cast<ChoiceDelegate*>(this);
    connect(box, &QComboBox::activated, self, [self, box] {
        box->setProperty(isPicked, true);
        emit self->commitData(box);
        emit self->closeEditor(box);
    });
    QTimer::singleShot(0, box, &QComboBox::showPopup);
    return box;
}

void ChoiceDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const { static_cast<QComboBox*>(editor)->setCurrentIndex(index.data(Qt::EditRole).toInt()); }

void ChoiceDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    // Whoever looks at the choices and goes on has chosen nothing.
    if (editor->property(isPicked).toBool()) model->setData(index, static_cast<QComboBox*>(editor)->currentIndex());
}

void ChoiceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (!(index.flags() & Qt::ItemIsEditable)) return;
    // A cell that opens says so.
    QStyleOption arrow;
    const int side = option.fontMetrics.height() / 2 + 2;
    arrow.rect = QRect(option.rect.right() - side - 4, option.rect.center().y() - side / 2, side, side);
    arrow.palette = option.palette;
    arrow.state = QStyle::State_Enabled;
    (option.widget ? option.widget->style() : QApplication::style())->drawPrimitive(QStyle::PE_IndicatorArrowDown, &arrow, painter, option.widget);
}

}  // namespace headroom
