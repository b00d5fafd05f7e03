// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <set>

#include "figures/families.h"
#include "plan/registry.h"
#include "report_support.h"
#include "support/build_out_plan.h"
#include "text/methodology_text.h"

namespace headroom {
namespace {

QString wholeText()
{
    QString text;
    for (const MethodPart& part : methodologyParts()) text += (part.term.isEmpty() ? QString() : part.term + QStringLiteral(": ")) + part.text + QLatin1Char('\n');
    return text;
}

void expectNamed(const QString& text, const QString& words) { EXPECT_TRUE(text.contains(words, Qt::CaseInsensitive)) << words.toStdString() << " is not explained"; }

TEST(Methodology, ExplainsEveryHeadlineFigureUnderItsName)
{
    const QString text = wholeText();
    for (const HeadlineFigure& figure : headline(Statement{Plan<>{}})) expectNamed(text, textOf(figure.label));
}

TEST(Methodology, ExplainsEveryCauseEveryKindOfCapexAndEveryKindOfRepayment)
{
    const QString text = wholeText();
    for (std::size_t cause = 0; cause < causeCount; ++cause) expectNamed(text, textOf(causeLabel(static_cast<Cause>(cause))));
    for (std::size_t category = 0; category < capexCategories; ++category) expectNamed(text, textOf(capexLabel(category)));
    const TableType& facility = table(EntityKind::Facility);
    for (const Choice& choice : facility.fields[facility.find("repayment").value()].choices) expectNamed(text, textOf(choice.label));
}

TEST(Methodology, HasAGlossaryInOrderThatHoldsTheTermsOfTheField)
{
    QStringList terms;
    bool inside = false;
    for (const MethodPart& part : methodologyParts()) {
        if (part.kind == MethodKind::Chapter) inside = part.text == QStringLiteral("Glossary");
        if (inside && part.kind == MethodKind::Term) terms.append(part.term);
    }
    QStringList sorted = terms;
    sorted.sort(Qt::CaseInsensitive);
    EXPECT_EQ(terms, sorted);
    EXPECT_EQ(sorted.removeDuplicates(), 0);
    for (const char* term : {"Tranche", "Energised", "Up", "Occupied", "Productive", "Sold", "Billed", "CFADS", "DSCR", "LLCR", "LTV", "RPO", "Take-or-pay", "Overhang", "DDTL", "Recall"}) EXPECT_TRUE(terms.contains(QLatin1String(term))) << term;
}

// The reader knows headings, paragraphs, items, terms and equations: anything else would be shown as it stands.
TEST(Methodology, HoldsNothingThatItsReaderDoesNotKnow)
{
    const auto parts = methodologyParts();
    ASSERT_GT(parts.size(), 200u);
    EXPECT_EQ(parts.front().kind, MethodKind::Chapter);
    const QRegularExpression marks(QStringLiteral("\\*\\*|`|\\]\\(|^#|^[-*] |^\\||^\\d+\\. |\\.md\\b|<[a-z/]"));
    // As many letters as a line of the report has room for.
    constexpr qsizetype longest = 104;
    for (const MethodPart& part : parts) {
        for (const QString& line : part.text.split(QLatin1Char('\n'))) EXPECT_TRUE(part.kind != MethodKind::Equation || line.size() <= longest) << line.toStdString();
        EXPECT_FALSE(part.text.trimmed().isEmpty());
        EXPECT_FALSE(part.kind != MethodKind::Equation && part.text.contains(marks)) << part.text.toStdString();
    }
}

TEST(Methodology, IsReadInParts)
{
    const auto parts = methodParts(QStringLiteral("# A\n\n## B\nText.\n\n- one\n- **Two**: it is\n\n    x = 1\n      + 2\n\n    y = 3\n"));
    ASSERT_EQ(parts.size(), 7u);
    EXPECT_EQ(parts[1].kind, MethodKind::Section);
    EXPECT_EQ(parts[3].text, QStringLiteral("one"));
    EXPECT_EQ(parts[4].term, QStringLiteral("Two"));
    EXPECT_EQ(parts[4].text, QStringLiteral("it is"));
    EXPECT_EQ(parts[5].text, QStringLiteral("x = 1\n  + 2"));
    EXPECT_EQ(parts[6].text, QStringLiteral("y = 3"));
}

class MethodologyReport : public ReportTest
{
};

TEST_F(MethodologyReport, HoldsTheSameText)
{
    const QString report = dense(write(buildOutPlan()));
    // What stands on one line of the page: a page may end behind it.
    constexpr qsizetype oneLine = 20;
    for (const MethodPart& part : methodologyParts()) {
        EXPECT_TRUE(report.contains(dense(part.term))) << part.term.toStdString();
        for (const QString& line : part.text.split(QLatin1Char('\n'))) EXPECT_TRUE(report.contains(dense(line).first(std::min(oneLine, dense(line).size())))) << line.toStdString();
    }
}

}  // namespace
}  // namespace headroom
