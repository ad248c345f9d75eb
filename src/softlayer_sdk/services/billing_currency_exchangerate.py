# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, given, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class BillingCurrencyExchangeRateService(Service):
    """The methods of SoftLayer_Billing_Currency_ExchangeRate.

    https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Currency_ExchangeRate/
    """

    datatype = "SoftLayer_Billing_Currency_ExchangeRate"

    def get_all_currency_exchange_rates(
        self,
        string_date: str | None = None,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingCurrencyExchangeRateT] | None = None,
    ) -> results.ListResult[results.BillingCurrencyExchangeRateT]:
        """SoftLayer_Billing_Currency_ExchangeRate::getAllCurrencyExchangeRates.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Currency_ExchangeRate/getAllCurrencyExchangeRates/
        """
        return self.client.call(
            self.datatype,
            "getAllCurrencyExchangeRates",
            *given(string_date),
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingCurrencyExchangeRate],
        )

    def get_currencies(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingCurrencyT] | None = None,
    ) -> results.ListResult[results.BillingCurrencyT]:
        """SoftLayer_Billing_Currency_ExchangeRate::getCurrencies.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Currency_ExchangeRate/getCurrencies/
        """
        return self.client.call(
            self.datatype,
            "getCurrencies",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingCurrency],
        )

    def get_exchange_rate(
        self,
        to: str,
        from_: str | None = None,
        effective_date: datetime | str | None = None,
        *,
        mask: MaskLike | None = None,
        into: type[results.BillingCurrencyExchangeRateT] | None = None,
    ) -> results.BillingCurrencyExchangeRateT:
        """SoftLayer_Billing_Currency_ExchangeRate::getExchangeRate.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Currency_ExchangeRate/getExchangeRate/
        """
        return self.client.call(
            self.datatype,
            "getExchangeRate",
            to,
            *given(from_, effective_date),
            mask=mask,
            into=into,
            returns=models.BillingCurrencyExchangeRate,
        )

    def get_funding_currency(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingCurrencyT] | None = None,
    ) -> results.BillingCurrencyT | None:
        """SoftLayer_Billing_Currency_ExchangeRate::getFundingCurrency.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Currency_ExchangeRate/getFundingCurrency/
        """
        return self.client.call(
            self.datatype,
            "getFundingCurrency",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingCurrency,
        )

    def get_local_currency(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingCurrencyT] | None = None,
    ) -> results.BillingCurrencyT | None:
        """SoftLayer_Billing_Currency_ExchangeRate::getLocalCurrency.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Currency_ExchangeRate/getLocalCurrency/
        """
        return self.client.call(
            self.datatype,
            "getLocalCurrency",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingCurrency,
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingCurrencyExchangeRateT] | None = None,
    ) -> results.BillingCurrencyExchangeRateT:
        """SoftLayer_Billing_Currency_ExchangeRate::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Currency_ExchangeRate/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingCurrencyExchangeRate,
        )

    def get_price(
        self,
        price: float,
        format_options: models.ContainerBillingCurrencyFormat | None = None,
        *,
        id: int | str | None = None,
    ) -> str:
        """SoftLayer_Billing_Currency_ExchangeRate::getPrice.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Currency_ExchangeRate/getPrice/
        """
        return self.client.call(
            self.datatype, "getPrice", price, *given(format_options), id=id, returns=str
        )
