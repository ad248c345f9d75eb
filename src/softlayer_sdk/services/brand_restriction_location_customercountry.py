# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class BrandRestrictionLocationCustomerCountryService(Service):
    """The methods of SoftLayer_Brand_Restriction_Location_CustomerCountry.

    https://sldn.softlayer.com/reference/services/SoftLayer_Brand_Restriction_Location_CustomerCountry/
    """

    datatype = "SoftLayer_Brand_Restriction_Location_CustomerCountry"

    def get_all_objects(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BrandRestrictionLocationCustomerCountryT] | None = None,
    ) -> results.ListResult[results.BrandRestrictionLocationCustomerCountryT]:
        """SoftLayer_Brand_Restriction_Location_CustomerCountry::getAllObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Brand_Restriction_Location_CustomerCountry/getAllObjects/
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
            returns=list[models.BrandRestrictionLocationCustomerCountry],
        )

    def get_brand(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BrandT] | None = None,
    ) -> results.BrandT | None:
        """SoftLayer_Brand_Restriction_Location_CustomerCountry::getBrand.

        https://sldn.softlayer.com/reference/services/SoftLayer_Brand_Restriction_Location_CustomerCountry/getBrand/
        """
        return self.client.call(
            self.datatype,
            "getBrand",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Brand,
        )

    def get_location(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.LocationT] | None = None,
    ) -> results.LocationT | None:
        """SoftLayer_Brand_Restriction_Location_CustomerCountry::getLocation.

        https://sldn.softlayer.com/reference/services/SoftLayer_Brand_Restriction_Location_CustomerCountry/getLocation/
        """
        return self.client.call(
            self.datatype,
            "getLocation",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Location,
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BrandRestrictionLocationCustomerCountryT] | None = None,
    ) -> results.BrandRestrictionLocationCustomerCountryT:
        """SoftLayer_Brand_Restriction_Location_CustomerCountry::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Brand_Restriction_Location_CustomerCountry/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BrandRestrictionLocationCustomerCountry,
        )
