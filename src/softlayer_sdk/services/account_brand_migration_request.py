# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from softlayer_sdk import models
from softlayer_sdk._service import R, Service

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike


class AccountBrandMigrationRequestService(Service):
    """The methods of SoftLayer_Account_Brand_Migration_Request.

    https://sldn.softlayer.com/reference/services/SoftLayer_Account_Brand_Migration_Request/
    """

    datatype = "SoftLayer_Account_Brand_Migration_Request"

    @overload
    def get_account(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.Account | None: ...

    @overload
    def get_account(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_account(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_Account_Brand_Migration_Request::getAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Brand_Migration_Request/getAccount/
        """
        return self.client.call(
            self.datatype,
            "getAccount",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Account,
        )

    @overload
    def get_destination_brand(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.Brand | None: ...

    @overload
    def get_destination_brand(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_destination_brand(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_Account_Brand_Migration_Request::getDestinationBrand.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Brand_Migration_Request/getDestinationBrand/
        """
        return self.client.call(
            self.datatype,
            "getDestinationBrand",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Brand,
        )

    @overload
    def get_object(
        self, *, id: int | str | None = ..., mask: MaskLike | None = ...
    ) -> models.AccountBrandMigrationRequest: ...

    @overload
    def get_object(self, *, into: type[R], id: int | str | None = ...) -> R: ...

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_Account_Brand_Migration_Request::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Brand_Migration_Request/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            into=into,
            returns=models.AccountBrandMigrationRequest,
        )

    @overload
    def get_source_brand(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.Brand | None: ...

    @overload
    def get_source_brand(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_source_brand(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_Account_Brand_Migration_Request::getSourceBrand.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Brand_Migration_Request/getSourceBrand/
        """
        return self.client.call(
            self.datatype,
            "getSourceBrand",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Brand,
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
        """SoftLayer_Account_Brand_Migration_Request::getUser.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Brand_Migration_Request/getUser/
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
