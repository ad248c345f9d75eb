"""Measure against the official package: `make bench`.

Ratios are the result (ours divided by theirs, smaller is better); absolute times belong to one
machine. Both sides run in turns, and each figure is the median of the paired ratios.
"""

from __future__ import annotations

import argparse
import contextlib
import gc
import os
import subprocess
import sys
import time
from functools import partial
from statistics import median
from typing import TYPE_CHECKING, Any

import SoftLayer

import softlayer_sdk as sl
from benchmarks import server

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

IMPORT_BAR = 0.5
MEMORY_BAR = 30


def report(what: str, ours: Sequence[float], theirs: Sequence[float], note: str = "") -> float:
    """Print one line and give the median of the paired ratios."""
    ratios = sorted(a / b for a, b in zip(ours, theirs, strict=True))
    spread = f"[{ratios[0]:.2f}..{ratios[-1]:.2f}]"
    times = f"{median(ours) * 1000:9.2f} ms {median(theirs) * 1000:9.2f} ms"
    print(f"{what:<32} {median(ratios):6.3f} {spread:<14} {times}  {note}")
    return median(ratios)


def cpu_seconds(statement: str) -> float:
    """Processor time of a new interpreter that runs one statement."""
    process = subprocess.Popen([sys.executable, "-c", statement])
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"failed: {statement}")
    return usage.ru_utime + usage.ru_stime


def timed(function: Callable[[], object]) -> float:
    """Seconds that one call takes, with the garbage of the one before cleared away."""
    gc.collect()
    start = time.perf_counter()
    function()
    return time.perf_counter() - start


def in_turns(
    ours: Callable[[], float], theirs: Callable[[], float], rounds: int
) -> tuple[list[float], list[float]]:
    """Both measured one after the other, `rounds` times, after one round to warm up."""
    ours(), theirs()
    pairs = [(ours(), theirs()) for _ in range(rounds)]
    return [a for a, _ in pairs], [b for _, b in pairs]


def imports(rounds: int) -> float:
    """`import softlayer_sdk` against `import SoftLayer`, each in a new interpreter."""
    pair = in_turns(
        partial(cpu_seconds, "import softlayer_sdk"),
        partial(cpu_seconds, "import SoftLayer"),
        rounds,
    )
    found = report("import, processor time", *pair, note=f"bar {IMPORT_BAR}")
    names = "AccountService, VirtualGuestService, HardwareServerService"
    pair = in_turns(
        partial(cpu_seconds, f"from softlayer_sdk.services import {names}"),
        partial(cpu_seconds, "from SoftLayer import API, VSManager, HardwareManager"),
        rounds,
    )
    report("import of three large services", *pair, note="theirs: the client and two managers")
    return found


@contextlib.contextmanager
def clients(url: str, wire: str) -> Iterator[tuple[sl.Client, Any]]:
    """Our client and the official one, both talking to the same server."""
    endpoint = f"{url}/{wire}/v3.1"
    transport = {"xmlrpc": SoftLayer.XmlRpcTransport, "rest": SoftLayer.RestTransport}[wire]
    official = SoftLayer.BaseClient(
        auth=SoftLayer.BasicAuthentication("demo", "demo"),
        transport=transport(endpoint_url=endpoint),
    )
    with sl.Client(username="demo", api_key="demo", endpoint_url=endpoint) as client:
        yield client, official


def calls(url: str, wire: str, rounds: int) -> None:
    """One call, and lists of growing length: raw and typed against the official raw rows."""
    with clients(url, wire) as (client, official):
        account = sl.services.AccountService(client)
        for rows in server.SIZES:
            theirs = partial(official.call, "Account", "getVirtualGuests", limit=rows)
            raw = partial(client.call, "Account", "getVirtualGuests", limit=rows)
            typed = partial(account.get_virtual_guests, limit=rows)
            for kind, ours in (("raw", raw), ("typed", typed)):
                pair = in_turns(partial(timed, ours), partial(timed, theirs), rounds)
                report(f"{wire}, {rows} rows, {kind}", *pair)


STREAM = """
import resource, sys
import softlayer_sdk as sl
client = sl.Client("demo", "demo", sys.argv[1])
rows = client.iter_call("Account", "getVirtualGuests", returns=list[sl.VirtualGuest], parallel=8)
assert int(sys.argv[2]) == sum(1 for guest in rows if guest.datacenter.name)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
"""


def memory(url: str) -> float:
    """What iterating a hundred times as many rows adds to the peak, in MiB."""
    peaks = [
        float(
            subprocess.check_output(
                [sys.executable, "-c", STREAM, f"{url}/long/{rows}/rest/v3.1", str(rows)]
            )
        )
        for rows in (1_000, 100_000)
    ]
    added = peaks[1] - peaks[0]
    note = f"bar {MEMORY_BAR} MiB"
    print(f"{'100,000 rows iterated, peak':<32} {added:+6.1f} MiB over 1,000 rows  {note}")
    return added


def main() -> int:
    """Print every figure; 1 when the import or the memory is above its bar."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=15)
    rounds = parser.parse_args().rounds
    print(f"{'':<32} {'ratio':>6} {'':<14} {'ours':>12} {'official':>12}")
    ratio = imports(rounds)
    with server.running() as url:
        for wire in ("xmlrpc", "rest"):
            calls(url, wire, rounds)
        added = memory(url)
    return 0 if ratio <= IMPORT_BAR and added <= MEMORY_BAR else 1


if __name__ == "__main__":
    sys.exit(main())
