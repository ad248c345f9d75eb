# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, entity, local

if TYPE_CHECKING:
    from softlayer_sdk.models.user_customer_link import UserCustomerLink


@entity("SoftLayer_User_Customer_Link_VerifiedIamIdLinkCollection")
class UserCustomerLinkVerifiedIamIdLinkCollection(Entity):
    """SoftLayer_User_Customer_Link_VerifiedIamIdLinkCollection.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_User_Customer_Link_VerifiedIamIdLinkCollection/
    """

    bad_links_different_iui: list[UserCustomerLink] = local(
        "badLinksDifferentIUI", "SoftLayer_User_Customer_Link", array=True
    )
    bad_links_different_username: list[UserCustomerLink] = local(
        "badLinksDifferentUsername", "SoftLayer_User_Customer_Link", array=True
    )
    good_links: list[UserCustomerLink] = local(
        "goodLinks", "SoftLayer_User_Customer_Link", array=True
    )
