// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

#include "history/history_model.h"

namespace headroom {

/// Which steps of a history are listed: by whom, of which table and field, with which text, or versions only.
class HistoryFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryFilterBar(QWidget* parent = nullptr);

    HistoryFilter filter() const;
    HistoryModel::Shown shown() const;
    bool isEmpty() const;
    void clear();

    /// Who there is to choose; the choice stays.
    void setAuthors(const std::vector<std::string>& authors);

    QComboBox& who() { return *m_who; }
    QComboBox& tables() { return *m_table; }
    QComboBox& fields() { return *m_field; }
    QLineEdit& text() { return *m_text; }
    QCheckBox& versionsOnly() { return *m_versions; }

signals:
    void changed();

private:
    void fillFields();
    void refresh();

    QComboBox* m_who;
    QComboBox* m_table;
    QComboBox* m_field;
    QLineEdit* m_text;
    QCheckBox* m_versions;
    QPushButton* m_clear;
    QTimer m_pause;  ///< between letters
};

}  // namespace headroom
