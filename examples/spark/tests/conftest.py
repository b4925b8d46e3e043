import hashlib
import json
import os
import subprocess
import sys

import pytest
from pyspark.sql import SparkSession

import netwerken

WORKER = os.environ["NETWERK_WORKER"]
MAAT = "structuur"


def cluster():
    """Two executors, each a process of its own as on two machines: a task that fails is tried again."""
    os.environ.setdefault("SPARK_LOCAL_IP", "127.0.0.1")
    os.environ["PYSPARK_PYTHON"] = sys.executable
    session = (
        SparkSession.builder.master("local-cluster[2,1,1024]").appName("netwerk-test")
        .config("spark.ui.enabled", "false").config("spark.ui.showConsoleProgress", "false")
        .config("spark.sql.shuffle.partitions", "4").getOrCreate())
    session.sparkContext.setLogLevel("OFF")
    return session


@pytest.fixture(scope="session")
def spark():
    session = cluster()
    yield session
    session.stop()


@pytest.fixture(autouse=True)
def small_batches(spark):
    spark.conf.set("spark.sql.execution.arrow.maxRecordsPerBatch", "100")


@pytest.fixture
def lines():
    return [netwerken.line(netwerken.network(number)) for number in range(1, 401)]


@pytest.fixture
def spread(spark):
    """Networks as a DataFrame over some partitions."""
    def make(lines, partitions=4):
        return spark.createDataFrame([(line,) for line in lines], "value string").repartition(partitions)
    return make


@pytest.fixture
def write(tmp_path):
    """A file with a network on every line."""
    def make(lines, name="netwerken.ndjson"):
        (tmp_path / name).write_text("".join(line + "\n" for line in lines))
        return str(tmp_path / name)
    return make


@pytest.fixture
def worker_that(tmp_path):
    """A worker that names its columns as it should and otherwise does as the shell says, with
    the real one as $worker and a folder of its own as $folder."""
    def make(does):
        path = tmp_path / "een-worker"
        path.write_text(f'#!/bin/sh\nworker="{WORKER}" folder="{tmp_path}"\n'
                        f'case "$*" in *--codeboek*) exec "$worker" "$@" ;; esac\n{does}\n')
        path.chmod(0o755)
        return str(path)
    return make


def alone(lines, maat=MAAT):
    """What one worker on one machine answers to lines, or to the bytes of a file."""
    given = lines if isinstance(lines, bytes) else "".join(line + "\n" for line in lines).encode()
    answers = subprocess.run([WORKER, "--ndjson", "--maat", maat], check=True,
                             input=given, stdout=subprocess.PIPE)
    return [json.loads(answer, parse_int=float) for answer in answers.stdout.splitlines()]


def fingerprint(rows):
    """The rows in a fixed order as one hash: equal only when every bit of every number is."""
    texts = sorted(json.dumps({name: float(cell) if isinstance(cell, int) else cell
                               for name, cell in row.items()}, sort_keys=True) for row in rows)
    return len(texts), hashlib.sha256("\n".join(texts).encode()).hexdigest()


def collected(results):
    return [row.asDict(recursive=True) for row in results.collect()]
