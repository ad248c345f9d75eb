# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Virtual_ReservedCapacityGroup")
class VirtualReservedCapacityGroup(Entity):
    """SoftLayer_Virtual_ReservedCapacityGroup.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Virtual_ReservedCapacityGroup/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    account_id: int | None = local("accountId", "int")
    available_instance_count: int = counter("availableInstanceCount")
    available_instances: list[models.VirtualReservedCapacityGroupInstance] = relational(
        "availableInstances", "SoftLayer_Virtual_ReservedCapacityGroup_Instance", array=True
    )
    backend_router: models.HardwareRouterBackend | None = relational(
        "backendRouter", "SoftLayer_Hardware_Router_Backend"
    )
    backend_router_id: int | None = local("backendRouterId", "int")
    create_date: datetime | None = local("createDate", "dateTime")
    id: int = local("id", "int")
    instance_count: int = counter("instanceCount")
    instances: list[models.VirtualReservedCapacityGroupInstance] = relational(
        "instances", "SoftLayer_Virtual_ReservedCapacityGroup_Instance", array=True
    )
    instances_count: int | None = relational("instancesCount", "unsignedInt")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    name: str | None = local("name", "string")
    occupied_instance_count: int = counter("occupiedInstanceCount")
    occupied_instances: list[models.VirtualReservedCapacityGroupInstance] = relational(
        "occupiedInstances", "SoftLayer_Virtual_ReservedCapacityGroup_Instance", array=True
    )
