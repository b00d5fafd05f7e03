// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/languages.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <gtest/gtest.h>

#include "model/headline.h"
#include "plan/entry.h"
#include "text/core_text.h"
#include "window/main_window.h"

namespace headroom {
namespace {

/// Whatever a test chooses, the next one speaks English again.
class Languages : public testing::Test
{
protected:
    void TearDown() override { installLanguage({QStringLiteral("en")}); }

    static QString said(const char* context, const char* text) { return QCoreApplication::translate(context, text); }
};

TEST_F(Languages, AreEnglishAndSimplifiedChinese) { EXPECT_EQ(languages(), (QStringList{QStringLiteral("en"), QStringLiteral("zh_CN")})); }

TEST_F(Languages, ServeWhoeverReadsThem)
{
    for (const char* name : {"zh", "zh_CN", "zh-CN", "zh-Hans-CN", "zh_SG"}) EXPECT_EQ(languageFor(QString::fromLatin1(name)), QStringLiteral("zh_CN")) << name;
    for (const char* name : {"en", "en_GB", "en-US"}) EXPECT_EQ(languageFor(QString::fromLatin1(name)), QStringLiteral("en")) << name;
    for (const char* name : {"zh_TW", "zh-Hant-HK", "de", "C", "", "nonsense"}) EXPECT_EQ(languageFor(QString::fromLatin1(name)), QString()) << name;
}

TEST_F(Languages, AreFoundWhateverClassAsksAndInCore)
{
    installLanguage({QStringLiteral("zh_CN")});
    EXPECT_EQ(said("headroom::Anything", "Capex by category"), QStringLiteral("按类别的资本支出"));
    EXPECT_EQ(translated("Capex"), QStringLiteral("资本支出"));
    EXPECT_EQ(translated(info(Figure::UtilizationCeiling).label), QStringLiteral("利用率上限"));
}

TEST_F(Languages, AreTheFirstOfThoseWantedThatThereIs)
{
    installLanguage({QStringLiteral("de"), QStringLiteral("zh-Hans-CN"), QStringLiteral("en")});
    EXPECT_EQ(translated("Capex"), QStringLiteral("资本支出"));
    installLanguage({QStringLiteral("en"), QStringLiteral("zh_CN")});
    EXPECT_EQ(translated("Capex"), QStringLiteral("Capex"));
    installLanguage({QStringLiteral("de")});
    EXPECT_EQ(translated("Capex"), QStringLiteral("Capex"));
}

TEST_F(Languages, SayWhichIsInUse)
{
    for (const char* name : {"zh_CN", "en"}) {
        installLanguage({QString::fromLatin1(name)});
        EXPECT_EQ(languageInUse(), QString::fromLatin1(name));
    }
}

TEST_F(Languages, CountInEnglishAsPeopleDo)
{
    installLanguage({QStringLiteral("en")});
    const char* text = "%n change(s) of yours were not made.";
    EXPECT_TRUE(QCoreApplication::translate("any", text, nullptr, 1).endsWith(QStringLiteral("1 change of yours was not made.")));
    EXPECT_TRUE(QCoreApplication::translate("any", text, nullptr, 2).endsWith(QStringLiteral("2 changes of yours were not made.")));
}

TEST_F(Languages, WordTheSentencesOfCoreToo)
{
    installLanguage({QStringLiteral("zh_CN")});
    const Plan<> plan;
    const auto refused = parseEntry(plan, *parseKey(plan, "settings.utilization_end"), "150");
    ASSERT_FALSE(refused);
    const QString words = textOf(sentence(refused.error()));
    EXPECT_TRUE(words.contains(QStringLiteral("150"))) << words.toStdString();
    EXPECT_FALSE(words.contains(QRegularExpression(QStringLiteral("[A-Za-z]{2}")))) << words.toStdString();
}

TEST_F(Languages, SpeakForQtToo)
{
    installLanguage({QStringLiteral("zh_CN")});
    EXPECT_NE(said("QPlatformTheme", "Cancel"), QStringLiteral("Cancel"));
}

TEST_F(Languages, LeaveNoMenuInEnglish)
{
    installLanguage({QStringLiteral("zh_CN")});
    MainWindow window;
    const QRegularExpression english(QStringLiteral("[a-z]{3,}"));  // PDF and &F are no words
    int actions = 0;
    for (const QAction* action : window.findChildren<QAction*>()) {
        QString text = action->text();
        text.remove(QStringLiteral("Headroom"));
        EXPECT_FALSE(english.match(text).hasMatch()) << text.toStdString();
        actions += !text.isEmpty();
    }
    EXPECT_GT(actions, 10);
}

}  // namespace
}  // namespace headroom
