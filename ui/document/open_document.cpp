// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/open_document.h"

#include <filesystem>

#include "document/drafts.h"
#include "exchange/plan_json.h"
#include "exchange/text_file.h"
#include "text/core_text.h"

namespace headroom {

namespace {

bool isJson(const QString& path) { return path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive); }

Result<Plan<>> readJson(const QString& path)
{
    const auto text = readTextFile(path.toStdU16String());
    if (!text) return tl::unexpected(text.error());
    auto plan = fromJson(*text);
    if (!plan) return tl::unexpected(QObject::tr("\"%1\" cannot be opened: %2").arg(path, textOf(plan.error())).toStdString());
    return *std::move(plan);
}

}  // namespace

Result<Plan<>> readPlan(const QString& path)
{
    if (isJson(path)) return readJson(path);
    const auto file = PlanFile::open(path.toStdU16String(), OpenMode::ReadOnly);
    if (!file) return tl::unexpected(file.error());
    return file->plan();
}

Result<std::unique_ptr<FileDocument>> openDocument(const QString& path)
{
    if (!isJson(path)) return FileDocument::open(path);
    const auto plan = readJson(path);
    if (!plan) return tl::unexpected(plan.error());
    return openDraft(*plan);
}

Result<std::unique_ptr<FileDocument>> openDraft(const Plan<>& plan)
{
    const auto path = Drafts::make(plan);
    if (!path) return tl::unexpected(path.error());
    return FileDocument::open(*path);
}

Result<std::unique_ptr<FileDocument>> openExample(std::string_view json)
{
    const auto plan = fromJson(json);
    if (!plan) return tl::unexpected(plan.error());
    return openDraft(*plan);
}

}  // namespace headroom
