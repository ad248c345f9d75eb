"""From a manager to the network in a few steps, so that one can read the way."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
import requests

import softlayer_sdk as sl
from softlayer_sdk.emulator import Emulator
from tests.meta.source import PACKAGE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import FrameType

OURS = str(PACKAGE)


def _frames_above_requests(call: Callable[[], object]) -> list[str]:
    """Our functions that are on the stack when the call enters `requests` for the last time."""
    seen: list[str] = []

    def watch(frame: FrameType, event: str, arg: object) -> None:
        entered = event == "call" and frame.f_code.co_filename == requests.adapters.__file__
        if entered and frame.f_code.co_name == "send":
            seen[:] = _stack(frame)

    sys.setprofile(watch)
    try:
        call()
    finally:
        sys.setprofile(None)
    return seen


def _stack(frame: FrameType | None) -> Iterator[str]:
    while frame:
        if frame.f_code.co_filename.startswith(OURS):
            yield frame.f_code.co_qualname
        frame = frame.f_back


@pytest.fixture(params=["xmlrpc", "rest"])
def client(request: pytest.FixtureRequest) -> Iterator[sl.Client]:
    """A client for each wire, on an emulator of its own."""
    with Emulator() as emulator, emulator.client(request.param) as client:
        yield client


def test_an_order_takes_four_steps(client: sl.Client) -> None:
    """`VSManager.create_instance` has at most four of our frames above `requests`."""
    vs = sl.VSManager(client)
    frames = _frames_above_requests(
        lambda: vs.create_instance(
            hostname="web1",
            domain="example.org",
            datacenter="dal13",
            cpus=1,
            memory=1024,
            os_code="UBUNTU_LATEST",
            hourly=True,
            local_disk=False,
        )
    )
    assert 0 < len(frames) <= 4, frames


def test_a_raw_call_takes_three_steps(client: sl.Client) -> None:
    """`client["Account"].getObject()` has at most three of our frames above `requests`."""
    frames = _frames_above_requests(client["Account"].getObject)
    assert 0 < len(frames) <= 3, frames


def test_an_iterator_takes_five_steps(client: sl.Client) -> None:
    """A page fetched by an iterator has at most five of our frames above `requests`."""
    frames = _frames_above_requests(lambda: list(client.iter_call("Account", "getVirtualGuests")))
    assert 0 < len(frames) <= 5, frames
