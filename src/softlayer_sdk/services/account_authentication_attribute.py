# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from softlayer_sdk import models
from softlayer_sdk._service import R, Service

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike


class AccountAuthenticationAttributeService(Service):
    """The methods of SoftLayer_Account_Authentication_Attribute.

    https://sldn.softlayer.com/reference/services/SoftLayer_Account_Authentication_Attribute/
    """

    datatype = "SoftLayer_Account_Authentication_Attribute"

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
        """SoftLayer_Account_Authentication_Attribute::getAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Authentication_Attribute/getAccount/
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
    def get_authentication_record(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.AccountAuthenticationSaml | None: ...

    @overload
    def get_authentication_record(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_authentication_record(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_Account_Authentication_Attribute::getAuthenticationRecord.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Authentication_Attribute/getAuthenticationRecord/
        """
        return self.client.call(
            self.datatype,
            "getAuthenticationRecord",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.AccountAuthenticationSaml,
        )

    @overload
    def get_object(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.AccountAuthenticationAttribute: ...

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
        """SoftLayer_Account_Authentication_Attribute::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Authentication_Attribute/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.AccountAuthenticationAttribute,
        )

    @overload
    def get_type(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.AccountAuthenticationAttributeType | None: ...

    @overload
    def get_type(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_Account_Authentication_Attribute::getType.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Authentication_Attribute/getType/
        """
        return self.client.call(
            self.datatype,
            "getType",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.AccountAuthenticationAttributeType,
        )
