# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Network_Message_Delivery_Email_Sendgrid_Account_Overview")
class ContainerNetworkMessageDeliveryEmailSendgridAccountOverview(Entity):
    """SoftLayer_Container_Network_Message_Delivery_Email_Sendgrid_Account_Overview.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Network_Message_Delivery_Email_Sendgrid_Account_Overview/
    """

    credits_allowed: int | None = local("creditsAllowed", "int")
    credits_overage: int | None = local("creditsOverage", "int")
    credits_remain: int | None = local("creditsRemain", "int")
    credits_used: int | None = local("creditsUsed", "int")
    email: int | None = local("email", "int")
    id: int = local("id", "int")
    package: str | None = local("package", "string")
    reputation: int | None = local("reputation", "int")
    requests: int | None = local("requests", "int")
