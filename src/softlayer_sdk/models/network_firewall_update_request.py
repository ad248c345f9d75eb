# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Network_Firewall_Update_Request")
class NetworkFirewallUpdateRequest(Entity):
    """SoftLayer_Network_Firewall_Update_Request.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Firewall_Update_Request/
    """

    apply_date: datetime | None = local("applyDate", "dateTime")
    authorizing_user: models.UserInterface | None = relational(
        "authorizingUser", "SoftLayer_User_Interface"
    )
    authorizing_user_id: int | None = local("authorizingUserId", "int")
    authorizing_user_type: str | None = local("authorizingUserType", "string")
    bypass_flag: bool | None = local("bypassFlag", "boolean")
    create_date: datetime | None = local("createDate", "dateTime")
    firewall_context_access_control_list_id: int | None = local(
        "firewallContextAccessControlListId", "int"
    )
    guest: models.VirtualGuest | None = relational("guest", "SoftLayer_Virtual_Guest")
    hardware: models.Hardware | None = relational("hardware", "SoftLayer_Hardware")
    hardware_id: int | None = local("hardwareId", "int")
    id: int = local("id", "int")
    network_component_firewall: models.NetworkComponentFirewall | None = relational(
        "networkComponentFirewall", "SoftLayer_Network_Component_Firewall"
    )
    network_component_firewall_id: int | None = local("networkComponentFirewallId", "int")
    rule_count: int = counter("ruleCount")
    rules: list[models.NetworkFirewallUpdateRequestRule] = relational(
        "rules", "SoftLayer_Network_Firewall_Update_Request_Rule", array=True
    )
