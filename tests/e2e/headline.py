# SPDX-License-Identifier: GPL-3.0-or-later
"""The cards above every page, by the names that `headroom-cli evaluate` gives their figures."""
import re

CARDS = {
    "Capex": {
        "": "Capex within the horizon",
        "Before month 0": "Capex before month 0",
        "After the horizon": "Capex after the horizon",
        "Peak debt": "Peak debt",
    },
    "Waste at price": {
        "": "Opportunity-cost waste at price",
        "Recoverable": "Recoverable waste at price",
        "Borne by us": "Waste borne by us",
        "Borne by customers": "Waste borne by customers",
    },
    "Final utilization": {
        "": "Achieved utilization, last month",
        "Target": "Utilization target, last month",
        "Ceiling": "Utilization ceiling, last month",
        "Effective, all months": "Effective utilization (productive / installed), whole horizon",
    },
    "Revenue coverage": {
        "": "Lowest revenue coverage",
        "Lowest in": "month of the lowest coverage",
        "Largest shortfall": "Largest shortfall over the window",
        "Months below 1": "Months with coverage below 1",
    },
    "Cost of one recall": {
        "": "Cost of one recall at list price",
        "At market price": "Cost of one recall at market price",
        "Time of a recall": "Time of one recall",
    },
    "Largest customer": {
        "": "Largest customer's share of contract revenue",
        "Of RPO, month 0": "Largest customer's share of RPO, month 0",
        "HHI": "Customer concentration (HHI)",
    },
}
NAMES = [name for card in CARDS.values() for name in card.values()]

# Below an amount of money the other amounts are written without their currency.
UNDER_MONEY = [name for card in ("Capex", "Waste at price", "Cost of one recall") for line, name in CARDS[card].items() if line]
CURRENCY = re.compile(r" [A-Z]{3}$")


def figures_of(strip):
    """What the cards say: a figure by its name, as text."""
    figures = {}
    for card in strip.children():
        names = CARDS[card.name]
        main, *lines = card.description.split("; ")
        figures[names[""]] = main
        # A line without a colon is the name of a customer, or a warning.
        for title, _, text in (line.partition(": ") for line in lines):
            if title in names and text:
                figures[names[title]] = text
    return figures


def figures_of_evaluate(table):
    """The same figures in what `headroom-cli evaluate` prints: a name, two spaces or more, a value."""
    every = {}
    for line in table.splitlines()[2:]:
        name, _, text = line.partition("  ")
        text, _, month = text.strip().partition(" in ")
        every[name] = text
        if name == "Lowest revenue coverage" and month:
            every["month of the lowest coverage"] = month
    return {name: CURRENCY.sub("", every[name]) if name in UNDER_MONEY else every[name] for name in NAMES if name in every}
