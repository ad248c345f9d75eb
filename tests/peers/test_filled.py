"""What answers that the official package brings have filled is filled by the emulator too."""

from __future__ import annotations

import importlib
import pkgutil
from typing import Any

import pytest
import SoftLayer.fixtures

from softlayer_sdk._schema import schema
from softlayer_sdk.emulator import Emulator

# What is null here, and why: it is said by people, or stands for what the example has none of.
NULL = {
    "SoftLayer_Billing_Item": {"cancellationDate", "notes"},
    "SoftLayer_Billing_Order": {"orderQuoteId"},  # nothing was ordered from a quote
    "SoftLayer_Hardware": {"notes"},
    "SoftLayer_Hardware_Server": {"notes"},
    "SoftLayer_Network_Gateway": {"publicIpv6AddressId"},
    "SoftLayer_Network_LBaaS_LoadBalancer": {"previousErrorText"},
    "SoftLayer_Network_Subnet": {"note"},
    "SoftLayer_Network_Subnet_IpAddress": {"note"},
    "SoftLayer_Network_Vlan": {"name"},
    "SoftLayer_Product_Item_Price": {"oneTimeFeeTax", "quantity", "recurringFeeTax"},  # of orders
    "SoftLayer_Security_Ssh_Key": {"notes"},
    "SoftLayer_Software_Component_Password": {"notes", "port"},
    "SoftLayer_Tag_Reference": {"tagTypeId", "usrRecordId"},  # no source has these numbers
    "SoftLayer_User_Customer": {
        *("iamAuthorizationStatus", "iamId", "openIdConnectUserName", "savedId"),  # of IBM Cloud
        *("forumPasswordHash", "parentId", "secondaryPasswordModifyDate", "state"),
    },
    "SoftLayer_Virtual_Disk_Image": {"storageRepositoryId", "typeId"},  # no source explains them
    "SoftLayer_Virtual_Guest": {
        *("deviceStatusId", "notes", "placementGroupId", "supplementalCreateObjectOptions"),
    },
}
EMPTY: tuple[object, ...] = (None, "", [], {})


def collect(value: Any, datatype: str, filled: dict[str, set[str]]) -> None:
    """Remember which local properties a value of a datatype has filled."""
    kind = schema.find_datatype(datatype)
    for each in value if isinstance(value, list) else [value]:
        if kind is None or not isinstance(each, dict):
            continue
        for name, inner in each.items():
            prop = kind.properties.get(name)
            if prop is not None and inner not in EMPTY:
                collect(inner, prop.type, filled)
                if prop.form == "local":
                    filled.setdefault(kind.name, set()).add(name)


@pytest.fixture(scope="module")
def filled() -> dict[str, set[str]]:
    """The local properties that are filled somewhere, by datatype."""
    found: dict[str, set[str]] = {}
    for module in pkgutil.iter_modules(SoftLayer.fixtures.__path__):
        answers = vars(importlib.import_module(f"SoftLayer.fixtures.{module.name}"))
        for name, facts in schema.methods(module.name).items():
            collect(answers.get(name), facts.type, found)
    return found


def test_what_is_filled(filled: dict[str, set[str]]) -> None:
    """A property that answers have is null here for none of all objects, unless it is known."""
    with Emulator() as emulator:
        for kind in ("Virtual_DedicatedHost", "Network_LBaaS_LoadBalancer", "Network_Gateway"):
            emulator.seed(kind)
        null: dict[str, set[str]] = {}
        for datatype, names in filled.items():
            if datatype.startswith("SoftLayer_Container_") or not emulator.all(datatype, "id"):
                continue
            rows = emulator.all(datatype)
            here = {name for row in rows for name, value in row.items() if value not in EMPTY}
            if names - here:
                null[datatype] = names - here
    assert null == NULL
