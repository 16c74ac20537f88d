"""Makes the three replies when asked on standard input, one JSON line for each question and each answer, and times itself.

    {"chat": …}                                                   the cases, first of all
    {"kind": "chat", "measure": "whole"}                          → the reply
    {"kind": "chat", "measure": "rendering", "times": 1000}       → {"nanoseconds": …}
"""

import json
import sys
import time

from replies import bind, render, whole

sys.stdin.reconfigure(encoding="utf-8")
CASES = json.loads(sys.stdin.readline())
READY = {kind: bind(case) for kind, case in CASES.items()}
MEASURES = {"whole": lambda kind: whole(CASES[kind]), "rendering": lambda kind: render(*READY[kind])}


def answer(kind, measure, times=None):
    make = MEASURES[measure]
    if times is None:
        return make(kind)
    start = time.perf_counter_ns()
    for _ in range(times):
        make(kind)
    return {"nanoseconds": time.perf_counter_ns() - start}


for line in sys.stdin:
    print(json.dumps(answer(**json.loads(line))), flush=True)
