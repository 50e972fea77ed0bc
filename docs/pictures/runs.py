"""Runs what the pictures show, and takes it down to what they need: nothing is made up."""

import json
import os
import re
import subprocess
import tempfile
import urllib.request
from datetime import datetime
from pathlib import Path

TTHC = os.environ.get("TTHC", str(Path(__file__).resolve().parents[2] / "tthc"))
REFUSED = "H29.33-261129-0006"


def run_all():
    return json.dumps({"failover": failover(), "split": split()}, ensure_ascii=False, indent=1) + "\n"


def failover():
    """The demo: its time line, and its exchange log laid over it."""
    said = subprocess.run([TTHC, "demo"], check=True, capture_output=True, text=True).stdout
    events = [[float(at), what] for at, what in re.findall(r"^ *(\d+\.\d\d) s  (.+)$", said, re.M)]
    log = read_log(Path(re.search(r"^Evidence is kept in (.+)$", said, re.M).group(1)))
    # The demo tells the time since it began, the log that of the clock: both know this moment.
    served = next(at for at, what in events if what == "backup door has served")
    closed = next(at for at, what in events if what == "main door closes")
    begin = first_answer(log, served, closed)
    lost, duplicated = re.search(r"(\d+) lost; (\d+) duplicated", said).groups()
    exchanges = [[round(e["begin"] - begin, 3), round(e["end"] - begin, 3), e["channel"], e["result"]] for e in log]
    return {"command": "./tthc demo", "events": events, "exchanges": exchanges,
            "lost": int(lost), "duplicated": int(duplicated)}


def first_answer(log, served, closed):
    """When the demo began, by the clock of the log: the first answer over the backup door after the main one closed."""
    answers = sorted(e["end"] for e in log if e["channel"] == "backup" and e["sent"] == "ANSWERED")
    assert answers and served > closed, "the backup door served before the main one closed: run it again"
    return answers[0] - served


def split():
    """Eight dossiers in one batch, of which the portal refuses one."""
    with tempfile.TemporaryDirectory() as folder:
        return split_in(Path(folder))


def split_in(folder):
    portal = subprocess.Popen([TTHC, "mock-portal", "--port", "0", "--backup-port", "0", "--page-port", "0"],
                              stdout=subprocess.PIPE, text=True)
    try:
        said = {}
        while "page" not in said:
            words = portal.stdout.readline().split()
            if len(words) == 2:
                said.setdefault(*words)
        refuse(said["page"])
        (folder / "portal.properties").write_text(settings(said["main"]), encoding="utf-8")
        (folder / "dossiers.json").write_text(json.dumps([dossier(n) for n in range(1, 9)]), encoding="utf-8")
        run = subprocess.run([TTHC, "sync", "--config", folder / "portal.properties",
                              "--dossiers", folder / "dossiers.json"], capture_output=True, text=True)
        assert "7 accepted, 1 refused" in run.stdout, run.stdout + run.stderr
    finally:
        portal.terminate()
        portal.wait()
    return {"command": "./tthc sync", "exchanges": tree(read_log(folder / "evidence"))}


def refuse(page):
    rule = {"failure": "REFUSAL", "code": "-1", "message": "Từ chối", "dossiers": [REFUSED], "times": 100}
    urllib.request.urlopen(urllib.request.Request(
        page + "api/faults", json.dumps(rule).encode(), {"Content-Type": "application/json"})).read()


def settings(url):
    return (f"agency = H29\nenvironment = mock\nsigning = off\nexchange-log = evidence\nchannels = main\n"
            f"channel.main.url = {url}\nchannel.main.destination = VN:GOV:000.00.00.G22:vpcpdvcprovider\n"
            f"channel.main.username = demo\nchannel.main.password = demo\n")


def dossier(number):
    return {"MaHoSo": f"H29.33-261129-{number:04}", "MaTTHC": "1.001193", "TenTTHC": "Đăng ký khai sinh",
            "MaLinhVuc": "G15-HT01", "TenLinhVuc": "Hộ tịch", "LoaiDoiTuong": "1", "ChuHoSo": "Nguyễn Văn Mẫu",
            "NgayTiepNhan": "20261129080000", "TrangThaiHoSo": "2", "HinhThuc": "0", "DonViXuLy": "UBND phường Mẫu Một"}


def tree(log):
    """Numbers instead of ids, parents first, and where in the first batch each begins."""
    order = log[0]["keys"]
    numbers = {e["id"]: i + 1 for i, e in enumerate(log)}
    return [{"id": numbers[e["id"]], "parent": numbers.get(e["parent"], 0), "first": order.index(e["keys"][0]),
             "count": len(e["keys"]), "result": e["result"], "keys": e["keys"]} for e in log]


def read_log(folder):
    """The exchanges of a log, in the order of their intents."""
    exchanges = {}
    for segment in sorted(folder.glob("exchanges-*.jsonl")):
        for line in map(json.loads, segment.read_text(encoding="utf-8").splitlines()):
            at = datetime.fromisoformat(re.sub(r"(\.\d{6})\d*Z", r"\1+00:00", line["time"])).timestamp()
            if line["type"] == "intent":
                exchanges[line["exchangeId"]] = {"id": line["exchangeId"], "parent": line["parentId"], "begin": at,
                                                 "keys": line["keys"]}
            elif line["type"] == "outcome":
                exchanges[line["exchangeId"]].update(end=at, channel=line["channel"], result=line["result"],
                                                     sent=line["sent"])
    return list(exchanges.values())
