"""A server that answers at once with bytes made beforehand, so that only the client is measured."""

from __future__ import annotations

import contextlib
import json
import multiprocessing
import xmlrpc.client
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterator
    from multiprocessing.connection import Connection

SIZES = (1, 100, 1000)


def guest(number: int) -> dict[str, Any]:
    """One row of the size and shape that a listing with a usual mask has."""
    return {
        "id": number,
        "globalIdentifier": f"aaaaaaaa-bbbb-cccc-dddd-{number:012d}",
        "hostname": f"web{number}",
        "domain": "example.org",
        "fullyQualifiedDomainName": f"web{number}.example.org",
        "primaryIpAddress": "192.0.2.10",
        "primaryBackendIpAddress": "10.0.0.10",
        "createDate": "2026-01-02T03:04:05+00:00",
        "modifyDate": "2026-02-03T04:05:06+00:00",
        "maxCpu": 4,
        "maxMemory": 8192,
        "startCpus": 4,
        "hourlyBillingFlag": True,
        "status": {"keyName": "ACTIVE", "name": "Active"},
        "powerState": {"keyName": "RUNNING", "name": "Running"},
        "datacenter": {"id": 1441195, "name": "dal10", "longName": "Dallas 10"},
        "operatingSystem": {
            "id": number,
            "softwareLicense": {
                "softwareDescription": {"manufacturer": "Ubuntu", "name": "Ubuntu", "version": "24"}
            },
        },
        "tagReferences": [{"tag": {"name": "web"}}, {"tag": {"name": "prod"}}],
        "networkVlans": [{"id": 7, "vlanNumber": 1100}, {"id": 8, "vlanNumber": 1200}],
    }


ROWS = {size: [guest(number) for number in range(size)] for size in SIZES}
JSON = {size: json.dumps(rows).encode() for size, rows in ROWS.items()}
XML = {
    size: xmlrpc.client.dumps((rows,), methodresponse=True).encode() for size, rows in ROWS.items()
}


class Handler(BaseHTTPRequestHandler):
    """Answers every call with as many rows as its limit says."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def do_GET(self) -> None:
        """Answer a REST call."""
        query = parse_qs(urlsplit(self.path).query)
        offset, size = map(int, query["resultLimit"][0].split(","))
        if not self.path.startswith("/long/"):
            self._answer(JSON[size], "application/json", size)
            return
        total = int(self.path.split("/")[2])  # /long/100000/rest/v3.1/...: a list of that length
        rows = [guest(number) for number in range(offset, min(offset + size, total))]
        self._answer(json.dumps(rows).encode(), "application/json", total)

    def do_POST(self) -> None:
        """Answer an XML-RPC call."""
        body = self.rfile.read(int(self.headers["Content-Length"]))
        message: Any = xmlrpc.client.loads(body)[0][0]
        size = message["headers"]["resultLimit"]["limit"]
        self._answer(XML[size], "text/xml", size)

    def _answer(self, body: bytes, content_type: str, total: int) -> None:
        self.send_response(200)
        self.send_header("Content-Type", content_type)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("SoftLayer-Total-Items", str(total))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Stay silent."""


def _serve(url: Connection) -> None:
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as http:
        url.send(f"http://127.0.0.1:{http.server_port}")
        http.serve_forever()


@contextlib.contextmanager
def running() -> Iterator[str]:
    """Run the server in a process of its own and give its URL."""
    context = multiprocessing.get_context("spawn")
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=_serve, args=(sender,), daemon=True)
    process.start()
    try:
        yield receiver.recv()
    finally:
        process.terminate()
        process.join()
