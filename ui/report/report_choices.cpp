// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_choices.h"

#include <QSettings>

#include "text/core_text.h"

namespace headroom {

namespace {

const QString paperSetting = QStringLiteral("report/paper"), withoutSetting = QStringLiteral("report/without");

}  // namespace

ReportOptions rememberedOptions()
{
    const QSettings settings;
    ReportOptions options;
    options.paper = paperOf(settings.value(paperSetting).toString().toStdString()).value_or(PaperSize::A4);
    for (const QString& key : settings.value(withoutSetting).toString().split(QLatin1Char(','), Qt::SkipEmptyParts))
        if (const auto chapter = chapterOf(key.toStdString())) options.chapters.reset(static_cast<std::size_t>(*chapter));
    if (options.chapters.none()) options.chapters = allChapters();
    return options;
}

void remember(const ReportOptions& options)
{
    QSettings settings;
    settings.setValue(paperSetting, textOf(paperKey(options.paper)));
    settings.setValue(withoutSetting, textOf(chapterKeys(~options.chapters)));
}

}  // namespace headroom
