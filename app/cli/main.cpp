// SPDX-License-Identifier: GPL-3.0-or-later
#include <iostream>
#include <string>
#include <vector>

#include "cli/cli.h"

int main(int count, char** arguments)
{
    return headroom::runCli({arguments + 1, arguments + count}, std::cout, std::cerr);
}
