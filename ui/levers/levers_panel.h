// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLabel>
#include "document/plan_document.h"
namespace headroom {
class LeversPanel : public QLabel {
public:
    LeversPanel() : QLabel(QStringLiteral("levers")) {}
    void setDocument(PlanDocument*) {}
};
}
