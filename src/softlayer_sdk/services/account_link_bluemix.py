# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class AccountLinkBluemixService(Service):
    """The methods of SoftLayer_Account_Link_Bluemix.

    https://sldn.softlayer.com/reference/services/SoftLayer_Account_Link_Bluemix/
    """

    datatype = "SoftLayer_Account_Link_Bluemix"

    def get_account(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountT] | None = None,
    ) -> results.AccountT | None:
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

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountLinkBluemixT] | None = None,
    ) -> results.AccountLinkBluemixT:
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

    def get_service_provider(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ServiceProviderT] | None = None,
    ) -> results.ServiceProviderT | None:
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
