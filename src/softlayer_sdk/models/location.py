# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Location")
class Location(Entity):
    """SoftLayer_Location.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Location/
    """

    active_presale_event_count: int = counter("activePresaleEventCount")
    active_presale_events: list[models.SalesPresaleEvent] = relational(
        "activePresaleEvents", "SoftLayer_Sales_Presale_Event", array=True
    )
    bnpp_compliant_flag: bool | None = relational("bnppCompliantFlag", "boolean")
    eu_compliant_flag: bool | None = relational("euCompliantFlag", "boolean")
    group_count: int = counter("groupCount")
    groups: list[models.LocationGroup] = relational(
        "groups", "SoftLayer_Location_Group", array=True
    )
    hardware_firewall_count: int = counter("hardwareFirewallCount")
    hardware_firewalls: list[models.Hardware] = relational(
        "hardwareFirewalls", "SoftLayer_Hardware", array=True
    )
    id: int = local("id", "int")
    location_address: models.AccountAddress | None = relational(
        "locationAddress", "SoftLayer_Account_Address"
    )
    location_address_count: int = counter("locationAddressCount")
    location_addresses: list[models.AccountAddress] = relational(
        "locationAddresses", "SoftLayer_Account_Address", array=True
    )
    location_reservation_member: models.LocationReservationRackMember | None = relational(
        "locationReservationMember", "SoftLayer_Location_Reservation_Rack_Member"
    )
    location_status: models.LocationStatus | None = relational(
        "locationStatus", "SoftLayer_Location_Status"
    )
    long_name: str = local("longName", "string")
    metric_tracking_object: models.MetricTrackingObject | None = relational(
        "metricTrackingObject", "SoftLayer_Metric_Tracking_Object"
    )
    name: str = local("name", "string")
    network_configuration_attribute: models.HardwareAttribute | None = relational(
        "networkConfigurationAttribute", "SoftLayer_Hardware_Attribute"
    )
    online_ssl_vpn_user_count: int | None = relational("onlineSslVpnUserCount", "int")
    path_string: str | None = relational("pathString", "string")
    price_group_count: int = counter("priceGroupCount")
    price_groups: list[models.LocationGroup] = relational(
        "priceGroups", "SoftLayer_Location_Group", array=True
    )
    region_count: int = counter("regionCount")
    regions: list[models.LocationRegion] = relational(
        "regions", "SoftLayer_Location_Region", array=True
    )
    status_id: int | None = local("statusId", "int")
    timezone: models.LocaleTimezone | None = relational("timezone", "SoftLayer_Locale_Timezone")
    vdr_group: models.LocationGroupLocationCrossReference | None = relational(
        "vdrGroup", "SoftLayer_Location_Group_Location_CrossReference"
    )
