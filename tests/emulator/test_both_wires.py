"""What can be read is the same over REST and over XML-RPC: of each service, all that it has."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from softlayer_sdk._schema import schema
from softlayer_sdk._types import CallKind
from softlayer_sdk.emulator.coverage import coverage
from tests.emulator.wire import Reply, on_both, without_null

if TYPE_CHECKING:
    from collections.abc import Iterator

    from softlayer_sdk.emulator import Emulator

SERVICES = {each.service: (*each.special, *each.generic) for each in coverage()}
BAD_REQUEST = 400
# What the example account has of these; of the others there is one that was seeded.
KNOWN = {"SoftLayer_Virtual_Guest": 102, "SoftLayer_Hardware_Server": 21001}


def readable(service: str) -> Iterator[str]:
    """The methods that read, and need no arguments."""
    for method in SERVICES[service]:
        facts = schema.methods(service)[method]
        needed = [each for each in facts.parameters if not each.optional]
        if facts.kind is CallKind.READ and not needed:
            yield method


@pytest.fixture(scope="module")
def every(shared: Emulator) -> Emulator:
    """An account with an object of each service whose objects have ids."""
    for service in SERVICES:
        found = schema.find_datatype(service)
        if found and "id" in found.properties and service != "SoftLayer_Account":
            shared.seed(service, id=77)
    return shared


def differs(answer: Reply, told: Reply) -> bool:
    """Whether the wires tell different values, or refuse for different reasons."""
    if answer.status == 200:
        return bool(without_null(answer.json) != told.value)
    if answer.status == BAD_REQUEST:  # what cannot be read has a name of its own on each wire
        return told.fault[0] != "-32602"
    return (answer.json["code"], answer.json["error"]) != told.fault


@pytest.mark.parametrize("service", sorted(SERVICES))
def test_both_wires_tell_the_same(every: Emulator, service: str) -> None:
    """Each method that reads gives the same value, or the same refusal."""
    found = schema.find_datatype(service)
    has_id = found is not None and "id" in found.properties and service != "SoftLayer_Account"
    id = KNOWN.get(service, 77) if has_id else None
    wrong = [
        method for method in readable(service) if differs(*on_both(every, service, method, id=id))
    ]
    assert [] == wrong
