# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Network_Message_Delivery_Email_Sendgrid_Customer_Profile")
class ContainerNetworkMessageDeliveryEmailSendgridCustomerProfile(Entity):
    """SoftLayer_Container_Network_Message_Delivery_Email_Sendgrid_Customer_Profile.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Network_Message_Delivery_Email_Sendgrid_Customer_Profile/
    """

    address: str | None = local("address", "string")
    city: str | None = local("city", "string")
    country: str | None = local("country", "string")
    email: str | None = local("email", "string")
    first_name: str | None = local("firstName", "string")
    last_name: str | None = local("lastName", "string")
    phone: str | None = local("phone", "string")
    state: str | None = local("state", "string")
    website: str | None = local("website", "string")
    zip: str | None = local("zip", "string")
