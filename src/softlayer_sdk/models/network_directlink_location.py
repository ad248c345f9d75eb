# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Network_DirectLink_Location")
class NetworkDirectLinkLocation(Entity):
    """SoftLayer_Network_DirectLink_Location.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_DirectLink_Location/
    """

    building_colocation_owner: str | None = local("buildingColocationOwner", "string")
    id: int = local("id", "int")
    is_redundant_xcr: bool | None = local("isRedundantXcr", "boolean")
    location: models.Location | None = relational("location", "SoftLayer_Location")
    location_id: int | None = local("locationId", "int")
    market_geography: str | None = local("marketGeography", "string")
    provider: models.NetworkDirectLinkProvider | None = relational(
        "provider", "SoftLayer_Network_DirectLink_Provider"
    )
    service_type: models.NetworkDirectLinkServiceType | None = relational(
        "serviceType", "SoftLayer_Network_DirectLink_ServiceType"
    )
