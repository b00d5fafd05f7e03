// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/cloud_folder.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <array>

namespace headroom {

namespace {

const QString key = QStringLiteral("cloud-folders");
constexpr int mostFolders = 100;

struct Mark {
    const char* service;
    const char* file;    ///< that the service leaves in the folder which it synchronises; nothing where it leaves none
    const char* folder;  ///< how the name of that folder begins
};

// Dropbox marks its folder with ".dropbox" and ".dropbox.cache" (help.dropbox.com, "Dropbox cache folder"); OneDrive for
// Windows with a file named by this GUID; iCloud Drive is com~apple~CloudDocs under "Mobile Documents".
constexpr std::array marks{Mark{"Dropbox", ".dropbox.cache", nullptr}, Mark{"Dropbox", ".dropbox", "Dropbox"}, Mark{"OneDrive", ".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive"},
                           Mark{"iCloud Drive", nullptr, "com~apple~CloudDocs"}, Mark{"iCloud Drive", nullptr, "Mobile Documents"}, Mark{"iCloud Drive", nullptr, "iCloudDrive"},
                           Mark{"Google Drive", ".tmp.drivedownload", "GoogleDrive"}, Mark{"Google Drive", ".tmp.driveupload", "Google Drive"}, Mark{"Nextcloud", ".sync_", "Nextcloud"}};

bool isNamed(const QString& name, const char* beginning)
{
    const QString word = QString::fromLatin1(beginning);
    if (!name.startsWith(word, Qt::CaseInsensitive)) return false;
    // "OneDrive - Contoso", "Dropbox (Personal)", "GoogleDrive-ann@…"; not "Dropboxes".
    return name.size() == word.size() || !name.at(word.size()).isLetterOrNumber();
}

}  // namespace

QString cloudServiceOf(const QString& path)
{
    QDir folder = QFileInfo(path).absoluteDir();
    do {
        for (const Mark& mark : marks) {
            if (mark.file && QFileInfo::exists(folder.filePath(QString::fromLatin1(mark.file)))) return QString::fromLatin1(mark.service);
            if (mark.folder && isNamed(folder.dirName(), mark.folder)) return QString::fromLatin1(mark.service);
        }
    } while (folder.cdUp());
    return {};
}

bool isFirstWarningOf(const QString& path)
{
    QSettings settings;
    const QString folder = QFileInfo(path).absolutePath();
    QStringList said = settings.value(key).toStringList();
    if (said.contains(folder)) return false;
    said.append(folder);
    settings.setValue(key, said.mid(std::max<qsizetype>(0, said.size() - mostFolders)));
    return true;
}

}  // namespace headroom
