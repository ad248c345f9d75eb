"""Measure against the official package: `make bench`.

Ratios are the result (ours divided by theirs, smaller is better); absolute figures belong to one
machine. Both sides run in turns against the same server, and each figure is the median of the
paired ratios, with the lowest and the highest. Times are processor time, unless it says otherwise:
what else runs on the machine matters less to it. All of it goes to one JSON file, which
`make bench-plot` makes pictures of.
"""

from __future__ import annotations

import argparse
import datetime as dt
import gc
import http.client
import json
import os
import platform
import socket
import sys
import time
from functools import partial
from importlib.metadata import version
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import attrs
import requests
import SoftLayer

import softlayer_sdk as sl
from benchmarks import children, server

if TYPE_CHECKING:
    from collections.abc import Callable

RESULTS = Path("benchmarks/results.json")
PACKAGES = ("softlayer-sdk", "SoftLayer", "requests", "urllib3", "attrs", "cattrs")
WIRES = ("xmlrpc", "rest")
MANY = 1_000
LENGTHS = 1_000, 10_000, 100_000, 1_000_000


@attrs.frozen
class Figure:
    """One line of the report: measured values, of which the median is not to be above the bar."""

    what: str
    against: str
    bar: float | None
    values: list[float]
    unit: str = "ratio"
    ours: float | None = None  # the medians that the ratios are of, in milliseconds or MiB
    theirs: float | None = None

    @property
    def middle(self) -> float:
        """The median."""
        return median(self.values)

    def __str__(self) -> str:
        low, high = min(self.values), max(self.values)
        bar = "" if self.bar is None else f"at most {self.bar:g}"
        both = "" if self.ours is None else f"{self.ours:.3g} / {self.theirs:.3g}"
        spread = f"[{low:.3f}..{high:.3f}]"
        what = f"{self.what}, against {self.against}" if self.against else self.what
        return f"{what:<72} {self.middle:8.3f} {spread:<20} {bar:<14} {both}"


def cpu(function: Callable[[], object], times: int = 1) -> float:
    """Milliseconds of the processor that one call takes, the garbage of others cleared away."""
    gc.collect()
    start = time.process_time()
    for _ in range(times):
        function()
    return (time.process_time() - start) / times * 1000


def wall(function: Callable[[], object]) -> float:
    """Milliseconds that one call takes by the clock."""
    gc.collect()
    start = time.perf_counter()
    function()
    return (time.perf_counter() - start) * 1000


class Bench:
    """Runs the pairs and keeps what they give.

    Args:
        url: The server.
        rounds: How many pairs each figure has.
        only: A part of the names of the figures to measure.
        largest: How many rows the longest list has.
    """

    def __init__(self, url: str, rounds: int, only: str, largest: int) -> None:
        self.url = url
        self.largest = largest
        self.rounds = rounds
        self.only = only
        self.figures: list[Figure] = []
        self.growth: dict[int, float] = {}  # microseconds a row, by the length of the list

    def endpoint(self, wire: str, total: int = 1_000_000, delay: int = 0) -> str:
        """An address whose list has so many rows, and which answers after so many milliseconds."""
        return f"{self.url}/{total}/{delay}/{wire}/v3.1"

    def ours(self, wire: str, **at: int) -> sl.services.AccountService:
        """Our client."""
        client = sl.Client("demo", "demo", endpoint_url=self.endpoint(wire, **at))
        return sl.services.AccountService(client)

    def theirs(self, wire: str) -> Callable[[int], Any]:
        """The official client: its list of guests, by the limit."""
        transports = {"xmlrpc": SoftLayer.XmlRpcTransport, "rest": SoftLayer.RestTransport}
        client = SoftLayer.BaseClient(
            auth=SoftLayer.BasicAuthentication("demo", "demo"),
            transport=transports[wire](endpoint_url=self.endpoint(wire)),
        )
        return lambda limit: client.call("Account", "getVirtualGuests", limit=limit)

    def wants(self, what: str) -> bool:
        """Whether a figure is to be measured."""
        return self.only in what

    def pair(
        self,
        what: str,
        against: str,
        bar: float | None,
        ours: Callable[[], float],
        theirs: Callable[[], float],
        rounds: int = 0,
    ) -> None:
        """Measure both in turns, after one round to warm up."""
        if not self.wants(what):
            return
        ours(), theirs()
        pairs = [(ours(), theirs()) for _ in range(rounds or self.rounds)]
        middles = [median(side) for side in zip(*pairs, strict=True)]
        ratios = [a / b for a, b in pairs]
        self.add(Figure(what, against, bar, ratios, ours=middles[0], theirs=middles[1]))

    def add(self, figure: Figure) -> None:
        """Keep a figure and show it."""
        self.figures.append(figure)
        print(figure, flush=True)

    def write(self, file: Path) -> None:
        """Write down what there is."""
        found = {
            "machine": machine(),
            "figures": [attrs.asdict(figure) for figure in self.figures],
            "growth": self.growth,
        }
        file.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")


def imports(bench: Bench) -> None:
    """A new interpreter that imports one or the other."""
    ours, theirs = "import softlayer_sdk", "import SoftLayer"
    for what, bar, measure in (
        ("import", 0.15, children.cpu),
        ("import, peak memory", 0.30, children.peak),
    ):
        bench.pair(what, theirs, bar, partial(measure, ours), partial(measure, theirs))
    bare = "floor: a bare interpreter"
    bench.pair(bare, theirs, None, partial(children.cpu, "pass"), partial(children.cpu, theirs))


def processes(bench: Bench) -> None:
    """A program that lists once: import, client, a thousand rows."""
    official = children.theirs(bench.endpoint("xmlrpc"), MANY)
    for wire, bar in zip(WIRES, (0.55, 0.43), strict=True):
        program = children.ours(bench.endpoint(wire), MANY)
        bench.pair(
            f"a process that lists {MANY:,} rows, {wire}",
            "official XML-RPC",
            bar,
            partial(children.cpu, program),
            partial(children.cpu, official),
        )


def calls(bench: Bench) -> None:
    """One call with a short answer, and the least that one can take."""
    for wire, bar in zip(WIRES, (0.45, 0.50), strict=True):
        ours, theirs = bench.ours(wire), bench.theirs(wire)
        bench.pair(
            f"one call, typed, {wire}",
            f"official {wire}",
            bar,
            partial(cpu, partial(ours.get_virtual_guests, limit=1), 50),
            partial(cpu, partial(theirs, 1), 50),
            rounds=3 * bench.rounds,
        )
    theirs = bench.theirs("rest")
    for name, ask in (
        ("Session.send", by_session),
        ("http.client", by_http_client),
        ("a raw socket", by_socket),
    ):
        once = ask(bench.endpoint("rest"))
        bench.pair(
            f"floor: one call by {name}",
            "official rest",
            None,
            partial(cpu, once, 50),
            partial(cpu, partial(theirs, 1), 50),
        )


def _path(endpoint: str) -> str:
    return f"{urlsplit(endpoint).path}/SoftLayer_Account/getVirtualGuests.json?resultLimit=0,1"


def by_session(endpoint: str) -> Callable[[], object]:
    """The same call by `requests`, prepared beforehand, its answer as plain data."""
    parts, session = urlsplit(endpoint), requests.Session()
    url = f"{parts.scheme}://{parts.netloc}{_path(endpoint)}"
    request = session.prepare_request(requests.Request("GET", url, auth=("demo", "demo")))
    where: dict[str, Any] = {"verify": True, "proxies": {}, "allow_redirects": False}

    def once() -> object:
        return session.send(request, **where).json()

    return once


def by_http_client(endpoint: str) -> Callable[[], object]:
    """The same call by the standard library, its answer as bytes."""
    connection = http.client.HTTPConnection(urlsplit(endpoint).netloc)

    def once() -> bytes:
        connection.request("GET", _path(endpoint), headers={"Authorization": "Basic ZGVtbzpkZW1v"})
        return connection.getresponse().read()

    return once


def by_socket(endpoint: str) -> Callable[[], object]:
    """The same call with nothing around it."""
    host, port = urlsplit(endpoint).hostname, urlsplit(endpoint).port
    connection = socket.create_connection((host or "", port or 0))
    request = f"GET {_path(endpoint)} HTTP/1.1\r\nHost: {host}\r\n\r\n".encode()

    def once() -> bytes:
        connection.sendall(request)
        return connection.recv(65_536)

    return once


def read_all(guests: list[sl.VirtualGuest]) -> None:
    """Read every nested value of guests."""
    for guest in guests:
        _ = guest.status.key_name, guest.power_state.name, guest.datacenter.name
        _ = guest.primary_network_component.network_vlan.vlan_number  # type: ignore[union-attr]  # the server gives it
        _ = guest.operating_system.software_license.software_description.name  # type: ignore[union-attr]  # the same
        _ = [reference.tag.name for reference in guest.tag_references]
        _ = [vlan.vlan_number for vlan in guest.network_vlans]


def lists(bench: Bench) -> None:
    """One answer of a thousand rows."""
    theirs = {wire: bench.theirs(wire) for wire in WIRES}
    ours = {wire: bench.ours(wire) for wire in WIRES}

    def typed(wire: str) -> Callable[[], float]:
        return partial(cpu, partial(ours[wire].get_virtual_guests, limit=MANY))

    def nested() -> None:
        read_all(ours["rest"].get_virtual_guests(limit=MANY))

    by_xml, by_rest = (partial(cpu, partial(theirs[wire], MANY)) for wire in WIRES)
    page = server.page("rest", 0, MANY)
    rows, official = f"{MANY:,} rows, typed", "official XML-RPC"
    bench.pair(f"{rows}, rest", official, 0.060, typed("rest"), by_xml)
    bench.pair(f"{rows}, rest", "official REST", 1.0, typed("rest"), by_rest)
    bench.pair(
        f"{rows}, rest, every nested value read", official, 0.15, partial(cpu, nested), by_xml
    )
    bench.pair(f"{rows}, xmlrpc", official, 0.30, typed("xmlrpc"), by_xml)
    floor = f"floor: json.loads of {MANY:,} rows"
    bench.pair(floor, official, None, partial(cpu, partial(json.loads, page)), by_xml)


@attrs.define
class Row:
    """Seven properties of a guest."""

    id: int
    hostname: str
    domain: str
    primary_ip_address: str | None
    max_cpu: int
    max_memory: int
    create_date: dt.datetime


def into(bench: Bench) -> None:
    """Rows as a class of one's own, against dicts by `json` and `requests` of the same answer."""
    client = sl.Client("demo", "demo", endpoint_url=bench.endpoint("rest"))
    session = requests.Session()
    path = bench.endpoint("rest") + "/SoftLayer_Account/getVirtualGuests.json?resultLimit=0,1000"

    def ours() -> object:
        return client.call("Account", "getVirtualGuests", into=list[Row], limit=MANY)

    def plain() -> object:
        return json.loads(session.get(path, auth=("demo", "demo")).content)

    against = "dicts of json by requests"
    bench.pair(f"{MANY:,} rows, into=", against, 1.4, partial(cpu, ours), partial(cpu, plain))


def counts(bench: Bench) -> dict[str, int]:
    """How many connections and requests the server has had."""
    found: dict[str, int] = requests.get(f"{bench.url}/counts", timeout=10).json()
    return found


def stream(client: sl.Client, **options: Any) -> None:
    """Read a whole list row by row."""
    kind = list[sl.VirtualGuest]
    for _ in client.iter_call("Account", "getVirtualGuests", returns=kind, **options):
        pass


def fan_outs(bench: Bench) -> None:
    """A list of 5,000 rows in pages of 100, ten at a time, from a server that takes 50 ms."""
    ideal = 6 * 50
    for wire, bar in (("rest", 1.28), ("xmlrpc", 2.3)):
        what = f"5,000 rows, 100 a page, parallel=10, 50 ms, {wire}"
        if not bench.wants(what):
            continue
        listing = partial(stream, bench.ours(wire, total=5_000, delay=50).client, parallel=10)
        listing()
        before = counts(bench)["connections"]
        listing()
        opened = counts(bench)["connections"] - before - 1  # one asks for the counts
        values = [wall(listing) / ideal for _ in range(bench.rounds)]
        bench.add(Figure(what, "six latencies, by the clock", bar, values))
        bench.add(
            Figure(f"connections opened by a second listing, {wire}", "", 0, [opened], "count")
        )


def memory(bench: Bench) -> None:
    """What a process takes at most, over its start or beside the official client."""
    for wire, bar in (("rest", 15.0), ("xmlrpc", 25.0)):
        for rows in (50_000, 1_000_000):
            what = f"streamed, parallel=10, {rows:,} rows, {wire}, MiB over the start"
            if bench.wants(what) and rows <= bench.largest:
                grown = children.growth(children.streaming(bench.endpoint(wire, total=rows)))
                bench.add(Figure(what, "", bar, [grown], "MiB"))
    kept = 20_000
    official = children.keeping_theirs(bench.endpoint("xmlrpc", total=kept))
    for what, wire, nested, bar in (
        (f"{kept:,} rows kept, rest, peak memory", "rest", False, 0.60),
        (f"{kept:,} rows kept, xmlrpc, peak memory", "xmlrpc", False, 0.65),
        (f"{kept:,} rows kept and read, rest, peak memory", "rest", True, 0.70),
    ):
        program = children.keeping_ours(bench.endpoint(wire, total=kept), nested=nested)
        bench.pair(
            what,
            "official XML-RPC",
            bar,
            partial(children.peak, program),
            partial(children.peak, official),
            rounds=2,
        )


def growth(bench: Bench) -> None:
    """What a row costs in lists of growing length, streamed over REST."""
    what = "a row of the longest list over one of 1,000 rows, streamed, rest"
    if not bench.wants(what):
        return
    lengths = [length for length in LENGTHS if length <= bench.largest]
    clients = {length: bench.ours("rest", total=length).client for length in lengths}

    def row(length: int) -> float:
        times = max(1, 20_000 // length)
        return cpu(partial(stream, clients[length]), times) / length * 1000

    row(lengths[0])
    rounds = [[row(length) for length in lengths] for _ in range(3)]
    bench.growth = {
        length: median(costs)
        for length, costs in zip(lengths, zip(*rounds, strict=True), strict=True)
    }
    bench.add(Figure(what, "", 1.0, [costs[-1] / costs[0] for costs in rounds]))


def instances(bench: Bench) -> None:
    """What `iter_instances` costs beside decoding the same pages."""
    total = min(100_000, bench.largest)
    pages = [server.page("rest", first, 100) for first in range(0, 10_000, 100)] * (total // 10_000)
    manager = sl.VSManager(bench.ours("rest", total=total).client)

    def listing() -> None:
        for _ in manager.iter_instances():
            pass

    def decoding() -> None:
        for page in pages:
            json.loads(page)

    what = f"iter_instances of {total:,} rows, pages of 100, rest"
    bench.pair(
        what, "json.loads of the pages", 2.0, partial(cpu, listing), partial(cpu, decoding), 3
    )


def machine() -> dict[str, Any]:
    """Where this was measured."""
    return {
        "date": dt.datetime.now(dt.UTC).isoformat(timespec="seconds"),
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.machine()}, {os.cpu_count()} processors",
        "load": os.getloadavg()[0],
        "packages": {name: version(name) for name in PACKAGES},
    }


def main() -> int:
    """Measure everything, write it down, and give 1 when a median is above its bar."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--only", default="", help="a part of the names of figures")
    parser.add_argument("--largest", type=int, default=1_000_000, help="rows of the longest list")
    parser.add_argument("--output", type=Path, default=RESULTS)
    options = parser.parse_args()
    with server.running() as url:
        bench = Bench(url, options.rounds, options.only, options.largest)
        parts = imports, processes, calls, lists, into, fan_outs, instances, growth, memory
        for part in parts:
            part(bench)
            bench.write(options.output)
    above = [each for each in bench.figures if each.bar is not None and each.middle > each.bar]
    print(f"{len(above)} of {len(bench.figures)} are above their bar")
    return 1 if above else 0


if __name__ == "__main__":
    sys.exit(main())
