// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/risk_readings.h"

#include "risk/founding.h"

namespace headroom {

namespace {

constexpr int pauseMilliseconds = 300;

}  // namespace

RiskReadings::RiskReadings(QObject* parent) : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &RiskReadings::settle);
}

void RiskReadings::setDocument(PlanDocument* document)
{
    if (m_document) m_document->disconnect(this);
    m_document = document;
    m_founding.clear();
    if (!document) {
        m_pause.stop();
        m_checks.clear();
        emit checksChanged();
        emit foundingChanged();
        return;
    }
    connect(document, &PlanDocument::planChanged, this, &RiskReadings::follow);
    connect(document, &PlanDocument::scenarioChosen, this, &RiskReadings::follow);
    follow();
}

void RiskReadings::follow()
{
    readChecks();
    m_pause.start();
    emit foundingChanged();
}

void RiskReadings::readChecks()
{
    m_checks = checkResults(m_document->base(), m_document->scenario());
    emit checksChanged();
}

void RiskReadings::settle()
{
    if (!m_document) return;
    // A lever that is held has the machine to itself.
    if (m_document->isPreviewing()) return m_pause.start();
    m_pause.stop();
    m_founding = foundingFigures(m_document->statement());
    emit foundingChanged();
}

}  // namespace headroom
