# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Network_SecurityGroup_OrderBinding")
class NetworkSecurityGroupOrderBinding(Entity):
    """SoftLayer_Network_SecurityGroup_OrderBinding.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_SecurityGroup_OrderBinding/
    """

    guest: models.VirtualGuest | None = relational("guest", "SoftLayer_Virtual_Guest")
    guest_id: int | None = local("guestId", "int")
    id: int = local("id", "int")
    order: models.BillingOrder | None = relational("order", "SoftLayer_Billing_Order")
    order_id: int | None = local("orderId", "int")
    security_group: models.NetworkSecurityGroup | None = relational(
        "securityGroup", "SoftLayer_Network_SecurityGroup"
    )
    security_group_id: int | None = local("securityGroupId", "int")
