# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Bandwidth_Usage")
class ContainerBandwidthUsage(Entity):
    """SoftLayer_Container_Bandwidth_Usage.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Bandwidth_Usage/
    """

    end_date: datetime | None = local("endDate", "dateTime")
    hardware_id: int | None = local("hardwareId", "int")
    private_in_usage: float | None = local("privateInUsage", "float")
    private_out_usage: float | None = local("privateOutUsage", "float")
    public_in_usage: float | None = local("publicInUsage", "float")
    public_out_usage: float | None = local("publicOutUsage", "float")
    start_date: datetime | None = local("startDate", "dateTime")
