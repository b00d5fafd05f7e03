// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/marks_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace headroom {

MarksDialog::MarksDialog(const Ambiguity& ambiguity, NumberMarks likely, QWidget* parent)
    : QDialog(parent), m_point(new QRadioButton(tr("Decimal &point: %1 is %2").arg(ambiguity.text.trimmed(), ambiguity.asInternational))),
      m_comma(new QRadioButton(tr("Decimal &comma: %1 is %2").arg(ambiguity.text.trimmed(), ambiguity.asContinental)))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Paste numbers"));
    auto* column = new QVBoxLayout(this);
    auto* question = new QLabel(tr("The text reads in two ways. Which marks do its numbers have?"));
    question->setWordWrap(true);
    column->addWidget(question);
    column->addWidget(m_point);
    column->addWidget(m_comma);
    (likely == international ? m_point : m_comma)->setChecked(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(tr("&Paste"), QDialogButtonBox::AcceptRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

}  // namespace headroom
