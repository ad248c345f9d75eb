# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import entity
from softlayer_sdk.models.virtual_guest_attribute import VirtualGuestAttribute


@entity("SoftLayer_Virtual_Guest_Attribute_UserData")
class VirtualGuestAttributeUserData(VirtualGuestAttribute):
    """SoftLayer_Virtual_Guest_Attribute_UserData.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Virtual_Guest_Attribute_UserData/
    """
