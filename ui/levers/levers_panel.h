// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>
#include <vector>

#include "document/plan_document.h"
#include "levers/lever.h"

namespace headroom {

/// The plan-wide levers. A move is previewed while it lasts, and is one edit when the hand lets go; only the newest of
/// quick moves is previewed, and none before the one before it is on screen.
class LeversPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LeversPanel(QWidget* parent = nullptr);
    ~LeversPanel() override;

    /// The document to show and to ask; none disables the panel.
    void setDocument(PlanDocument* document);

    const std::vector<Lever*>& levers() const { return m_levers; }
    QString hint() const { return m_hint->text(); }

protected:
    bool event(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Asked {
        Place place;
        double value;
    };
    void makeLevers();
    void follow();
    void sync();
    void syncPending();
    void ask(const Lever& lever, double value);
    void preview();
    void keep(const Lever& lever, const Value& value);
    void enter(Lever& lever, const QString& text);
    void takeBack();
    void say();
    void colour();
    bool isBusy() const;

    QPointer<PlanDocument> m_document;
    std::vector<Lever*> m_levers;
    std::optional<Asked> m_asked;
    QString m_refusal;
    QWidget* m_list;
    QLabel* m_hint;
};

}  // namespace headroom
