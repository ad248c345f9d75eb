# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Ticket_Survey_Preference")
class ContainerTicketSurveyPreference(Entity):
    """SoftLayer_Container_Ticket_Survey_Preference.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Ticket_Survey_Preference/
    """

    applicable: bool | None = local("applicable", "boolean")
    opted_out: bool | None = local("optedOut", "boolean")
    opted_out_date: datetime | None = local("optedOutDate", "dateTime")
