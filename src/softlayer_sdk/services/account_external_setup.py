# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class AccountExternalSetupService(Service):
    """The methods of SoftLayer_Account_External_Setup.

    https://sldn.softlayer.com/reference/services/SoftLayer_Account_External_Setup/
    """

    datatype = "SoftLayer_Account_External_Setup"

    def finalize_external_billing_for_account(
        self,
        account_id: int,
        *,
        mask: MaskLike | None = None,
        into: type[results.ContainerAccountExternalSetupProvisioningHoldLiftedT] | None = None,
    ) -> results.ContainerAccountExternalSetupProvisioningHoldLiftedT:
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

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountExternalSetupT] | None = None,
    ) -> results.AccountExternalSetupT:
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

    def get_verify_card_transaction(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingPaymentCardTransactionT] | None = None,
    ) -> results.BillingPaymentCardTransactionT | None:
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
