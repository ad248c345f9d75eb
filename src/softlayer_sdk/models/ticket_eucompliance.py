# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, entity, relational

if TYPE_CHECKING:
    from softlayer_sdk.models.location import Location
    from softlayer_sdk.models.security_level import SecurityLevel
    from softlayer_sdk.models.ticket import Ticket


@entity("SoftLayer_Ticket_EuCompliance")
class TicketEuCompliance(Entity):
    """SoftLayer_Ticket_EuCompliance.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Ticket_EuCompliance/
    """

    datacenter: Location | None = relational("datacenter", "SoftLayer_Location")
    security_level: SecurityLevel | None = relational("securityLevel", "SoftLayer_Security_Level")
    ticket: Ticket | None = relational("ticket", "SoftLayer_Ticket")
