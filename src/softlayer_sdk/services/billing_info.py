# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class BillingInfoService(Service):
    """The methods of SoftLayer_Billing_Info.

    https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Info/
    """

    datatype = "SoftLayer_Billing_Info"

    def get_account(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountT] | None = None,
    ) -> results.AccountT | None:
        """SoftLayer_Billing_Info::getAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Info/getAccount/
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

    def get_ach_information(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingInfoAchT] | None = None,
    ) -> results.ListResult[results.BillingInfoAchT]:
        """SoftLayer_Billing_Info::getAchInformation.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Info/getAchInformation/
        """
        return self.client.call(
            self.datatype,
            "getAchInformation",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingInfoAch],
        )

    def get_currency(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingCurrencyT] | None = None,
    ) -> results.BillingCurrencyT | None:
        """SoftLayer_Billing_Info::getCurrency.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Info/getCurrency/
        """
        return self.client.call(
            self.datatype,
            "getCurrency",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingCurrency,
        )

    def get_current_billing_cycle(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingInfoCycleT] | None = None,
    ) -> results.BillingInfoCycleT | None:
        """SoftLayer_Billing_Info::getCurrentBillingCycle.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Info/getCurrentBillingCycle/
        """
        return self.client.call(
            self.datatype,
            "getCurrentBillingCycle",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingInfoCycle,
        )

    def get_last_bill_date(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> datetime | None:
        """SoftLayer_Billing_Info::getLastBillDate.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Info/getLastBillDate/
        """
        return self.client.call(
            self.datatype, "getLastBillDate", id=id, mask=mask, filter=filter, returns=datetime
        )

    def get_next_bill_date(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> datetime | None:
        """SoftLayer_Billing_Info::getNextBillDate.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Info/getNextBillDate/
        """
        return self.client.call(
            self.datatype, "getNextBillDate", id=id, mask=mask, filter=filter, returns=datetime
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingInfoT] | None = None,
    ) -> results.BillingInfoT:
        """SoftLayer_Billing_Info::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Info/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingInfo,
        )
