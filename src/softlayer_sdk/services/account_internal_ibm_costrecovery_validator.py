# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service
from softlayer_sdk._types import MaskLike
from softlayer_sdk.services import _results as results


class AccountInternalIbmCostRecoveryValidatorService(Service):
    """The methods of SoftLayer_Account_Internal_Ibm_CostRecovery_Validator.

    https://sldn.softlayer.com/reference/services/SoftLayer_Account_Internal_Ibm_CostRecovery_Validator/
    """

    datatype = "SoftLayer_Account_Internal_Ibm_CostRecovery_Validator"

    def get_sprint_container(
        self,
        account_id: str,
        country_id: str,
        *,
        mask: MaskLike | None = None,
        into: type[results.SprintContainerCostRecoveryT] | None = None,
    ) -> results.SprintContainerCostRecoveryT:
        """SoftLayer_Account_Internal_Ibm_CostRecovery_Validator::getSprintContainer.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Internal_Ibm_CostRecovery_Validator/getSprintContainer/
        """
        return self.client.call(
            self.datatype,
            "getSprintContainer",
            account_id,
            country_id,
            mask=mask,
            into=into,
            returns=models.SprintContainerCostRecovery,
        )

    def validate_by_account_and_country_id(
        self,
        account_id: str,
        country_id: str,
        *,
        mask: MaskLike | None = None,
        into: type[results.SprintContainerCostRecoveryT] | None = None,
    ) -> results.SprintContainerCostRecoveryT:
        """SoftLayer_Account_Internal_Ibm_CostRecovery_Validator::validateByAccountAndCountryId.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Internal_Ibm_CostRecovery_Validator/validateByAccountAndCountryId/
        """
        return self.client.call(
            self.datatype,
            "validateByAccountAndCountryId",
            account_id,
            country_id,
            mask=mask,
            into=into,
            returns=models.SprintContainerCostRecovery,
        )
