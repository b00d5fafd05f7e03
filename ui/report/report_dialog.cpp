// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_dialog.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QScreen>
#include <QVBoxLayout>
#include <algorithm>

#include "pages/page_heading.h"
#include "report/report_choices.h"
#include "text/core_text.h"

namespace headroom {

namespace {

constexpr int pauseMilliseconds = 120;

QToolButton* turner(Qt::ArrowType arrow, const QString& name)
{
    auto* button = new QToolButton;
    button->setArrowType(arrow);
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

}  // namespace

ReportDialog::ReportDialog(PlanDocument& document, QWidget* parent)
    : QDialog(parent), m_document(&document), m_chapters(new QListWidget), m_paper(new QComboBox), m_scenario(new QComboBox), m_attach(new QCheckBox(tr("&Attach the plan"))), m_disclosure(pageText()), m_summary(pageText()),
      m_preview(new PagePreview), m_before(turner(Qt::LeftArrow, tr("Page before"))), m_next(turner(Qt::RightArrow, tr("Next page"))), m_at(new QLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Report"));
    layOut();
    fill();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    const auto wait = [this] { m_pause.start(); };
    connect(&m_pause, &QTimer::timeout, this, &ReportDialog::settle);
    connect(m_chapters, &QListWidget::itemChanged, this, wait);
    connect(m_paper, &QComboBox::currentIndexChanged, this, wait);
    connect(m_scenario, &QComboBox::currentIndexChanged, this, wait);
    connect(m_preview, &PagePreview::turned, this, &ReportDialog::followPage);
    connect(m_before, &QToolButton::clicked, this, [this] { m_preview->showPage(m_preview->page() - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_preview->showPage(m_preview->page() + 1); });
    connect(&document, &PlanDocument::planChanged, this, [this] {
        takePlan();
        m_pause.start();
    });
    connect(&document, &QObject::destroyed, this, &QDialog::reject);
    takePlan();
}

void ReportDialog::layOut()
{
    m_chapters->setAccessibleName(tr("Chapters of the report"));
    m_paper->setAccessibleName(tr("Paper"));
    m_scenario->setAccessibleName(tr("Scenario of the report"));
    m_scenario->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_scenario->setMinimumContentsLength(18);
    m_preview->setAccessibleName(tr("Preview of the report"));
    m_disclosure->setText(tr("Puts plan.headroom and figures.json into the PDF: whoever has it can read every input of the plan, and check every figure; history, authors and notes are left out."));
    m_disclosure->setWordWrap(true);
    m_attach->setAccessibleDescription(m_disclosure->text());
    auto* chapters = new QLabel(tr("&Chapters"));
    chapters->setBuddy(m_chapters);
    auto *all = new QPushButton(tr("A&ll")), *nothing = new QPushButton(tr("&None"));
    connect(all, &QPushButton::clicked, this, [this] { checkAll(true); });
    connect(nothing, &QPushButton::clicked, this, [this] { checkAll(false); });
    auto* heading = new QHBoxLayout;
    heading->addWidget(chapters, 1);
    heading->addWidget(all);
    heading->addWidget(nothing);
    auto* form = new QFormLayout;
    form->addRow(tr("&Paper"), m_paper);
    form->addRow(tr("S&cenario"), m_scenario);
    auto* left = new QVBoxLayout;
    left->addLayout(heading);
    left->addWidget(m_chapters, 1);
    left->addLayout(form);
    left->addSpacing(6);
    left->addWidget(m_attach);
    left->addWidget(m_disclosure);
    left->addSpacing(6);
    left->addWidget(m_summary);
    auto* pager = new QHBoxLayout;
    pager->addStretch(1);
    pager->addWidget(m_before);
    pager->addWidget(m_at);
    pager->addWidget(m_next);
    pager->addStretch(1);
    auto* right = new QVBoxLayout;
    right->addWidget(m_preview, 1);
    right->addLayout(pager);
    auto* both = new QHBoxLayout;
    both->setSpacing(14);
    both->addLayout(left, 2);
    both->addLayout(right, 3);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_save = buttons->addButton(tr("&Save PDF…"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReportDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->addLayout(both, 1);
    column->addWidget(buttons);
    for (QPushButton* button : {all, nothing, buttons->button(QDialogButtonBox::Cancel)}) button->setAutoDefault(false);
    m_save->setDefault(true);
    const int digit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    resize(QSize(digit * 130, digit * 110).boundedTo(screen()->availableSize() * 0.9));
    m_chapters->setFocus();
}

void ReportDialog::fill()
{
    const ReportOptions remembered = rememberedOptions();
    for (std::size_t at = 0; at < reportChapters; ++at) {
        auto* item = new QListWidgetItem(translated(chapterTitle(static_cast<ReportChapter>(at))), m_chapters);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(remembered.chapters.test(at) ? Qt::Checked : Qt::Unchecked);
    }
    m_chapters->setCurrentRow(0);
    m_paper->addItem(tr("A4 (210 × 297 mm)"));
    m_paper->addItem(tr("Letter (8.5 × 11 in)"));
    m_paper->setCurrentIndex(static_cast<int>(remembered.paper));
    m_scenario->addItem(tr("Base plan"), QVariant::fromValue<qlonglong>(0));
    for (const auto& scenario : m_document->plan().scenarios) m_scenario->addItem(textOf(scenario.name), static_cast<qlonglong>(scenario.id));
    m_scenario->setCurrentIndex(std::max(0, m_scenario->findData(static_cast<qlonglong>(m_document->scenario()))));
}

/// The plan as it is now. Chapters that were made are of another.
void ReportDialog::takePlan()
{
    m_draft.reset();
    m_base.emplace(m_document->base().plan());
    m_draft = std::make_unique<ReportDraft>(*m_base, QDateTime::currentDateTimeUtc());
}

void ReportDialog::checkAll(bool are)
{
    for (int row = 0; row < m_chapters->count(); ++row) m_chapters->item(row)->setCheckState(are ? Qt::Checked : Qt::Unchecked);
}

ReportOptions ReportDialog::options() const
{
    ReportOptions options{.paper = static_cast<PaperSize>(m_paper->currentIndex()), .chapters = {}, .scenario = static_cast<Id>(m_scenario->currentData().toLongLong()), .holdsPlan = m_attach->isChecked()};
    for (int row = 0; row < m_chapters->count(); ++row) options.chapters.set(static_cast<std::size_t>(row), m_chapters->item(row)->checkState() == Qt::Checked);
    return options;
}

void ReportDialog::settle()
{
    m_pause.stop();
    const ReportOptions chosen = options();
    // Another program may have taken the scenario out of the plan.
    const auto& scenarios = m_base->plan().scenarios;
    const bool isThere = chosen.scenario == 0 || std::ranges::find(scenarios, chosen.scenario, &Scenario<>::id) != scenarios.end();
    m_save->setEnabled(chosen.chapters.any() && isThere);
    if (!isThere) m_summary->setText(tr("The plan has this scenario no more: choose another one."));
    else if (chosen.chapters.none()) m_summary->setText(tr("Choose at least one chapter."));
    QApplication::setOverrideCursor(Qt::WaitCursor);
    m_preview->setPages(m_save->isEnabled() ? m_draft->pages(chosen) : ReportPages());
    QApplication::restoreOverrideCursor();
    if (m_save->isEnabled()) m_summary->setText(tr("Pages: %1").arg(m_preview->count()));
}

void ReportDialog::followPage()
{
    const int page = m_preview->page(), count = m_preview->count();
    m_at->setText(count == 0 ? QString() : tr("Page %1 of %2").arg(page + 1).arg(count));
    m_before->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < count);
}

void ReportDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    m_pause.start(0);
}

void ReportDialog::save()
{
    // What the last click chose counts, seen or not.
    settle();
    if (!m_save->isEnabled()) return;
    remember(options());
    emit wanted(options());
}

}  // namespace headroom
