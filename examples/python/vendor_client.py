#!/usr/bin/env python3
"""What a system that is not written in Java says to the portal, with Python's own library alone.

    PORTAL_PASSWORD=... vendor_client.py URL DESTINATION AGENCY USERNAME DOSSIER-CODE

logs in, sends a made-up dossier (as an update if it is there already), adds a step, looks the
dossier up. The exit status is 0 when all went well, 1 when the portal refused or did not answer,
2 for wrong use. Nothing is signed: an agency in production runs `tthc sync` instead.
"""

import http.client
import json
import os
import sys
import time
import unicodedata
import urllib.error
import urllib.request

TIMEOUT_SECONDS = 30
LARGEST_ANSWER = 8 << 20


class PortalError(Exception):
    """The portal refused, or nobody knows whether it took what was sent."""

    def __init__(self, text, code=None, session_over=False):
        super().__init__(text)
        self.code = code
        self.session_over = session_over


def code_of(answer):
    """0, "0" and "00" mean yes; None means that there is no code."""
    value = answer.get("error_code", answer.get("response_code"))
    try:
        return int(str(value).strip())
    except ValueError:
        return None


def words_of(answer):
    return unicodedata.normalize("NFC", str(answer.get("message", ""))).lower()


class Portal:
    def __init__(self, url, destination, agency, username, password):
        self.url = url.rstrip("/")
        self.destination = destination
        self.agency = agency
        self.username = username
        self.password = password
        self.session = None

    def post(self, path, body):
        request = urllib.request.Request(
            self.url + "/" + path,
            data=json.dumps(body, ensure_ascii=False).encode("utf-8"),
            headers={"Content-Type": "application/json", "dstcode": self.destination},
        )
        try:
            with urllib.request.urlopen(request, timeout=TIMEOUT_SECONDS) as response:
                text = response.read(LARGEST_ANSWER).decode("utf-8")
        except urllib.error.HTTPError as error:
            over = error.code in (401, 403)
            raise PortalError("HTTP %d" % error.code, session_over=over) from None
        except (OSError, http.client.HTTPException, UnicodeDecodeError) as error:
            raise PortalError("no answer: " + type(error).__name__) from None
        return read_answer(text)

    def log_in(self):
        answer = self.post("mapi/login", {"username": self.username, "password": self.password})
        if code_of(answer) != 0 or not answer.get("session"):
            raise PortalError("the log-in was refused", code_of(answer))
        self.session = answer["session"]

    def call(self, service, **parameters):
        """One call, and once more after a log-in when the session is over."""
        try:
            return self.call_once(service, parameters)
        except PortalError as error:
            if not error.session_over:
                raise
        self.log_in()
        return self.call_once(service, parameters)

    def call_once(self, service, parameters):
        if self.session is None:
            self.log_in()
        body = {"session": self.session, "madonvi": self.agency, "service": service}
        answer = self.post("mapi/g", {**body, **parameters})
        code = code_of(answer)
        if code != 0:
            words = words_of(answer)
            over = any(word in words for word in ("phiên", "đăng nhập", "session", "token"))
            raise PortalError(
                "%s was refused with code %s: %s" % (service, code, words), code, over
            )
        return answer

    def send_dossier(self, dossier):
        """Creates it, or replaces it when it is there."""
        try:
            self.call("DongBoHoSoMC", isUpdating="False", data=[dossier])
            return "created"
        except PortalError as error:
            if error.code not in (3, -3) and "đã tồn tại" not in str(error):
                raise
        self.call("DongBoHoSoMC", isUpdating="True", data=[dossier])
        return "updated"

    def add_step(self, step):
        self.call("CapNhatTienDoHoSoMC", data=[step])

    def look_up(self, code):
        """The dossier, or None when the portal has none of that code."""
        entries = self.call("TraCuuHoSo", mahoso=code).get("result") or []
        return entries[0] if entries else None


def read_answer(text):
    """JSON, or at times a bare sentence."""
    try:
        answer = json.loads(text)
    except ValueError:
        answer = text
    if isinstance(answer, dict):
        return answer
    words = unicodedata.normalize("NFC", str(answer)).lower()
    if "thành công" in words and "không thành công" not in words:
        return {"error_code": 0, "message": words}
    raise PortalError("the answer cannot be read")


def now():
    """Viet Nam's time, as the portal writes it."""
    return time.strftime("%Y%m%d%H%M%S", time.gmtime(time.time() + 7 * 3600))


def made_up_dossier(code):
    return {
        "MaHoSo": code,
        "MaTTHC": "1.001193",
        "TenTTHC": "Đăng ký khai sinh",
        "MaLinhVuc": "G15-HT01",
        "TenLinhVuc": "Hộ tịch",
        "KenhThucHien": "1",
        "ChuHoSo": "Nguyễn Văn Mẫu",
        "LoaiDoiTuong": "1",
        "NgayTiepNhan": now(),
        "TrangThaiHoSo": "2",
        "HinhThuc": "0",
        "DonViXuLy": "Ủy ban nhân dân phường Mẫu Một",
    }


def made_up_step(code):
    return {
        "MaHoSo": code,
        "NguoiXuLy": "Trần Thị Mẫu",
        "ThoiDiemXuLy": now(),
        "NoiDungXuLy": "Tiếp nhận hồ sơ",
        "TrangThai": "2",
    }


def main(arguments):
    password = os.environ.get("PORTAL_PASSWORD", "")
    if len(arguments) != 5 or not password:
        print(__doc__, file=sys.stderr)
        return 2
    url, destination, agency, username, code = arguments
    portal = Portal(url, destination, agency, username, password)
    try:
        print("%s: %s" % (code, portal.send_dossier(made_up_dossier(code))))
        portal.add_step(made_up_step(code))
        print("%s: step added" % code)
        found = portal.look_up(code)
    except PortalError as error:
        print("vendor_client: %s" % error, file=sys.stderr)
        return 1
    if found is None:
        print("vendor_client: %s is not there" % code, file=sys.stderr)
        return 1
    print("%s: found, status %s, %s" % (code, found["TrangThaiHoSo"], found["DonViXuLy"]))
    return 0


if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="replace")
    sys.exit(main(sys.argv[1:]))
