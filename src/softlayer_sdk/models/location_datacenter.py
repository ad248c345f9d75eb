# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import counter, entity, relational
from softlayer_sdk.models.location import Location


@entity("SoftLayer_Location_Datacenter")
class LocationDatacenter(Location):
    """SoftLayer_Location_Datacenter.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Location_Datacenter/
    """

    active_item_presale_event_count: int = counter("activeItemPresaleEventCount")
    active_item_presale_events: list[models.SalesPresaleEvent] = relational(
        "activeItemPresaleEvents", "SoftLayer_Sales_Presale_Event", array=True
    )
    backend_hardware_router_count: int = counter("backendHardwareRouterCount")
    backend_hardware_routers: list[models.Hardware] = relational(
        "backendHardwareRouters", "SoftLayer_Hardware", array=True
    )
    bound_subnet_count: int = counter("boundSubnetCount")
    bound_subnets: list[models.NetworkSubnet] = relational(
        "boundSubnets", "SoftLayer_Network_Subnet", array=True
    )
    brand_country_restriction_count: int = counter("brandCountryRestrictionCount")
    brand_country_restrictions: list[models.BrandRestrictionLocationCustomerCountry] = relational(
        "brandCountryRestrictions",
        "SoftLayer_Brand_Restriction_Location_CustomerCountry",
        array=True,
    )
    frontend_hardware_router_count: int = counter("frontendHardwareRouterCount")
    frontend_hardware_routers: list[models.Hardware] = relational(
        "frontendHardwareRouters", "SoftLayer_Hardware", array=True
    )
    hardware_router_count: int = counter("hardwareRouterCount")
    hardware_routers: list[models.Hardware] = relational(
        "hardwareRouters", "SoftLayer_Hardware", array=True
    )
    presale_event_count: int = counter("presaleEventCount")
    presale_events: list[models.SalesPresaleEvent] = relational(
        "presaleEvents", "SoftLayer_Sales_Presale_Event", array=True
    )
    regional_group: models.LocationGroupRegional | None = relational(
        "regionalGroup", "SoftLayer_Location_Group_Regional"
    )
    regional_internet_registry: models.NetworkRegionalInternetRegistry | None = relational(
        "regionalInternetRegistry", "SoftLayer_Network_Regional_Internet_Registry"
    )
