"""What Spark makes of the worker's answers: the same as one machine, and loud when it cannot be."""
import contextlib
import io
import json
import os
import pathlib
import signal
import threading
import time

import pyarrow.parquet
import pytest

import netwerk_spark
from conftest import MAAT, WORKER, alone, collected, fingerprint


def bereken(networks, worker=WORKER, **words):
    return netwerk_spark.bereken(networks, worker, MAAT, **words)


def run(*words):
    """The whole program, within the session of the tests: its exit code and what it prints."""
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        code = netwerk_spark.main([*words, "--maat", MAAT])
    return code, printed.getvalue().strip()


# The same as one machine

def test_parquet_holds_what_one_machine_computes(spark, lines, write, tmp_path):
    files = [write(lines[:150], "een.ndjson"), write(lines[150:], "twee.ndjson")]
    uit = str(tmp_path / "uit")
    said = run(*files, "--worker", WORKER, "--partities", "7", "--behoud", "_metadata.file_name", "--uit", uit)
    assert said == (0, "netwerken: 400, rijen: 400, met fout: 0")
    rows = pyarrow.parquet.read_table(uit).to_pylist()
    assert sorted(row.pop("file_name") for row in rows) == ["een.ndjson"] * 150 + ["twee.ndjson"] * 250
    assert fingerprint(rows) == fingerprint(alone(lines))


def test_a_worker_sent_along_is_found_by_its_name(spark, lines, write, tmp_path):
    spark.sparkContext.addFile(WORKER)
    uit = str(tmp_path / "uit")
    assert run(write(lines), "--worker", os.path.basename(WORKER), "--uit", uit)[0] == 0
    assert fingerprint(pyarrow.parquet.read_table(uit).to_pylist()) == fingerprint(alone(lines))


def test_a_column_of_a_table_keeps_the_columns_beside_it(spark, lines, tmp_path):
    table, uit = str(tmp_path / "in"), str(tmp_path / "uit")
    pretty = [json.dumps(json.loads(line), indent=1) for line in lines]  # over many lines of text
    spark.createDataFrame(list(zip(pretty, range(400))), "netwerk string, sleutel int").write.parquet(table)
    assert run(table, "--formaat", "parquet", "--kolom", "netwerk", "--behoud", "sleutel",
               "--worker", WORKER, "--uit", uit)[0] == 0
    rows = sorted(pyarrow.parquet.read_table(uit).to_pylist(), key=lambda row: row["sleutel"])
    assert [row.pop("sleutel") for row in rows] == list(range(400))
    assert rows == alone(lines)


def test_every_batch_is_answered_when_there_are_many(spread, lines):
    many = lines * 10  # 4,000 networks in one partition: 40 batches, far more than a pipe holds
    assert fingerprint(collected(bereken(spread(many, 1)))) == fingerprint(alone(many))


def test_empty_partitions_and_no_networks_at_all(spark, lines, spread, write, tmp_path):
    assert fingerprint(collected(bereken(spread(lines[:3], 16)))) == fingerprint(alone(lines[:3]))
    uit = str(tmp_path / "uit")
    said = run(write([]), "--worker", WORKER, "--uit", uit)
    assert said == (0, "netwerken: 0, rijen: 0, met fout: 0")


# Networks that are not as they should be

def test_a_bad_line_is_a_row_with_fout(spread, lines):
    bad = [lines[1][:200], "geen netwerk", "", "   ", '{"versie":1,"id":"half","personen":[', "[]", "null"]
    rows = collected(bereken(spread(lines[:50] + bad)))
    assert len(rows) == 57
    wrong = [row for row in rows if row["fout"] is not None]
    assert len(wrong) == 7 and {"n0000002", "half"} <= {row["id"] for row in wrong}
    assert fingerprint(row for row in rows if row["fout"] is None) == fingerprint(alone(lines[:50]))


def test_lines_of_a_file_are_read_as_the_worker_reads_them(spark, lines, tmp_path):
    texts = [line.encode() for line in lines[:6]]
    bytes_ = (b"\xef\xbb\xbf" + texts[0] + b"\r\n\n" + texts[1] + b"\n \t\r\n" + texts[2][:90] + b"\xff\xfe\n"
              + texts[3].replace(b",", b" ,\r ") + b"\n" + texts[4])
    (tmp_path / "in.ndjson").write_bytes(bytes_)
    uit = str(tmp_path / "uit")
    assert run(str(tmp_path / "in.ndjson"), "--worker", WORKER, "--uit", uit) == (
        0, "netwerken: 5, rijen: 5, met fout: 1")
    assert fingerprint(pyarrow.parquet.read_table(uit).to_pylist()) == fingerprint(alone(bytes_))


def test_an_empty_cell_is_a_row_with_fout(spark, lines):
    table = spark.createDataFrame([(lines[0],), (None,)], "value string").repartition(1)
    assert sorted(row["fout"] is None for row in collected(bereken(table))) == [False, True]


def test_an_id_that_occurs_twice_is_two_rows(spread, lines):
    rows = collected(bereken(spread(lines[:20] + lines[:20])))
    assert fingerprint(rows) == fingerprint(alone(lines[:20] + lines[:20]))


@pytest.mark.parametrize("id", ['"aan"halend"', "regel\néén\r\ntwee", "tab\t", "\\", "名前 👵🏽", "a,b;c", " "])
def test_an_id_comes_back_as_it_went_in(spread, lines, id):
    network = {**json.loads(lines[0]), "id": id}
    assert [row["id"] for row in collected(bereken(spread([json.dumps(network)], 1)))] == [id]


def test_a_line_of_several_megabytes(spread, lines):
    network = json.loads(lines[0])
    network["personen"][0]["naam"] = "x" * 4_000_000
    network["relaties"] = []
    long = lines[:5] + [json.dumps(network)] + lines[5:10]
    assert fingerprint(collected(bereken(spread(long, 2)))) == fingerprint(alone(long))


# Workers and machines that break

def test_a_worker_that_breaks_off_once_is_tried_again(spread, lines, worker_that, tmp_path):
    worker = worker_that('if mkdir "$folder/once" 2>/dev/null; then head -n 40 | "$worker" "$@"; exit 3; fi\n'
                         'exec "$worker" "$@"')
    rows = collected(bereken(spread(lines), worker))
    assert (tmp_path / "once").exists()
    assert fingerprint(rows) == fingerprint(alone(lines))


@pytest.mark.parametrize("does, message", [
    ('cat >"$folder/in"; echo "de schijf is vol" >&2; exit 3',
     r"een-worker gave 0 lines and then no more \(exit code 3\); on standard error: de schijf is vol"),
    ('head -n 40 | "$worker" "$@"', r"gave 40 lines and then no more \(exit code 0\); on standard error: nothing"),
    ('"$worker" "$@" | head -c -9; exit 5', r"stopped within line 100 \(exit code 5\)"),
    ('"$worker" "$@"; echo te laat >&2; exit 4', r"broke off after all 100 lines \(exit code 4\).*te laat"),
    ('"$worker" "$@"; echo "{}"', r"gave more lines than the 100 it got"),
    ('kill -9 $$', r"gave 0 lines and then no more \(exit code -9\)"),
    ('"$worker" "$@" | sed \'s/"id":/"nummer":/\'', r"columns \['nummer', .* in place of \['id', "),
    ('"$worker" "$@" | sed \'50s/"omvang":/"onverwacht":/\'', r"(?s)unexpected field"),
    ('"$worker" "$@" | sed \'50s/"omvang":[0-9]*/"omvang":"veel"/\'', r"(?s)JSON parse error: Column\(/omvang\)"),
], ids=["breaks off", "too few", "half a line", "late", "too many", "killed", "renamed column", "new column", "other type"])
def test_a_worker_that_always_goes_wrong_fails_the_job_and_says_why(spread, lines, worker_that, does, message):
    with pytest.raises(Exception, match=message):
        collected(bereken(spread(lines[:100], 1), worker_that(does)))


def test_a_worker_that_is_not_there_says_so(spread, lines):
    with pytest.raises(FileNotFoundError, match="geen-worker"):
        bereken(spread(lines[:1]), "/nergens/geen-worker")


def executors():
    """The process ids of the executors that this session started."""
    def words(process, name):
        with contextlib.suppress(OSError):
            return (process / name).read_text().replace("\0", " ")
        return ""
    processes = [process for process in pathlib.Path("/proc").iterdir() if process.name.isdigit()]
    parents = {int(process.name): int((words(process, "stat").rpartition(")")[2].split() or [0, 0])[1])
               for process in processes}

    def ours(pid):
        while pid > 1 and pid != os.getpid():
            pid = parents.get(pid, 0)
        return pid == os.getpid()
    return [int(process.name) for process in processes
            if "CoarseGrainedExecutorBackend" in words(process, "cmdline") and ours(int(process.name))]


def test_an_executor_killed_halfway_loses_and_doubles_nothing(spark, lines, worker_that, write, tmp_path):
    # Every worker gives all its answers and then lingers, so that the killed task had given rows already.
    worker = worker_that('echo >>"$folder/started"; "$worker" "$@"; sleep 2')
    started, killed = tmp_path / "started", []

    def kill_one():
        while not started.exists():
            time.sleep(0.05)
        time.sleep(0.7)
        killed.append(executors()[0])
        os.kill(killed[0], signal.SIGKILL)

    killer = threading.Thread(target=kill_one)
    killer.start()
    uit = str(tmp_path / "uit")
    said = run(write(lines), "--worker", worker, "--partities", "4", "--uit", uit)
    killer.join()
    assert killed and len(started.read_text().splitlines()) > 4  # four tasks, at least one of them twice
    assert said == (0, "netwerken: 400, rijen: 400, met fout: 0")
    assert fingerprint(pyarrow.parquet.read_table(uit).to_pylist()) == fingerprint(alone(lines))
