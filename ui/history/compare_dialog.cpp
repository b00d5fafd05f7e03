// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/compare_dialog.h"

#include <QDialogButtonBox>
#include <QScreen>
#include <QVBoxLayout>

#include "pages/page_heading.h"
#include "text/core_text.h"

namespace headroom {

CompareDialog::CompareDialog(FileDocument& document, const Side& a, const Side& b, QWidget* parent)
    : QDialog(parent), m_a(a), m_b(b), m_text(pageText()), m_inputsTitle(partTitle(tr("Inputs that differ"))), m_inputs(new ChangesTable(tr("Inputs that differ"))), m_headlineTitle(partTitle(tr("Headline figures"))), m_headline(new CutTable(tr("Headline figures of both plans")))
{
    setWindowTitle(tr("%1 and %2").arg(a.name, b.name));
    m_text->setText(tr("Reading both plans…"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_inputs, &ChangesTable::revealAsked, this, &CompareDialog::revealAsked);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_text);
    column->addWidget(m_inputsTitle);
    column->addWidget(m_inputs, 3);
    column->addWidget(m_headlineTitle);
    column->addWidget(m_headline, 4);
    column->addWidget(buttons);
    const int digit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    resize(QSize(digit * 100, digit * 70).boundedTo(screen()->availableSize() * 0.9));
    for (QWidget* part : std::initializer_list<QWidget*>{m_inputsTitle, m_inputs, m_headlineTitle, m_headline}) part->hide();
    // Another plan in the window: this one's inputs cannot be gone to.
    connect(&document, &QObject::destroyed, this, &QDialog::reject);
    document.keeper().ask<Comparison>(
        this, [a = a.step, b = b.step](PlanFile& file) { return readComparison(file, a, b); }, [this](const Result<Comparison>& comparison) { fill(comparison); });
}

void CompareDialog::fill(const Result<Comparison>& comparison)
{
    const auto titled = [](const Side& side) { return side.when.isEmpty() ? side.name : tr("%1, %2").arg(side.name, side.when); };
    if (!comparison) {
        m_text->setText(textOf(comparison.error()));
        return emit compared();
    }
    const bool isSame = comparison->inputs.empty();
    m_text->setText(isSame ? tr("The plan is the same in both: %1 and %2.").arg(titled(m_a), titled(m_b)) : tr("%1 beside %2. A double click on an input goes to it.").arg(titled(m_a), titled(m_b)));
    m_inputs->setChanges(comparison->inputs, m_a.name, m_b.name);
    m_headline->setContents(headlineChangeTable(comparison->headline, m_a.name.toStdString(), m_b.name.toStdString()));
    m_inputsTitle->setVisible(!isSame);
    m_inputs->setVisible(!isSame);
    m_headlineTitle->setText(comparison->moved == 0 ? tr("Headline figures: all the same") : tr("Headline figures: %1 of %2 differ and stand first").arg(comparison->moved).arg(comparison->headline.size()));
    m_headlineTitle->show();
    m_headline->show();
    emit compared();
}

}  // namespace headroom
