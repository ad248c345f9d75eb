# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class AccountBusinessPartnerService(Service):
    """The methods of SoftLayer_Account_Business_Partner.

    https://sldn.softlayer.com/reference/services/SoftLayer_Account_Business_Partner/
    """

    datatype = "SoftLayer_Account_Business_Partner"

    def get_account(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountT] | None = None,
    ) -> results.AccountT | None:
        """SoftLayer_Account_Business_Partner::getAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Business_Partner/getAccount/
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

    def get_channel(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BusinessPartnerChannelT] | None = None,
    ) -> results.BusinessPartnerChannelT | None:
        """SoftLayer_Account_Business_Partner::getChannel.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Business_Partner/getChannel/
        """
        return self.client.call(
            self.datatype,
            "getChannel",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BusinessPartnerChannel,
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountBusinessPartnerT] | None = None,
    ) -> results.AccountBusinessPartnerT:
        """SoftLayer_Account_Business_Partner::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Business_Partner/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.AccountBusinessPartner,
        )

    def get_segment(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BusinessPartnerSegmentT] | None = None,
    ) -> results.BusinessPartnerSegmentT | None:
        """SoftLayer_Account_Business_Partner::getSegment.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Business_Partner/getSegment/
        """
        return self.client.call(
            self.datatype,
            "getSegment",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BusinessPartnerSegment,
        )
