// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>

#include "document/plan_document.h"
#include "plan/sources.h"

namespace headroom {

/// Where an input comes from, or several at once: source, date, note. OK and Remove are one edit each, named "Source of PUE".
/// On a plan that cannot be changed it shows what is there and says why. Open it with open(); it deletes itself, and goes
/// where its inputs or its document go.
class SourceDialog : public QDialog
{
    Q_OBJECT

public:
    /// At least one place.
    SourceDialog(PlanDocument& document, std::vector<Place> places, QWidget* parent);

    /// Whether inputs of this table have sources: those that feed figures do.
    static bool isFor(EntityKind table);

    QLabel& heading() { return *m_heading; }
    QLabel& facts() { return *m_facts; }
    QComboBox& source() { return *m_source; }
    QLineEdit& date() { return *m_date; }
    QPlainTextEdit& note() { return *m_note; }
    QLabel& problem() { return *m_problem; }
    QPushButton& okButton() { return *m_ok; }
    QPushButton& removeButton() { return *m_remove; }

    void accept() override;
    void remove();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void layOut();
    void load();
    void offerSources();
    void follow();
    void refreshLock();
    QString factsText() const;
    SourceWords entered() const;
    void refuse(const QString& sentence, QWidget* field);
    void change(const SourceWords& words);

    QPointer<PlanDocument> m_document;
    std::vector<Place> m_places;
    SourceWords m_before;       ///< what the fields began with
    bool m_areDifferent = false;  ///< several inputs, and not all with the same source
    bool m_hasOwn = false;
    QLabel* m_heading;
    QLabel* m_facts;
    QComboBox* m_source;
    QLineEdit* m_date;
    QPlainTextEdit* m_note;
    QLabel* m_problem;
    QPushButton* m_ok = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_cancel = nullptr;
};

}  // namespace headroom
