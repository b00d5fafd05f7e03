// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/recovery.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "text/core_text.h"

namespace headroom {

Recovering::Recovering(QWidget* window) : QObject(window), m_window(window) {}

void Recovering::begin(const QString& damaged)
{
    const QFileInfo file(damaged);
    auto* dialog = new QFileDialog(m_window, tr("Recover into a new plan"), file.dir().filePath(tr("%1 recovered.headroom").arg(file.completeBaseName())), tr("Headroom plans (*.headroom)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("headroom"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, damaged](const QString& target) { recover(damaged, target); });
    dialog->open();
}

void Recovering::recover(const QString& damaged, const QString& target)
{
    const auto recovery = recoverPlan(std::filesystem::path(damaged.toStdU16String()), std::filesystem::path(target.toStdU16String()));
    if (!recovery) emit failed(textOf(recovery.error()));
    else show(*recovery, target);
}

QString Recovering::report(const Recovery& recovery)
{
    const QString rows = tr("%n row(s) were read and stand in the new plan.", nullptr, static_cast<int>(recovery.rows));
    if (recovery.missing.empty()) return tr("%1 Nothing is known to be missing.").arg(rows);
    return tr("%1 Not everything could be read. What follows is missing or not what the file said; the damaged file was not touched.").arg(rows);
}

void Recovering::show(const Recovery& recovery, const QString& target)
{
    auto* dialog = new QDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("What was recovered"));
    auto* words = new QLabel(report(recovery));
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    auto* column = new QVBoxLayout(dialog);
    column->addWidget(words);
    if (!recovery.missing.empty()) {
        auto* list = new QListWidget;
        list->setWordWrap(true);
        list->setAccessibleName(tr("What is missing"));
        for (const std::string& sentence : recovery.missing) list->addItem(textOf(sentence));
        column->addWidget(list, 1);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton* open = buttons->addButton(tr("&Open the new plan"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, this, [this, target] { emit openAsked(target); });
    column->addWidget(buttons);
    open->setDefault(true);
    open->setFocus();
    dialog->resize(640, recovery.missing.empty() ? 140 : 420);
    dialog->open();
}

}  // namespace headroom
