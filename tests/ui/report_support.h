// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QRegularExpression>
#include <gtest/gtest.h>

#include "model/text_table.h"
#include "report/pdf_report.h"
#include "support/temporary_folder.h"
#include "text/core_text.h"

namespace headroom {

inline const QDateTime reportTime = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);

inline QString outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished(120'000)) << program.toStdString();
    EXPECT_EQ(process.exitCode(), 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// A text without its blanks: where lines break is not what is compared.
inline QString dense(QString text) { return text.remove(QRegularExpression(QStringLiteral("[\\s\\x{00A0}]"))); }

/// The cells of a row behind each other, as they are painted.
inline QString denseRow(const TextRow& row)
{
    QString text;
    for (const std::string& cell : row.cells) text += textOf(cell);
    return dense(text);
}

/// A word of a page and where it stands, in points from the upper left corner.
struct PlacedWord {
    double left, top, right, bottom;
    QString text;
};

class ReportTest : public testing::Test
{
protected:
    /// Writes the report and reads it back, in the order in which it was painted, or as it looks.
    QString write(const Plan<>& plan, const QString& order = QStringLiteral("-raw"), const ReportOptions& options = {})
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(reportPdf(Statement{plan}, reportTime, options));
        file.close();
        return outputOf(QStringLiteral("pdftotext"), {order, path, QStringLiteral("-")});
    }

    /// The margins of A4 (595.3 × 841.9 points) and Letter (612 × 792) are 42.5 points. A word may round its box by a fraction of one.
    void staysWithinTheMargins(PaperSize paper = PaperSize::A4) const
    {
        const bool isA4 = paper == PaperSize::A4;
        for (const PlacedWord& word : words()) {
            EXPECT_GE(word.left, 41.5) << word.text.toStdString();
            EXPECT_LE(word.right, isA4 ? 553.5 : 570.3) << word.text.toStdString();
            EXPECT_LE(word.bottom, isA4 ? 802 : 752) << word.text.toStdString();
        }
    }

    std::vector<PlacedWord> words() const
    {
        static const QRegularExpression word(QStringLiteral("xMin=\"([-0-9.]+)\" yMin=\"([-0-9.]+)\" xMax=\"([-0-9.]+)\" yMax=\"([-0-9.]+)\">(.*?)</word>"));
        std::vector<PlacedWord> placed;
        const QString boxes = outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), path, QStringLiteral("-")});
        for (auto match = word.globalMatch(boxes); match.hasNext();) {
            const auto each = match.next();
            placed.push_back({each.captured(1).toDouble(), each.captured(2).toDouble(), each.captured(3).toDouble(), each.captured(4).toDouble(), each.captured(5)});
        }
        return placed;
    }

    const TemporaryFolder folder;
    const QString path = QString::fromStdString((folder / "report.pdf").string());
};

}  // namespace headroom
