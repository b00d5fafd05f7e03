// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf_report.h"

#include <QApplication>
#include <QBuffer>
#include <QPdfWriter>
#include <algorithm>
#include <optional>

#include "report/chapters.h"
#include "report/methodology.h"
#include "report/pdf_stamp.h"
#include "report/report_page.h"
#include "report/risk_chapters.h"
#include "report/title_page.h"
#include "risk/scenario.h"
#include "text/core_text.h"

namespace headroom {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("headroom::Report", text); }

/// What a report is of: the plan, and its figures in a scenario (0: the plan's own).
struct Reported {
    const Statement& base;
    const Statement& statement;
    Id scenario = 0;
};

std::vector<ReportBlock> blocksOf(const Reported& of, const QString& made, double width, double height)
{
    const Statement& statement = of.statement;
    std::vector<ReportBlock> blocks = titlePage(of.base, statement, of.scenario, made, width, height);
    // The charts have a page of their own; where a long note has begun one they follow it.
    const bool isOnePage = heightOf(blocks) <= height;
    const auto append = [&blocks](std::vector<ReportBlock> more) { std::ranges::move(more, std::back_inserter(blocks)); };
    const std::size_t charts = blocks.size();
    append(chartChapter(statement, width, height));
    blocks[charts].startsPage = isOnePage;
    append(waterfallChapter(statement, width));
    append(yearlyChapter(statement, width));
    append(statementChapter(statement, width));
    append(agreementChapter(statement, width));
    append(debtChapter(statement, width));
    append(unitChapter(statement, width));
    append(counterpartiesChapter(statement, width));
    append(checkChapter(of.base, of.scenario, width));
    append(publishedChapter(statement, width));
    append(scenarioChapter(of.base, width));
    append(assumptionChapter(statement, width));
    append(methodologyChapter(width));
    return blocks;
}

struct Furniture {
    QString name;
    QString made;
    QString page;
};

void paintFurniture(QPainter& painter, const Furniture& furniture, double width, double height)
{
    painter.setFont(paperFont(paper::small));
    painter.setPen(paper::faded);
    const QRectF header(0, 0, width, paper::headerHeight - 8), footer(0, height - paper::footerHeight + 8, width, paper::footerHeight - 8);
    const QString name = elided(furniture.name, paperFont(paper::small), width * 0.6);
    painter.drawText(header, static_cast<int>(Qt::AlignLeft | Qt::AlignTop), name);
    painter.drawText(header, static_cast<int>(Qt::AlignRight | Qt::AlignTop), tr("Nominal amounts; coverage after tax"));
    painter.drawText(footer, static_cast<int>(Qt::AlignLeft | Qt::AlignBottom), furniture.made);
    painter.drawText(footer, static_cast<int>(Qt::AlignRight | Qt::AlignBottom), furniture.page);
    painter.fillRect(QRectF(0, header.bottom(), width, 0.6), paper::rule);
    painter.fillRect(QRectF(0, footer.top(), width, 0.6), paper::rule);
}

}  // namespace

QByteArray reportPdf(const Statement& base, const QDateTime& stamp, Id scenario)
{
    const std::optional<Statement> inScenario = scenario ? std::optional<Statement>(scenarioStatement(base, scenario)) : std::nullopt;
    const Reported of{base, inScenario ? *inScenario : base, scenario};
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    const QString planName = textOf(base.plan().settings.name);
    const QString name = scenario ? tr("%1 – scenario %2").arg(planName, textOf(rowName(base.plan(), EntityKind::Scenario, scenario))) : planName;
    const QString program = tr("Headroom %1").arg(QCoreApplication::applicationVersion());
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter);
    writer.setResolution(static_cast<int>(paper::resolution));
    writer.setTitle(name);
    writer.setCreator(program);

    QPainter painter(&writer);
    const double scale = paper::resolution / paper::perInch;
    painter.scale(scale, scale);
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = writer.width() / scale, height = writer.height() / scale;
    const double inner = height - paper::headerHeight - paper::footerHeight;
    const QString made = tr("%1, %2 UTC").arg(program, stamp.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    const auto pages = paginated(blocksOf(of, made, width, inner), inner);
    for (std::size_t page = 0; page < pages.size(); ++page) {
        if (page > 0) writer.newPage();
        paintFurniture(painter, {name, made, tr("page %1 of %2").arg(page + 1).arg(pages.size())}, width, height);
        double y = paper::headerHeight;
        for (const ReportBlock& block : pages[page]) {
            painter.save();
            if (block.paint) block.paint(painter, QRectF(0, y, width, block.height));
            painter.restore();
            y += block.height;
        }
    }
    painter.end();
    return stamped(buffer.data(), stamp);
}

QDateTime reportStamp()
{
    bool isNumber = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isNumber);
    return isNumber ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC) : QDateTime::currentDateTimeUtc();
}

}  // namespace headroom
