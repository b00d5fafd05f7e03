// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/languages.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>
#include <memory>

namespace headroom {

namespace {

const QString folder = QStringLiteral(":/translations");

/// Whatever class asks for a text, it stands in the one context that resources/translations/texts.py writes.
class Translator : public QTranslator
{
public:
    using QTranslator::QTranslator;

    QString translate(const char*, const char* text, const char* meaning, int count) const override { return QTranslator::translate("headroom", text, meaning, count); }
};

/// Gives `translator` to the application, which owns it, if it found its file.
void install(std::unique_ptr<QTranslator> translator, bool isLoaded)
{
    if (!isLoaded) return;
    translator->setParent(QCoreApplication::instance());
    QCoreApplication::installTranslator(translator.release());
}

}  // namespace

QStringList languages()
{
    QStringList found;
    for (const QString& file : QDir(folder).entryList({QStringLiteral("headroom_*.qm")})) found.push_back(file.sliced(9).chopped(3));
    return found;
}

QStringList systemLanguages() { return QLocale::system().uiLanguages(); }

QString languageFor(const QString& wanted)
{
    const QLocale locale(wanted);
    if (locale.language() == QLocale::C) return {};
    for (const QString& language : languages()) {
        // English is written once; Chinese is one language in two scripts.
        const QLocale offered(language);
        if (offered.language() == locale.language() && offered.script() == locale.script()) return language;
    }
    return {};
}

void installLanguage(const QStringList& wanted)
{
    for (const QTranslator* installed : QCoreApplication::instance()->findChildren<QTranslator*>(Qt::FindDirectChildrenOnly)) delete installed;
    QString chosen = QStringLiteral("en");
    for (const QString& language : wanted) {
        const QString served = languageFor(language);
        if (served.isEmpty()) continue;
        chosen = served;
        break;
    }
    auto ours = std::make_unique<Translator>();
    auto ofQt = std::make_unique<QTranslator>();
    const bool hasOurs = ours->load(QStringLiteral("headroom_") + chosen, folder);
    const bool hasQt = ofQt->load(QLocale(chosen), QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // The one installed last is asked first.
    install(std::move(ofQt), hasQt);
    install(std::move(ours), hasOurs);
}

QString languageInUse()
{
    for (const QTranslator* installed : QCoreApplication::instance()->findChildren<QTranslator*>(Qt::FindDirectChildrenOnly))
        if (const auto* ours = dynamic_cast<const Translator*>(installed)) return ours->language();
    return QStringLiteral("en");
}

}  // namespace headroom
