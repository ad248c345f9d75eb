# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_User_Customer_Profile_Event_HyperWarp_ProfileChange_EventProperties")
class ContainerUserCustomerProfileEventHyperWarpProfileChangeEventProperties(Entity):
    """SoftLayer_Container_User_Customer_Profile_Event_HyperWarp_ProfileChange_EventProperties.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_User_Customer_Profile_Event_HyperWarp_ProfileChange_EventProperties/
    """

    allowed_ip_addresses: str | None = local("allowed_ip_addresses", "string")
    altphonenumber: str | None = local("altphonenumber", "string")
    email: str | None = local("email", "string")
    firstname: str | None = local("firstname", "string")
    iam_id: str | None = local("iam_id", "string")
    language: str | None = local("language", "string")
    lastname: str | None = local("lastname", "string")
    notification_language: str | None = local("notification_language", "string")
    origin: str | None = local("origin", "string")
    phonenumber: str | None = local("phonenumber", "string")
    photo: str | None = local("photo", "string")
    realm: str | None = local("realm", "string")
    self_manage: bool | None = local("self_manage", "boolean")
    state: str | None = local("state", "string")
    sub_state: str | None = local("sub_state", "string")
    user_id: str | None = local("user_id", "string")
