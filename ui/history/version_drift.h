// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <deque>
#include <map>

#include "document/file_document.h"
#include "risk/kept_figures.h"

namespace headroom {

/// What this program computes otherwise for the plan of a version than the program that kept it did; empty where they agree.
/// Runs on the thread of the file.
Result<std::vector<FigureDrift>> driftOf(PlanFile& file, const Version& version, const std::string& engine);

/// Such differences for the versions that somebody looks at: computed when they are asked for the first time, one after the
/// other, since the plan of an old version is far back.
class VersionDrift : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The document is not owned; nullptr where none is open.
    void setDocument(FileDocument* document);

    /// The differences as far as they are known; `known` follows where they are not yet.
    const std::vector<FigureDrift>* of(const Version& version);

    /// Says on opening, once, that the figures of the newest version are others now: a notice of the document.
    static void remarkOn(FileDocument& document);

signals:
    void known(std::int64_t version);

private:
    void askNext();

    QPointer<FileDocument> m_document;
    std::map<std::int64_t, std::vector<FigureDrift>> m_known;
    std::deque<Version> m_asked;  ///< the first of them is under way
};

}  // namespace headroom
