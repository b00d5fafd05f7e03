// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLabel>
#include "document/plan_document.h"
namespace headroom {
struct InputPart { EntityKind kind; std::vector<std::string_view> sections; QString title; };
class InputPage : public QLabel {
public:
    explicit InputPage(std::vector<InputPart> parts, QWidget* parent = nullptr) : QLabel(parts.front().title, parent) {}
    void setDocument(PlanDocument*) {}
    void setCatalogue(const std::string&) {}
    void reveal(const Place&) {}
};
}
