# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class AccountMasterServiceAgreementService(Service):
    """The methods of SoftLayer_Account_MasterServiceAgreement.

    https://sldn.softlayer.com/reference/services/SoftLayer_Account_MasterServiceAgreement/
    """

    datatype = "SoftLayer_Account_MasterServiceAgreement"

    def get_account(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountT] | None = None,
    ) -> results.AccountT | None:
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

    def get_file(
        self,
        *,
        mask: MaskLike | None = None,
        into: type[results.ContainerUtilityFileEntityT] | None = None,
    ) -> results.ContainerUtilityFileEntityT:
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

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountMasterServiceAgreementT] | None = None,
    ) -> results.AccountMasterServiceAgreementT:
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
