#!/usr/bin/env python3
"""A system in Python that brings its changes to the portal with `tthc sync`.

    sync_with_cli.py --config portal.properties [--database changes.db] [--tthc ../../tthc]

Its changes wait in a table of its own database (SQLite; add() puts them there). A run writes them
into files, tries those with --dry-run, lets `tthc` send them, and writes down what the report says:

    ACCEPTED                     done
    NOT_SENT, UNKNOWN            the same command again, with the same files and checkpoint; what is
                                 still open after some attempts stays, and the next run goes on there
    INVALID, REFUSED, BLOCKED    mend, once nothing is open (a step may be blocked by a dossier that
                                 is): people must look at it; sending it again would not help
    UNKNOWN of a step, still     look up: sent once more it might stand at the portal twice

Files and checkpoint stay in the folder of the database until every change of theirs is decided, so
a run may be killed at any time. Exit status: 0 all accepted, 1 something is to be mended, 2 wrong
use, or no room for the report (tthc tells which: mend it and run again), 3 something is still open.
With --made-up N it adds N dossiers of nobody first, to try it out.
"""

import argparse
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import time

WRONG_USE = 2
TABLE = """CREATE TABLE IF NOT EXISTS change (
    id INTEGER PRIMARY KEY, kind TEXT NOT NULL, record TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'new', reason TEXT NOT NULL DEFAULT '')"""


def add(database, kind, record):
    """Of the kind "dossier" or "progress"; yours commits with what it changes in its own tables."""
    text = json.dumps(record, ensure_ascii=False)
    database.execute("INSERT INTO change (kind, record) VALUES (?, ?)", (kind, text))


class Batch:
    """The files of one sync. They are made once, whole or not at all, and then never changed."""

    KINDS = {"dossier": "dossiers.jsonl", "progress": "progress.jsonl"}

    def __init__(self, folder):
        self.folder = folder
        self.half = folder + ".part"  # being made, or being deleted
        self.report = os.path.join(folder, "report.jsonl")

    def make(self, database):
        """False when nothing waits."""
        if os.path.isdir(self.folder):
            return True
        shutil.rmtree(self.half, ignore_errors=True)
        rows = database.execute(
            "SELECT id, kind, record FROM change WHERE state = 'new' ORDER BY id").fetchall()
        if not rows:
            return False
        os.mkdir(self.half, 0o700)
        ids = []
        for kind, name in self.KINDS.items():  # in the order in which tthc reads and reports them
            with open(os.path.join(self.half, name), "w", encoding="utf-8") as file:
                for number, _, record in (row for row in rows if row[1] == kind):
                    file.write(record + "\n")
                    ids.append(number)
        with open(os.path.join(self.half, "ids.json"), "w", encoding="utf-8") as file:
            json.dump(ids, file)
        os.rename(self.half, self.folder)
        return True

    def sync(self, tthc, config, *more):
        """The exit status of one call; what tthc says goes to our own streams."""
        if os.path.exists(self.report):
            os.remove(self.report)
        command = [tthc, "sync", "--config", config, "--report", self.report, *more]
        for kind, name in self.KINDS.items():
            option = "--dossiers" if kind == "dossier" else "--progress"
            command += [option, os.path.join(self.folder, name)]
        return subprocess.run(command, check=False).returncode

    def checkpoint(self):
        return "--checkpoint", os.path.join(self.folder, "checkpoint")

    def settle(self, database):
        """Writes down what was accepted, and the rest once nothing is open; then the files go."""
        with open(os.path.join(self.folder, "ids.json"), encoding="utf-8") as file:
            ids = json.load(file)
        with open(self.report, "a+", encoding="utf-8") as file:
            file.seek(0)
            items = [json.loads(line) for line in file]
        # Line for line in the order of the files; fewer lines, or none, when tthc failed.
        some_open = len(items) < len(ids) or any(map(is_open, items))
        for number, item in zip(ids, items):
            if item["outcome"] == "ACCEPTED" or not some_open:
                database.execute(
                    "UPDATE change SET state = ?, reason = ? WHERE id = ?",
                    (state_of(item["outcome"]), item["reason"], number))
        database.commit()
        if not some_open:
            os.rename(self.folder, self.half)  # killed from here on, it leaves no half of a batch
            shutil.rmtree(self.half)
        return not some_open


def is_open(item):
    outcome = item["outcome"]
    return outcome == "NOT_SENT" or outcome == "UNKNOWN" and item["kind"] != "progress"


def state_of(outcome):
    if outcome == "ACCEPTED":
        return "done"
    return "look up" if outcome == "UNKNOWN" else "mend"


def run(database, batch, options):
    if not batch.make(database):
        return 0
    # Wrong settings and broken files show here, before anything has left. What is invalid is
    # left in: sync sets it aside with the steps of its dossier, and sends the rest.
    if batch.sync(options.tthc, options.config, "--dry-run") == WRONG_USE:
        return WRONG_USE
    for attempt in range(options.attempts):
        if attempt > 0:
            time.sleep(options.pause)
        status = batch.sync(options.tthc, options.config, *batch.checkpoint())
        if status in (0, 1, WRONG_USE):
            break
    if status == WRONG_USE:
        return WRONG_USE
    # Killed, or out of attempts: the files stay, and the next run goes on.
    if status not in (0, 1, 3) or not batch.settle(database):
        return 3
    return 0 if status == 0 else 1


def made_up(database, count):
    for i in range(1, count + 1):
        code = "H29.33-261017-%04d" % i
        add(database, "dossier", {
            "MaHoSo": code, "MaTTHC": "1.001193", "TenTTHC": "Đăng ký khai sinh",
            "MaLinhVuc": "G15-HT01", "TenLinhVuc": "Hộ tịch", "KenhThucHien": "1",
            "ChuHoSo": "Nguyễn Văn Mẫu", "LoaiDoiTuong": "1", "NgayTiepNhan": "20261017080000",
            "TrangThaiHoSo": "2", "HinhThuc": "0", "DonViXuLy": "Ủy ban nhân dân phường Mẫu Một"})
        add(database, "progress", {
            "MaHoSo": code, "NguoiXuLy": "Trần Thị Mẫu", "ThoiDiemXuLy": "20261017080000",
            "NoiDungXuLy": "Tiếp nhận hồ sơ", "TrangThai": "2"})
    database.commit()


def main(arguments):
    parser = argparse.ArgumentParser(description="Syncs what waits; see the top of this file.")
    parser.add_argument("--config", required=True)
    parser.add_argument("--database", default="changes.db")
    here = os.path.dirname(os.path.abspath(__file__))
    parser.add_argument("--tthc", default=os.path.join(here, "..", "..", "tthc"))
    parser.add_argument("--attempts", type=int, default=3)
    parser.add_argument("--pause", type=float, default=60, help="seconds between attempts")
    parser.add_argument("--made-up", type=int, default=0)
    options = parser.parse_args(arguments)
    database = sqlite3.connect(options.database)
    database.execute(TABLE)
    made_up(database, options.made_up)
    status = run(database, Batch(os.path.abspath(options.database) + ".batch"), options)
    for state, count in database.execute("SELECT state, COUNT(*) FROM change GROUP BY state"):
        print("%s: %d" % (state, count))
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
