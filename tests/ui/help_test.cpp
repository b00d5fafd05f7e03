// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QPixmap>
#include <QTest>
#include <set>

#include "help/help_keys.h"
#include "help/markdown_html.h"
#include "palette/theme.h"
#include "plan/registry.h"
#include "support/build_out_plan.h"
#include "text/core_text.h"
#include "text/languages.h"
#include "text/methodology_text.h"
#include "window_support.h"

namespace headroom {
namespace {

HelpBook wholeBook()
{
    FormulaUses uses;
    uses.add(buildOutPlan());
    return HelpBook(uses, buildOutPlan());
}

class Help : public testing::Test
{
protected:
    HelpBook book = wholeBook();

    /// What the attribute of a tag says, of all of them in a page.
    static QStringList valuesOf(const QString& html, const QString& attribute)
    {
        const QRegularExpression value(attribute + QStringLiteral("=['\"]([^'\"]*)['\"]"));
        QStringList values;
        for (auto found = value.globalMatch(html); found.hasNext();) values.append(found.next().captured(1));
        return values;
    }

    QString html(const QString& address) { return book.html(*book.find(address), QPalette()); }

    std::vector<std::string> hits(const char* words)
    {
        std::vector<std::string> found;
        for (const HelpHit& hit : book.search(QString::fromUtf8(words))) found.push_back(hit.page->address.toStdString());
        return found;
    }
};

TEST_F(Help, HasAPageWithHelpForEveryInputAndEveryFigure)
{
    for (const TableType& type : tables())
        for (std::size_t field = 0; field < type.fields.size(); ++field) {
            const HelpPage* page = book.find(topicOf(Place{type.kind, 0, field}));
            ASSERT_TRUE(page) << type.fields[field].field.key;
            EXPECT_TRUE(page->html(QPalette()).contains(translated(type.fields[field].field.help).toHtmlEscaped())) << page->address.toStdString();
        }
    for (std::size_t figure = 0; figure < figureCount; ++figure) ASSERT_TRUE(book.find(topicOf(Asked::constant(static_cast<Figure>(figure)))));
}

TEST_F(Help, HasNoLinkToNothingAndNoPictureThatIsNotThere)
{
    std::size_t links = 0;
    for (const HelpPage& page : book.pages()) {
        EXPECT_FALSE(page.title.isEmpty()) << page.address.toStdString();
        const QString all = book.html(page, QPalette());
        for (const QString& to : valuesOf(all, QStringLiteral("href"))) {
            ++links;
            const HelpPage* target = book.find(to);
            ASSERT_TRUE(target) << page.address.toStdString() << " leads to " << to.toStdString();
            const QString anchor = to.section(QLatin1Char('#'), 1);
            EXPECT_TRUE(anchor.isEmpty() || valuesOf(book.html(*target, QPalette()), QStringLiteral("name")).contains(anchor)) << to.toStdString();
        }
        for (const QString& picture : valuesOf(all, QStringLiteral("src"))) EXPECT_FALSE(QPixmap(picture).isNull()) << page.address.toStdString() << " shows " << picture.toStdString();
    }
    EXPECT_GT(links, 3'000u);
}

TEST_F(Help, FindsEveryInputAndEveryFigureByItsLabelAndByItsKey)
{
    std::set<QString> found;
    for (const HelpPage& page : book.pages()) {
        if (page.key.isEmpty() || page.address.startsWith(QStringLiteral("tables/"))) continue;
        const auto byKey = book.search(page.key);
        ASSERT_FALSE(byKey.empty()) << page.key.toStdString();
        EXPECT_EQ(byKey.front().page->key.toStdString(), page.key.toStdString());
        // Several are called alike; each is called so in full.
        if (!found.insert(page.title).second) continue;
        const auto byLabel = book.search(page.title);
        ASSERT_FALSE(byLabel.empty()) << page.title.toStdString();
        const HelpPage& first = *byLabel.front().page;
        EXPECT_TRUE(first.title.toLower() == page.title.toLower() || QString(first.key).replace(QLatin1Char('_'), QLatin1Char(' ')) == page.title.toLower()) << page.title.toStdString() << " finds " << first.address.toStdString();
    }
}

TEST_F(Help, FindsTitlesFirstAndShowsWordsAround)
{
    EXPECT_EQ(hits("coverage").front(), "figures/coverage");
    EXPECT_EQ(hits("lowest revenue coverage").front(), "figures/lowest_coverage");
    EXPECT_EQ(hits("lowest coverage").front(), "figures/lowest_coverage");
    EXPECT_EQ(hits("pue").front(), "inputs/sites.pue");
    const auto by = book.search(QStringLiteral("Byte-order mark"));
    ASSERT_EQ(by.size(), 1u);
    EXPECT_TRUE(by[0].snippet.contains(QStringLiteral("byte-order mark"))) << by[0].snippet.toStdString();
    EXPECT_LT(by[0].snippet.size(), 200);
    EXPECT_TRUE(hits("  ").empty());
    EXPECT_TRUE(hits("no such words at all").empty());
    EXPECT_TRUE(hits("<b>").empty());
}

TEST_F(Help, ShowsTheFormatOfThePlanFileAndItsChanges)
{
    const QString file = html(QStringLiteral("formats/plan-file"));
    EXPECT_TRUE(file.contains(QStringLiteral("PRAGMA application_id")));
    EXPECT_FALSE(file.contains(QStringLiteral("Changelog")));
    const QString changes = html(QStringLiteral("formats/changelog"));
    for (int version = 1; version <= planVersion; ++version) EXPECT_TRUE(changes.contains(QStringLiteral("<b>%1.</b>").arg(version))) << version;
}

TEST_F(Help, HasAnAnchorForEveryTermOfTheGlossary)
{
    const QStringList anchors = valuesOf(html(QStringLiteral("glossary")), QStringLiteral("name"));
    EXPECT_TRUE(anchors.contains(QStringLiteral("dscr")));
    EXPECT_TRUE(anchors.contains(QStringLiteral("lenders-case")));
    EXPECT_GT(anchors.size(), 40);
    // A figure leads to the terms that it is explained by.
    const QStringList links = valuesOf(html(QStringLiteral("figures/lowest_dscr")), QStringLiteral("href"));
    EXPECT_TRUE(links.contains(QStringLiteral("glossary#dscr")));
    EXPECT_FALSE(links.contains(QStringLiteral("glossary#llcr")));
}

// The guide is complete in every language: the same pages, sections, pictures, links, commands and terms.
TEST_F(Help, IsTheSameInEveryLanguage)
{
    const auto shapeOf = [](const QString& language, const QString& name) {
        QFile file(QStringLiteral(":/help/%1/%2").arg(language, name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
        const QString text = QString::fromUtf8(file.readAll());
        QStringList shape;
        for (const QString& line : text.split(QLatin1Char('\n'))) {
            if (line.startsWith(QStringLiteral("    "))) shape.append(line);
            else if (!line.isEmpty()) shape.append(line.section(QLatin1Char(' '), 0, 0).remove(QRegularExpression(QStringLiteral("[^#|\\d-].*"))));
            static const QRegularExpression target(QStringLiteral("\\]\\(([^)]*)\\)"));
            for (auto found = target.globalMatch(line); found.hasNext();) shape.append(found.next().captured(1));
        }
        return shape;
    };
    const QDir english(QStringLiteral(":/help/en"));
    ASSERT_GE(english.entryList().size(), 13);
    for (const QString& language : languages()) {
        for (const QString& name : english.entryList()) EXPECT_EQ(shapeOf(language, name), shapeOf(QStringLiteral("en"), name)) << language.toStdString() << '/' << name.toStdString();
        if (language == QStringLiteral("en")) continue;
        QFile glossary(QStringLiteral(":/help/%1/glossary.md").arg(language)), own(QStringLiteral(":/methodology/16-glossary.md"));
        ASSERT_TRUE(glossary.open(QIODevice::ReadOnly) && own.open(QIODevice::ReadOnly));
        const auto terms = [](QFile& file) {
            QStringList all;
            for (const MethodPart& part : methodParts(QString::fromUtf8(file.readAll())))
                if (part.kind == MethodKind::Term) all.append(part.term);
            return all;
        };
        EXPECT_EQ(terms(glossary), terms(own));
    }
}

TEST_F(Help, FollowsTheLanguageOfTheProgram)
{
    const QString english = book.find(QStringLiteral("guide/05-waste"))->title;
    installLanguage({QStringLiteral("zh_CN")});
    EXPECT_EQ(languageInUse(), QStringLiteral("zh_CN"));
    const HelpBook chinese = wholeBook();
    EXPECT_EQ(chinese.find(QStringLiteral("guide/05-waste"))->title, QStringLiteral("浪费意味着什么"));
    EXPECT_TRUE(chinese.html(*chinese.find(QStringLiteral("glossary")), QPalette()).contains(QStringLiteral("偿债备付率")));
    installLanguage({QStringLiteral("en")});
    EXPECT_EQ(wholeBook().find(QStringLiteral("guide/05-waste"))->title, english);
}

TEST(Markdown, IsReadAsTheGuideWritesIt)
{
    const auto html = [](const char* text) { return markdownHtml(QString::fromUtf8(text), QPalette()); };
    EXPECT_EQ(html("# A *b* c\n"), QStringLiteral("<h1><a name='a-b-c'></a>A <i>b</i> c</h1>"));
    EXPECT_EQ(html("one\ntwo **bold** `a * b * c`\n"), QStringLiteral("<p>one two <b>bold</b> <code>a * b * c</code></p>"));
    EXPECT_EQ(html("中文\n文字\n"), QStringLiteral("<p>中文文字</p>"));
    EXPECT_EQ(html("- a\n- b\n  goes on\n"), QStringLiteral("<ul><li>a</li><li>b goes on</li></ul>"));
    EXPECT_EQ(html("1. a\n2. [b](guide/x)\n"), QStringLiteral("<ol><li>a</li><li><a href='guide/x'>b</a></li></ol>"));
    EXPECT_TRUE(html("| a | b |\n|---|---|\n| `x` | <y> |\n").contains(QStringLiteral("<th align='left'>a</th><th align='left'>b</th></tr><tr><td align='left'><code>x</code></td><td align='left'>&lt;y&gt;</td>")));
    EXPECT_TRUE(html("    x = 1\n\n    y < 2\n").contains(QStringLiteral("<pre>x = 1\n\ny &lt; 2</pre>")));
    EXPECT_TRUE(html("![A <chart>](a.png)\n").contains(QStringLiteral("alt='A &lt;chart&gt;'")));
    EXPECT_EQ(html(""), QString());
}

class HelpInWindow : public WindowTest
{
protected:
    HelpInWindow() : WindowTest(buildOutPlan()) {}

    /// Presses F1 where the keyboard is, and says which page opened.
    std::string pressed()
    {
        QTest::keyClick(window.focusWidget(), Qt::Key_F1);
        HelpWindow* help = window.help().helpWindow();
        if (!help || !help->isVisible()) return "nothing";
        const std::string address = help->address().toStdString();
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
        return address;
    }
};

TEST_F(HelpInWindow, AnswersF1WithTheInputOfACell)
{
    window.showPage(QStringLiteral("sites"));
    auto* table = window.inputPage(QStringLiteral("sites")).findChild<EntityTable*>();
    ASSERT_TRUE(table);
    const TableType& sites = headroom::table(EntityKind::Site);
    table->choose({EntityKind::Site, table->currentId() == 0 ? sites.id(window.document()->plan(), 0) : table->currentId(), sites.find("pue").value()});
    table->setFocus();
    EXPECT_EQ(pressed(), "inputs/sites.pue");
    ASSERT_TRUE(window.help().helpWindow());
    EXPECT_TRUE(window.help().helpWindow()->text().toPlainText().contains(QStringLiteral("Power usage effectiveness")));
}

TEST_F(HelpInWindow, AnswersF1WithTheInputOfALineOfAForm)
{
    window.showPage(QStringLiteral("settings"));
    FieldRow* rate = nullptr;
    for (FieldRow* row : window.inputPage(QStringLiteral("settings")).findChildren<FieldRow*>())
        if (row->helpTopic() == QStringLiteral("inputs/settings.discount_rate")) rate = row;
    ASSERT_TRUE(rate);
    rate->editor().setFocus();
    EXPECT_EQ(pressed(), "inputs/settings.discount_rate");
}

TEST_F(HelpInWindow, AnswersF1WithTheFigureOfACardAndOfATable)
{
    window.showPage(QStringLiteral("overview"));
    auto* card = window.headline().findChild<HeadlineCard*>();
    ASSERT_TRUE(card && card->chosenFigure());
    card->setFocus();
    EXPECT_EQ(pressed(), topicOf(*card->chosenFigure()).toStdString());
}

TEST_F(HelpInWindow, AnswersF1WithTheChapterOnThePage)
{
    window.showPage(QStringLiteral("checks"));
    window.outline().setFocus();
    EXPECT_EQ(pressed(), "guide/07-checks");
    window.showPage(QStringLiteral("history"));
    window.outline().setFocus();
    EXPECT_EQ(pressed(), "guide/11-history");
    const HelpBook book = wholeBook();
    for (const QString& key : window.outline().keys()) EXPECT_TRUE(book.find(guideOf(key))) << key.toStdString();
}

TEST_F(HelpInWindow, OpensOnceAndBesideTheDesk)
{
    window.help().open(QStringLiteral("keys"));
    window.help().open(QStringLiteral("glossary#dscr"));
    ASSERT_EQ(window.findChildren<HelpWindow*>().size(), 1);
    EXPECT_FALSE(window.help().helpWindow()->isModal());
    EXPECT_EQ(window.help().helpWindow()->address(), QStringLiteral("glossary#dscr"));
    window.help().open(QStringLiteral("no/such#page"));
    EXPECT_EQ(window.help().helpWindow()->address(), QStringLiteral("guide"));
}

// The list of keys cannot be wrong: every key of the menus is on it, and what it says of the window is a key of a menu.
TEST_F(HelpInWindow, ListsEveryKeyOfTheMenusAndNoOther)
{
    std::set<std::string> listed, bound;
    for (const KeyGroup& group : keyGroups()) {
        if (group.where != KeyGroup::Where::Window) continue;
        for (const KeyLine& line : group.lines)
            for (const QString& key : line.keys.split(QStringLiteral(", "))) EXPECT_TRUE(listed.insert(key.toStdString()).second) << key.toStdString();
    }
    for (const QAction* action : window.findChildren<QAction*>()) {
        if (action->shortcutContext() == Qt::WidgetShortcut) continue;
        for (const QKeySequence& keys : action->shortcuts()) bound.insert(keys.toString(QKeySequence::PortableText).toStdString());
    }
    EXPECT_EQ(listed, bound);
}

class HelpWindowTest : public testing::Test
{
protected:
    HelpWindow window{wholeBook()};

    void SetUp() override
    {
        window.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
    }

    bool says(const QString& count)
    {
        const auto labels = window.findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) { return label->text() == count; });
    }
};

TEST_F(HelpWindowTest, GoesBackAndForward)
{
    EXPECT_EQ(window.address(), QStringLiteral("guide"));
    window.go(QStringLiteral("figures/coverage"));
    emit window.text().anchorClicked(QUrl(QStringLiteral("methodology/11-coverage")));
    EXPECT_EQ(window.address(), QStringLiteral("methodology/11-coverage"));
    QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(window.address(), QStringLiteral("figures/coverage"));
    QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
    window.back();
    EXPECT_EQ(window.address(), QStringLiteral("guide"));
    QTest::keyClick(&window, Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(window.address(), QStringLiteral("figures/coverage"));
    EXPECT_EQ(window.contents().currentItem()->text(0), QStringLiteral("Revenue coverage"));
}

TEST_F(HelpWindowTest, IsSearchedFromTheKeyboard)
{
    QTest::keyClick(&window.text(), Qt::Key_F, Qt::ControlModifier);
    EXPECT_EQ(window.focusWidget(), &window.words());
    QTest::keyClicks(&window.words(), QStringLiteral("lenders' case"));
    ASSERT_GT(window.found().count(), 3);
    EXPECT_TRUE(window.found().isVisible());
    const QString first = window.address();
    EXPECT_FALSE(window.text().extraSelections().isEmpty());
    QTest::keyClick(&window.words(), Qt::Key_Down);
    EXPECT_NE(window.address(), first);
    QTest::keyClick(&window.words(), Qt::Key_Return);
    EXPECT_TRUE(window.text().textCursor().hasSelection());
    EXPECT_TRUE(window.isVisible());
    // All that was typed and looked through is one step back.
    window.back();
    EXPECT_EQ(window.address(), QStringLiteral("guide"));
    QTest::keyClick(&window.words(), Qt::Key_Escape);
    EXPECT_TRUE(window.contents().isVisible());
    EXPECT_TRUE(window.text().extraSelections().isEmpty());
    window.words().setText(QStringLiteral("no such words"));
    EXPECT_TRUE(says(QStringLiteral("not found")));
}

TEST_F(HelpWindowTest, GoesThroughThePlacesOfAPage)
{
    window.go(QStringLiteral("methodology/11-coverage"));
    window.words().setText(QStringLiteral("Obligations within the horizon"));
    window.go(QStringLiteral("methodology/11-coverage"));
    const auto count = window.text().extraSelections().size();
    ASSERT_GT(count, 3);
    QTest::keyClick(&window, Qt::Key_F3);
    EXPECT_TRUE(says(QStringLiteral("1 of %1").arg(count)));
    QTest::keyClick(&window, Qt::Key_F3);
    EXPECT_TRUE(says(QStringLiteral("2 of %1").arg(count)));
    QTest::keyClick(&window, Qt::Key_F3, Qt::ShiftModifier);
    QTest::keyClick(&window, Qt::Key_F3, Qt::ShiftModifier);
    EXPECT_TRUE(says(QStringLiteral("%1 of %1").arg(count)));
}

TEST_F(HelpWindowTest, HoldsEveryPartOfTheMethodology)
{
    QString plain;
    for (const HelpPage& page : window.book().pages())
        if (page.above == QStringLiteral("methodology")) plain += QTextDocumentFragment::fromHtml(page.html(QPalette())).toPlainText();
    const auto dense = [](QString text) { return text.remove(QRegularExpression(QStringLiteral("\\s"))); };
    for (const MethodPart& part : methodologyParts()) EXPECT_TRUE(dense(plain).contains(dense(part.text))) << part.text.toStdString();
}

TEST_F(HelpWindowTest, FollowsTheTheme)
{
    window.go(QStringLiteral("methodology/11-coverage"));
    const auto box = [&] {
        static const QRegularExpression colour(QStringLiteral("bgcolor=\"(#[0-9a-f]{6})\""));
        return QColor(colour.match(window.text().toHtml()).captured(1));
    };
    applyTheme(Theme::Light);
    QCoreApplication::processEvents();
    EXPECT_GT(box().lightness(), 180);
    applyTheme(Theme::Dark);
    QCoreApplication::processEvents();
    EXPECT_LT(box().lightness(), 80) << box().name().toStdString();
    applyTheme(Theme::System);
}

}  // namespace
}  // namespace headroom
