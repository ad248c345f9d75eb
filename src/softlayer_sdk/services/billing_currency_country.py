# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk import models
from softlayer_sdk._service import Service

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike


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
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[models.ContainerBillingCurrencyCountry]:
        """SoftLayer_Billing_Currency_Country::getCountriesWithListOfEligibleCurrencies.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Currency_Country/getCountriesWithListOfEligibleCurrencies/
        """
        return self.client.call(
            self.datatype,
            "getCountriesWithListOfEligibleCurrencies",
            mask=mask,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[models.ContainerBillingCurrencyCountry],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.BillingCurrencyCountry:
        """SoftLayer_Billing_Currency_Country::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Currency_Country/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.BillingCurrencyCountry,
        )
