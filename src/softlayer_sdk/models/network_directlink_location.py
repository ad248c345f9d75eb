# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, entity, local, relational

if TYPE_CHECKING:
    from softlayer_sdk.models.location import Location
    from softlayer_sdk.models.network_directlink_provider import NetworkDirectLinkProvider
    from softlayer_sdk.models.network_directlink_servicetype import NetworkDirectLinkServiceType


@entity("SoftLayer_Network_DirectLink_Location")
class NetworkDirectLinkLocation(Entity):
    """SoftLayer_Network_DirectLink_Location.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_DirectLink_Location/
    """

    building_colocation_owner: str | None = local("buildingColocationOwner", "string")
    id: int = local("id", "int")
    is_redundant_xcr: bool | None = local("isRedundantXcr", "boolean")
    location: Location | None = relational("location", "SoftLayer_Location")
    location_id: int | None = local("locationId", "int")
    market_geography: str | None = local("marketGeography", "string")
    provider: NetworkDirectLinkProvider | None = relational(
        "provider", "SoftLayer_Network_DirectLink_Provider"
    )
    service_type: NetworkDirectLinkServiceType | None = relational(
        "serviceType", "SoftLayer_Network_DirectLink_ServiceType"
    )
