// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/remove_dialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "inputs/table_edits.h"
#include "text/core_text.h"

namespace headroom {

namespace {

enum class Bond { Needs, MayName };

/// The rows that name one of those to go and do not go with them.
std::vector<RowPlace> usersOf(const Plan<>& plan, EntityKind kind, const std::vector<Id>& rows, Bond bond)
{
    std::vector<RowPlace> users;
    for (const Id row : rows)
        for (const RowPlace& user : bond == Bond::Needs ? dependentsOf(plan, {kind, row}) : otherUsersOf(plan, {kind, row})) {
            const bool goesToo = user.table == kind && std::ranges::find(rows, user.row) != rows.end();
            if (!goesToo && std::ranges::find(users, user) == users.end()) users.push_back(user);
        }
    return users;
}

/// "Tranches: First H200, Second H200 and 3 more"
QString listed(const Plan<>& plan, const std::vector<RowPlace>& users)
{
    constexpr int most = 6;
    QStringList lines;
    for (const TableType& type : tables()) {
        QStringList names;
        for (const RowPlace& user : users)
            if (user.table == type.kind) names.append(textOf(rowName(plan, user.table, user.row)));
        if (names.isEmpty()) continue;
        const auto more = names.size() - most;
        QString text = names.mid(0, most).join(QStringLiteral(", "));
        if (more > 0) text = RemoveDialog::tr("%1 and %2 more").arg(text, QString::number(more));
        lines.append(type.single ? text : RemoveDialog::tr("%1: %2").arg(translated(type.plural), text));
    }
    return lines.join(QLatin1Char('\n'));
}

QLabel* words(const QString& text)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

}  // namespace

bool areUsed(const Plan<>& plan, EntityKind kind, const std::vector<Id>& rows)
{
    return !usersOf(plan, kind, rows, Bond::Needs).empty() || !usersOf(plan, kind, rows, Bond::MayName).empty();
}

RemoveDialog::RemoveDialog(PlanDocument& document, EntityKind kind, std::vector<Id> rows, QWidget* parent)
    : QDialog(parent), m_document(document), m_kind(kind), m_rows(std::move(rows)), m_move(new QRadioButton(tr("&Move them to"))), m_remove(new QRadioButton), m_heirs(new QComboBox)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(removalText(document.plan(), kind, m_rows));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(10);
    listUsers(*column);

    auto* moving = new QHBoxLayout;
    moving->addWidget(m_move);
    moving->addWidget(m_heirs, 1);
    column->addLayout(moving);
    column->addWidget(m_remove);
    m_heirs->setAccessibleName(tr("Row that they move to"));
    offerHeirs();

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton* go = buttons->addButton(tr("&Delete"), QDialogButtonBox::AcceptRole);
    go->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addStretch();
    column->addWidget(buttons);
    setMinimumWidth(460);
}

void RemoveDialog::listUsers(QVBoxLayout& column)
{
    const Plan<>& plan = m_document.plan();
    const QString what = m_rows.size() == 1 ? textOf(rowName(plan, m_kind, m_rows.front())) : tr("these %1 rows").arg(m_rows.size());
    const auto needing = usersOf(plan, m_kind, m_rows, Bond::Needs), naming = usersOf(plan, m_kind, m_rows, Bond::MayName);
    if (!needing.empty()) column.addWidget(words(tr("Cannot stay without %1:").arg(what) + QLatin1Char('\n') + listed(plan, needing)));
    if (!naming.empty()) column.addWidget(words(tr("Also name %1:").arg(what) + QLatin1Char('\n') + listed(plan, naming)));
    m_remove->setText(needing.empty() ? tr("&Leave them without it") : naming.empty() ? tr("Delete them &too") : tr("Delete what cannot s&tay; the others name nobody any more"));
}

void RemoveDialog::offerHeirs()
{
    const TableType& type = table(m_kind);
    for (std::size_t index = 0; index < type.count(m_document.plan()); ++index) {
        const Id id = type.id(m_document.plan(), index);
        if (std::ranges::find(m_rows, id) == m_rows.end()) m_heirs->addItem(textOf(rowName(m_document.plan(), m_kind, id)), QVariant::fromValue(id));
    }
    const bool isPossible = m_heirs->count() > 0;
    m_move->setEnabled(isPossible);
    m_heirs->setEnabled(isPossible);
    (isPossible ? m_move : m_remove)->setChecked(true);
    connect(m_heirs, &QComboBox::activated, m_move, [this] { m_move->setChecked(true); });
}

void RemoveDialog::accept()
{
    const auto heir = m_move->isChecked() ? std::optional{m_heirs->currentData().value<Id>()} : std::nullopt;
    // While the dialog was open another program may have taken a row away.
    const auto exists = [this](Id id) { return indexOf(m_document.plan(), m_kind, id).has_value(); };
    std::erase_if(m_rows, [&](Id id) { return !exists(id); });
    if (!m_rows.empty() && (!heir || exists(*heir))) m_document.edit(removal(m_document.plan(), m_kind, m_rows, heir), removalText(m_document.plan(), m_kind, m_rows));
    QDialog::accept();
}

}  // namespace headroom
