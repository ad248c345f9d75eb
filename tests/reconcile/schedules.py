"""Orders under random trouble: whatever goes wrong, no guest is placed that nobody knows of."""

from __future__ import annotations

import contextlib
import socket
import socketserver
import struct
import threading
from typing import TYPE_CHECKING, Any, Self, get_args
from urllib.parse import urlsplit

import attrs

import softlayer_sdk as sl
from softlayer_sdk.emulator.http.faults import Kind
from tests.wire.wires import Sleeper

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator

    from softlayer_sdk.emulator import Emulator

# What a proxy does with a request: hands it on and the answer back, or part of that.
ACTIONS = ("pass", "drop", "reset", "lose", "cut", "page before", "page after", "reset after")
_PAGE = b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 6\r\nConnection: close\r\n\r\n<html>"
# Those that end by themselves; the others take as long as a timeout.
TROUBLE = [kind for kind in get_args(Kind) if kind not in ("silence", "latency", "slow_drip")]


class Proxy:
    """A forward proxy on 127.0.0.1 that mistreats the requests of a plan, in turn."""

    def __init__(self) -> None:
        self.plan: list[str] = []
        plan, lock = self.plan, threading.Lock()

        class Handler(socketserver.StreamRequestHandler):
            def handle(self) -> None:
                with contextlib.suppress(OSError):
                    while (request := _read(self.rfile)) is not None:
                        with lock:
                            action = plan.pop(0) if plan else "pass"
                        if not _do(action, *request, self.connection):
                            return

        self._server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,))

    @property
    def url(self) -> str:
        """Its address."""
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


def _read(stream: Any) -> tuple[int, bytes] | None:
    """The port that a request is for, and the request as its server wants it."""
    first = stream.readline().split()
    if len(first) < 3:
        return None
    url = urlsplit(first[1].decode())
    target = url.path + (f"?{url.query}" if url.query else "")
    head = first[0] + b" " + target.encode() + b" HTTP/1.1\r\n"
    length = 0
    while (line := stream.readline()).strip():
        if line.lower().startswith(b"content-length:"):
            length = int(line.partition(b":")[2])
        if not line.lower().startswith((b"connection:", b"proxy-")):
            head += line
    return url.port or 80, head + b"Connection: close\r\n\r\n" + stream.read(length)


def _do(action: str, port: int, request: bytes, client: socket.socket) -> bool:
    """Do what the plan says; gives whether the connection stays open."""
    if action == "page before":
        client.sendall(_PAGE)
    if action == "reset":
        _reset(client)
    if action in ("drop", "reset", "page before"):
        return False
    answer = b""
    with socket.create_connection(("127.0.0.1", port)) as server:
        server.sendall(request)
        while part := server.recv(65536):
            answer += part
    if action == "reset after":
        _reset(client)
    if action == "page after":
        client.sendall(_PAGE)
    if action == "cut":
        client.sendall(answer[: len(answer) // 2])
    if action == "pass":
        client.sendall(answer)
    return False


def _reset(connection: socket.socket) -> None:
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


@attrs.define
class Result:
    """What became of one schedule.

    Attributes:
        asked: How many guests were ordered.
        placed: The ids of those that are in the account.
        known: The ids that were returned, that an error names, or that were found afterwards.
        surely: Those of them that are said to be surely of this order.
        older: The ids of namesakes from before.
        told: The last error's class, or `returned`.
        may_have_run: What the error says.
    """

    asked: int
    placed: set[int] = attrs.field(factory=set[int])
    known: set[int] = attrs.field(factory=set[int])
    surely: set[int] = attrs.field(factory=set[int])
    older: set[int] = attrs.field(factory=set[int])
    told: str = "returned"
    may_have_run: bool = True

    def faults(self) -> list[str]:
        """What must not be."""
        found: list[str] = []
        if len(self.placed) > self.asked:
            found.append(f"{len(self.placed)} placed, {self.asked} asked for")
        if self.placed - self.known:
            found.append(f"nobody knows of {self.placed - self.known} ({self.told})")
        if self.surely - self.placed:
            found.append(f"surely {self.surely - self.placed}, which are not of this order")
        if self.placed and not self.may_have_run:
            found.append(f"{self.told} says that it did not run, but {self.placed} are there")
        return found


def run(emulator: Emulator, proxy: Proxy, chance: random.Random, number: int) -> Result:
    """Order guests under random trouble, and look afterwards at what there is."""
    name = f"s{number}"
    template = {
        "hostname": name, "domain": "schedule.org", "startCpus": 1, "maxMemory": 1024,
        "hourlyBillingFlag": True, "localDiskFlag": False, "datacenter": {"name": "dal13"},
        "operatingSystemReferenceCode": "UBUNTU_22_64",
    }  # fmt: skip
    wire: Any = chance.choice(["xmlrpc", "rest"])
    through = proxy.url if number % 2 else None
    client = emulator.client(wire, proxy=through, sleep=Sleeper(), timeout=10)
    result = Result(asked=1)
    with client:
        if chance.random() < 0.3:
            result.older.add(client["Virtual_Guest"].createObject(template)["id"])
            emulator.clock.advance(chance.choice([5.0, 60.0, 3600.0]))
        _make_trouble(emulator, proxy, chance, through=bool(through))
        try:
            _order(client, chance, template, result)
        except sl.FollowUpError as error:
            result.told = type(error).__name__
            result.known |= set(_ids(error.result))
        except sl.OrderStateUnknownError as error:
            result.told = type(error).__name__
            _calm(emulator, proxy)
            found = error.reconcile()
            result.surely = {each.id for each in found.surely}
            result.known |= {each.id for each in found}
        except sl.CallError as error:
            result.told, result.may_have_run = type(error).__name__, error.may_have_run
        finally:
            _calm(emulator, proxy)
    rows = emulator.all("SoftLayer_Virtual_Guest", mask="id,hostname")
    mine = {row["id"] for row in rows if row["hostname"].startswith(name)}
    result.placed = mine - result.older
    result.known -= result.older
    return result


def _make_trouble(
    emulator: Emulator, proxy: Proxy, chance: random.Random, *, through: bool
) -> None:
    for _ in range(chance.choice([0, 1, 1, 2, 3])):
        method = chance.choice(["createObject", "createObjects", "placeOrder", "setTags", None])
        times, after = chance.choice([1, 1, 2, 4]), chance.choice([0, 0, 1])
        emulator.faults.add(chance.choice(TROUBLE), method=method, times=times, after=after)
    if through:
        proxy.plan[:] = [chance.choice(ACTIONS) for _ in range(chance.choice([0, 1, 2, 4]))]


def _calm(emulator: Emulator, proxy: Proxy) -> None:
    emulator.faults.clear()
    proxy.plan.clear()


def _order(
    client: sl.Client, chance: random.Random, template: dict[str, Any], result: Result
) -> None:
    """Order in one of the ways there are; what is returned is known."""
    keywords: dict[str, Any] = {
        "hostname": template["hostname"], "domain": "schedule.org", "datacenter": "dal13",
        "cpus": 1, "memory": 1024, "os_code": "UBUNTU_22_64", "local_disk": False,
    }  # fmt: skip
    manager = sl.VSManager(client)
    way = chance.choice(["raw", "raw several", "manager", "tags", "several", "order"])
    if way == "raw":
        result.known.add(client["Virtual_Guest"].createObject(template)["id"])
    elif way == "raw several":
        result.asked = 3
        several = [{**template, "hostname": f"{template['hostname']}-{n}"} for n in range(3)]
        result.known |= {row["id"] for row in client["Virtual_Guest"].createObjects(several)}
    elif way == "manager":
        result.known.add(manager.create_instance(**keywords).id)
    elif way == "tags":
        result.known.add(manager.create_instance(**keywords, tags="a,b").id)
    elif way == "several":
        result.asked = 2
        both: Any = [{**keywords, "hostname": f"{template['hostname']}-{n}", "tags": "t"}
                     for n in range(2)]  # fmt: skip
        result.known |= {guest.id for guest in manager.create_instances(both)}
    else:
        result.known |= set(_ids(manager.order_guest(keywords)))  # type: ignore[arg-type]  # a dict


def _ids(result: Any) -> Iterator[int]:
    """The ids of the guests in what was ordered."""
    if isinstance(result, list):
        yield from (guest.id for guest in result)
    elif hasattr(result, "order_details"):
        yield from (guest.id for guest in result.order_details.virtual_guests)
    else:
        yield result.id
