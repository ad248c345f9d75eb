# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from softlayer_sdk import models
from softlayer_sdk._service import R, Service

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike


class UserCustomerApiAuthenticationService(Service):
    """The methods of SoftLayer_User_Customer_ApiAuthentication.

    https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_ApiAuthentication/
    """

    datatype = "SoftLayer_User_Customer_ApiAuthentication"

    @overload
    def edit_object(
        self,
        template_object: models.UserCustomerApiAuthentication,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
    ) -> models.UserCustomerApiAuthentication: ...

    @overload
    def edit_object(
        self,
        template_object: models.UserCustomerApiAuthentication,
        *,
        into: type[R],
        id: int | str | None = ...,
    ) -> R: ...

    def edit_object(
        self,
        template_object: models.UserCustomerApiAuthentication,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_object(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.UserCustomerApiAuthentication: ...

    @overload
    def get_object(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R: ...

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_user(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.UserCustomer | None: ...

    @overload
    def get_user(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_user(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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
