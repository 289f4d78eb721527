"""python3 distributions.py, in this folder. Tails and quantiles by mpmath (1.2.1, 50 digits), Fisher's p in fractions.

Far beyond double precision, so what a test finds is the error of the function alone. One case a line:
normal [z], student [t, df], normalQuantile [p], studentQuantile [alpha, df], fisher [x1, n1, x2, n2].
"""

import json
import random
from fractions import Fraction
from math import comb

from mpmath import betainc, erfc, exp, log1p, loggamma, mp, mpf, pi, quad, sqrt

mp.dps = 50
random.seed(20260307)


def normal(z):
    return erfc(mpf(z) / sqrt(2))


def density(t, df):
    return exp(loggamma((df + 1) / 2) - loggamma(df / 2) - (df + 1) / 2 * log1p(t * t / df)) / sqrt(df * pi)


def student(t, df):
    """P(|T| >= t): the incomplete beta function, or the area under the density where its series is too long."""
    t, df = mpf(t), mpf(df)
    if df <= 300:
        if t * t > df:
            return betainc(df / 2, mpf(1) / 2, 0, df / (df + t * t), regularized=True)
        return 1 - betainc(mpf(1) / 2, df / 2, 0, t * t / (df + t * t), regularized=True)
    width = 1 / (1 + t)
    ends = [t + width * k for k in (0, 1, 2, 4, 7, 11, 16, 24, 40, 60, 100, 160, 250, 400, 700)]
    return 2 * quad(lambda u: density(u, df), ends)


def normal_quantile(p):
    """From the value that the logarithm of the tail gives, by Newton's method."""
    p = mpf(p)
    tail = min(p, 1 - p)
    z = sqrt(-2 * mp.log(tail)) * mpf("0.9") if tail < 0.4 else mpf(0)
    for _ in range(200):
        step = (normal(z) / 2 - tail) / mp.npdf(z)
        z += step
        if abs(step) < mpf(10) ** -40 * max(1, abs(z)):
            break
    return -z if p < mpf(1) / 2 else z


def student_quantile(alpha, df):
    alpha, df = mpf(alpha), mpf(df)
    t = mpf(1)
    while student(t, df) > alpha:
        t *= 2
    low, high = (mpf(0), t) if t == 1 else (t / 2, t)
    for _ in range(40):
        middle = (low + high) / 2
        low, high = (middle, high) if student(middle, df) > alpha else (low, middle)
    t = (low + high) / 2
    for _ in range(3):
        t += (student(t, df) - alpha) / (2 * density(t, df))
    return t


def fisher(x1, n1, x2, n2):
    """Tables no likelier than the one found, with the tolerance of R's fisher.test."""
    k = x1 + x2
    ways = [comb(n1, i) * comb(n2, k - i) for i in range(max(0, k - n2), min(n1, k) + 1)]
    found = comb(n1, x1) * comb(n2, x2)
    return Fraction(sum(each for each in ways if each * 10**7 <= found * (10**7 + 1)), sum(ways))


cases = []


def add(name, args, value):
    cases.append(json.dumps({"id": name, "args": args, "gives": float(value)}))


for z in [0, 1e-8, 0.001, 0.1, 0.5, 1, 1.5, 1.96, 2.2, 2.4, 2.4999, 2.5, 2.6, 3, 4, 5, 6, 8, 12, 20, 30, 37]:
    add("normal", [z], normal(z))

freedoms = [0.5, 1, 1.5, 2, 3, 4.7, 10, 30, 99.5, 136.875, 300, 1000, 10_000, 97_382.5, 1_000_000]
for df in freedoms:
    for t in [0, 1e-5, 0.1, 0.5, 1, 1.5, 1.7, 1.87, 2, 3, 5, 10, 30]:
        add("student", [t, df], student(t, df))

for p in [1e-300, 1e-100, 1e-20, 1e-10, 1e-5, 0.001, 0.01, 0.025, 0.07, 0.075, 0.1, 0.25, 0.4, 0.6, 0.8, 0.93]:
    add("normalQuantile", [p], normal_quantile(p))
for p in [0.95, 0.975, 0.995, 0.99995, 0.9999999]:
    add("normalQuantile", [p], normal_quantile(p))

for df in [1, 2, 3, 3.5, 4, 5, 6, 7, 8, 9, 10, 15, 20, 30, 100]:
    for alpha in [0.5, 0.2, 0.1, 0.05, 0.01, 0.001, 1e-6]:
        add("studentQuantile", [alpha, df], student_quantile(alpha, df))

found = 0
while found < 120:
    n1, n2 = random.choice([1, 3, 8, 20, 60, 400, 2000]), random.choice([1, 3, 8, 20, 60, 400, 2000])
    x1, x2 = random.randint(0, n1), random.randint(0, min(n2, random.choice([2, 6, n2])))
    k, n = x1 + x2, n1 + n2
    if min(n1, n2) * min(k, n - k) < 5 * n:
        add("fisher", [x1, n1, x2, n2], fisher(x1, n1, x2, n2))
        found += 1

with open("distributions.json", "w") as file:
    file.write("[\n" + ",\n".join(cases) + "\n]\n")
