# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Network_Storage_Daily_Usage")
class NetworkStorageDailyUsage(Entity):
    """SoftLayer_Network_Storage_Daily_Usage.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Storage_Daily_Usage/
    """

    bytes_used: int | None = local("bytesUsed", "unsignedLong")
    cdn_http_bandwidth: int | None = local("cdnHttpBandwidth", "unsignedLong")
    create_date: datetime | None = local("createDate", "dateTime")
    nas_volume: models.NetworkStorage | None = relational("nasVolume", "SoftLayer_Network_Storage")
    nas_volume_id: int | None = local("nasVolumeId", "int")
    public_bandwidth_out: int | None = local("publicBandwidthOut", "unsignedLong")
