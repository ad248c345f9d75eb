# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("IntegratedOfferingTeam_Container_Region_Lead")
class IntegratedOfferingTeamContainerRegionLead(Entity):
    """IntegratedOfferingTeam_Container_Region_Lead.

    https://sldn.softlayer.com/reference/datatypes/IntegratedOfferingTeam_Container_Region_Lead/
    """

    email_address: str | None = local("emailAddress", "string")
    first_name: str | None = local("firstName", "string")
    last_name: str | None = local("lastName", "string")
    region_key_name: str | None = local("regionKeyName", "string")
    region_name: str | None = local("regionName", "string")
