// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace headroom {

/// The languages of the program, as "en" and "zh_CN"; each has its file in resources/translations.
QStringList languages();

/// The languages that the user reads, the best first: LANGUAGE, LC_ALL, LC_MESSAGES, LANG, or the settings of the system.
QStringList systemLanguages();

/// Which of languages() serves someone who reads `wanted` ("zh-Hans-CN" is served by "zh_CN"); empty where none does.
QString languageFor(const QString& wanted);

/// Shows every text from now on in the first language of `wanted` that there is, English where there is none; Qt's own
/// dialogs with it, where Qt's translations are installed. Once there is an application; texts on screen stay as they are.
void installLanguage(const QStringList& wanted);

/// The one of languages() in which texts are shown: "en" until another was installed.
QString languageInUse();

}  // namespace headroom
