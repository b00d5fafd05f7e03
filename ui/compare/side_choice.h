// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QPointer>
#include <vector>

#include "compare/wanted_side.h"
#include "document/plan_document.h"

namespace headroom {

/// Chooses one of the two sides of a comparison: the plan as it is, its scenarios, the versions of its history, any step of it, or
/// another file with its scenarios.
class SideChoice : public QComboBox
{
    Q_OBJECT

public:
    explicit SideChoice(const QString& name, QWidget* parent = nullptr);

    /// The document is not owned; nullptr where none is open. Chooses the plan as it is.
    void setDocument(PlanDocument* document);
    void setVersions(const std::vector<Version>& versions);

    const WantedSide& chosen() const { return m_chosen; }
    void choose(const WantedSide& side);
    /// Offers this file, and what it holds, and chooses it.
    void chooseFile(const QString& path);

    /// All that is offered, for tests and screen readers.
    std::vector<WantedSide> offered() const;

signals:
    void chosenChanged();
    /// A file that was chosen cannot be read.
    void failed(const QString& sentence);

private:
    void refill();
    void offer(const WantedSide& side);
    void pick(int row);
    void askForStep();
    void askForFile();

    /// Another file that was chosen once.
    struct File {
        QString path, name;
        std::vector<std::pair<Id, QString>> scenarios;
    };

    QPointer<PlanDocument> m_document;
    std::vector<Version> m_versions;
    std::vector<File> m_files;
    WantedSide m_chosen;
};

}  // namespace headroom
