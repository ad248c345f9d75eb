"""A server in a process of its own whose answers are made beforehand but for the ids in them.

It answers every call as `SoftLayer_Account::getVirtualGuests` would, on both wires, with the rows
that the limit and the offset say, each with an id of its own. `/TOTAL/MILLISECONDS/` before the
path of an endpoint says how many rows there are, and how long it waits before it answers.
"""

from __future__ import annotations

import contextlib
import functools
import json
import re
import socketserver
import subprocess
import sys
import time
import xmlrpc.client
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

_ID = 1_000_000_007  # stands for a row's number, until that is known
_TYPES = {"rest": "application/json", "xmlrpc": "text/xml"}


def guest(number: int) -> dict[str, Any]:
    """One row as a listing has it: 28 properties, 73 members, 15 nested objects."""
    return {
        "id": number,
        "accountId": 307608,
        "globalIdentifier": f"aaaaaaaa-bbbb-cccc-dddd-{number}",
        "hostname": f"web{number}",
        "domain": "example.org",
        "fullyQualifiedDomainName": f"web{number}.example.org",
        "primaryIpAddress": "192.0.2.10",
        "primaryBackendIpAddress": "10.0.0.10",
        "createDate": "2026-01-02T03:04:05+00:00",
        "modifyDate": "2026-02-03T04:05:06+00:00",
        "provisionDate": "2026-01-02T03:14:05+00:00",
        "maxCpu": 4,
        "maxCpuUnits": "CORE",
        "maxMemory": 8192,
        "startCpus": 4,
        "statusId": 1001,
        "uuid": f"bbbbbbbb-cccc-dddd-eeee-{number}",
        "hourlyBillingFlag": True,
        "dedicatedAccountHostOnlyFlag": False,
        "privateNetworkOnlyFlag": False,
        "localDiskFlag": False,
        "primaryNetworkComponent": {
            "id": number,
            "macAddress": "06:00:00:00:00:01",
            "name": "eth",
            "speed": 1000,
            "networkVlan": {"id": 8, "vlanNumber": 1200, "name": "back"},
        },
        "status": {"keyName": "ACTIVE", "name": "Active"},
        "powerState": {"keyName": "RUNNING", "name": "Running"},
        "datacenter": {"id": 1441195, "name": "dal10", "longName": "Dallas 10", "statusId": 2},
        "operatingSystem": {
            "id": number,
            "softwareLicense": {
                "id": 211,
                "softwareDescriptionId": 1641,
                "softwareDescription": {
                    "id": 1641,
                    "manufacturer": "Ubuntu",
                    "name": "Ubuntu",
                    "version": "24.04-64",
                    "referenceCode": "UBUNTU_24_64",
                },
            },
        },
        "tagReferences": [
            {"id": number, "tagId": 3, "tag": {"id": 3, "name": "web"}},
            {"id": number, "tagId": 4, "tag": {"id": 4, "name": "prod"}},
        ],
        "networkVlans": [
            {"id": 7, "vlanNumber": 1100, "name": "front"},
            {"id": 8, "vlanNumber": 1200, "name": "back"},
            {"id": 9, "vlanNumber": 1300, "name": "storage"},
        ],
    }


def _in_xml(rows: list[dict[str, Any]]) -> str:
    return xmlrpc.client.dumps((rows,), methodresponse=True)


@functools.cache
def _template(wire: str) -> tuple[bytes, list[bytes], bytes, bytes]:
    """What is before the rows of an answer, a row around its number, between rows, and after."""
    if wire == "rest":
        before, row, between, after = "[", json.dumps(guest(_ID), separators=(",", ":")), ",", "]"
    else:
        none, one = _in_xml([]), _in_xml([guest(_ID)])
        start = none.index("</data>")
        before, between, after = none[:start], "", none[start:]
        row = one[start:].removesuffix(after)
    return before.encode(), row.encode().split(b"%d" % _ID), between.encode(), after.encode()


def page(wire: str, first: int, count: int) -> bytes:
    """The body of an answer with these rows; each page takes as long to make as any other."""
    before, row, between, after = _template(wire)
    numbers = range(first, first + count)
    rows = between.join([str(number).encode().join(row) for number in numbers])
    return before + rows + after


_ENDPOINT = re.compile(rb"\w+ /(?:(\d+)/(\d+)/)?(rest|xmlrpc)/")
_SLICE = {
    "rest": re.compile(rb"resultLimit=(?P<offset>\d+)(?:,|%2C)(?P<limit>\d+)"),
    "xmlrpc": re.compile(
        rb"<name>limit</name>\s*<value><int>(?P<limit>\d+)<"
        rb"(?:.{0,60}?<name>offset</name>\s*<value><int>(?P<offset>\d+)<)?",
        re.DOTALL,
    ),
}
_LENGTH = re.compile(rb"content-length: (\d+)", re.IGNORECASE)


class _Handler(socketserver.StreamRequestHandler):
    disable_nagle_algorithm = True
    wbufsize = -1

    def handle(self) -> None:
        """Answer each request on one connection."""
        server: Any = self.server
        server.connections += 1
        while head := self._head():
            length = _LENGTH.search(head)
            body = self.rfile.read(int(length[1])) if length else b""
            server.requests += 1
            if head.startswith(b"GET /counts"):
                counts = {"connections": server.connections, "requests": server.requests}
                self._answer(json.dumps(counts).encode(), "application/json", 0)
            else:
                self._rows(head, body)

    def _head(self) -> bytes:
        lines: list[bytes] = []
        while (line := self.rfile.readline()) and line != b"\r\n":
            lines.append(line)
        return b"".join(lines)

    def _rows(self, head: bytes, body: bytes) -> None:
        endpoint = _ENDPOINT.match(head)
        if endpoint is None:
            raise ValueError(head)
        total, delay, wire = int(endpoint[1] or 1_000), int(endpoint[2] or 0), endpoint[3].decode()
        asked = _SLICE[wire].search(head if wire == "rest" else body)
        first = int(asked["offset"] or 0) if asked else 0
        count = min(int(asked["limit"]) if asked else total, max(0, total - first))
        time.sleep(delay / 1000)
        self._answer(page(wire, first, count), _TYPES[wire], total)

    def _answer(self, body: bytes, content_type: str, total: int) -> None:
        self.wfile.write(
            b"HTTP/1.1 200 OK\r\nContent-Type: %s\r\nContent-Length: %d\r\n"
            b"SoftLayer-Total-Items: %d\r\n\r\n" % (content_type.encode(), len(body), total)
        )
        self.wfile.write(body)
        self.wfile.flush()


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    request_queue_size = 128
    connections = 0
    requests = 0


def _serve() -> None:
    with _Server(("127.0.0.1", 0), _Handler) as server:
        print(f"http://127.0.0.1:{server.server_address[1]}", flush=True)
        server.serve_forever()


@contextlib.contextmanager
def running() -> Iterator[str]:
    """Run the server and give its URL."""
    command = [sys.executable, "-m", "benchmarks.server"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        if process.stdout is None:
            raise AssertionError
        try:
            yield process.stdout.readline().strip()
        finally:
            process.terminate()


if __name__ == "__main__":
    _serve()
