# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class UserCustomerApiAuthenticationService(Service):
    """The methods of SoftLayer_User_Customer_ApiAuthentication.

    https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_ApiAuthentication/
    """

    datatype = "SoftLayer_User_Customer_ApiAuthentication"

    def edit_object(
        self,
        template_object: models.UserCustomerApiAuthentication,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.UserCustomerApiAuthenticationT] | None = None,
    ) -> results.UserCustomerApiAuthenticationT:
        """SoftLayer_User_Customer_ApiAuthentication::editObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_ApiAuthentication/editObject/
        """
        return self.client.call(
            self.datatype,
            "editObject",
            template_object,
            id=id,
            mask=mask,
            into=into,
            returns=models.UserCustomerApiAuthentication,
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.UserCustomerApiAuthenticationT] | None = None,
    ) -> results.UserCustomerApiAuthenticationT:
        """SoftLayer_User_Customer_ApiAuthentication::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_ApiAuthentication/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.UserCustomerApiAuthentication,
        )

    def get_user(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.UserCustomerT] | None = None,
    ) -> results.UserCustomerT | None:
        """SoftLayer_User_Customer_ApiAuthentication::getUser.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_ApiAuthentication/getUser/
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
