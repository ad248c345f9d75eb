# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from softlayer_sdk import models
from softlayer_sdk._service import R, Service

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike


class AccountLinkBluemixService(Service):
    """The methods of SoftLayer_Account_Link_Bluemix.

    https://sldn.softlayer.com/reference/services/SoftLayer_Account_Link_Bluemix/
    """

    datatype = "SoftLayer_Account_Link_Bluemix"

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
        """SoftLayer_Account_Link_Bluemix::getAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Link_Bluemix/getAccount/
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
    def get_object(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.AccountLinkBluemix: ...

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
        """SoftLayer_Account_Link_Bluemix::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Link_Bluemix/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.AccountLinkBluemix,
        )

    @overload
    def get_service_provider(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.ServiceProvider | None: ...

    @overload
    def get_service_provider(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_service_provider(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_Account_Link_Bluemix::getServiceProvider.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Link_Bluemix/getServiceProvider/
        """
        return self.client.call(
            self.datatype,
            "getServiceProvider",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ServiceProvider,
        )

    def get_support_tier_type(self, *, id: int | str | None = None) -> str:
        """SoftLayer_Account_Link_Bluemix::getSupportTierType.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Link_Bluemix/getSupportTierType/
        """
        return self.client.call(self.datatype, "getSupportTierType", id=id, returns=str)
