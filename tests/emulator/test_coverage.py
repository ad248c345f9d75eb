"""What the coverage page says is so."""

from __future__ import annotations

import logging
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from softlayer_sdk._schema import schema
from softlayer_sdk.emulator.coverage import coverage, refusal_texts, unread_refusals
from tests.emulator.wire import rest

if TYPE_CHECKING:
    from softlayer_sdk.emulator import Emulator

SERVICES = {each.service: each for each in coverage()}


ADDRESSABLE = [
    service
    for service in sorted(SERVICES)
    if (found := schema.find_datatype(service)) and "id" in found.properties
]


@pytest.fixture(scope="module")
def every(shared: Emulator) -> Emulator:
    """An account with an object of each service whose objects have ids."""
    for service in ADDRESSABLE:
        if service != "SoftLayer_Account":
            shared.seed(service, id=77)
    return shared


def test_the_whole_schema_is_there() -> None:
    """Each method of each service is in one of the lists."""
    assert set(schema.service_names()) == SERVICES.keys()
    for service, each in SERVICES.items():
        listed = [*each.special, *each.generic, *each.missing]
        assert sorted(schema.methods(service)) == sorted(listed)


@pytest.mark.parametrize("service", ADDRESSABLE)
def test_what_is_missing_says_so(every: Emulator, service: str) -> None:
    """A method that is not emulated answers as one that does not exist; what is generic works."""
    path = service if service == "SoftLayer_Account" else f"{service}/77"
    for method in SERVICES[service].missing:
        text = f'Function ("{method}") is not a valid method for this service.'
        assert text == rest(every, f"{path}/{method}").json["error"]
    for method in SERVICES[service].generic:
        asked = schema.methods(service)[method].parameters
        if not asked and not method.startswith(("create", "edit", "delete")):
            assert 200 == rest(every, f"{path}/{method}").status, method


def test_it_is_logged_once(emulator: Emulator, caplog: pytest.LogCaptureFixture) -> None:
    """The log names a method that is not emulated, once."""
    method = SERVICES["SoftLayer_Account"].missing[0]
    with caplog.at_level(logging.WARNING, "softlayer_sdk.emulator"):
        for _ in range(3):
            rest(emulator, f"SoftLayer_Account/{method}")
    assert [f"SoftLayer_Account::{method} is not emulated"] == caplog.messages


def test_known_differences_are_of_services() -> None:
    """What differs is said of a service that there is, once, in a sentence."""
    text = Path("docs/emulated.toml").read_text(encoding="utf-8")
    listed = [(each["service"], each["what"]) for each in tomllib.loads(text)["difference"]]
    assert sorted(listed) == listed
    assert len(listed) == len(dict(listed))
    for service, what in listed:
        assert service in SERVICES
        assert what.endswith(".")


def test_all_refusals_are_read() -> None:
    """The list has what every refusal says, be it in a table or chosen among several."""
    assert [] == unread_refusals()
    assert {
        "Invalid role",
        "Property '…' not valid for '…'.",
        "The VLAN is protected by a firewall.",
        "This bandwidth pool is already pending cancellation.",
        "This offering is not available in ….",
    } <= {
        text.removeprefix("The location provided for this order is invalid. ")
        for text in refusal_texts()
    }


def test_sources_of_refusals() -> None:
    """What is said to be from a source is what refusals say, once, and many are from none."""
    text = Path("docs/emulated.toml").read_text(encoding="utf-8")
    told = [each for source in tomllib.loads(text)["source"] for each in source["texts"]]
    texts = refusal_texts()
    assert len(told) == len(set(told))
    assert set(told) <= set(texts)
    assert "The tag '…' is in use." in set(texts) - set(told)
