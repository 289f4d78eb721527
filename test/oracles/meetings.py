"""Meetings, training and data quality over drawn inputs, written anew from their definitions: prints meetings.json.

Python 3.11, standard library only. None stands for a blank cell; moments are Excel's serials.
"""

import json
import math
import random
from datetime import date, timedelta

draw = random.Random(20260305)
DAY = 46000
CASES = 12

ATTENDED = {"present": 1, "迟到": 1, "deputy": 1, "Late ": 1, "出席": 1, "代会": 1, "absent": 0, "缺席": 0}
EXCUSED = ["excused", "请假"]
DONE = ["done", "已完成", "完成", "逾期完成", "延期完成", "ＤＯＮＥ"]
OPEN = ["open", "进行中", "未开始", "部分完成", "逾期", "延期", "暂停", "未完成", " Open "]
CANCELLED = ["cancelled", "已取消", "作废"]
YES = ["yes", "是", "√", "Y"]
NO = ["no", "否", "×", "N"]


def column(make, size, blanks=0.15):
    return [None if draw.random() < blanks else make() for _ in range(size)]


def shares(size):
    whole = [draw.randint(1, 12) for _ in range(size)]
    part = [draw.randint(0, each) for each in whole]
    return [[None if draw.random() < 0.15 else each for each in cells] for cells in (part, whole)]


def days(size, blanks=0.15):
    return column(lambda: DAY + draw.randint(0, 60), size, blanks)


def moments(size):
    return [DAY + draw.randint(0, 30) + draw.randint(1, 1439) / 1440 for _ in range(size)]


def after(start, low, high, blanks=0.0):
    return [None if draw.random() < blanks else each + draw.randint(low, high) / 1440 for each in start]


def written(serials):
    """Some of the dates as texts."""

    def text(serial):
        day = date(1899, 12, 30) + timedelta(days=serial)
        forms = [serial, serial, day.isoformat(), f"{day.year}/{day.month}/{day.day}", f"{day.year}年{day.month}月{day.day}日"]
        return draw.choice(forms)

    return [None if each is None else text(each) for each in serials]


def rows(*columns):
    """Rows in which no cell is blank."""
    return [row for row in zip(*columns) if None not in row]


def quotient(pairs):
    below = sum(whole for _, whole in pairs)
    return sum(part for part, _ in pairs) / below if below > 0 else None


def share(marks):
    return sum(marks) / len(marks) if marks else None


def seconds(span):
    return round(span * 86400)


def is_open(status, end, as_of):
    if status in CANCELLED or status in OPEN:
        return status in OPEN
    if end is None:
        return status is None
    return end > as_of


def percentile(values, p):
    ordered = sorted(values)
    place = p * (len(ordered) - 1)
    low = math.floor(place)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (place - low) * (ordered[high] - ordered[low])


cases = []


def add(name, args, gives):
    if gives is not None:
        cases.append({"id": name, "args": args, "gives": gives})


for _ in range(CASES):
    n = draw.choice([2, 3, 7, 20, 40])
    status = column(lambda: draw.choice(draw.choice([DONE, OPEN, CANCELLED])), n)
    as_of = DAY + draw.randint(20, 60)

    attended, expected = shares(n)
    add("ATTENDANCERATE", [attended, expected], quotient(rows(attended, expected)))
    words = column(lambda: draw.choice(list(ATTENDED) + EXCUSED), n)
    known = [each for each in words if each is not None]
    without = [ATTENDED[each] for each in known if each not in EXCUSED]
    add("ATTENDANCERATE", [words], share(without))
    add("ATTENDANCERATE", [words, None, "absent"], share(without + [0 for each in known if each in EXCUSED]))

    people = [draw.choice(["Ann", "bob", "李明"]) for _ in range(n)]
    joined = moments(n)
    left = after(joined, 0, 2000)
    table = []
    for person in dict.fromkeys(people):
        own = [(a, b) for who, a, b in zip(people, joined, left) if who == person]
        first, last = min(a for a, _ in own), max(b for _, b in own)
        base = round(first * 1440)
        minutes = {m for a, b in own for m in range(round(a * 1440) - base, round(b * 1440) - base)}
        table.append([person, len(minutes), first, last])
    add("PRESENCEMINUTES", [people, joined, left], table)

    start = moments(n)
    came = after(start, -10, 12, 0.2)
    grace = draw.choice([0, 3, 5])
    add("PUNCTUALITY", [came, start, grace], share([seconds(a - b) <= 60 * grace for a, b in rows(came, start)]))

    active, present = shares(n)
    add("PARTICIPATION", [active, present], quotient(rows(active, present)))
    marks = column(lambda: draw.choice(YES + NO), n)
    for name in ("PARTICIPATION", "TRAINING"):
        add(name, [marks], share([each in YES for each in marks if each is not None]))
    add("TRAINING", [active, present], quotient(rows(active, present)))

    counts = column(lambda: draw.randint(0, 9), n)
    there = [each for each in counts if each is not None]
    total = sum(there)
    if total > 0 and len(there) > 1:
        entropy = -sum(each / total * math.log(each / total) for each in there if each > 0)
        add("EVENNESS", [counts], entropy / math.log(len(there)))

    weights = [draw.randint(0, 5) for _ in range(n)]
    worth = {"yes": 1, "达成": 1, "partly": 0.5, "部分达成": 0.5, "no": 0, "未达成": 0}
    goals = column(lambda: draw.choice(list(worth)), n)
    add("GOALRATE", [goals, weights], quotient([(w * worth[goal], w) for goal, w in rows(goals, weights)]))

    for name in ("RESPONSERATE", "ACKRATE"):
        part, whole = shares(n)
        add(name, [part, whole], quotient(rows(part, whole)))
    corrections, statements = shares(n)
    pairs = rows(corrections, statements)
    add("MINUTESACCURACY", [statements, corrections], quotient([(b - a, b) for a, b in pairs]))

    counted = [each in DONE for each in status if each is not None and each not in CANCELLED]
    add("ACTIONRATE", [status], share(counted))
    due, completed = days(n), days(n, 0.4)
    ripe = [(d, c) for d, c, s in zip(due, completed, status) if d is not None and d < as_of and s not in CANCELLED]
    on_time = [c is not None and c <= d for d, c in ripe]
    add("ACTIONONTIME", [written(due), written(completed), as_of, status], share(on_time))
    created = days(n)
    late = [
        d is not None and d < as_of
        for d, s, c, begun in zip(due, status, completed, created)
        if not (s is None and d is None) and not (begun is not None and begun > as_of) and is_open(s, c, as_of)
    ]
    add("OVERDUERATE", [written(due), status, as_of, written(completed), created], share(late))
    ages = [
        as_of - begun
        for begun, s, c in zip(created, status, completed)
        if begun is not None and begun <= as_of and is_open(s, c, as_of)
    ]
    p = draw.choice([0.25, 0.5, 0.9])
    if ages and (p < 0.9 or len(ages) >= 10):
        add("ACTIONAGE", [written(created), status, as_of, p, completed], percentile(ages, p))

    planned = moments(n)
    begun = after(planned, -9, 20, 0.1)
    delays = [max(0, seconds(b - a)) / 60 for a, b in rows(planned, begun)]
    add("STARTDELAY", [planned, begun], share(delays))
    until, over = after(planned, 15, 90), after(planned, 30, 120, 0.1)
    begun = after(planned, -9, 20)
    lengths = [(seconds(b - a), seconds(d - c)) for a, b, c, d in rows(planned, until, begun, over)]
    add("OVERRUN", [planned, until, begun, over], quotient([(max(0, a - p), p) for p, a in lengths]))

    allotted = column(lambda: draw.choice([5, 10, 15, 20]), n)
    taken = column(lambda: draw.choice([4, 5, 5.5, 6, 10, 11, 12, 15, 16.5, 20, 22, 23]), n)
    done = column(lambda: draw.choice(YES + NO), n)
    kept = [t is not None and 10 * t <= 11 * a and d in YES for a, t, d in zip(allotted, taken, done) if a is not None]
    add("AGENDARATE", [allotted, taken, 0.1, done], share(kept))

    hours, pay, heads = (column(lambda: draw.randint(1, 9), n) for _ in range(3))
    other = column(lambda: draw.randint(0, 500), n, 0.5)
    costs = [h * p * k * 1.4 + (o or 0) for h, p, k, o in zip(hours, pay, heads, other) if None not in (h, p, k)]
    if costs:
        add("MEETINGCOST", [hours, pay, heads, 0.4, other], sum(costs))
    add("DECISIONSPERHOUR", [pay, hours], quotient(rows(pay, hours)))
    add("COSTPERDECISION", [other, heads], quotient(rows(other, heads)))

    ended = moments(n)
    issued = after(ended, 0, 2400, 0.3)
    limit = draw.choice([12, 24])
    ripe = [(a, b) for a, b in zip(ended, issued) if seconds(as_of - 30 + 1 - a) >= 3600 * limit]
    in_time = [b is not None and seconds(b - a) <= 3600 * limit for a, b in ripe]
    add("MINUTESONTIME", [ended, issued, as_of - 30, limit], share(in_time))
    recorded = [b is not None and seconds(b - a) <= 3600 * limit for a, b in zip(ended, issued)]
    add("TIMELINESS", [ended, issued, limit], share(recorded))

    starts = sorted(draw.sample(range(0, 100, 5), 4))
    factors = [draw.randint(0, 15) / 10 for _ in starts]
    score = draw.randint(10 * starts[0], 1200) / 10
    place = max(i for i in range(4) if starts[i] <= score)
    bands = [list(band) for band in zip(starts, factors)]
    add("INCENTIVE", [score, bands], factors[place])
    if place < 3:
        along = (score - starts[place]) / (starts[place + 1] - starts[place])
        add("INCENTIVE", [score, bands, "linear"], (1 - along) * factors[place] + along * factors[place + 1])

    records = [[draw.choice(["x", 7, None, " "]) for _ in range(3)] for _ in range(n)]
    filled = [sum(cell in ("x", 7) for cell in record) for record in records]
    add("COMPLETENESS", [records], quotient([(each, 3) for each in filled if each > 0]))
    numbers = column(lambda: draw.choice([-5, -1, 1, 4]), n)
    add("VALIDITY", [numbers, ">=0"], share([each > 0 for each in numbers if each is not None]))
    keys = column(lambda: draw.choice(["A1", "a1 ", "B-1", "B 1", "ｂ-1", "李", "7"]), n)
    same = {"a1 ": "A1", "ｂ-1": "B-1"}
    held = [same.get(key, key) for key in keys if key is not None]
    if held:
        add("DUPLICATES", [keys], 1 - len(set(held)) / len(held))

print("[\n" + ",\n".join(json.dumps(case, ensure_ascii=False, separators=(",", ":")) for case in cases) + "\n]")
