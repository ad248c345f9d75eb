# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Locale_Country")
class LocaleCountry(Entity):
    """SoftLayer_Locale_Country.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Locale_Country/
    """

    is_european_union_flag: int | None = local("isEuropeanUnionFlag", "int")
    iso_code_alpha_three: str | None = local("isoCodeAlphaThree", "string")
    long_name: str | None = local("longName", "string")
    postal_code_format: str | None = local("postalCodeFormat", "string")
    postal_code_required_flag: int | None = local("postalCodeRequiredFlag", "int")
    short_name: str | None = local("shortName", "string")
    state_count: int = counter("stateCount")
    states: list[models.LocaleStateProvince] = relational(
        "states", "SoftLayer_Locale_StateProvince", array=True
    )
    vat_id_regex: str | None = local("vatIdRegex", "string")
    vat_id_required_flag: bool | None = local("vatIdRequiredFlag", "boolean")
