// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <memory>

#include "document/file_document.h"
#include "history/history_reader.h"

namespace headroom {

/// A plan as it was after a step: in memory, never edited.
class PastDocument : public PlanDocument
{
    Q_OBJECT

public:
    using PlanDocument::PlanDocument;
    void become(const Plan<>& plan, StepNumber step, const QString& why);
    StepNumber step() const { return m_step; }

private:
    StepNumber m_step = 0;
};

/// The window looks at an earlier point of a plan's history: this owns the plan of then. The document of now stays open, and
/// follows its file, meanwhile.
class TimeTravel : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The document is not owned; nullptr where none is open, or it is kept in no file. Ends a travel.
    void setDocument(PlanDocument* document);

    /// The plan of then, while one is looked at.
    PastDocument* past() const { return m_past.get(); }
    const PastPoint& point() const { return m_point; }

    /// "The plan as it was after step 231, 12 Nov 2026, 14:02 (ann): Change of PUE.", the last where the step says what it was.
    QString sentence() const;

    /// Why the point cannot be restored; empty where it can.
    QString restoreRefusal() const;

    /// Shows the plan as it was after a step, once it is read.
    void go(StepNumber step);
    void goEarlier();
    void goLater();
    void back();

    /// Brings back the plan as it was after a step, as one more edit, and comes back.
    void restore(StepNumber step);

signals:
    /// past() is another, or none any more; the one before lives until the end of this.
    void arrived();
    /// The point of past() is another.
    void moved();
    void said(const QString& sentence);
    /// The plan of then cannot be read.
    void failed(const QString& sentence);

private:
    void show(const PastPoint& point, const Plan<>& plan);

    QPointer<FileDocument> m_document;
    std::unique_ptr<PastDocument> m_past;
    PastPoint m_point;
    int m_asked = 0;  ///< counts journeys: an answer to an older one is dropped
};

}  // namespace headroom
