# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from softlayer_sdk import models
from softlayer_sdk._service import R, Service

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike


class AccountMasterServiceAgreementService(Service):
    """The methods of SoftLayer_Account_MasterServiceAgreement.

    https://sldn.softlayer.com/reference/services/SoftLayer_Account_MasterServiceAgreement/
    """

    datatype = "SoftLayer_Account_MasterServiceAgreement"

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
        """SoftLayer_Account_MasterServiceAgreement::getAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_MasterServiceAgreement/getAccount/
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
    def get_file(self, *, mask: MaskLike | None = ...) -> models.ContainerUtilityFileEntity: ...

    @overload
    def get_file(self, *, into: type[R]) -> R: ...

    def get_file(self, *, mask: MaskLike | None = None, into: type[Any] | None = None) -> Any:
        """SoftLayer_Account_MasterServiceAgreement::getFile.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_MasterServiceAgreement/getFile/
        """
        return self.client.call(
            self.datatype,
            "getFile",
            mask=mask,
            into=into,
            returns=models.ContainerUtilityFileEntity,
        )

    @overload
    def get_object(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.AccountMasterServiceAgreement: ...

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
        """SoftLayer_Account_MasterServiceAgreement::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_MasterServiceAgreement/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.AccountMasterServiceAgreement,
        )
