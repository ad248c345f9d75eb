# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class LocaleTimezoneService(Service):
    """The methods of SoftLayer_Locale_Timezone.

    https://sldn.softlayer.com/reference/services/SoftLayer_Locale_Timezone/
    """

    datatype = "SoftLayer_Locale_Timezone"

    def get_all_objects(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.LocaleTimezoneT] | None = None,
    ) -> results.ListResult[results.LocaleTimezoneT]:
        """SoftLayer_Locale_Timezone::getAllObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Locale_Timezone/getAllObjects/
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
            returns=list[models.LocaleTimezone],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.LocaleTimezoneT] | None = None,
    ) -> results.LocaleTimezoneT:
        """SoftLayer_Locale_Timezone::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Locale_Timezone/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.LocaleTimezone,
        )
