// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/file_document.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "text/core_text.h"

namespace headroom {

Result<std::unique_ptr<FileDocument>> FileDocument::open(const QString& path)
{
    auto file = PlanFile::open(std::filesystem::path(path.toStdU16String()), OpenMode::ReadWrite);
    if (!file) return tl::unexpected(file.error());
    return std::unique_ptr<FileDocument>(new FileDocument(path, std::move(*file)));
}

FileDocument::FileDocument(const QString& path, PlanFile file) : PlanDocument(file.plan(), path), m_nextId(file.nextId())
{
    if (!file.isWritable()) setLocked(tr("\"%1\" is read-only: it can be looked at and copied (File > Save a copy), not changed.").arg(path));
    auto pending = file.pending();
    m_keeper = std::make_unique<PlanKeeper>(std::move(file));
    if (pending) replace(plan(), std::move(*pending));
    connect(m_keeper.get(), &PlanKeeper::waitingChanged, this, &PlanDocument::keepingChanged);
    connect(m_keeper.get(), &PlanKeeper::troubled, this, [this](const QString& sentence) { setNotice(sentence.isEmpty() ? QString() : tr("%1 The figures below are the last that were read.").arg(sentence)); });
    connect(m_keeper.get(), &PlanKeeper::differs, this, [this](const std::shared_ptr<FileContents>& contents, const QString& why, int lost) { takeOver(*contents, why, lost); });
    if (!canEdit()) setNotice(lockedBecause());
}

Result<> FileDocument::waitUntilKept()
{
    m_refusal.clear();
    m_keeper->wait();
    QCoreApplication::sendPostedEvents(m_keeper.get(), QEvent::MetaCall);
    return m_refusal.isEmpty() ? Result<>{} : tl::unexpected(m_refusal.toStdString());
}

void FileDocument::follow()
{
    m_keeper->look();
    (void)waitUntilKept();
}

Id FileDocument::nextId() const { return std::max(m_nextId, PlanDocument::nextId()); }

void FileDocument::takeOver(const FileContents& contents, const QString& why, int lost)
{
    // Ids that were given to rows which now vanish are not given again.
    m_nextId = std::max(nextId(), headroom::nextId(contents.plan));
    replace(contents.plan, contents.pending);
    if (!why.isEmpty()) m_refusal = why;
    else if (lost > 0) m_refusal = tr("Another program changed the plan at the same moment; %n change(s) of yours were not made.", nullptr, lost);
    if (!why.isEmpty() || lost > 0) setNotice(m_refusal);
    m_keeper->resume();
}

Result<> FileDocument::copyTo(const QString& path) const
{
    auto copied = m_keeper->copyTo(path);
    if (copied || QFileInfo::exists(place())) return copied;
    // The file is gone: the plan is still here.
    const auto created = PlanFile::create(std::filesystem::path(path.toStdU16String()), plan());
    return created ? Result<>{} : tl::unexpected(created.error());
}

}  // namespace headroom
