// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <memory>

#include "model/statement.h"

namespace headroom {

/// A plan that the window shows, wherever it comes from, with its figures. It may change while it is shown.
class PlanDocument : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    const Statement& statement() const { return *m_statement; }
    const Plan<>& plan() const { return m_statement->plan(); }

    /// What is wrong with the source just now; empty where nothing. The figures stay those that were read last.
    const QString& notice() const { return m_notice; }

    /// Where it is kept, for people; empty where it is nowhere.
    virtual QString place() const { return {}; }

signals:
    void changed();
    void noticeChanged();

protected:
    void setPlan(const Plan<>& plan);
    void setNotice(const QString& notice);

private:
    std::unique_ptr<Statement> m_statement;
    QString m_notice;
};

/// A plan that nobody else changes: an example, or one read from a file of an exchange format.
class LoosePlan : public PlanDocument
{
    Q_OBJECT

public:
    explicit LoosePlan(const Plan<>& plan, QString place = {}, QObject* parent = nullptr);

    QString place() const override { return m_place; }

    /// Shows another version of the plan.
    void replace(const Plan<>& plan) { setPlan(plan); }

private:
    QString m_place;
};

}  // namespace headroom
