"""How fast the emulator is: python -m benchmarks.emulator.

Each figure is the median of several runs, beside the most that it may be. The exit code is 1 when
one is above that. An answer is measured until its last byte is there; reading it is up to clients.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
import xmlrpc.client
from typing import TYPE_CHECKING

import requests

from softlayer_sdk.emulator import Emulator

if TYPE_CHECKING:
    from collections.abc import Callable

RUNS = 9
ROWS = 1000
START = """
import time
from softlayer_sdk.emulator import Emulator
started = time.perf_counter()
with Emulator():
    print(time.perf_counter() - started)
"""
# Milliseconds: what is measured, and the most that it may take.
LIMITS = {
    "start in process, default account": 150.0,
    f"list of {ROWS:,} guests, REST": 100.0,
    f"list of {ROWS:,} guests, XML-RPC": 100.0,
}


def first_start() -> float:
    """Seconds from making the first emulator of a process until it listens."""
    run = subprocess.run([sys.executable, "-c", START], capture_output=True, text=True, check=True)
    return float(run.stdout)


def listing(call: Callable[[], requests.Response]) -> Callable[[], float]:
    """Seconds until the answer to a list is there, with what a guest has without a mask."""

    def measure() -> float:
        started = time.perf_counter()
        answer = call()
        seconds = time.perf_counter() - started
        if answer.headers["SoftLayer-Total-Items"] != str(ROWS):
            raise AssertionError(answer.text[:200])
        return seconds

    return measure


def main() -> int:
    """Measure and print."""
    signed = {"headers": {"authenticate": {"username": "demo", "apiKey": "demo"}}}
    body = xmlrpc.client.dumps((signed,), "getVirtualGuests").encode()
    with Emulator(seeded=False, guests=ROWS) as emulator, requests.Session() as session:
        rest = f"{emulator.rest_url}/SoftLayer_Account/getVirtualGuests.json"
        xml = f"{emulator.xmlrpc_url}/SoftLayer_Account"
        measures = (
            first_start,
            listing(lambda: session.get(rest, auth=("demo", "demo"))),
            listing(lambda: session.post(xml, body)),
        )
        found = {
            name: statistics.median(measure() for _ in range(RUNS)) * 1000
            for name, measure in zip(LIMITS, measures, strict=True)
        }
    for name, milliseconds in found.items():
        print(f"{name:36} {milliseconds:7.1f} ms (at most {LIMITS[name]:.0f})")
    return int(any(found[name] > limit for name, limit in LIMITS.items()))


if __name__ == "__main__":
    sys.exit(main())
