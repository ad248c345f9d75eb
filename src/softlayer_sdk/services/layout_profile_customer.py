# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from softlayer_sdk import models
from softlayer_sdk._service import R
from softlayer_sdk.services.layout_profile import LayoutProfileService

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike


class LayoutProfileCustomerService(LayoutProfileService):
    """The methods of SoftLayer_Layout_Profile_Customer.

    https://sldn.softlayer.com/reference/services/SoftLayer_Layout_Profile_Customer/
    """

    datatype = "SoftLayer_Layout_Profile_Customer"

    @overload
    def get_object(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.LayoutProfileCustomer: ...

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
        """SoftLayer_Layout_Profile_Customer::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Layout_Profile_Customer/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.LayoutProfileCustomer,
        )

    @overload
    def get_user_record(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.UserCustomer | None: ...

    @overload
    def get_user_record(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_user_record(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_Layout_Profile_Customer::getUserRecord.

        https://sldn.softlayer.com/reference/services/SoftLayer_Layout_Profile_Customer/getUserRecord/
        """
        return self.client.call(
            self.datatype,
            "getUserRecord",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.UserCustomer,
        )
