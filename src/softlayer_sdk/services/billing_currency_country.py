# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class BillingCurrencyCountryService(Service):
    """The methods of SoftLayer_Billing_Currency_Country.

    https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Currency_Country/
    """

    datatype = "SoftLayer_Billing_Currency_Country"

    def get_countries_with_list_of_eligible_currencies(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ContainerBillingCurrencyCountryT] | None = None,
    ) -> results.ListResult[results.ContainerBillingCurrencyCountryT]:
        """SoftLayer_Billing_Currency_Country::getCountriesWithListOfEligibleCurrencies.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Currency_Country/getCountriesWithListOfEligibleCurrencies/
        """
        return self.client.call(
            self.datatype,
            "getCountriesWithListOfEligibleCurrencies",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ContainerBillingCurrencyCountry],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingCurrencyCountryT] | None = None,
    ) -> results.BillingCurrencyCountryT:
        """SoftLayer_Billing_Currency_Country::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Currency_Country/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingCurrencyCountry,
        )
