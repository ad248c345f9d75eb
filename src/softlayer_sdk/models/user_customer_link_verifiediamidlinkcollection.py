# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_User_Customer_Link_VerifiedIamIdLinkCollection")
class UserCustomerLinkVerifiedIamIdLinkCollection(Entity):
    """SoftLayer_User_Customer_Link_VerifiedIamIdLinkCollection.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_User_Customer_Link_VerifiedIamIdLinkCollection/
    """

    bad_links_different_iui: list[models.UserCustomerLink] = local(
        "badLinksDifferentIUI", "SoftLayer_User_Customer_Link", array=True
    )
    bad_links_different_username: list[models.UserCustomerLink] = local(
        "badLinksDifferentUsername", "SoftLayer_User_Customer_Link", array=True
    )
    good_links: list[models.UserCustomerLink] = local(
        "goodLinks", "SoftLayer_User_Customer_Link", array=True
    )
