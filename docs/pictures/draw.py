#!/usr/bin/env python3
"""Draws the pictures of the documents, in English and Vietnamese. Standard library only.

  docs/pictures/draw.py          draws them from what is kept in runs.json
  docs/pictures/draw.py --run    first runs the demo and a sync, and keeps what they did in runs.json
  docs/pictures/draw.py --check  draws nothing; exit status 1 when a picture is not what it would draw
"""

import json
import sys
from pathlib import Path

sys.dont_write_bytecode = True

from svg import AMBER, BLUE, EDGE, GREEN, GREY, RED, SOFT, Svg

HERE = Path(__file__).resolve().parent

EVENTS = {
    "sync begins": "bắt đầu đồng bộ",
    "main door closes": "cửa chính đóng",
    "client leaves the main channel alone": "SDK ngừng dùng kênh chính",
    "backup door has served": "cửa dự phòng đã phục vụ",
    "main door is open again": "cửa chính mở lại",
    "client uses the main channel again": "SDK dùng lại kênh chính",
    "all items are settled": "mọi mục đều có kết quả",
}


def architecture(t, _):
    s = Svg(920, 640, t("tthc-sdk between an agency and the portal", "tthc-sdk giữa cơ quan và Cổng"))
    s.box(60, 20, 330, 46, [t("The agency's system", "Hệ thống của cơ quan"),
                            "Java: Dossier, DossierStep, …"])
    s.box(430, 20, 250, 46, [t("A system in another language", "Hệ thống ngôn ngữ khác"),
                             t("writes JSON files", "ghi tệp JSON")])
    s.box(60, 106, 190, 50, ["tthc-sdk-outbox", t("a table of its database", "bảng trong CSDL cơ quan")], BLUE)
    s.box(430, 106, 250, 50, ["tthc-sdk-cli", t("the command tthc", "lệnh tthc")], BLUE)
    s.line(155, 66, 155, 104, arrow=True)
    s.line(320, 66, 320, 204, arrow=True)
    s.line(555, 66, 555, 104, arrow=True)
    s.line(155, 156, 155, 204, arrow=True)
    s.line(555, 156, 555, 204, arrow=True)
    s.rect(30, 206, 660, 222, BLUE, fill="#f4f8fc")
    s.text(46, 228, "tthc-sdk-core: PortalClient", 14, anchor="start", bold=True)
    _pipeline(t, s)
    s.box(730, 206, 160, 92, [t("Exchange log", "Nhật ký trao đổi"), t("hash chain,", "chuỗi băm,"),
                              t("signed checkpoints", "điểm niêm phong ký số")], AMBER)
    s.box(730, 336, 160, 92, [t("Copy", "Bản sao"), t("mirror folder", "thư mục thứ hai"),
                              t("or a sink of yours", "hoặc nơi của bạn")], AMBER)
    s.line(810, 298, 810, 334, arrow=True)
    s.line(690, 262, 728, 262, arrow=True)
    for x, name, english, vietnamese in ((90, "main", "main channel", "kênh chính"),
                                         (410, "backup", "backup channel", "kênh dự phòng")):
        colour = GREEN if name == "main" else GREY
        s.line(x + 120, 428, x + 120, 474, arrow=True, dash=name == "backup")
        s.box(x, 476, 240, 54, [t(english, vietnamese),
                                t("gateway, adapter, exchange platform", "cổng API, adapter, nền tảng")],
              colour, dash=name == "backup")
        s.line(x + 120, 530, x + 120, 572, arrow=True, dash=name == "backup")
    s.box(60, 574, 630, 46, [t("National Public Service Portal", "Cổng Dịch vụ công quốc gia")], GREY, 14)
    s.box(730, 476, 160, 144, [t("Auditor", "Kiểm tra viên"), "tthc log verify", t("or openssl alone", "hoặc chỉ openssl")],
          GREY)
    s.line(810, 474, 810, 430, arrow=True)
    return s


def _pipeline(t, s):
    models, signing = "sdk-models", "sdk-signing"
    first = [(t("1 check", "1 kiểm tra"), models), (t("2 write JSON", "2 ghi JSON"), models),
             (t("3 sign", "3 ký số"), signing), (t("4 log the intent", "4 ghi ý định"), "evidence")]
    second = [(t("5 route", "5 chọn kênh"), "channel"), (t("6 log in", "6 đăng nhập"), "channel"),
              (t("7 send", "7 gửi"), "channel"), (t("8 read", "8 đọc trả lời"), "protocol"),
              (t("9 log outcome", "9 ghi kết quả"), "evidence")]
    for i, lines in enumerate(first):
        s.box(50 + i * 160, 242, 132, 42, list(lines), GREEN if lines[1].startswith("sdk") else BLUE, 12)
        if i:
            s.line(50 + i * 160 - 28, 263, 50 + i * 160 - 2, 263, arrow=True)
    s.path("M 596 284 L 596 300 L 96 300 L 96 324")
    for i, lines in enumerate(second):
        s.box(42 + i * 128, 326, 108, 42, list(lines), BLUE, 12)
        if i:
            s.line(42 + i * 128 - 20, 347, 42 + i * 128 - 2, 347, arrow=True)
    s.path("M 480 368 L 480 392 L 84 392 L 84 370", dash=True)
    s.text(282, 410, t("exchange: tried again with the same bytes, id and signature",
                       "exchange: thử lại, cùng byte, cùng mã, cùng chữ ký"), 12, SOFT)


def exchange(t, _):
    s = Svg(920, 640, t("The life of an exchange", "Vòng đời của một lần trao đổi"))
    lanes = [(90, t("Program", "Chương trình")), (290, "PortalClient"), (480, t("Exchange log", "Nhật ký")),
             (660, t("Gateway, adapter", "Cổng API, adapter")), (835, t("Portal", "Cổng DVCQG"))]
    for x, name in lanes:
        s.box(x - 72, 18, 144, 34, name, BLUE if name == "PortalClient" else GREY)
        s.line(x, 52, x, 610, EDGE)
    program, client, log, gateway, portal = (x for x, _ in lanes)

    def say(y, a, b, text, note="", dash=False):
        s.line(a, y, b, y, arrow=True, dash=dash)
        s.text((a + b) / 2, y - 6, text, 12)
        if note:
            s.text((a + b) / 2, y + 15, note, 11, SOFT)

    def alone(y, lines):
        s.box(client - 88, y, 176, 50, lines, BLUE, 12)

    say(84, program, client, "sync(dossier)")
    alone(98, [t("check, JSON, sign", "kiểm tra, JSON, ký số"), t("the bytes are fixed now", "byte cố định từ đây")])
    say(182, client, log, t("intent, to the disk", "ý định, ghi xuống đĩa"))
    say(222, client, gateway, t("token, when there is none", "token, khi chưa có"), dash=True)
    say(262, client, portal, t("log-in, when there is no session", "đăng nhập, khi chưa có phiên"), dash=True)
    say(312, client, portal, t("envelope: session, payload, signature", "phong bì: phiên, dữ liệu, chữ ký"))
    say(356, portal, client, t("error_code 0: accepted", "error_code 0: đã nhận"))
    s.rect(200, 378, 705, 96, AMBER, dash=True, fill="none")
    s.text(212, 398, t("no answer: nobody knows whether it arrived", "không có trả lời: không rõ đã đến hay chưa"),
           12, AMBER, "start", True)
    say(430, client, portal, t("the same exchange again, here or over the backup channel",
                               "gửi lại đúng lần trao đổi đó, tại đây hoặc qua kênh dự phòng"),
        t("steps only as progress.on-unknown says", "bước xử lý: theo progress.on-unknown"))
    say(506, client, log, t("outcome", "kết quả"))
    say(540, client, program, "SyncItem: ACCEPTED")
    say(586, client, log, t("checkpoint, then its seal", "điểm niêm phong, rồi chữ ký"),
        t("hourly under traffic, and on close", "mỗi giờ, và khi đóng"), dash=True)
    return s


def failover(t, runs):
    run = runs["failover"]
    when = {what: at for at, what in run["events"]}
    closed, opened = when["main door closes"], when["main door is open again"]
    begin, end = closed - 1, when["client uses the main channel again"] + 1
    left, right, top = 120, 890, 60

    def x(seconds):
        return left + (right - left) * (min(max(seconds, begin), end) - begin) / (end - begin)

    s = Svg(920, 500, t("Failover, as it happened", "Chuyển kênh, như đã diễn ra"))
    s.text(24, 34, t("Every bar is an exchange: from its intent to its outcome in the exchange log",
                     "Mỗi thanh là một lần trao đổi: từ ý định đến kết quả trong nhật ký trao đổi"),
           13, anchor="start", bold=True)
    s.rect(x(closed), top, x(opened) - x(closed), 110, RED, rx=2)
    s.text((x(closed) + x(opened)) / 2, top + 103, t("door closed", "cửa đóng"), 11, RED)
    shown = [e for e in run["exchanges"] if e[1] > begin and e[0] < end]
    for lane, (name, english, vietnamese) in enumerate((("main", "main", "kênh chính"),
                                                        ("backup", "backup", "dự phòng"))):
        y = top + lane * 120
        s.rect(left, y, right - left, 110, EDGE, fill="none", rx=2)
        s.text(24, y + 60, t(english, vietnamese), 13, anchor="start", bold=True)
        _bars(s, [e for e in shown if e[2] == name], x, y)
    for tick in range(int(begin * 5) + 1, int(end * 5) + 1):
        s.line(x(tick / 5), top + 230, x(tick / 5), top + 236)
        s.text(x(tick / 5), top + 252, f"{tick / 5:.1f} s", 11, SOFT)
    events = [(x(at), top + 280 + i * 22, at, what)
              for i, (at, what) in enumerate(e for e in run["events"] if begin < e[0] < end)]
    for at, y, _, what in events:
        s.line(at, top, at, y + 4, RED if what == "main door closes" else SOFT, dash=True, width=0.9)
    for at, y, second, what in events:
        s.text(at + 6, y, f"{second:.2f} s  {t(what, EVENTS[what])}", 12, anchor="start", halo=True)
    counts = {name: sum(1 for e in run["exchanges"] if e[2] == name) for name in ("main", "backup")}
    s.text(24, 478, t("The whole run: {main} exchanges over main, {backup} over backup; counted at the portal: {verdict}",
                      "Cả lần chạy: {main} lần trao đổi qua kênh chính, {backup} qua dự phòng; đếm tại Cổng: {verdict}")
           .format(verdict=t(f"{run['lost']} lost, {run['duplicated']} duplicated",
                             f"mất {run['lost']}, trùng {run['duplicated']}"), **counts), 12, SOFT, "start")
    return s


def _bars(s, exchanges, x, y):
    """Those that overlap go into rows of their own."""
    rows = []
    for begin, end, _, result in exchanges:
        row = next((i for i, free in enumerate(rows) if free <= begin), len(rows))
        rows[row:row + 1] = [end]
        colour = GREEN if result == "ACCEPTED" else AMBER if result in ("REFUSED", "MISSING", "EXISTS") else RED
        s.rect(x(begin), y + 8 + row * 20, max(x(end) - x(begin), 2), 14, colour, rx=1)


def batch_split(t, runs):
    exchanges = runs["split"]["exchanges"]
    count = exchanges[0]["count"]
    cell, left, top, step = 84, 206, 66, 74
    s = Svg(left + count * cell + 30, top + step * 4 + 44, t("How a refused batch is split", "Cách chia lô bị từ chối"))
    s.text(24, 34, t("Every box is an exchange of its own, with the id of its parent in the exchange log",
                     "Mỗi ô là một lần trao đổi riêng, ghi mã của lần trước trong nhật ký"), 13, anchor="start", bold=True)
    places = {}
    for e in exchanges:
        depth = places[e["parent"]][1] + 1 if e["parent"] else 0
        places[e["id"]] = (e["first"], depth, e["count"])
        y = top + depth * step
        if e["parent"]:
            first, _, size = places[e["parent"]]
            s.line(left + (first + size / 2) * cell, y - step + 40, left + (e["first"] + e["count"] / 2) * cell, y,
                   arrow=True)
    for e in exchanges:
        first, depth, size = places[e["id"]]
        good = e["result"] == "ACCEPTED"
        word = t("accepted", "nhận") if good else t("refused", "từ chối")
        label = t("{} dossiers", "{} hồ sơ").format(size) if size > 1 else e["keys"][0][-4:]
        s.box(left + first * cell + 4, top + depth * step, size * cell - 8, 40, [label, word], GREEN if good else RED, 12)
    for depth in range(4):
        s.text(24, top + depth * step + 25, t("in halves", "chia đôi") if depth else t("the batch", "cả lô"), 12, SOFT, "start")
    refused = [e["keys"][0] for e in exchanges if e["count"] == 1 and e["result"] != "ACCEPTED"]
    s.text(24, top + step * 4 + 20, t("{} exchanges; {} stands alone with the portal's words, all others are accepted",
                                      "{} lần trao đổi; {} đứng riêng với lời của Cổng, các hồ sơ khác được nhận")
           .format(len(exchanges), ", ".join(refused)), 12, SOFT, "start")
    return s


PICTURES = {"architecture": architecture, "exchange": exchange, "failover": failover, "batch-split": batch_split}


def draw_all():
    runs = json.loads((HERE / "runs.json").read_text(encoding="utf-8"))
    for name, picture in PICTURES.items():
        yield HERE / f"{name}.svg", str(picture(lambda english, vietnamese: english, runs))
        yield HERE / f"{name}.vi.svg", str(picture(lambda english, vietnamese: vietnamese, runs))


def main():
    if "--run" in sys.argv:
        from runs import run_all
        (HERE / "runs.json").write_text(run_all(), encoding="utf-8")
    stale = 0
    for file, text in draw_all():
        if "--check" not in sys.argv:
            file.write_text(text, encoding="utf-8")
        elif not file.exists() or file.read_text(encoding="utf-8") != text:
            print(f"docs/pictures/{file.name} is stale; run: docs/pictures/draw.py")
            stale = 1
    return stale


if __name__ == "__main__":
    sys.exit(main())
