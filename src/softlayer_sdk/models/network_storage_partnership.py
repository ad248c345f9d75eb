# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Network_Storage_Partnership")
class NetworkStoragePartnership(Entity):
    """SoftLayer_Network_Storage_Partnership.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Storage_Partnership/
    """

    create_date: datetime | None = local("createDate", "dateTime")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    partner_volume: models.NetworkStorage | None = relational(
        "partnerVolume", "SoftLayer_Network_Storage"
    )
    partner_volume_id: int | None = local("partnerVolumeId", "int")
    type: models.NetworkStoragePartnershipType | None = relational(
        "type", "SoftLayer_Network_Storage_Partnership_Type"
    )
    volume: models.NetworkStorage | None = relational("volume", "SoftLayer_Network_Storage")
    volume_id: int | None = local("volumeId", "int")
