# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Collection_Locale_CountryCode")
class ContainerCollectionLocaleCountryCode(Entity):
    """SoftLayer_Container_Collection_Locale_CountryCode.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Collection_Locale_CountryCode/
    """

    long_name: str | None = local("longName", "string")
    short_name: str | None = local("shortName", "string")
    state_codes: list[models.ContainerCollectionLocaleStateCode] = local(
        "stateCodes", "SoftLayer_Container_Collection_Locale_StateCode", array=True
    )
