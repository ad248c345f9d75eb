# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results
from softlayer_sdk.services.location import LocationService


class LocationDatacenterService(LocationService):
    """The methods of SoftLayer_Location_Datacenter.

    https://sldn.softlayer.com/reference/services/SoftLayer_Location_Datacenter/
    """

    datatype = "SoftLayer_Location_Datacenter"

    def get_active_item_presale_events(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.SalesPresaleEventT] | None = None,
    ) -> results.ListResult[results.SalesPresaleEventT]:
        """SoftLayer_Location_Datacenter::getActiveItemPresaleEvents.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location_Datacenter/getActiveItemPresaleEvents/
        """
        return self.client.call(
            self.datatype,
            "getActiveItemPresaleEvents",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.SalesPresaleEvent],
        )

    def get_backend_hardware_routers(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.HardwareT] | None = None,
    ) -> results.ListResult[results.HardwareT]:
        """SoftLayer_Location_Datacenter::getBackendHardwareRouters.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location_Datacenter/getBackendHardwareRouters/
        """
        return self.client.call(
            self.datatype,
            "getBackendHardwareRouters",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Hardware],
        )

    def get_bound_subnets(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkSubnetT] | None = None,
    ) -> results.ListResult[results.NetworkSubnetT]:
        """SoftLayer_Location_Datacenter::getBoundSubnets.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location_Datacenter/getBoundSubnets/
        """
        return self.client.call(
            self.datatype,
            "getBoundSubnets",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkSubnet],
        )

    def get_brand_country_restrictions(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BrandRestrictionLocationCustomerCountryT] | None = None,
    ) -> results.ListResult[results.BrandRestrictionLocationCustomerCountryT]:
        """SoftLayer_Location_Datacenter::getBrandCountryRestrictions.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location_Datacenter/getBrandCountryRestrictions/
        """
        return self.client.call(
            self.datatype,
            "getBrandCountryRestrictions",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BrandRestrictionLocationCustomerCountry],
        )

    def get_frontend_hardware_routers(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.HardwareT] | None = None,
    ) -> results.ListResult[results.HardwareT]:
        """SoftLayer_Location_Datacenter::getFrontendHardwareRouters.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location_Datacenter/getFrontendHardwareRouters/
        """
        return self.client.call(
            self.datatype,
            "getFrontendHardwareRouters",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Hardware],
        )

    def get_hardware_routers(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.HardwareT] | None = None,
    ) -> results.ListResult[results.HardwareT]:
        """SoftLayer_Location_Datacenter::getHardwareRouters.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location_Datacenter/getHardwareRouters/
        """
        return self.client.call(
            self.datatype,
            "getHardwareRouters",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Hardware],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.LocationDatacenterT] | None = None,
    ) -> results.LocationDatacenterT:
        """SoftLayer_Location_Datacenter::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location_Datacenter/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.LocationDatacenter,
        )

    def get_presale_events(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.SalesPresaleEventT] | None = None,
    ) -> results.ListResult[results.SalesPresaleEventT]:
        """SoftLayer_Location_Datacenter::getPresaleEvents.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location_Datacenter/getPresaleEvents/
        """
        return self.client.call(
            self.datatype,
            "getPresaleEvents",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.SalesPresaleEvent],
        )

    def get_regional_group(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.LocationGroupRegionalT] | None = None,
    ) -> results.LocationGroupRegionalT | None:
        """SoftLayer_Location_Datacenter::getRegionalGroup.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location_Datacenter/getRegionalGroup/
        """
        return self.client.call(
            self.datatype,
            "getRegionalGroup",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.LocationGroupRegional,
        )

    def get_regional_internet_registry(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkRegionalInternetRegistryT] | None = None,
    ) -> results.NetworkRegionalInternetRegistryT | None:
        """SoftLayer_Location_Datacenter::getRegionalInternetRegistry.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location_Datacenter/getRegionalInternetRegistry/
        """
        return self.client.call(
            self.datatype,
            "getRegionalInternetRegistry",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkRegionalInternetRegistry,
        )

    def get_statistics_graph_image(self, *, id: int | str | None = None) -> bytes:
        """SoftLayer_Location_Datacenter::getStatisticsGraphImage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location_Datacenter/getStatisticsGraphImage/
        """
        return self.client.call(self.datatype, "getStatisticsGraphImage", id=id, returns=bytes)
