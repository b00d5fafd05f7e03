// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/version_log.h"

#include "plan/check_text.h"
#include "plan/field.h"
#include "plan/text.h"

namespace headroom {

namespace {

std::vector<VersionFigure> readFigures(SQLite::Database& database, std::int64_t version)
{
    SQLite::Statement select(database, R"(SELECT "figure", "value" FROM "version_figure" WHERE "version" = ? ORDER BY rowid)");
    select.bind(1, version);
    std::vector<VersionFigure> figures;
    while (select.executeStep()) {
        VersionFigure figure{.figure = select.getColumn(0).getString(), .value = {}};
        if (!select.getColumn(1).isNull()) figure.value = select.getColumn(1).getDouble();
        figures.push_back(std::move(figure));
    }
    return figures;
}

}  // namespace

std::vector<Version> readVersions(SQLite::Database& database, std::size_t most)
{
    SQLite::Statement select(database, R"(SELECT "number", "step", "time", "author", "name", "note", "engine" FROM "version" ORDER BY "number" DESC LIMIT ?)");
    select.bind(1, static_cast<std::int64_t>(most));
    std::vector<Version> versions;
    while (select.executeStep())
        versions.push_back({.number = select.getColumn(0).getInt64(),
                            .step = select.getColumn(1).getInt64(),
                            .time = select.getColumn(2).getString(),
                            .author = select.getColumn(3).getString(),
                            .name = select.getColumn(4).getString(),
                            .note = select.getColumn(5).getString(),
                            .engine = select.getColumn(6).getString(),
                            .figures = readFigures(database, select.getColumn(0).getInt64())});
    return versions;
}

void insertVersion(SQLite::Database& database, const Version& version)
{
    SQLite::Statement insert(database, R"(INSERT INTO "version" ("number", "step", "time", "author", "name", "note", "engine") VALUES (?, ?, ?, ?, ?, ?, ?))");
    insert.bind(1, version.number);
    insert.bind(2, version.step);
    insert.bind(3, version.time);
    insert.bind(4, version.author);
    insert.bind(5, version.name);
    insert.bind(6, version.note);
    insert.bind(7, version.engine);
    insert.exec();
    SQLite::Statement figure(database, R"(INSERT INTO "version_figure" ("version", "figure", "value") VALUES (?, ?, ?))");
    for (const VersionFigure& each : version.figures) {
        figure.reset();
        figure.clearBindings();
        figure.bind(1, version.number);
        figure.bind(2, each.figure);
        if (each.value) figure.bind(3, *each.value);
        figure.exec();
    }
}

bool renameVersion(SQLite::Database& database, std::int64_t number, const std::string& name, const std::string& note)
{
    SQLite::Statement update(database, R"(UPDATE "version" SET "name" = ?, "note" = ? WHERE "number" = ?)");
    update.bind(1, name);
    update.bind(2, note);
    update.bind(3, number);
    return update.exec() == 1;
}

std::string versionProblem(const std::string& name, const std::string& note)
{
    if (!isCleanText(name, TextLines::One)) return said(HR_TR("The name of a version is one line of text in UTF-8."));
    if (name.size() > longestVersionName) return said(HR_TR("The name of a version has %1 bytes; allowed are %2."), {std::to_string(name.size()), std::to_string(longestVersionName)});
    if (!isCleanText(note, TextLines::Many)) return said(HR_TR("The note of a version is text in UTF-8."));
    if (note.size() > longestText) return said(HR_TR("The note of a version has %1 bytes; allowed are %2."), {std::to_string(note.size()), std::to_string(longestText)});
    return {};
}

}  // namespace headroom
