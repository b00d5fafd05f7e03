// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <array>
#include <memory>
#include <stop_token>

#include "compare/bridge.h"
#include "compare/wanted_side.h"
#include "document/plan_document.h"
#include "plan/edit_text.h"
#include "risk/headline_change.h"

namespace headroom {

/// Two plans beside each other, as a value that threads share.
struct ComparedPlans {
    Pair pair;
    Statement a, b;
    std::vector<ChangeText> inputs;
    std::vector<HeadlineChange> headline;  ///< those that differ first
    std::size_t moved = 0;                 ///< how many those are
};

/// Reads two sides and compares them, and tells a difference apart, on other threads. Only the newest of what was asked for is
/// answered: what an edit or another choice has overtaken is stopped, and its answer dropped.
class Comparing : public QObject
{
    Q_OBJECT

public:
    explicit Comparing(QObject* parent = nullptr);
    ~Comparing() override;

    void setDocument(PlanDocument* document);

    /// `compared`, or `failed`, follows.
    void compare(const WantedSide& a, const WantedSide& b);

    /// `bridged` follows, once both sides are there.
    void bridge(const QString& figure, BridgeMethod method);
    bool isBridging() const { return m_isBridging; }
    /// Stops telling a difference apart; `bridged` does not follow.
    void stop();

    /// Nothing until both sides were read.
    const std::shared_ptr<const ComparedPlans>& plans() const { return m_plans; }

    /// The two sides as a sentence names them: "the plan", "Power late".
    const std::array<QString, 2>& words() const { return m_words; }

signals:
    void compared();
    void failed(const QString& sentence);
    void bridged(const headroom::Result<headroom::Bridge>& bridge);

private:
    struct ReadSide {
        Plan<> plan;
        QString name;
        Id scenario = 0;
        bool isOther = false;  ///< of another file
        QString path;
    };
    using Taken = std::function<void(Result<ReadSide>)>;
    void read(const WantedSide& side, Taken taken);
    void tell(ReadSide a, ReadSide b);
    template <class T>
    void run(std::function<T()> work, std::function<void(T)> answer);

    QPointer<PlanDocument> m_document;
    std::array<QString, 2> m_words;
    int m_asked = 0;    ///< counts comparisons
    int m_bridges = 0;  ///< counts bridges
    bool m_isBridging = false;
    std::stop_source m_stop;
    std::shared_ptr<const ComparedPlans> m_plans;
};

}  // namespace headroom
