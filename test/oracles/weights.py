"""Weights and rankings by numpy and scipy over drawn inputs: prints weights.json.

numpy 2.4.6 (LAPACK eigenvalues), scipy 1.17.1 (HiGHS).
"""

import json

import numpy as np
from scipy.optimize import linprog

draw = np.random.default_rng(20260301)
SCALE = [1 / 9, 1 / 7, 1 / 5, 1 / 3, 1 / 2, 1, 2, 3, 4, 5, 6, 7, 8, 9]


def rounded(values):
    return [float(f"{value:.13g}") for value in values]


def principal(matrix):
    values, vectors = np.linalg.eig(matrix)
    place = np.argmax(values.real)
    vector = np.abs(vectors[:, place].real)
    return vector / vector.sum(), values[place].real


def pairwise(n, blanks):
    judgements = np.eye(n)
    for i in range(n):
        for j in range(i + 1, n):
            judgements[i, j] = draw.choice(SCALE)
            judgements[j, i] = 1 / judgements[i, j]
    pairs = [(i, j) for i in range(n) for j in range(i + 2, n)]
    draw.shuffle(pairs)
    for i, j in pairs[:blanks]:
        judgements[i, j] = judgements[j, i] = 0
    harker = judgements + np.diag((judgements == 0).sum(axis=1))
    weights, value = principal(harker)
    upper = [[judgements[i, j] if j > i and judgements[i, j] else None for j in range(n)] for i in range(n)]
    return {"pairwise": upper, "weights": rounded(weights), "value": rounded([value])[0]}


def table(rows, columns):
    matrix = draw.integers(1, 101, (rows, columns)).astype(float)
    signs = draw.choice([1, -1], columns)
    weights = draw.integers(1, 10, columns).astype(float)
    shares = np.where(signs > 0, matrix, 1 / matrix)
    shares = shares / shares.sum(axis=0)
    entropy = 1 + (shares * np.log(shares)).sum(axis=0) / np.log(rows)
    scaled = (matrix - matrix.min(axis=0)) / (matrix.max(axis=0) - matrix.min(axis=0))
    scaled = np.where(signs > 0, scaled, 1 - scaled)
    critic = scaled.std(axis=0, ddof=1) * (1 - np.corrcoef(scaled, rowvar=False)).sum(axis=0)
    weighted = matrix / np.linalg.norm(matrix, axis=0) * weights / weights.sum()
    best = np.where(signs > 0, weighted.max(axis=0), weighted.min(axis=0))
    worst = np.where(signs > 0, weighted.min(axis=0), weighted.max(axis=0))
    to_best = np.linalg.norm(weighted - best, axis=1)
    to_worst = np.linalg.norm(weighted - worst, axis=1)
    return {
        "matrix": matrix.tolist(),
        "directions": signs.tolist(),
        "weights": weights.tolist(),
        "entropy": rounded(entropy / entropy.sum()),
        "critic": rounded(critic / critic.sum()),
        "topsis": rounded(to_worst / (to_best + to_worst)),
    }


def best_worst(n):
    most = int(draw.integers(3, 10))
    best, worst = draw.permutation(n)[:2]
    to_others = draw.integers(1, most + 1, n)
    to_worst = draw.integers(1, most + 1, n)
    to_others[best] = to_worst[worst] = 1
    to_others[worst] = to_worst[best] = most
    best = int(np.flatnonzero((to_others == 1) & (to_worst == most))[0])
    worst = int(np.flatnonzero((to_worst == 1) & (to_others == most))[0])
    rows = []
    for j in range(n):
        for plus, times, minus in ((best, to_others[j], j), (j, to_worst[j], worst)):
            row = np.zeros(n + 1)
            row[plus] += 1
            row[minus] -= times
            for sign in (1, -1):
                signed = sign * row
                signed[n] = -1
                rows.append(signed)
    found = linprog(
        [0] * n + [1], A_ub=rows, b_ub=[0] * len(rows), A_eq=[[1] * n + [0]], b_eq=[1], method="highs"
    )
    gaps = np.abs(to_others * to_worst - most)
    return {
        "toOthers": to_others.tolist(),
        "toWorst": to_worst.tolist(),
        "weights": rounded(found.x[:n]),
        "xi": rounded(found.x[n:])[0],
        "consistency": rounded([gaps.max() / (most * most - most)])[0],
    }


def programme(n, m, equations):
    coefficients = draw.integers(-5, 10, (m, n))
    inside = draw.integers(0, 5, n)
    at = coefficients @ inside
    coefficients[at < 0] *= -1
    slack = draw.integers(0, 8, m)
    slack[:equations] = 0
    bound = np.abs(at) + slack
    cost = draw.integers(1, 20, n) * draw.choice([1, 1, -1], n)
    found = linprog(
        cost,
        A_ub=coefficients[equations:],
        b_ub=bound[equations:],
        A_eq=coefficients[:equations] if equations else None,
        b_eq=bound[:equations] if equations else None,
        method="highs",
    )
    return {
        "cost": cost.tolist(),
        "constraints": [
            {"coefficients": row.tolist(), "relation": "=" if k < equations else "<=", "bound": int(bound[k])}
            for k, row in enumerate(coefficients)
        ],
        "least": rounded([found.fun])[0] if found.status == 0 else None,
    }


print(
    json.dumps(
        {
            "pairwise": [pairwise(n, blanks) for n, blanks in
                         [(3, 0), (4, 0), (5, 0), (7, 0), (9, 0), (12, 0), (4, 2), (5, 6), (8, 10), (15, 90)]],
            "tables": [table(rows, columns) for rows, columns in [(3, 2), (5, 4), (8, 3), (12, 6), (30, 5)]],
            "bestWorst": [best_worst(n) for n in [2, 3, 4, 5, 6, 7, 9, 12, 15]],
            "programmes": [programme(n, m, equations) for n, m, equations in
                           [(2, 2, 0), (3, 4, 0), (4, 3, 1), (5, 6, 2), (6, 4, 3), (8, 10, 2), (10, 8, 4)] * 3],
        },
        indent=None,
    )
)
