// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <deque>
#include <memory>
#include <vector>

#include "document/notice.h"
#include "model/statement.h"
#include "plan/edit.h"
#include "store/pending.h"
#include "store/step.h"

namespace headroom {

/// A plan that the window shows and changes, with its figures. The one way of data:
///   a control asks for an edit → the document checks it, makes it, keeps it, and says `changed` → everything is redrawn.
/// A control never shows what it asked for, only what the document then says.
///
/// This class alone keeps nothing: a plan in memory, for tests and reports. FileDocument keeps every edit in its file.
class PlanDocument : public QObject
{
    Q_OBJECT

public:
    explicit PlanDocument(const Plan<>& plan, QString place = {}, QObject* parent = nullptr);
    ~PlanDocument() override;

    /// The plan as it is kept, and the figures of it.
    const Plan<>& plan() const { return m_base->plan(); }
    const Statement& base() const { return *m_base; }

    /// What is shown: the figures of the preview while there is one, else those of the plan; in the scenario that is chosen.
    const Statement& statement() const;
    bool isPreviewing() const { return m_preview != nullptr; }

    /// The same in no scenario: the figures of the preview while there is one, else those of the plan.
    const Statement& plain() const { return m_preview ? *m_preview : *m_base; }

    /// What is shown stands beside these figures: those without the preview, or those of the plan beside a scenario. Nothing
    /// where the plan itself is shown.
    const Statement* compared() const;

    /// The scenario whose figures are shown; 0 is the plan as it is. Edits go to the plan, whatever is chosen. A scenario
    /// that is removed is no longer chosen.
    Id scenario() const { return m_scenario; }
    void choose(Id scenario);

    /// Where it is kept, for people; empty where it is nowhere.
    const QString& place() const { return m_place; }

    /// Why nothing can be changed ("… is read-only"), or nothing.
    const QString& lockedBecause() const { return m_locked; }
    bool canEdit() const { return m_locked.isEmpty(); }

    /// What is wrong with the source just now; empty where nothing. The figures stay those that were read last.
    const QString& notice() const { return m_notice.text; }
    const Notice& noticeWithRemedy() const { return m_notice; }

    /// Whether some edits are not on the disk yet.
    virtual bool isKeeping() const { return false; }

    /// Makes the edits, as one step that `what` names in the Edit menu ("Change of PUE"). Where the plan would have an
    /// error, nothing happens and the issue says which. Fields that keep their value are no edit. Ends a preview.
    std::optional<Issue> edit(const EditGroup& group, const QString& what);

    /// An id for a row to insert; the ids after it are free too.
    virtual Id nextId() const;

    bool canUndo() const { return m_done > 0; }
    bool canRedo() const { return m_done < m_steps.size(); }
    QString undoText() const { return canUndo() ? textOfStep(m_steps[m_done - 1]) : QString(); }
    QString redoText() const { return canRedo() ? textOfStep(m_steps[m_done]) : QString(); }
    /// A step that a file remembers may not fit the plan any more, where somebody tampered with it: then nothing happens,
    /// and the notice says why.
    void undo();
    void redo();

    /// Shows the figures as if the edits were made, without making them: a lever that moves. False, and nothing shown,
    /// where the plan would have an error.
    bool preview(const EditGroup& group);
    void endPreview();

    /// Entries that their fields refused: no figures, but not lost. Typing rubbish keeps it; a legal value, or dropping
    /// it (Esc), removes it.
    const std::vector<Pending>& pending() const { return m_pending; }
    const Pending* pendingAt(const Place& place) const;
    void keepPending(const Place& place, const QString& text);
    void dropPending(const Place& place);

    /// What is wrong with this text in this field, in the plan as it is: the sentence beside a pending entry. Nothing
    /// where it could be taken.
    std::optional<Issue> issueOf(const Place& place, const QString& text) const;

signals:
    /// statement() is another: an edit, a preview, somebody else's change.
    void changed();
    /// plan() is another. After `changed`.
    void planChanged();
    /// Another scenario is chosen. After `changed`.
    void scenarioChosen();
    void pendingChanged();
    void historyChanged();
    void noticeChanged();
    void keepingChanged();
    /// lockedBecause() is another.
    void lockChanged();

protected:
    /// A plan that comes from outside: steps before it cannot be taken back.
    void replace(const Plan<>& plan, std::vector<Pending> pending);
    void setNotice(const Notice& notice);
    void setLocked(const QString& why);
    void setPlace(const QString& place) { m_place = place; }

    /// Steps that a file remembers, nearest first: what undo and redo come to. addEarlier() goes on beyond those that undo
    /// comes to, addLater() beyond those of redo.
    void setSteps(const std::vector<TrailStep>& undo, const std::vector<TrailStep>& redo);
    void addEarlier(const std::vector<TrailStep>& undo);
    void addLater(const std::vector<TrailStep>& redo);
    std::size_t undoAtHand() const { return m_done; }
    std::size_t redoAtHand() const { return m_steps.size() - m_done; }

    /// Keeps what was just done; it is in plan() already.
    enum class Kept { Done, Undo, Redo };
    virtual void keep(Kept, const EditGroup&, const QString&) {}
    virtual void keepEntry(const Pending&) {}
    virtual void dropEntry(const Place&) {}

private:
    struct Step {
        EditGroup forward, backward;
        QString what;
    };
    QString textOfStep(const Step& step) const;
    void perform(Kept kind, const EditGroup& group, const QString& what);
    bool fits(const EditGroup& group, const QString& refusal);
    void renewScenario();

    std::unique_ptr<Statement> m_base;
    std::unique_ptr<Statement> m_preview;
    Id m_scenario = 0;
    std::unique_ptr<Statement> m_inScenario;         ///< the plan's figures in the scenario
    std::unique_ptr<Statement> m_previewInScenario;  ///< the preview's
    std::deque<Step> m_steps;
    std::size_t m_done = 0;
    std::vector<Pending> m_pending;
    QString m_place, m_locked;
    Notice m_notice;
};

}  // namespace headroom
