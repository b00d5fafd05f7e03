// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/break_even_panel.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <algorithm>

#include "pages/page_heading.h"
#include "risk/break_even.h"
#include "text/core_text.h"

namespace headroom {

BreakEvenPanel::BreakEvenPanel(QWidget* parent) : QWidget(parent), m_check(new QComboBox), m_input(new InputChoice), m_find(new QPushButton(tr("Find the break-even"))), m_answer(pageText())
{
    m_check->setAccessibleName(tr("Check that flips"));
    m_check->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_check->setMinimumContentsLength(24);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    const auto label = [](const QString& text, QWidget* of) {
        auto* name = new QLabel(text);
        name->setBuddy(of);
        return name;
    };
    grid->addWidget(label(tr("Chec&k"), m_check), 0, 0);
    grid->addWidget(m_check, 0, 1);
    grid->addWidget(label(tr("&Input"), m_input), 0, 2);
    grid->addWidget(m_input, 0, 3);
    grid->addWidget(m_find, 0, 4);
    grid->addWidget(m_answer, 1, 0, 1, 5);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(3, 3);
    m_answer->hide();
    connect(m_find, &QPushButton::clicked, this, &BreakEvenPanel::find);
    connect(m_input->lineEdit(), &QLineEdit::returnPressed, this, &BreakEvenPanel::find);
}

void BreakEvenPanel::setDocument(PlanDocument* document)
{
    m_document = document;
    m_answer->hide();
    m_answer->clear();
}

void BreakEvenPanel::refresh()
{
    if (!m_document) return;
    const QSignalBlocker quiet(m_check);
    const QVariant chosen = m_check->currentData();
    m_check->clear();
    for (const auto& check : m_document->plan().checks) m_check->addItem(textOf(check.name), static_cast<qlonglong>(check.id));
    m_check->setCurrentIndex(std::max(0, m_check->findData(chosen)));
    m_input->setPlan(m_document->plan());
    m_find->setEnabled(m_check->count() > 0);
    m_answer->clear();
    m_answer->hide();
}

void BreakEvenPanel::chooseCheck(Id check) { m_check->setCurrentIndex(m_check->findData(static_cast<qlonglong>(check))); }

void BreakEvenPanel::find()
{
    if (!m_document) return;
    const auto& checks = m_document->plan().checks;
    const auto check = std::ranges::find(checks, static_cast<Id>(m_check->currentData().toLongLong()), &Assertion<>::id);
    const auto input = m_input->chosen();
    QString answer;
    if (check == checks.end()) answer = tr("Choose a check.");
    else if (!input) answer = tr("Choose one of the inputs that are offered while you type.");
    else {
        Assertion<> asked = *check;
        if (!asked.scenario) asked.scenario.id = m_document->scenario();
        const BreakEven found = breakEven(m_document->base(), *input, asked);
        answer = textOf(breakEvenSentence(m_document->base(), *input, asked, found)) + QLatin1Char('\n') + textOf(certificateSentence(m_document->base(), *input, asked, found));
    }
    m_answer->setText(answer);
    m_answer->show();
}

}  // namespace headroom
