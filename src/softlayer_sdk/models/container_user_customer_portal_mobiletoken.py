# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import entity, local
from softlayer_sdk.models.container_user_customer_portal_token import (
    ContainerUserCustomerPortalToken,
)


@entity("SoftLayer_Container_User_Customer_Portal_MobileToken")
class ContainerUserCustomerPortalMobileToken(ContainerUserCustomerPortalToken):
    """SoftLayer_Container_User_Customer_Portal_MobileToken.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_User_Customer_Portal_MobileToken/
    """

    has_external_binding: bool | None = local("hasExternalBinding", "boolean")
