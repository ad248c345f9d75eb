# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


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
        into: type[results.UserCustomerInvitationT] | None = None,
    ) -> results.UserCustomerInvitationT:
        """SoftLayer_User_Customer_Invitation::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_Invitation/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.UserCustomerInvitation,
        )

    def get_user(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.UserCustomerT] | None = None,
    ) -> results.UserCustomerT | None:
        """SoftLayer_User_Customer_Invitation::getUser.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_Invitation/getUser/
        """
        return self.client.call(
            self.datatype,
            "getUser",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.UserCustomer,
        )
