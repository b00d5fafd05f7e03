// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/curve_editor.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "inputs/entering.h"
#include "inputs/field_facts.h"
#include "palette/series_style.h"
#include "text/core_text.h"

namespace headroom {

namespace {

EntryNumber scopeOf(const Plan<>& plan, Unit unit) { return {.unit = unit, .currency = plan.settings.currency, .start = plan.settings.start}; }

QString numberIn(const Plan<>& plan, double number, Unit unit) { return textOf(entryNumberText(number, scopeOf(plan, unit))); }

QString valueLabel(const Plan<>& plan, const FieldType& type)
{
    const QString unit = textOf(unitText(plan, type));
    return unit.isEmpty() ? CurveEditor::tr("Value") : CurveEditor::tr("Value (%1)").arg(unit);
}

}  // namespace

CurveEditor::CurveEditor(PlanDocument& document, const Place& place, QWidget* parent)
    : QDialog(parent), m_document(document), m_place(place), m_shapes(new ChoiceButtons(tr("Shape"), {tr("Growth"), tr("Straight lines"), tr("Steps")})), m_pages(new QStackedWidget), m_start(new QLineEdit), m_rate(new QLineEdit),
      m_anchor(new QLineEdit), m_points(new PointsTable(valueLabel(document.plan(), typeOf(place)))), m_preview(new CurvePreview), m_problem(new QLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(textOf(placeName(document.plan(), place)));
    m_pages->addWidget(growthPage());
    m_pages->addWidget(m_points);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setMinimumHeight(fontMetrics().lineSpacing() * 2 + 4);
    QPalette warning = palette();
    warning.setColor(QPalette::WindowText, warningColour());
    m_problem->setPalette(warning);

    auto* left = new QVBoxLayout;
    left->addWidget(m_shapes);
    left->addWidget(m_pages, 1);
    m_pages->setMinimumWidth(fontMetrics().averageCharWidth() * 46);
    auto* both = new QHBoxLayout;
    both->setSpacing(16);
    both->addLayout(left);
    both->addWidget(m_preview, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::accepted, this, &CurveEditor::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addLayout(both, 1);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    resize(780, 400);

    load();
    connect(m_shapes, &ChoiceButtons::chosenChanged, this, &CurveEditor::refresh);
    for (const QLineEdit* line : {m_start, m_rate, m_anchor}) connect(line, &QLineEdit::textChanged, this, &CurveEditor::refresh);
    connect(m_points, &PointsTable::changed, this, &CurveEditor::refresh);
    connect(&document, &PlanDocument::planChanged, this, &CurveEditor::refresh);
    refresh();
}

QWidget* CurveEditor::growthPage()
{
    auto* page = new QWidget;
    auto* form = new QFormLayout(page);
    const auto add = [form](const QString& label, QLineEdit* line, const QString& hint) {
        line->setAlignment(Qt::AlignRight);
        line->setAccessibleName(label);
        line->setToolTip(hint);
        form->addRow(label, line);
    };
    const QString unit = textOf(unitText(m_document.plan(), typeOf(m_place)));
    add(unit.isEmpty() ? tr("Start") : tr("Start (%1)").arg(unit), m_start, tr("The value in the month below."));
    add(tr("Growth (% a year)"), m_rate, tr("Effective; −15 makes it 15 % less each year. Empty: it stays as it is."));
    add(tr("From month"), m_anchor, tr("A date as 2026-07, or a month of the plan. Empty: month 0."));
    return page;
}

void CurveEditor::load()
{
    const Plan<>& plan = m_document.plan();
    const Unit unit = typeOf(m_place).field.unit;
    const Value value = readField(plan, table(m_place.table), *indexOf(plan, m_place.table, m_place.row), m_place.field);
    const auto& curve = std::get<Curve<double>>(value);
    m_shapes->choose(static_cast<int>(curve.shape));
    m_anchor->setText(numberIn(plan, curve.anchor, Unit::Month));
    if (curve.shape == CurveShape::Growth) {
        m_start->setText(numberIn(plan, curve.start, unit));
        if (curve.rate != 0) m_rate->setText(numberIn(plan, curve.rate, Unit::RatePerYear));
        // Something to begin with when the shape is changed.
        m_points->setPoints({{0, curve.start}}, scopeOf(plan, Unit::Month), scopeOf(plan, unit));
    } else {
        m_start->setText(numberIn(plan, curve.points.front().value, unit));
        m_points->setPoints(curve.points, scopeOf(plan, Unit::Month), scopeOf(plan, unit));
    }
}

QString CurveEditor::entry() const
{
    const auto shape = static_cast<CurveShape>(m_shapes->chosen());
    if (shape == CurveShape::Straight) return QStringLiteral("line: ") + m_points->entry();
    if (shape == CurveShape::Steps) return QStringLiteral("steps: ") + m_points->entry();
    QString text = m_start->text().trimmed();
    const QString rate = m_rate->text().remove(QLatin1Char('%')).trimmed(), anchor = m_anchor->text().trimmed();
    if (!rate.isEmpty()) text += QLatin1Char(' ') + rate + QStringLiteral("%/year");
    if (!anchor.isEmpty() && !rate.isEmpty()) text += QStringLiteral(" from ") + anchor;
    return text;
}

void CurveEditor::refresh()
{
    const auto shape = static_cast<CurveShape>(m_shapes->chosen());
    m_pages->setCurrentIndex(shape == CurveShape::Growth ? 0 : 1);
    const Plan<>& plan = m_document.plan();
    if (!indexOf(plan, m_place.table, m_place.row)) {
        reject();
        return;
    }
    const auto value = parseEntry(plan, m_place, entry().toStdString());
    m_problem->setText(value ? QString() : QStringLiteral("⚠ ") + textOf(sentence(value.error())));
    m_ok->setEnabled(value.has_value());
    m_preview->show(value ? std::optional{std::get<Curve<double>>(*value)} : std::nullopt, typeOf(m_place).field.unit, plan.settings.start, plan.settings.horizonMonths);
}

void CurveEditor::accept()
{
    if (!m_ok->isEnabled()) return;
    enter(m_document, m_place, entry());
    QDialog::accept();
}

}  // namespace headroom
