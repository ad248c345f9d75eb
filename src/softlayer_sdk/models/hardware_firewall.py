# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import counter, entity, local, relational
from softlayer_sdk.models.hardware_switch import HardwareSwitch


@entity("SoftLayer_Hardware_Firewall")
class HardwareFirewall(HardwareSwitch):
    """SoftLayer_Hardware_Firewall.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Hardware_Firewall/
    """

    primary_ip_address: str | None = local("primaryIpAddress", "string")
    user_count: int = counter("userCount")
    users: list[models.UserCustomer] = relational("users", "SoftLayer_User_Customer", array=True)
