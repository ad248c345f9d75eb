# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Network_SecurityGroup")
class NetworkSecurityGroup(Entity):
    """SoftLayer_Network_SecurityGroup.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_SecurityGroup/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    create_date: datetime | None = local("createDate", "dateTime")
    description: str | None = local("description", "string")
    id: int = local("id", "int")
    metadata: str | None = local("metadata", "string")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    name: str | None = local("name", "string")
    network_component_binding_count: int = counter("networkComponentBindingCount")
    network_component_bindings: list[models.VirtualNetworkSecurityGroupNetworkComponentBinding] = (
        relational(
            "networkComponentBindings",
            "SoftLayer_Virtual_Network_SecurityGroup_NetworkComponentBinding",
            array=True,
        )
    )
    order_binding_count: int = counter("orderBindingCount")
    order_bindings: list[models.NetworkSecurityGroupOrderBinding] = relational(
        "orderBindings", "SoftLayer_Network_SecurityGroup_OrderBinding", array=True
    )
    rule_count: int = counter("ruleCount")
    rules: list[models.NetworkSecurityGroupRule] = relational(
        "rules", "SoftLayer_Network_SecurityGroup_Rule", array=True
    )
