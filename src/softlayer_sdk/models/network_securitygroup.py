# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, counter, entity, local, relational

if TYPE_CHECKING:
    from datetime import datetime

    from softlayer_sdk.models.account import Account
    from softlayer_sdk.models.network_securitygroup_orderbinding import (
        NetworkSecurityGroupOrderBinding,
    )
    from softlayer_sdk.models.network_securitygroup_rule import NetworkSecurityGroupRule
    from softlayer_sdk.models.virtual_network_securitygroup_networkcomponentbinding import (
        VirtualNetworkSecurityGroupNetworkComponentBinding,
    )


@entity("SoftLayer_Network_SecurityGroup")
class NetworkSecurityGroup(Entity):
    """SoftLayer_Network_SecurityGroup.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_SecurityGroup/
    """

    account: Account | None = relational("account", "SoftLayer_Account")
    create_date: datetime | None = local("createDate", "dateTime")
    description: str | None = local("description", "string")
    id: int = local("id", "int")
    metadata: str | None = local("metadata", "string")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    name: str | None = local("name", "string")
    network_component_binding_count: int = counter("networkComponentBindingCount")
    network_component_bindings: list[VirtualNetworkSecurityGroupNetworkComponentBinding] = (
        relational(
            "networkComponentBindings",
            "SoftLayer_Virtual_Network_SecurityGroup_NetworkComponentBinding",
            array=True,
        )
    )
    order_binding_count: int = counter("orderBindingCount")
    order_bindings: list[NetworkSecurityGroupOrderBinding] = relational(
        "orderBindings", "SoftLayer_Network_SecurityGroup_OrderBinding", array=True
    )
    rule_count: int = counter("ruleCount")
    rules: list[NetworkSecurityGroupRule] = relational(
        "rules", "SoftLayer_Network_SecurityGroup_Rule", array=True
    )
