"""What the emulator and the client withstand: writers, kills, orders under trouble, whole lives.

python -m benchmarks.soak writers --threads 32 --seconds 60
python -m benchmarks.soak kills --rounds 200
python -m benchmarks.soak orders --count 10000 --seed 1
python -m benchmarks.soak machine --minutes 10
"""

from __future__ import annotations

import argparse
import collections
import contextlib
import itertools
import random
import subprocess
import sys
import tempfile
import threading
import time
import traceback
import xmlrpc.client
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import attrs
import requests
from hypothesis import settings
from hypothesis.stateful import run_state_machine_as_test

from softlayer_sdk.emulator import Emulator
from tests.emulator.machine import Life
from tests.reconcile.schedules import Proxy, run

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

USER = ("demo", "demo")
TIMEOUT = 60
_LIVES = 10  # that are lived before the time is looked at
_NETWORKS = 2  # that a guest is in: a public and a private one
GUEST = "SoftLayer_Virtual_Guest"
TEMPLATE = {
    "domain": "soak.example.com",
    "startCpus": 1,
    "maxMemory": 1024,
    "hourlyBillingFlag": True,
    "localDiskFlag": False,
    "operatingSystemReferenceCode": "UBUNTU_22_64",
    "datacenter": {"name": "dal13"},
}


class RefusedError(Exception):
    """A call was answered with an error."""


@attrs.frozen
class Caller:
    """Makes calls over one of the wires, without any help: no retries, no checks."""

    url: str
    wire: Literal["rest", "xmlrpc"] = "rest"
    session: requests.Session = attrs.field(factory=requests.Session, repr=False)

    def call(self, service: str, method: str, *args: Any, id: int | None = None) -> Any:
        """The value that a method gives."""
        return self.listed(service, method, *args, id=id)[0]

    def listed(
        self, service: str, method: str, *args: Any, id: int | None = None
    ) -> tuple[Any, int | None]:
        """The value that a method gives, and how many rows there are in all."""
        ask = self._rest if self.wire == "rest" else self._xmlrpc
        value, answer = ask(service, method, args, id)
        total = answer.headers.get("SoftLayer-Total-Items")
        return value, None if total is None else int(total)

    def _rest(
        self, service: str, method: str, args: tuple[Any, ...], id: int | None
    ) -> tuple[Any, requests.Response]:
        parts = [self.url, "rest/v3.1", service, *([str(id)] if id else []), f"{method}.json"]
        answer = self.session.request(
            "POST" if args else "GET",
            "/".join(parts),
            json={"parameters": args} if args else None,
            auth=USER,
            timeout=TIMEOUT,
        )
        if not answer.ok:
            raise RefusedError(f"{service}::{method}: {answer.status_code} {answer.text[:200]}")
        return answer.json(), answer

    def _xmlrpc(
        self, service: str, method: str, args: tuple[Any, ...], id: int | None
    ) -> tuple[Any, requests.Response]:
        headers: dict[str, Any] = {"authenticate": {"username": USER[0], "apiKey": USER[1]}}
        if id:
            headers[f"{service}InitParameters"] = {"id": id}
        body = xmlrpc.client.dumps(({"headers": headers}, *args), method, allow_none=True)
        url = f"{self.url}/xmlrpc/v3.1/{service}"
        answer = self.session.post(url, data=body.encode(), timeout=TIMEOUT)
        try:
            return xmlrpc.client.loads(answer.content)[0][0], answer
        except xmlrpc.client.Fault as fault:
            raise RefusedError(f"{service}::{method}: {fault}") from None


@contextlib.contextmanager
def emulator(*options: str) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """An emulator in a process of its own: its URL and the process, which is killed at the end."""
    command = [sys.executable, "-m", "softlayer_sdk.emulator", "--port", "0", *options]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        url = process.stdout.readline().strip() if process.stdout else ""
        if not url:
            raise RuntimeError("the emulator did not start")
        try:
            yield url, process
        finally:
            process.kill()


@attrs.define
class Writer:
    """Orders guests, changes and cancels them, and knows what of them has to be there.

    Attributes:
        expected: The notes of the guests that have to be there, by id.
        gone: The ids of those that must not be there.
    """

    caller: Caller
    number: int
    expected: dict[int, str] = attrs.field(factory=dict[int, str])
    gone: set[int] = attrs.field(factory=set[int])
    calls: int = 0

    def run(self, until: float) -> None:
        """Write and read until a moment."""
        chance = random.Random(self.number)  # noqa: S311 - nothing here is a secret
        self._create(0)
        for step in itertools.count(1):
            if time.monotonic() >= until:
                return
            chance.choice(
                (self._create, self._edit, self._edit, self._tag, self._read, self._cancel)
            )(step)

    def _call(self, method: str, *args: Any, id: int | None = None) -> Any:
        self.calls += 1
        return self.caller.call(GUEST, method, *args, id=id)

    def _some(self) -> int | None:
        return next(iter(self.expected), None)

    def _create(self, step: int) -> None:
        if len(self.expected) < 5:  # noqa: PLR2004 - enough to choose from
            guest = {**TEMPLATE, "hostname": f"w{self.number}-{step}"}
            self.expected[self._call("createObject", guest)["id"]] = ""

    def _edit(self, step: int) -> None:
        if id := self._some():
            self._call("editObject", {"notes": f"note {step}"}, id=id)
            self.expected[id] = f"note {step}"

    def _tag(self, step: int) -> None:
        if id := self._some():
            self._call("setTags", f"t{step % 3},shared", id=id)

    def _read(self, _: int) -> None:
        rows, total = self.caller.listed("SoftLayer_Account", "getVirtualGuests")
        self.calls += 1
        ids = {row["id"] for row in rows}
        if total != len(rows) or not self.expected.keys() <= ids or ids & self.gone:
            raise AssertionError(f"{len(rows)} rows, {total} in all; {self.expected.keys() - ids}")

    def _cancel(self, _: int) -> None:
        if len(self.expected) > 1 and (id := self._some()):
            self._call("deleteObject", id=id)
            del self.expected[id]
            self.gone.add(id)


def lost(caller: Caller, writers: list[Writer]) -> list[str]:
    """What of the writes is not as it was acknowledged, and which rules the account breaks."""
    rows = {row["id"]: row for row in caller.call("SoftLayer_Account", "getVirtualGuests")}
    wrong = [
        f"guest {id}: {rows.get(id, {}).get('notes', '')!r} is not {notes!r}"
        for writer in writers
        for id, notes in writer.expected.items()
        if id not in rows or rows[id].get("notes", "") != notes
    ]
    wrong += [f"guest {id} is still there" for each in writers for id in each.gone & rows.keys()]
    held = collections.Counter(
        guest["id"]
        for vlan in caller.call("SoftLayer_Account", "getNetworkVlans")
        for guest in caller.call("SoftLayer_Network_Vlan", "getVirtualGuests", id=vlan["id"])
    )
    wrong += [f"guest {id} is in {held[id]} networks" for id in rows if held[id] != _NETWORKS]
    return wrong + [f"guest {id} is in a network, but not there" for id in held.keys() - rows]


def together(url: str, threads: int, seconds: float) -> tuple[list[Writer], list[str]]:
    """Let several write at once; the writers, and what went wrong."""
    until, errors = time.monotonic() + seconds, list[str]()
    wires: tuple[Literal["rest", "xmlrpc"], ...] = ("rest", "xmlrpc")
    writers = [Writer(Caller(url, wires[n % 2]), n) for n in range(threads)]

    def run(writer: Writer) -> None:
        try:
            writer.run(until)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is told
            errors.append(f"writer {writer.number}: {error!r}")

    running = [threading.Thread(target=run, args=(each,)) for each in writers]
    for thread in running:
        thread.start()
    for thread in running:
        thread.join()
    return writers, errors + lost(Caller(url), writers)


def killed(file: Path, round: int, expected: dict[int, str]) -> list[str]:
    """Write to an emulator with a file until it is killed; what the one after it has lost.

    Args:
        file: The state.
        round: The number of the round.
        expected: The notes that were acknowledged, by the id of their guest; brought up to date.
    """
    sent: dict[int, str] = {}
    with emulator("--state", str(file)) as (url, process):
        wrong = _missing(Caller(url), expected)
        chance = random.Random(round)  # noqa: S311 - nothing here is a secret
        threading.Timer(chance.uniform(0.0, 0.15), process.kill).start()
        caller = Caller(url)
        with contextlib.suppress(requests.RequestException):
            for step in itertools.count():
                guest = {**TEMPLATE, "hostname": f"k{round}-{step}"}
                id = caller.call(GUEST, "createObject", guest)["id"]
                expected[id] = ""
                sent[id] = f"round {round}"
                caller.call(GUEST, "editObject", {"notes": sent[id]}, id=id)
                expected[id] = sent.pop(id)
    for id in sent:  # not acknowledged: either is right
        del expected[id]
    return wrong


def _missing(caller: Caller, expected: dict[int, str]) -> list[str]:
    rows = {row["id"]: row for row in caller.call("SoftLayer_Account", "getVirtualGuests")}
    return [
        f"guest {id}: {notes!r} is lost"
        for id, notes in expected.items()
        if id not in rows or rows[id].get("notes", "") != notes
    ]


def soak_writers(options: argparse.Namespace) -> list[str]:
    """Many writers at once."""
    with emulator() as (url, _):
        writers, wrong = together(url, options.threads, options.seconds)
    calls = sum(writer.calls for writer in writers)
    say(f"{options.threads} writers, {options.seconds:g} s: {calls} calls, {len(wrong)} wrong")
    return wrong


def soak_kills(options: argparse.Namespace) -> list[str]:
    """Kill after kill."""
    wrong, expected = list[str](), dict[int, str]()
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "state"
        for round in range(options.rounds):
            wrong += killed(file, round, expected)
        with emulator("--state", str(file)) as (url, _):
            wrong += _missing(Caller(url), expected)
    say(f"{options.rounds} kills: {len(expected)} acknowledged guests, {len(wrong)} lost")
    return wrong


def soak_orders(options: argparse.Namespace) -> list[str]:
    """Order after order under random trouble, half of them through a proxy that has its own."""
    chance = random.Random(options.seed)  # noqa: S311 - the same trouble for the same seed
    told, wrong, placed = collections.Counter[str](), list[str](), 0
    with Emulator() as emulator, Proxy() as proxy:
        emulator.snapshot("start")
        for number in range(options.count):
            result = run(emulator, proxy, chance, number)
            told[result.told] += 1
            placed += len(result.placed)
            wrong += [f"schedule {number}: {fault}" for fault in result.faults()]
            if number % 50 == 49:  # noqa: PLR2004 - an account that stays small
                emulator.restore("start")
    say(f"{options.count} orders: {placed} guests placed, {len(wrong)} wrong; {dict(told)}")
    return wrong


def soak_machine(options: argparse.Namespace) -> list[str]:
    """Lives of orders, edits and cancellations, each in an account of its own."""
    until, wrong, lives = time.monotonic() + options.minutes * 60, list[str](), 0
    several = settings(max_examples=_LIVES, stateful_step_count=40, deadline=None, database=None)
    while time.monotonic() < until and not wrong:
        try:
            run_state_machine_as_test(Life, settings=several)
            lives += _LIVES
        except Exception as error:  # noqa: BLE001 - whatever it is, it is told
            wrong.append("".join(traceback.format_exception(error)))
    say(f"{options.minutes:g} minutes: {lives} lives, {len(wrong)} wrong")
    return wrong


def say(text: str) -> None:
    """Print a line."""
    print(text, flush=True)


def main() -> int:
    """Run one of them; the exit code is 1 when anything was lost."""
    parser = argparse.ArgumentParser(description=__doc__)
    commands = parser.add_subparsers(required=True)
    writers = commands.add_parser("writers")
    writers.add_argument("--threads", type=int, default=32)
    writers.add_argument("--seconds", type=float, default=60)
    writers.set_defaults(run=soak_writers)
    kills = commands.add_parser("kills")
    kills.add_argument("--rounds", type=int, default=200)
    kills.set_defaults(run=soak_kills)
    orders = commands.add_parser("orders")
    orders.add_argument("--count", type=int, default=10_000)
    orders.add_argument("--seed", type=int, default=1)
    orders.set_defaults(run=soak_orders)
    machine = commands.add_parser("machine")
    machine.add_argument("--minutes", type=float, default=10)
    machine.set_defaults(run=soak_machine)
    options = parser.parse_args()
    run: Callable[[argparse.Namespace], list[str]] = options.run
    wrong = run(options)
    for line in wrong[:20]:
        say(f"  {line}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
