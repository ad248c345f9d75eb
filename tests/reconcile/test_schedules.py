from __future__ import annotations

import random

from softlayer_sdk.emulator import Emulator
from tests.reconcile.schedules import Proxy, run


def test_no_guest_is_placed_that_nobody_knows_of() -> None:
    """Under random trouble, half of it on the way: what is there is known, and no more than asked.

    `make soak` does the same ten thousand times.
    """
    chance = random.Random(20261127)  # noqa: S311 - the same trouble each time
    with Emulator() as emulator, Proxy() as proxy:
        results = [run(emulator, proxy, chance, number) for number in range(120)]
    assert {} == {number: each.faults() for number, each in enumerate(results) if each.faults()}
    assert {"returned", "OrderStateUnknownError", "FollowUpError"} <= {
        each.told for each in results
    }
