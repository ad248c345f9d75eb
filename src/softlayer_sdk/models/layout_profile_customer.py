# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import entity, relational
from softlayer_sdk.models.layout_profile import LayoutProfile


@entity("SoftLayer_Layout_Profile_Customer")
class LayoutProfileCustomer(LayoutProfile):
    """SoftLayer_Layout_Profile_Customer.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Layout_Profile_Customer/
    """

    user_record: models.UserCustomer | None = relational("userRecord", "SoftLayer_User_Customer")
