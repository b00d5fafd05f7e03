// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf_report.h"

#include <QApplication>
#include <QBuffer>
#include <QFileInfo>
#include <QPdfWriter>
#include <QSaveFile>
#include <algorithm>

#include "charts/chart_contents.h"
#include "report/chart_block.h"
#include "report/headline_rows.h"
#include "report/pdf_stamp.h"
#include "report/report_page.h"
#include "text/core_text.h"

namespace headroom {

namespace {

constexpr int resolution = 300;

QString tr(const char* text) { return QCoreApplication::translate("headroom::Report", text); }

tl::unexpected<std::string> refuse(const QString& path, const QString& why) { return tl::unexpected(tr("\"%1\" %2").arg(path, why).toStdString()); }

std::vector<ReportBlock> blocksOf(const Statement& statement, double width, double height)
{
    const auto& settings = statement.plan().settings;
    std::vector<ReportBlock> blocks;
    const auto append = [&blocks](std::vector<ReportBlock> more) { blocks.insert(blocks.end(), more.begin(), more.end()); };
    append(paragraph(textOf(settings.name), paperFont(paper::title, QFont::Bold), paper::ink, width));
    if (!settings.note.empty()) append(paragraph(textOf(settings.note), paperFont(paper::text), paper::faded, width));
    blocks.push_back(space(12));
    append(headlineRows(statement, width));
    const double each = height / 3 - 1;
    const std::vector<ChartContents> charts{capexContents(statement, Period::Quarter), wasteContents(statement, Period::Quarter, WasteMeasure::Money), coverageContents(statement, Period::Quarter)};
    double legend = 0;
    for (const ChartContents& chart : charts) legend = std::max(legend, paperLegendWidth(chart));
    for (const ChartContents& chart : charts) {
        blocks.push_back(chartBlock(chart, width, each, legend));
        blocks.back().startsPage = &chart == &charts.front();
    }
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
    const QString name = painter.fontMetrics().elidedText(furniture.name, Qt::ElideRight, static_cast<int>(width * 0.6));
    painter.drawText(header, static_cast<int>(Qt::AlignLeft | Qt::AlignTop), name);
    painter.drawText(header, static_cast<int>(Qt::AlignRight | Qt::AlignTop), tr("All figures before tax"));
    painter.drawText(footer, static_cast<int>(Qt::AlignLeft | Qt::AlignBottom), furniture.made);
    painter.drawText(footer, static_cast<int>(Qt::AlignRight | Qt::AlignBottom), furniture.page);
    painter.fillRect(QRectF(0, header.bottom(), width, 0.6), paper::rule);
    painter.fillRect(QRectF(0, footer.top(), width, 0.6), paper::rule);
}

QByteArray render(const Statement& statement, const QDateTime& stamp)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    const QString name = textOf(statement.plan().settings.name);
    const QString program = tr("Headroom %1").arg(QCoreApplication::applicationVersion());
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter);
    writer.setResolution(resolution);
    writer.setTitle(name);
    writer.setCreator(program);

    QPainter painter(&writer);
    const double scale = resolution / paper::perInch;
    painter.scale(scale, scale);
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = writer.width() / scale, height = writer.height() / scale;
    const double inner = height - paper::headerHeight - paper::footerHeight;
    const auto pages = paginated(blocksOf(statement, width, inner), inner);
    const QString made = tr("%1, %2 UTC").arg(program, stamp.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    for (std::size_t page = 0; page < pages.size(); ++page) {
        if (page > 0) writer.newPage();
        paintFurniture(painter, {name, made, tr("page %1 of %2").arg(page + 1).arg(pages.size())}, width, height);
        double y = paper::headerHeight;
        for (const ReportBlock& block : pages[page]) {
            painter.save();
            block.paint(painter, QRectF(0, y, width, block.height));
            painter.restore();
            y += block.height;
        }
    }
    painter.end();
    return stamped(buffer.data(), stamp);
}

}  // namespace

QDateTime reportStamp()
{
    bool isNumber = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isNumber);
    return isNumber ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC) : QDateTime::currentDateTimeUtc();
}

Result<> writeReport(const Statement& statement, const QString& path, const QDateTime& stamp)
{
    const QFileInfo target(path);
    if (target.suffix().compare(QStringLiteral("pdf"), Qt::CaseInsensitive) != 0) return refuse(path, tr("does not end in .pdf; the report is a PDF."));
    if (target.isDir()) return refuse(path, tr("is a folder."));
    if (!target.absoluteDir().exists()) return refuse(path, tr("cannot be written: its folder does not exist."));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return refuse(path, tr("cannot be written: %1.").arg(file.errorString()));
    file.write(render(statement, stamp));
    if (!file.commit()) return refuse(path, tr("cannot be written: %1.").arg(file.errorString()));
    return {};
}

}  // namespace headroom
