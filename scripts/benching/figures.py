"""Medians, tenths and the table they are printed in."""


def median(values):
    return quantile(values, 0.5)


def tenth(values):
    """The value that one in ten does not exceed: what the machine can do when nothing disturbs it."""
    return quantile(values, 0.1)


def quantile(values, share):
    if not values:
        return None
    ordered = sorted(values)
    place = share * (len(ordered) - 1)
    low = int(place)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (ordered[high] - ordered[low]) * (place - low)


def number(value, decimals=None):
    if value is None:
        return "–"
    if decimals is None:
        decimals = 0 if value >= 100 or value == int(value) else 1 if value >= 10 else 2
    return f"{value:,.{decimals}f}".replace(",", "\u202f")


def of(values, scale=1):
    """Median and, in brackets, p10."""
    values = [value * scale for value in values if value is not None]
    return f"{number(median(values))} ({number(tenth(values))})" if values else "–"


class Table:
    """Figures of the three programs beside one another, with ratios of medians and the budget."""

    widths = (42, 20, 20, 20, 9, 10, 0)

    def __init__(self, titles):
        self.row(*titles)
        print("-" * 132)

    def row(self, *cells):
        print("".join(f"{cell:<{width}}" for cell, width in zip(cells, self.widths)).rstrip())

    def times(self, what, ours, dialog, whiptail, budget="", scale=1):
        """Each a list of values; any may be empty."""
        ratios = [self.ratio(ours, theirs) for theirs in (dialog, whiptail)]
        self.row(what, of(ours, scale), of(dialog, scale), of(whiptail, scale), *ratios, budget)

    @staticmethod
    def ratio(ours, theirs):
        ours, theirs = (
            median([value for value in values if value is not None]) for values in (ours, theirs))
        return f"×{ours / theirs:.2f}" if ours is not None and theirs else "–"


def against(value, limit, at_least=False):
    """The budget of design and whether it is met, in words."""
    if value is None:
        return ""
    is_met = value >= limit if at_least else value <= limit
    return f"{'≥' if at_least else '≤'} {number(limit)}: {'met' if is_met else 'MISSED'}"
