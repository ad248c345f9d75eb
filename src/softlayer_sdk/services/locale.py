# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class LocaleService(Service):
    """The methods of SoftLayer_Locale.

    https://sldn.softlayer.com/reference/services/SoftLayer_Locale/
    """

    datatype = "SoftLayer_Locale"

    def get_closest_to_language_tag(
        self,
        language_tag: str,
        *,
        mask: MaskLike | None = None,
        into: type[results.LocaleT] | None = None,
    ) -> results.LocaleT:
        """SoftLayer_Locale::getClosestToLanguageTag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Locale/getClosestToLanguageTag/
        """
        return self.client.call(
            self.datatype,
            "getClosestToLanguageTag",
            language_tag,
            mask=mask,
            into=into,
            returns=models.Locale,
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.LocaleT] | None = None,
    ) -> results.LocaleT:
        """SoftLayer_Locale::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Locale/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Locale,
        )
