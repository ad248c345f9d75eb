"""Coverage: which methods of the schema the emulator has."""

from __future__ import annotations

import attrs

from softlayer_sdk._schema import schema
from softlayer_sdk.emulator import features
from softlayer_sdk.emulator.catalog import seed_catalog
from softlayer_sdk.emulator.engine.clock import Clock
from softlayer_sdk.emulator.engine.generic import find_generic
from softlayer_sdk.emulator.engine.registry import find_behaviour
from softlayer_sdk.emulator.engine.state import State


@attrs.frozen
class Coverage:
    """What is emulated of a service.

    Attributes:
        service: Its wire name.
        special: The methods that were written for it.
        generic: The methods that follow from the schema.
        missing: The methods that answer as one that does not exist.
    """

    service: str
    special: list[str]
    generic: list[str]
    missing: list[str]


def coverage() -> list[Coverage]:
    """What is emulated, by service."""
    features.register()
    return [_of_service(name) for name in sorted(schema.service_names())]


def _of_service(name: str) -> Coverage:
    found = Coverage(name, [], [], [])
    datatype = schema.find_datatype(name)
    if datatype is not None:
        for method, facts in sorted(datatype.methods.items()):
            special, generic = find_behaviour(datatype, method), find_generic(datatype, facts)
            kind = found.special if special else found.generic if generic else found.missing
            kind.append(method)
    return found


def made_up() -> list[str]:
    """The key names of packages and items that are made up, since no public source has them."""
    features.register()
    state = State(Clock())
    seed_catalog(state)
    rows = [*state.all("Product_Package"), *state.all("Product_Item")]
    return sorted({row.get("keyName") for row in rows if row.hidden.get("made_up")})
