# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from softlayer_sdk import models
from softlayer_sdk._service import R, Service

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike


class AccountExternalSetupService(Service):
    """The methods of SoftLayer_Account_External_Setup.

    https://sldn.softlayer.com/reference/services/SoftLayer_Account_External_Setup/
    """

    datatype = "SoftLayer_Account_External_Setup"

    @overload
    def finalize_external_billing_for_account(
        self, account_id: int, *, mask: MaskLike | None = ...
    ) -> models.ContainerAccountExternalSetupProvisioningHoldLifted: ...

    @overload
    def finalize_external_billing_for_account(self, account_id: int, *, into: type[R]) -> R: ...

    def finalize_external_billing_for_account(
        self, account_id: int, *, mask: MaskLike | None = None, into: type[Any] | None = None
    ) -> Any:
        """SoftLayer_Account_External_Setup::finalizeExternalBillingForAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_External_Setup/finalizeExternalBillingForAccount/
        """
        return self.client.call(
            self.datatype,
            "finalizeExternalBillingForAccount",
            account_id,
            mask=mask,
            into=into,
            returns=models.ContainerAccountExternalSetupProvisioningHoldLifted,
        )

    @overload
    def get_object(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.AccountExternalSetup: ...

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
        """SoftLayer_Account_External_Setup::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_External_Setup/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.AccountExternalSetup,
        )

    @overload
    def get_verify_card_transaction(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.BillingPaymentCardTransaction | None: ...

    @overload
    def get_verify_card_transaction(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_verify_card_transaction(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_Account_External_Setup::getVerifyCardTransaction.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_External_Setup/getVerifyCardTransaction/
        """
        return self.client.call(
            self.datatype,
            "getVerifyCardTransaction",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingPaymentCardTransaction,
        )
