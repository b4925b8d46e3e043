"""How fast the worker is alone and on Spark, with executors on this machine: scripts/bench spark [COUNT].

Seconds of a processor are counted, and not only of the clock, because driver, executors, Python and
worker share the cores here. `spark alone` has a worker that computes nothing: it answers each network
with the same line, so that what is left is what Spark, Arrow and Parquet cost.
"""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

import netwerk_spark
import netwerken
from conftest import MAAT, WORKER, cluster

TICKS = os.sysconf("SC_CLK_TCK")


def processor_seconds():
    """Of this process and of all that it started, also of those that ended."""
    family, spent = {os.getpid()}, 0
    for process in sorted(pathlib.Path("/proc").glob("[0-9]*"), key=lambda process: int(process.name)):
        try:
            fields = (process / "stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(process.name) in family or int(fields[1]) in family:
            family.add(int(process.name))
            spent += sum(map(int, fields[11:15]))
    return spent / TICKS


def measured(name, count, run):
    wall, processor = time.monotonic(), processor_seconds()
    run()
    wall, processor = time.monotonic() - wall, processor_seconds() - processor
    print(f"| {name} | {count:,} | {wall:.1f} | {processor:.1f} | {1e6 * processor / count:.0f} |", flush=True)


def write(path, count, **sizes):
    """At most 2,000 different networks, repeated."""
    lines = [netwerken.line(netwerken.network(number, **sizes)) + "\n" for number in range(1, min(count, 2000) + 1)]
    with open(path, "w") as file:
        for first in range(0, count, len(lines)):
            file.writelines(lines[:count - first])


def alone(path, threads):
    with open(path) as networks:
        subprocess.run([WORKER, "--ndjson", "--maat", MAAT, "--draden", str(threads)], check=True,
                       stdin=networks, stdout=subprocess.DEVNULL)


def worker_that_computes_nothing(folder, networks):
    with open(networks) as file:
        first = subprocess.run([WORKER, "--ndjson", "--maat", MAAT], input=file.readline().encode(),
                               check=True, stdout=subprocess.PIPE).stdout
    (folder / "answer").write_bytes(first)
    path = folder / "echo"
    path.write_text(f'#!/bin/sh\ncase "$*" in *--codeboek*) exec "{WORKER}" "$@" ;; esac\n'
                    f'exec awk -v answer="$(cat {folder}/answer)" \'{{ print answer }}\'\n')
    path.chmod(0o755)
    return str(path)


def main(count):
    folder = pathlib.Path(tempfile.mkdtemp())
    few, many, large = (str(folder / name) for name in ("few", "many", "large"))
    write(few, max(1, count // 10))
    write(many, count)
    write(large, 100, fewest=156, most=156)
    print("| | networks | seconds | of a processor | µs each |\n|---|--:|--:|--:|--:|")
    measured("worker, 1 thread", count, lambda: alone(many, 1))
    measured("worker, 2 threads", count, lambda: alone(many, 2))
    measured("worker, 156 people each", 100, lambda: alone(large, 1))
    spark = cluster()

    def job(networks, worker):
        netwerk_spark.main([networks, "--maat", MAAT, "--worker", worker,
                            "--uit", str(folder / "uit"), "--overschrijf"])
    echo = worker_that_computes_nothing(folder, few)
    measured("first job", count // 10, lambda: job(few, echo))
    measured("spark alone", count, lambda: job(many, echo))
    measured("spark and worker", count, lambda: job(many, WORKER))
    parquet = sum(file.stat().st_size for file in (folder / "uit").glob("*.parquet"))
    print(f"bytes each: in {os.path.getsize(many) // count:,}, Parquet {parquet // count:,}")
    spark.stop()
    shutil.rmtree(folder)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
