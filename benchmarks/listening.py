"""What seeing calls costs: the same call with nobody listening, and with a hook that does nothing.

Part of `make bench`. The clients call in turns over the loopback; the figure is made of the least
processor time of each, which what else the machine does cannot make smaller.
"""

from __future__ import annotations

import contextlib
import sys
import time
from functools import partial
from typing import TYPE_CHECKING, Any

import softlayer_sdk as sl
from benchmarks import server

if TYPE_CHECKING:
    from collections.abc import Callable

BAR = 1.02
CALLS, CLIENTS, ROUNDS = 2, 4, 3000


def _cpu(call: Callable[[], object]) -> float:
    start = time.process_time()
    for _ in range(CALLS):
        call()
    return time.process_time() - start


def _ignore(_: sl.CallEvent) -> None:
    """A hook that does nothing."""


def measure(url: str, wire: str) -> float:
    """The processor time of calls with a hook, divided by that without one.

    Each side has several clients, since two that do the same differ by a hundredth too.
    """
    endpoint = f"{url}/{wire}/v3.1"
    with contextlib.ExitStack() as clients:

        def calls(**options: Any) -> list[Callable[[], object]]:
            made = [sl.Client("demo", "demo", endpoint, **options) for _ in range(CLIENTS)]
            return [
                partial(clients.enter_context(each).call, "Account", "getVirtualGuests", limit=1)
                for each in made
            ]

        quiet, told = calls(), calls(on_call=_ignore)
        rounds = [
            (min(map(_cpu, told)), min(map(_cpu, quiet))) for _ in range(ROUNDS // CLIENTS + 1)
        ][1:]
    least = min(without for _, without in rounds)
    ratio = min(with_hook for with_hook, _ in rounds) / least
    print(
        f"{wire}, a hook that does nothing {ratio:6.3f} of {least / CALLS * 1e6:.0f} us  bar {BAR}"
    )
    return ratio


def main() -> int:
    """Print both wires; 1 when one is above the bar."""
    with server.running() as url:
        return int(max(measure(url, wire) for wire in ("xmlrpc", "rest")) > BAR)


if __name__ == "__main__":
    sys.exit(main())
