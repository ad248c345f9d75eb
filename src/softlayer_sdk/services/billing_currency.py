# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, given, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class BillingCurrencyService(Service):
    """The methods of SoftLayer_Billing_Currency.

    https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Currency/
    """

    datatype = "SoftLayer_Billing_Currency"

    def get_all_objects(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingCurrencyT] | None = None,
    ) -> results.ListResult[results.BillingCurrencyT]:
        """SoftLayer_Billing_Currency::getAllObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Currency/getAllObjects/
        """
        return self.client.call(
            self.datatype,
            "getAllObjects",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingCurrency],
        )

    def get_current_exchange_rate(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingCurrencyExchangeRateT] | None = None,
    ) -> results.BillingCurrencyExchangeRateT | None:
        """SoftLayer_Billing_Currency::getCurrentExchangeRate.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Currency/getCurrentExchangeRate/
        """
        return self.client.call(
            self.datatype,
            "getCurrentExchangeRate",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingCurrencyExchangeRate,
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingCurrencyT] | None = None,
    ) -> results.BillingCurrencyT:
        """SoftLayer_Billing_Currency::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Currency/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingCurrency,
        )

    def get_price(
        self,
        price: float,
        format_options: models.ContainerBillingCurrencyFormat | None = None,
        *,
        id: int | str | None = None,
    ) -> str:
        """SoftLayer_Billing_Currency::getPrice.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Currency/getPrice/
        """
        return self.client.call(
            self.datatype, "getPrice", price, *given(format_options), id=id, returns=str
        )
