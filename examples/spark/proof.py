"""Answers many cases twice, by one process and by a cluster that loses an executor on the way, and compares the replies.

    python3 proof.py FOLDER [NUMBER]

The folder takes the cases and both outputs: about 6 KB for each case.
"""

import hashlib
import json
import os
import pathlib
import signal
import subprocess
import sys
import threading
import time

from pyspark import SparkConf, SparkContext

import answer
import cases

HERE = pathlib.Path(__file__).resolve().parent
#: What the guard finds does not matter here, and looking for it would be most of the work.
OPTIONS = ("--guard", "off")
PARTITIONS = 64


def generate(path, number):
    with open(path, "w", encoding="utf-8") as file:
        for at in range(number):
            file.write(json.dumps(cases.case(at), ensure_ascii=False, separators=(",", ":")) + "\n")


def by_one_process(source, target):
    with open(target, "wb") as file:
        subprocess.run([answer.REPLYBOOK, "batch", "--quiet", *OPTIONS, source], stdout=file, check=True)


def executors():
    """The ids of the processes below this one that are Spark's executors."""
    parents, found = {}, []
    for process in pathlib.Path("/proc").glob("[0-9]*"):
        try:
            parents[int(process.name)] = int((process / "stat").read_text().rsplit(")", 1)[1].split()[1])
            if b"CoarseGrainedExecutorBackend" in (process / "cmdline").read_bytes():
                found.append(int(process.name))
        except OSError:
            continue  # it has ended meanwhile

    def is_ours(process):
        while process in parents and process != os.getpid():
            process = parents[process]
        return process == os.getpid()

    return sorted(filter(is_ours, found))


class Killer(threading.Thread):
    """Kills an executor when a quarter of the tasks is done, and counts the tasks that were lost with it.

    One that has no task at the moment takes none with it; then another is killed after a while.
    """

    def __init__(self, context):
        super().__init__(daemon=True)
        self.tracker, self.killed, self.done, self.lost = context.statusTracker(), [], 0, 0
        self.ended, self.next = threading.Event(), 0.0

    def run(self):
        while not self.ended.wait(0.2):
            for stage in self.tracker.getActiveStageIds():
                info = self.tracker.getStageInfo(stage)
                if info is None:
                    continue
                self.lost = max(self.lost, info.numFailedTasks)
                due = info.numCompletedTasks >= PARTITIONS // 4 and info.numActiveTasks > 0
                if due and self.lost == 0 and time.monotonic() >= self.next:
                    process, self.done, self.next = executors()[0], info.numCompletedTasks, time.monotonic() + 5
                    os.kill(process, signal.SIGKILL)
                    self.killed.append(process)


def by_a_cluster(source, target):
    conf = SparkConf().setAppName("replybook").setMaster("local-cluster[2,1,1024]")
    conf.set("spark.executor.memory", "1g").set("spark.ui.enabled", "false").set("spark.log.level", "OFF")
    conf.set("spark.ui.showConsoleProgress", "false")
    conf.setExecutorEnv("REPLYBOOK", answer.REPLYBOOK)
    context = SparkContext(conf=conf)
    try:
        context.addPyFile(str(HERE / "answer.py"))
        killer = Killer(context)
        killer.start()
        lines = context.textFile(source, PARTITIONS)
        lines.mapPartitions(lambda part: answer.answered(part, OPTIONS)).saveAsTextFile(target)
        killer.ended.set()
        killer.join()
        return lines.getNumPartitions(), killer
    finally:
        context.stop()


def look(paths):
    """How many lines there are, how many ids, how many errors, and the checksum of it all."""
    checksum, ids, lines, errors = hashlib.sha256(), set(), 0, 0
    for path in paths:
        with open(path, "rb") as file:
            for line in file:
                checksum.update(line)
                lines += 1
                # The id stands first; the rest need not be read.
                ids.add(line[: line.index(b",")])
                errors += b'"error":{"kind"' in line
    return {"lines": lines, "ids": len(ids), "errors": errors, "sha256": checksum.hexdigest()}


def timed(work, *arguments):
    begin = time.monotonic()
    result = work(*arguments)
    return result, time.monotonic() - begin


def main(folder, number=1_000_000):
    number = int(number)
    folder = pathlib.Path(folder)
    source, one, many = (str(folder / name) for name in ("cases.jsonl", "one.jsonl", "replies"))
    _, seconds = timed(generate, source, number)
    print(f"{number:,} cases generated in {seconds:.0f} s", flush=True)
    _, seconds = timed(by_one_process, source, one)
    print(f"one process: {seconds:.1f} s, {number / seconds:,.0f} a second", flush=True)
    (partitions, killer), seconds = timed(by_a_cluster, source, many)
    print(f"cluster of two executors: {seconds:.1f} s with its start, {partitions} partitions")
    print(f"killed after {killer.done} tasks: {len(killer.killed)} executor; tasks lost with it and done again: {killer.lost}")
    parts = sorted(pathlib.Path(many).glob("part-*"))
    expected, found = look([one]), look(parts)
    print(f"one process: {expected}\ncluster:     {found}")
    whole = expected == found and found["lines"] == found["ids"] == number and found["errors"] == 0
    if not whole:
        sys.exit("NOT EQUAL")
    if killer.lost == 0:
        sys.exit("no task was lost: there were too few cases")
    print("EQUAL: every case is answered once, none is lost, and all bytes are the same")


if __name__ == "__main__":
    main(*sys.argv[1:])
