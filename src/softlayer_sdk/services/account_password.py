# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from softlayer_sdk import models
from softlayer_sdk._service import R, Service

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike


class AccountPasswordService(Service):
    """The methods of SoftLayer_Account_Password.

    https://sldn.softlayer.com/reference/services/SoftLayer_Account_Password/
    """

    datatype = "SoftLayer_Account_Password"

    def edit_object(
        self, template_object: models.AccountPassword, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Account_Password::editObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Password/editObject/
        """
        return self.client.call(self.datatype, "editObject", template_object, id=id, returns=bool)

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
        """SoftLayer_Account_Password::getAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Password/getAccount/
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
    ) -> models.AccountPassword: ...

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
        """SoftLayer_Account_Password::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Password/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.AccountPassword,
        )

    @overload
    def get_type(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.AccountPasswordType | None: ...

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
        """SoftLayer_Account_Password::getType.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Password/getType/
        """
        return self.client.call(
            self.datatype,
            "getType",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.AccountPasswordType,
        )
