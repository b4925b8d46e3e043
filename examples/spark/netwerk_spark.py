"""Computes the measures of very many networks on Apache Spark, with netwerk-worker as the one who counts.

Every partition starts one worker and talks with it through pipes: a network on a line goes in, a line
with the results comes out, in the same order. A worker that breaks off, or gives fewer or more lines
than it got, fails the task with its last words, and Spark tries that task again somewhere else.

    spark-submit --files netwerk-worker netwerk_spark.py 'netwerken/*.ndjson' --uit uitkomsten.parquet

or from a program or notebook, with a DataFrame that has the networks in a column of text:

    uitkomsten = netwerk_spark.bereken(netwerken, "/pad/naar/netwerk-worker", maat="structuur")
"""
import argparse
import codecs
import csv
import io
import itertools
import json
import os
import queue
import subprocess
import sys
import tempfile
import threading

import pyarrow as pa
import pyarrow.json
from pyspark import SparkFiles, cloudpickle
from pyspark.sql import Observation, SparkSession, functions as F

# The types in the worker's codebook, for Arrow and for Spark.
TYPES = {
    "geheel": (pa.int64(), "bigint"),
    "getal": (pa.float64(), "double"),
    "tekst": (pa.string(), "string"),
}

# Executors get this module's functions with the task: they need no copy of the file.
cloudpickle.register_pickle_by_value(sys.modules[__name__])


class WorkerFailed(RuntimeError):
    """The worker broke off or gave another number of lines than it got; holds its last words."""


def locate(worker):
    """A path that every machine has, or the bare name of a file sent along with --files."""
    return worker if os.path.dirname(worker) else SparkFiles.get(worker)


def columns(worker, maat):
    """The result's columns with their types, in order, as the worker's own codebook names them."""
    command = [locate(worker), "--codeboek", "-", "--maat", maat]
    codebook = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    if codebook.returncode:
        raise WorkerFailed(f"{worker} gave no codebook: {codebook.stderr.strip()}")
    return {row["kolom"]: TYPES[row["aard"]] for row in csv.DictReader(io.StringIO(codebook.stdout))}


def bereken(networks, worker, maat="standaard", kolom="value", behoud=()):
    """One row of results for every row of `networks`: first its columns `behoud`, then the worker's."""
    of_worker = columns(worker, maat)
    schema = pa.schema([(name, arrow) for name, (arrow, _) in of_worker.items()])
    chosen = networks.select(F.col(kolom).cast("binary"), *behoud)
    kept = [f"`{name}` {kind}" for name, kind in chosen.dtypes[1:]]
    of_spark = kept + [f"`{name}` {spark}" for name, (_, spark) in of_worker.items()]

    def partition(batches):
        command = [locate(worker), "--ndjson", "--maat", maat, "--draden", "1"]
        for batch, lines in answers(command, batches):
            results = typed(lines, schema)
            yield pa.RecordBatch.from_arrays(batch.columns[1:] + results.columns,
                                             names=batch.schema.names[1:] + results.schema.names)

    return chosen.mapInArrow(partition, ", ".join(of_spark))


def answers(command, batches):
    """Every batch with its lines of results. A thread feeds the worker, so that neither side waits
    for the other with a full pipe; what the worker says on standard error is kept for the failure."""
    waiting = queue.SimpleQueue()
    with tempfile.TemporaryFile() as said:
        worker = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=said)
        try:
            threading.Thread(target=feed, args=(batches, worker.stdin, waiting), daemon=True).start()
            rows = 0
            while (batch := waiting.get()) is not None:
                if isinstance(batch, BaseException):
                    raise batch
                lines = list(itertools.islice(worker.stdout, batch.num_rows))
                rows += len(lines)
                if len(lines) < batch.num_rows:
                    raise failure(command, worker.wait(10), f"gave {rows} lines and then no more", said)
                if not lines[-1].endswith(b"\n"):
                    raise failure(command, worker.wait(10), f"stopped within line {rows}", said)
                yield batch, lines
            if worker.stdout.read(1):
                raise failure(command, None, f"gave more lines than the {rows} it got", said)
            if worker.wait(10):
                raise failure(command, worker.returncode, f"broke off after all {rows} lines", said)
        finally:
            worker.kill()
            worker.wait()


def feed(batches, pipe, waiting):
    """Promises a batch, then writes its networks."""
    try:
        with pipe:
            for batch in filter(len, batches):
                waiting.put(batch)
                pipe.writelines(map(on_one_line, batch.column(0).to_pylist()))
                pipe.flush()
    except BrokenPipeError:
        pass  # the worker is gone; whoever reads its lines finds too few and says so
    except BaseException as error:
        waiting.put(error)
    waiting.put(None)


def on_one_line(network):
    """Within JSON a newline can only stand between its parts, where a space is as good. The worker
    skips an empty line, but here every row has an answer: an empty cell is sent as JSON's null."""
    line = (network or b"").removeprefix(codecs.BOM_UTF8).replace(b"\n", b" ")
    return (line if line.strip() else b"null") + b"\n"


def failure(command, code, what, said):
    said.seek(max(0, said.seek(0, os.SEEK_END) - 2000))
    words = said.read().decode(errors="replace").strip() or "nothing"
    ended = "" if code is None else f" (exit code {code})"
    return WorkerFailed(f"{os.path.basename(command[0])} {what}{ended}; on standard error: {words}")


def typed(lines, schema):
    """The lines as columns; a column that is new, missing or of another type is an error."""
    if list(json.loads(lines[0])) != schema.names:
        raise WorkerFailed(f"columns {list(json.loads(lines[0]))} in place of {schema.names}")
    data = b"".join(lines)
    table = pa.json.read_json(
        pa.BufferReader(data), pa.json.ReadOptions(use_threads=False, block_size=len(data) + 1),
        pa.json.ParseOptions(explicit_schema=schema, unexpected_field_behavior="error"))
    if table.num_rows != len(lines):
        raise WorkerFailed(f"{len(lines)} lines hold {table.num_rows} results")
    return table.combine_chunks().to_batches()[0]


def read(spark, options):
    if options.formaat == "parquet":
        return spark.read.parquet(*options.invoer)
    lines = spark.read.text(options.invoer, lineSep="\n")
    return lines.where(F.col("value").rlike(r"[^\x00-\x20]"))  # an empty line is no network


def parse(words):
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("invoer", nargs="+", help="files, folders or patterns with a network on every line")
    parser.add_argument("--uit", required=True, help="folder to make, with the results as Parquet")
    parser.add_argument("--worker", default="netwerk-worker", help="its path, or its name in --files")
    parser.add_argument("--maat", default="standaard", help="measures or a named set, as in netwerk-dot batch")
    parser.add_argument("--formaat", choices=["ndjson", "parquet"], default="ndjson", help="of the input")
    parser.add_argument("--kolom", default="value", help="column with the networks, for Parquet")
    parser.add_argument("--behoud", nargs="*", default=[], help="columns of the input to keep beside the results")
    parser.add_argument("--partities", type=int, help="spread the input over this many tasks first")
    parser.add_argument("--overschrijf", action="store_true", help="replace what is in --uit")
    return parser.parse_args(words)


def main(words=None):
    options = parse(words)
    spark = SparkSession.builder.appName("netwerk").getOrCreate()
    spark.conf.set("spark.sql.execution.arrow.maxRecordsPerBatch", "1000")
    networks = read(spark, options)
    if options.partities:
        networks = networks.repartition(options.partities)
    counted = Observation()
    networks = networks.observe(counted, F.count(F.lit(1)).alias("networks"))
    results = bereken(networks, options.worker, options.maat, options.kolom, options.behoud)
    results.write.mode("overwrite" if options.overschrijf else "error").parquet(options.uit)

    written = spark.read.parquet(options.uit)  # what counts is what can be read back
    rows, wrong = written.select(F.count(F.lit(1)), F.count("fout")).first()
    networks_in = counted.get["networks"]
    print(f"netwerken: {networks_in}, rijen: {rows}, met fout: {wrong}")
    return 0 if rows == networks_in else 70


if __name__ == "__main__":
    sys.exit(main())
