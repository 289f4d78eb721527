"""Best-worst weights in rational arithmetic and AHP weights in 40 digits: prints exactWeights.json.

Python's fractions; mpmath 1.2.1.
"""

import json
import random
from fractions import Fraction

import mpmath

draw = random.Random(20260401)
mpmath.mp.dps = 40
SCALE = [Fraction(1, k) for k in range(9, 1, -1)] + [Fraction(k) for k in range(1, 10)]


def most_of_sum(rows):
    """The x >= 0 with the largest sum under rows . x <= 1: simplex method, Bland's rule."""
    m, n = len(rows), len(rows[0])
    table = [[Fraction(x) for x in row] + [Fraction(i == k) for k in range(m)] + [Fraction(1)] for i, row in enumerate(rows)]
    gain = [Fraction(1)] * n + [Fraction(0)] * (m + 1)
    basis = list(range(n, n + m))
    while (enter := next((j for j in range(n + m) if gain[j] > 0), None)) is not None:
        _, _, leave = min((row[-1] / row[enter], basis[i], i) for i, row in enumerate(table) if row[enter] > 0)
        table[leave] = [x / table[leave][enter] for x in table[leave]]
        for i in range(m):
            if i != leave:
                table[i] = [x - table[i][enter] * y for x, y in zip(table[i], table[leave])]
        gain = [x - gain[enter] * y for x, y in zip(gain, table[leave])]
        basis[leave] = enter
    return [table[basis.index(j)][-1] if j in basis else Fraction(0) for j in range(n)]


def best_worst(n):
    """With the deviation held at 1 the sum of the weights is as large as can be."""
    most = draw.randint(4, 9)
    best, worst = draw.sample(range(n), 2)
    to_others = [draw.randint(2, most) for _ in range(n)]
    to_worst = [draw.randint(2, most) for _ in range(n)]
    to_others[best] = to_worst[worst] = 1
    to_others[worst] = to_worst[best] = most
    rows = []
    for j in range(n):
        for plus, times, minus in ((best, to_others[j], j), (j, to_worst[j], worst)):
            row = [0] * n
            row[plus] += 1
            row[minus] -= times
            rows += [row, [-x for x in row]]
    weights = most_of_sum(rows)
    total = sum(weights)
    return {
        "toOthers": to_others,
        "toWorst": to_worst,
        "weights": [float(weight / total) for weight in weights],
        "xi": float(1 / total),
    }


def pairwise(n, blank):
    judged = [[Fraction(1)] * n for _ in range(n)]
    for i in range(n):
        for j in range(i + 1, n):
            judged[i][j] = draw.choice(SCALE) if j == i + 1 or draw.random() >= blank else Fraction(0)
            judged[j][i] = 1 / judged[i][j] if judged[i][j] else Fraction(0)
    power = mpmath.matrix(
        [[mpmath.mpf(x.numerator) / x.denominator + (row.count(0) if i == j else 0) for j, x in enumerate(row)]
         for i, row in enumerate(judged)]
    )
    for _ in range(40):
        power = power * power
        power /= max(power)
    sums = [mpmath.fsum(power[i, :]) for i in range(n)]
    return {
        "pairwise": [[float(x) if j > i and x else None for j, x in enumerate(row)] for i, row in enumerate(judged)],
        "weights": [float(each / mpmath.fsum(sums)) for each in sums],
    }


print(
    json.dumps(
        {
            "bestWorst": [best_worst(n) for n in [3, 4, 5, 6, 7, 8, 9, 9]],
            "pairwise": [pairwise(n, blank) for n, blank in [(3, 0), (5, 0), (9, 0), (12, 0), (6, 0.6), (12, 0.8), (15, 1)]],
        }
    )
)
