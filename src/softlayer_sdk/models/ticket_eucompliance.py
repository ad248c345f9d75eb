# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, relational


@entity("SoftLayer_Ticket_EuCompliance")
class TicketEuCompliance(Entity):
    """SoftLayer_Ticket_EuCompliance.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Ticket_EuCompliance/
    """

    datacenter: models.Location | None = relational("datacenter", "SoftLayer_Location")
    security_level: models.SecurityLevel | None = relational(
        "securityLevel", "SoftLayer_Security_Level"
    )
    ticket: models.Ticket | None = relational("ticket", "SoftLayer_Ticket")
