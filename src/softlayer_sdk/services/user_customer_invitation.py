# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk import models
from softlayer_sdk._service import Service

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike


class UserCustomerInvitationService(Service):
    """The methods of SoftLayer_User_Customer_Invitation.

    https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_Invitation/
    """

    datatype = "SoftLayer_User_Customer_Invitation"

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.UserCustomerInvitation:
        """SoftLayer_User_Customer_Invitation::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_Invitation/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.UserCustomerInvitation,
        )

    def get_user(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.UserCustomer | None:
        """SoftLayer_User_Customer_Invitation::getUser.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_Invitation/getUser/
        """
        return self.client.call(
            self.datatype, "getUser", id=id, mask=mask, filter=filter, returns=models.UserCustomer
        )
