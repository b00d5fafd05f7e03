// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/methodology.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

#include "plan/text.h"
#include "text/core_text.h"

namespace headroom {

namespace {

struct Entry {
    const char* term;
    const char* text;
};

constexpr std::array entries{
    Entry{HR_TR("Time and money"),
          HR_TR("The plan runs by month from its start; amounts are nominal, in one currency and before tax. Dates may fall within a month and then count in part. Years are fiscal years; a short first or last one is named with its months.")},
    Entry{HR_TR("Capex"),
          HR_TR("What is paid in cash for servers, network, spares, storage and the building of sites, in the month in which it is paid: deposits before delivery, the rest when terms fall due. Amounts before month 0 and after the horizon are shown apart, never dropped.")},
    Entry{HR_TR("Power"),
          HR_TR("A GPU is energised when it has arrived and its site has power for it: critical IT power, reached over a ramp from the ready month and its delay. A site short of power energises its GPUs in proportion. Stranded power is paid for and has no GPU on it.")},
    Entry{HR_TR("Up and down"),
          HR_TR("After commissioning, a GPU is up for its available share: planned downtime aside, mean time between failures against repair, with the GPUs that fail together and the spares that stand in.")},
    Entry{HR_TR("Storage"),
          HR_TR("Data lies on tiers in given shares. Online tiers feed the GPUs as fast as the slowest of them allows; data on offline tiers has to be recalled, recalls queue for drives, and the cluster waits. Host-CPU work and failures (restart, lost work, checkpoints at the best interval) take their shares.")},
    Entry{HR_TR("Utilization"),
          HR_TR("Achieved utilization is productive hours over hours up: the target, or the ceiling that the scheduling limit, storage and failures set where that is lower. Effective utilization is productive over installed hours, commercial utilization billed hours over hours up.")},
    Entry{HR_TR("Waterfall"),
          HR_TR("Every installed GPU-hour ends in exactly one place: no power, commissioning, down, unscheduled, recall stalls, storage bandwidth, host CPU, failures, no buyer, or sold. Causes are taken out in this order.")},
    Entry{HR_TR("Waste at price"),
          HR_TR("The hours that a cause takes at the market price of their month. What it takes from hours that a customer has reserved is borne by that customer. Recoverable is the part for which demand was waiting: an hour that nobody would have bought is waste at cost, not at price.")},
    Entry{HR_TR("Waste at cost"),
          HR_TR("The same hours at the levelised cost of an installed GPU-hour: the present value of capex, operating cost and supplier payments less salvage, over the present value of installed hours.")},
    Entry{HR_TR("Contracts"),
          HR_TR("Reserved contracts are served first and pay for GPUs that are up; contracts on useful hours follow, then the market. Billed is the larger of take-or-pay and expected use. Late-delivery credits, prepayments and their credits, payment terms, escalators, early ends and renewals follow the contract. Value and backlog are at contracted dates and prices, renewals aside; RPO is the take-or-pay part of backlog.")},
    Entry{HR_TR("Obligations"),
          HR_TR("Cash operating cost (power, leases, staff, storage subscriptions), supplier payments, interest and scheduled principal. Capex and refinancing are not obligations.")},
    Entry{HR_TR("Revenue coverage"),
          HR_TR("Contracted receipts without prepayments over obligations, both over a trailing window, counted from the first month in which a contract bills unless the plan says otherwise. The shortfall is what receipts lack. Coverage with market revenue is a figure of its own.")},
    Entry{HR_TR("Debt"),
          HR_TR("Facilities are drawn on the capex that they fund, up to their limit and within their window, bear a base rate with a spread, and are repaid in equal principal to maturity. Interest of a month is on the opening balance, at a twelfth of the rate.")},
    Entry{HR_TR("Concentration"),
          HR_TR("The largest customer's share of contract revenue, and the sum of squared shares (HHI, 10,000 for a single customer). Contracts that name no customer count as one.")},
    Entry{HR_TR("Rounding"),
          HR_TR("Figures are computed in full precision and rounded for this page. Parts of a total are rounded so that they add up to the total as printed. A dash is zero; what rounds to nothing but is not zero says so.")},
};

QString tr(const char* text) { return QCoreApplication::translate("headroom::Report", text); }

}  // namespace

std::vector<ReportBlock> methodologyChapter(double width)
{
    std::vector<ReportBlock> blocks{space(20)};
    std::ranges::move(chapterHeading(tr("Methodology in short"), width), std::back_inserter(blocks));
    constexpr double column = 120;
    const QFont font = paperFont(paper::small), bold = paperFont(paper::small, QFont::Bold);
    const double pitch = pitchOf(font);
    for (const Entry& entry : entries) {
        const QStringList lines = linesOf(translated(entry.text), font, width - column), term = linesOf(translated(entry.term), bold, column - 10);
        const double height = static_cast<double>(std::max(lines.size(), term.size())) * pitch + 9;
        blocks.push_back({height, [=](QPainter& painter, const QRectF& place) {
                              painter.setPen(paper::accent);
                              painter.setFont(bold);
                              for (qsizetype at = 0; at < term.size(); ++at) painter.drawText(QRectF(place.left(), place.top() + static_cast<double>(at) * pitch, column, pitch), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), term[at]);
                              painter.setPen(paper::ink);
                              painter.setFont(font);
                              for (qsizetype at = 0; at < lines.size(); ++at)
                                  painter.drawText(QRectF(place.left() + column, place.top() + static_cast<double>(at) * pitch, width - column, pitch), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), lines[at]);
                          }});
    }
    // One page: it follows a chapter only where all of it fits.
    for (ReportBlock& block : blocks) block.keepsNext = true;
    blocks.back().keepsNext = false;
    return blocks;
}

}  // namespace headroom
