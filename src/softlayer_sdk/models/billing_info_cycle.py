# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Billing_Info_Cycle")
class BillingInfoCycle(Entity):
    """SoftLayer_Billing_Info_Cycle.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Billing_Info_Cycle/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    current_cycle_end_date: datetime | None = local("currentCycleEndDate", "dateTime")
    current_cycle_start_date: datetime | None = local("currentCycleStartDate", "dateTime")
    next_cycle_start_date: datetime | None = local("nextCycleStartDate", "dateTime")
    previous_cycle_end_date: datetime | None = local("previousCycleEndDate", "dateTime")
    previous_cycle_start_date: datetime | None = local("previousCycleStartDate", "dateTime")
