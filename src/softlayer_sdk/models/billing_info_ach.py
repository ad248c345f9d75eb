# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Billing_Info_Ach")
class BillingInfoAch(Entity):
    """SoftLayer_Billing_Info_Ach.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Billing_Info_Ach/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    account_id: int | None = local("accountId", "int")
    account_number: str | None = local("accountNumber", "string")
    account_type: str | None = local("accountType", "string")
    bank_transit_number: str | None = local("bankTransitNumber", "string")
    city: str | None = local("city", "string")
    country: str | None = local("country", "string")
    first_name: str | None = local("firstName", "string")
    id: int = local("id", "int")
    last_name: str | None = local("lastName", "string")
    phone_number: str | None = local("phoneNumber", "string")
    postalcode: str | None = local("postalcode", "string")
    state: str | None = local("state", "string")
    status: str | None = local("status", "string")
    street1: str | None = local("street1", "string")
    street2: str | None = local("street2", "string")
    verified_date: datetime | None = local("verifiedDate", "dateTime")
