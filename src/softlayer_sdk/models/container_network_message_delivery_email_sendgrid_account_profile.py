# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Network_Message_Delivery_Email_Sendgrid_Account_Profile")
class ContainerNetworkMessageDeliveryEmailSendgridAccountProfile(Entity):
    """SoftLayer_Container_Network_Message_Delivery_Email_Sendgrid_Account_Profile.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Network_Message_Delivery_Email_Sendgrid_Account_Profile/
    """

    company_name: str | None = local("companyName", "string")
    company_website: str | None = local("companyWebsite", "string")
    created_at: str | None = local("createdAt", "string")
    email: str | None = local("email", "string")
    first_name: str | None = local("firstName", "string")
    id: str = local("id", "string")
    last_name: str | None = local("lastName", "string")
    overage: int | None = local("overage", "int")
    package: str | None = local("package", "string")
    remain: int | None = local("remain", "int")
    reputation: int | None = local("reputation", "int")
    total: int | None = local("total", "int")
    updated_at: str | None = local("updatedAt", "string")
    used: int | None = local("used", "int")
