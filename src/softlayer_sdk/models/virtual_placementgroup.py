# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Virtual_PlacementGroup")
class VirtualPlacementGroup(Entity):
    """SoftLayer_Virtual_PlacementGroup.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Virtual_PlacementGroup/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    account_id: int | None = local("accountId", "int")
    backend_router: models.HardwareRouterBackend | None = relational(
        "backendRouter", "SoftLayer_Hardware_Router_Backend"
    )
    backend_router_id: int | None = local("backendRouterId", "int")
    create_date: datetime | None = local("createDate", "dateTime")
    guest_count: int = counter("guestCount")
    guests: list[models.VirtualGuest] = relational("guests", "SoftLayer_Virtual_Guest", array=True)
    id: int = local("id", "int")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    name: str | None = local("name", "string")
    rule: models.VirtualPlacementGroupRule | None = relational(
        "rule", "SoftLayer_Virtual_PlacementGroup_Rule"
    )
    rule_id: int | None = local("ruleId", "int")
