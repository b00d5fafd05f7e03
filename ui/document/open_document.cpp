// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/open_document.h"

#include <filesystem>

#include "document/file_document.h"
#include "exchange/plan_json.h"
#include "exchange/text_file.h"
#include "text/core_text.h"

namespace headroom {

Result<std::unique_ptr<PlanDocument>> openDocument(const QString& path)
{
    if (path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive)) {
        const auto text = readTextFile(path.toStdU16String());
        if (!text) return tl::unexpected(text.error());
        const auto plan = fromJson(*text);
        if (!plan) return tl::unexpected(QObject::tr("\"%1\" cannot be opened: %2").arg(path, textOf(plan.error())).toStdString());
        return std::make_unique<PlanDocument>(*plan, path);
    }
    auto file = FileDocument::open(path);
    if (!file) return tl::unexpected(file.error());
    return std::move(*file);
}

Result<std::unique_ptr<PlanDocument>> openExample(std::string_view json)
{
    const auto plan = fromJson(json);
    if (!plan) return tl::unexpected(plan.error());
    return std::make_unique<PlanDocument>(*plan);
}

}  // namespace headroom
