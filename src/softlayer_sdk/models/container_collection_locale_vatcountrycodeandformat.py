# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Collection_Locale_VatCountryCodeAndFormat")
class ContainerCollectionLocaleVatCountryCodeAndFormat(Entity):
    """SoftLayer_Container_Collection_Locale_VatCountryCodeAndFormat.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Collection_Locale_VatCountryCodeAndFormat/
    """

    country_code: str | None = local("countryCode", "string")
    regex: str | None = local("regex", "string")
