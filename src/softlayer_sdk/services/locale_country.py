# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, given, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class LocaleCountryService(Service):
    """The methods of SoftLayer_Locale_Country.

    https://sldn.softlayer.com/reference/services/SoftLayer_Locale_Country/
    """

    datatype = "SoftLayer_Locale_Country"

    def get_all_vat_country_codes_and_vat_id_regexes(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ContainerCollectionLocaleVatCountryCodeAndFormatT] | None = None,
    ) -> results.ListResult[results.ContainerCollectionLocaleVatCountryCodeAndFormatT]:
        """SoftLayer_Locale_Country::getAllVatCountryCodesAndVatIdRegexes.

        https://sldn.softlayer.com/reference/services/SoftLayer_Locale_Country/getAllVatCountryCodesAndVatIdRegexes/
        """
        return self.client.call(
            self.datatype,
            "getAllVatCountryCodesAndVatIdRegexes",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ContainerCollectionLocaleVatCountryCodeAndFormat],
        )

    def get_available_countries(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.LocaleCountryT] | None = None,
    ) -> results.ListResult[results.LocaleCountryT]:
        """SoftLayer_Locale_Country::getAvailableCountries.

        https://sldn.softlayer.com/reference/services/SoftLayer_Locale_Country/getAvailableCountries/
        """
        return self.client.call(
            self.datatype,
            "getAvailableCountries",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.LocaleCountry],
        )

    def get_countries(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.LocaleCountryT] | None = None,
    ) -> results.ListResult[results.LocaleCountryT]:
        """SoftLayer_Locale_Country::getCountries.

        https://sldn.softlayer.com/reference/services/SoftLayer_Locale_Country/getCountries/
        """
        return self.client.call(
            self.datatype,
            "getCountries",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.LocaleCountry],
        )

    def get_countries_and_states(
        self,
        us_first_flag: bool | None = None,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ContainerCollectionLocaleCountryCodeT] | None = None,
    ) -> results.ListResult[results.ContainerCollectionLocaleCountryCodeT]:
        """SoftLayer_Locale_Country::getCountriesAndStates.

        https://sldn.softlayer.com/reference/services/SoftLayer_Locale_Country/getCountriesAndStates/
        """
        return self.client.call(
            self.datatype,
            "getCountriesAndStates",
            *given(us_first_flag),
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ContainerCollectionLocaleCountryCode],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.LocaleCountryT] | None = None,
    ) -> results.LocaleCountryT:
        """SoftLayer_Locale_Country::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Locale_Country/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.LocaleCountry,
        )

    def get_postal_code_required_country_codes(
        self,
        *,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[str]:
        """SoftLayer_Locale_Country::getPostalCodeRequiredCountryCodes.

        https://sldn.softlayer.com/reference/services/SoftLayer_Locale_Country/getPostalCodeRequiredCountryCodes/
        """
        return self.client.call(
            self.datatype,
            "getPostalCodeRequiredCountryCodes",
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[str],
        )

    def get_states(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.LocaleStateProvinceT] | None = None,
    ) -> results.ListResult[results.LocaleStateProvinceT]:
        """SoftLayer_Locale_Country::getStates.

        https://sldn.softlayer.com/reference/services/SoftLayer_Locale_Country/getStates/
        """
        return self.client.call(
            self.datatype,
            "getStates",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.LocaleStateProvince],
        )

    def get_vat_countries(
        self,
        *,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[str]:
        """SoftLayer_Locale_Country::getVatCountries.

        https://sldn.softlayer.com/reference/services/SoftLayer_Locale_Country/getVatCountries/
        """
        return self.client.call(
            self.datatype,
            "getVatCountries",
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[str],
        )

    def get_vat_required_country_codes(
        self,
        *,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[str]:
        """SoftLayer_Locale_Country::getVatRequiredCountryCodes.

        https://sldn.softlayer.com/reference/services/SoftLayer_Locale_Country/getVatRequiredCountryCodes/
        """
        return self.client.call(
            self.datatype,
            "getVatRequiredCountryCodes",
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[str],
        )

    def is_european_union_country(self, iso2_country_code: str) -> bool:
        """SoftLayer_Locale_Country::isEuropeanUnionCountry.

        https://sldn.softlayer.com/reference/services/SoftLayer_Locale_Country/isEuropeanUnionCountry/
        """
        return self.client.call(
            self.datatype, "isEuropeanUnionCountry", iso2_country_code, returns=bool
        )
