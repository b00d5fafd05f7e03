# SPDX-License-Identifier: GPL-3.0-or-later
"""The primitives of numpy_port.py: core/model/schedule.h and curve_value.h."""
import numpy as np

LEAST = 1e-9


def month_axis(values):
    return values[..., None]


def positive(x):
    return np.maximum(x, 0)


def share(t, start, end):
    return positive(np.minimum(t + 1, end) - np.maximum(t, start))


def ramp_between(start, end, duration):
    a, b = positive(start), positive(end)
    rising_a, rising_b = np.minimum(a, duration), np.minimum(b, duration)
    return (rising_b * rising_b - rising_a * rising_a) / (2 * np.maximum(duration, LEAST)) + (b - rising_b) - (a - rising_a)


def ramp_within(t, start, end, ready, duration):
    hold = lambda x: np.minimum(np.maximum(x, start), end)
    return positive(ramp_between(hold(t) - ready, hold(t + 1) - ready, duration))


def evenly(t, start, end):
    return share(t, start, end) / np.maximum(end - np.maximum(t, start), LEAST)


def curve(curves, t, delay, scale):
    """Monthly means of curves: plans × entities × months. Delay and scale are plans × 1, or numbers."""
    plans = curves.points.shape[0]
    values = np.empty((plans, curves.count, t.size))
    delay, scale = np.broadcast_to(delay, (plans, 1)), np.broadcast_to(scale, (plans, 1))
    if curves.growing.size:
        step = np.log1p(curves.rate) / 12
        small = np.abs(curves.rate) <= 1e-2
        mean = np.where(small, 1 + step / 2 + step * step / 6 + step ** 3 / 24, np.expm1(step) / np.where(small, 1, step))
        growth = np.exp(month_axis(step) * (t - month_axis(curves.anchor + delay)))
        values[:, curves.growing] = month_axis(curves.start * scale * mean) * growth
    if curves.pointed.size:
        months, heights = curves.points[..., 0], curves.points[..., 1]
        sums = np.repeat(month_axis(heights[..., 0]), t.size, axis=2)
        steps = curves.steps[None, :]
        for at in range(1, months.shape[2]):
            start = np.where(steps, months[..., at], months[..., at - 1]) + delay
            over = np.where(steps, 0, months[..., at] - months[..., at - 1])
            reached = ramp_between(t - month_axis(start), t + 1 - month_axis(start), month_axis(over))
            sums += month_axis(heights[..., at] - heights[..., at - 1]) * reached
        values[:, curves.pointed] = np.clip(sums, month_axis(heights.min(2)), month_axis(heights.max(2))) * month_axis(scale)
    return values
