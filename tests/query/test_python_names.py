"""Masks and filters as text and as dicts may have the names that models have."""

from __future__ import annotations

from typing import Any

import pytest

from softlayer_sdk.emulator import Emulator

GUESTS = ("Account", "getVirtualGuests")
MASKS: list[tuple[Any, Any]] = [
    ("id,primary_ip_address", "mask[id,primaryIpAddress]"),
    ("mask[tag_references.tag[name]]", "mask[tagReferences[tag[name]]]"),
    ("mask.network_components[primary_ip_address]", "mask[networkComponents[primaryIpAddress]]"),
    ("id,datacenter.name", "mask[id,datacenter[name]]"),
    ("mask[ id ,hostname]", "mask[ id ,hostname]"),  # as it is written
    ({"primary_ip_address": "", "id": ""}, {"primaryIpAddress": "", "id": ""}),
    ({"tag_references": {"tag": {"internal": ""}}}, {"tagReferences": {"tag": {"internal": ""}}}),
]
IS_5 = {"operation": 5}
FILTERS: list[tuple[Any, Any]] = [
    ({"virtual_guests": {"max_memory": IS_5}}, {"virtualGuests": {"maxMemory": IS_5}}),
    (
        {"virtual_guests": {"max_cpu": IS_5}, "virtualGuests": {"maxMemory": IS_5}},
        {"virtualGuests": {"maxCpu": IS_5, "maxMemory": IS_5}},
    ),
    (
        {"virtualGuests": {"billing_item": {"order_item": {"id": IS_5}}}},
        {"virtualGuests": {"billingItem": {"orderItem": {"id": IS_5}}}},
    ),
]


@pytest.mark.parametrize(("mask", "sent"), MASKS, ids=lambda each: str(each)[:30])
def test_a_mask_may_have_the_names_of_models(mask: Any, sent: Any) -> None:
    """What is in snake_case is sent in wire names; a mask that is not stays as it is written."""
    with Emulator() as emulator, emulator.client() as client:
        client.call(*GUESTS, mask=mask, limit=2)
        assert sent == emulator.calls[-1]["mask"]


@pytest.mark.parametrize(("tree", "sent"), FILTERS, ids=lambda each: str(each)[:30])
def test_a_filter_may_have_the_names_of_models(tree: Any, sent: Any) -> None:
    """A tree in snake_case is sent in wire names, also where lists are read page by page."""
    with Emulator() as emulator, emulator.client() as client:
        client.call(*GUESTS, filter=tree)
        assert sent == emulator.calls[-1]["filter"]
        list(client.iter_call(*GUESTS, filter=tree))
        assert sent == emulator.calls[-1]["filter"]
