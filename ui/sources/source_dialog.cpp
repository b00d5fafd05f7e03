// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/source_dialog.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QVBoxLayout>
#include <algorithm>
#include <tuple>

#include "palette/series_style.h"
#include "plan/entry_number.h"
#include "plan/overrides.h"
#include "sources/source_text.h"
#include "text/core_text.h"

namespace headroom {

namespace {

/// Of the names of many inputs, and of a value that is long.
constexpr std::size_t mostNames = 4;
constexpr int mostLetters = 120;

QLabel* words()
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// A line has no room for breaks; a source that has some keeps them unless it is changed.
QString asLine(const std::string& text) { return textOf(text).replace(QStringLiteral("\r\n"), QStringLiteral(" ")).replace(QLatin1Char('\n'), QLatin1Char(' ')).replace(QLatin1Char('\r'), QLatin1Char(' ')); }

}  // namespace

SourceDialog::SourceDialog(PlanDocument& document, std::vector<Place> places, QWidget* parent)
    : QDialog(parent), m_document(&document), m_places(std::move(places)), m_heading(words()), m_facts(words()), m_source(new QComboBox), m_date(new QLineEdit), m_note(new QPlainTextEdit), m_problem(words())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Source"));
    layOut();
    offerSources();
    load();
    follow();
    connect(&document, &PlanDocument::planChanged, this, &SourceDialog::follow);
    connect(&document, &PlanDocument::historyChanged, this, &SourceDialog::refreshLock);
    connect(&document, &QObject::destroyed, this, &QDialog::reject);
    m_source->setFocus();
}

bool SourceDialog::isFor(EntityKind table) { return holdsInputs(table); }

void SourceDialog::layOut()
{
    QFont bold = m_heading->font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.15);
    m_heading->setFont(bold);
    m_source->setEditable(true);
    m_source->setInsertPolicy(QComboBox::NoInsert);
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_source->setMinimumContentsLength(44);
    m_source->setAccessibleName(tr("Source"));
    m_source->lineEdit()->setAccessibleName(tr("Source"));
    m_source->lineEdit()->setPlaceholderText(tr("Who says so, as: 10-Q of the third quarter; or the word assumption"));
    m_source->completer()->setFilterMode(Qt::MatchContains);
    m_source->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_source->completer()->popup()->setAccessibleName(tr("Sources of the plan"));
    m_date->setAccessibleName(tr("Date"));
    m_date->setPlaceholderText(tr("2025, 2025-10 or 2025-10-31"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("How the figure was derived from the source"));
    m_note->setTabChangesFocus(true);
    m_note->setMinimumHeight(fontMetrics().lineSpacing() * 5 + 12);
    m_note->installEventFilter(this);
    QPalette warning = palette();
    warning.setColor(QPalette::WindowText, warningColour());
    m_problem->setPalette(warning);
    m_problem->setMinimumHeight(fontMetrics().lineSpacing() * 2);
    m_problem->setAlignment(Qt::AlignTop);

    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Source"), m_source);
    form->addRow(tr("&Date"), m_date);
    form->addRow(tr("&Note"), m_note);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    m_remove = buttons->addButton(tr("&Remove"), QDialogButtonBox::ResetRole);
    m_remove->setAutoDefault(false);
    m_ok->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &SourceDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_remove, &QPushButton::clicked, this, &SourceDialog::remove);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(m_heading);
    column->addWidget(m_facts);
    column->addSpacing(4);
    column->addLayout(form, 1);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    column->setContentsMargins(16, 14, 16, 12);
    resize(fontMetrics().averageCharWidth() * 86, sizeHint().height());
}

void SourceDialog::offerSources()
{
    // What other inputs of the plan name this one often names too; picked, it brings its date.
    std::vector<std::pair<QString, QString>> known;
    for (const auto& source : m_document->plan().sources)
        if (const QString line = asLine(source.text).trimmed(); !line.isEmpty()) known.emplace_back(line, textOf(source.date));
    std::ranges::sort(known, [](const auto& a, const auto& b) {
        const int order = a.first.localeAwareCompare(b.first);
        return order != 0 ? order < 0 : std::tie(a.first, b.second) < std::tie(b.first, a.second);  // of one text, the latest
    });
    known.erase(std::unique(known.begin(), known.end(), [](const auto& a, const auto& b) { return a.first == b.first; }), known.end());
    for (const auto& [line, date] : known) {
        m_source->addItem(line, date);
        m_source->setItemData(m_source->count() - 1, toolTipOf(line), Qt::ToolTipRole);
    }
    connect(m_source, &QComboBox::activated, this, [this](int at) {
        if (m_date->text().isEmpty()) m_date->setText(m_source->itemData(at).toString());
    });
}

void SourceDialog::load()
{
    const SourceIndex index(m_document->plan());
    const auto wordsOf = [&](const Place& place) {
        const auto* source = index.first(place);
        return source ? SourceWords{source->text, source->date, source->note} : SourceWords{};
    };
    m_before = wordsOf(m_places.front());
    m_areDifferent = !std::ranges::all_of(m_places, [&](const Place& place) { return wordsOf(place) == m_before; });
    if (m_areDifferent) m_before = {};
    m_source->setCurrentIndex(-1);
    m_source->setEditText(asLine(m_before.text));
    m_source->lineEdit()->setCursorPosition(0);
    m_date->setText(textOf(m_before.date));
    m_note->setPlainText(textOf(m_before.note));
}

void SourceDialog::follow()
{
    // Another program, or undo, may have taken the inputs away.
    std::erase_if(m_places, [this](const Place& place) { return !indexOf(m_document->plan(), place.table, place.row); });
    if (m_places.empty()) return reject();
    const SourceIndex index(m_document->plan());
    m_hasOwn = std::ranges::any_of(m_places, [&](const Place& place) { return index.first(place) != nullptr; });
    const Plan<>& plan = m_document->plan();
    m_heading->setText(m_places.size() == 1 ? textOf(sourcedName(plan, m_places.front())) : tr("%n inputs", nullptr, static_cast<int>(m_places.size())));
    m_facts->setText(factsText());
    setAccessibleDescription(m_heading->text() + QLatin1Char('\n') + m_facts->text());
    refreshLock();
}

QString SourceDialog::factsText() const
{
    const Plan<>& plan = m_document->plan();
    QStringList lines;
    if (m_places.size() > 1) {
        QStringList names;
        for (std::size_t at = 0; at < std::min(mostNames, m_places.size()); ++at) names.append(textOf(sourcedName(plan, m_places[at])));
        const QString all = names.join(QStringLiteral(", "));
        lines.append(m_places.size() > mostNames ? tr("%1 and %2 more").arg(all, QString::number(m_places.size() - mostNames)) : all);
        if (m_areDifferent) lines.append(tr("Their sources differ. What is entered here takes the place of each."));
        return lines.join(QLatin1Char('\n'));
    }
    const Place& place = m_places.front();
    const FieldType& type = table(place.table).fields[place.field];
    const bool isRow = sourceKey(place) != keyOf(place);
    const QString value = textOf(shownText(plan, place, readField(plan, table(place.table), *indexOf(plan, place.table, place.row), place.field))).simplified(), unit = textOf(unitText(plan, type));
    if (isRow) lines.append(tr("The whole row: for every input of it that has no source of its own."));
    else if (value.isEmpty()) lines.append(tr("Value: not set"));
    else lines.append(tr("Value: %1").arg(unit.isEmpty() ? value.left(mostLetters) : value.left(mostLetters) + QLatin1Char(' ') + unit));
    const SourceIndex index(plan);
    const auto own = index.own(place), all = index.of(place);
    if (own.empty() && !all.empty()) lines.append(tr("Covered by the source of its row: %1").arg(sourceLine(*all.front())));
    if (own.size() > 1) lines.append(tr("It has %n sources; this is the first. The page Sources lists all.", nullptr, static_cast<int>(own.size())));
    return lines.join(QLatin1Char('\n'));
}

void SourceDialog::refreshLock()
{
    const bool canEdit = m_document->canEdit(), isFreed = canEdit && !m_ok->isEnabled();
    m_source->lineEdit()->setReadOnly(!canEdit);
    m_source->setEnabled(canEdit || !m_source->currentText().isEmpty());
    m_date->setReadOnly(!canEdit);
    m_note->setReadOnly(!canEdit);
    m_ok->setEnabled(canEdit);
    m_remove->setVisible(m_hasOwn);
    m_remove->setEnabled(canEdit);
    if (!canEdit) m_problem->setText(tr("Read only: %1").arg(m_document->lockedBecause()));
    else if (isFreed) m_problem->clear();
}

SourceWords SourceDialog::entered() const
{
    const QString line = m_source->currentText();
    return {line == asLine(m_before.text) ? m_before.text : line.toStdString(), m_date->text().toStdString(), m_note->toPlainText().toStdString()};
}

void SourceDialog::refuse(const QString& sentence, QWidget* field)
{
    m_problem->setText(QStringLiteral("⚠ ") + sentence);
    field->setAccessibleDescription(sentence);
    field->setFocus();
}

void SourceDialog::accept()
{
    if (!m_document || !m_document->canEdit()) return;
    const SourceWords words = entered();
    const std::string date = plainLetters(words.date);
    const bool isBlank = trimmed(words.text).empty();
    if (isBlank && !(date.empty() && trimmed(words.note).empty())) return refuse(tr("Source: it is empty; a date or a note alone says nothing of where the value comes from."), m_source);
    // What stood there before stays, whatever it is.
    if (words.date != m_before.date && !isSourceDate(date))
        return refuse(tr("Date: \"%1\" is not a date of a source; allowed is a year, a month or a day such as 2025, 2025-10 or 2025-10-31, from 1900 to 2200.").arg(m_date->text()), m_date);
    // Nothing entered for inputs whose sources differ is no wish to lose them.
    if (isBlank && m_areDifferent) return QDialog::accept();
    change(words);
}

void SourceDialog::remove()
{
    if (m_document && m_document->canEdit()) change({});
}

void SourceDialog::change(const SourceWords& words)
{
    const auto issue = m_document->edit(sourceEdits(m_document->plan(), m_places, words, m_document->nextId()), sourceChange(m_document->plan(), m_places));
    if (!issue) return QDialog::accept();
    refuse(textOf(sentence(*issue)), m_source);
}

bool SourceDialog::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() & Qt::ControlModifier) {
            accept();
            return true;
        }
    }
    return QDialog::eventFilter(object, event);
}

}  // namespace headroom
