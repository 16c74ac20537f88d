"""Answers cases with Spark: each partition goes through a `replybook batch` of its own.

    spark-submit answer.py CASES REPLIES

CASES are text files of JSON lines, wherever Spark reads from; REPLIES is a folder that is not there yet, with a file for each
partition, in the order of the cases. `replybook` must be on the PATH of every executor, or named by REPLYBOOK.
"""

import os
import subprocess
import sys
import threading

REPLYBOOK = os.environ.get("REPLYBOOK", "replybook")


def answered(cases, options=()):
    """The replies to the cases of a partition, in their order, a line each.

    RDD.pipe does the same, but for the exit code: it either takes every code but 0 for a failure, or none. Here 1 is none:
    it says that some lines tell why a case could not be answered. Any other means that lines are lacking, and the task
    fails, so that Spark does it again.
    """
    # Spark has a task for each core, and so has each process one thread that answers.
    command = [REPLYBOOK, "batch", "--quiet", "--threads", "1", *options]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as batch:
        failure = []

        def feed():
            try:
                with batch.stdin as lines:
                    for case in cases:
                        lines.write(case.encode() + b"\n")
            except BaseException as error:  # whatever it is, the task must not end as if all cases had been answered
                failure.append(error)

        feeder = threading.Thread(target=feed, daemon=True)
        feeder.start()
        for line in batch.stdout:
            yield line.decode().rstrip("\n")
        feeder.join()
        code = batch.wait()
    if failure or code not in (0, 1):
        raise RuntimeError(f"{' '.join(command)} ended with {code}") from (failure or [None])[0]


def main(cases, replies):
    from pyspark.sql import SparkSession

    context = SparkSession.builder.appName("replybook").getOrCreate().sparkContext
    context.textFile(cases).mapPartitions(answered).saveAsTextFile(replies)


if __name__ == "__main__":
    main(*sys.argv[1:])
