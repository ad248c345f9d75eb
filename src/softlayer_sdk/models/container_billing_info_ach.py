# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Billing_Info_Ach")
class ContainerBillingInfoAch(Entity):
    """SoftLayer_Container_Billing_Info_Ach.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Billing_Info_Ach/
    """

    account_number: str | None = local("accountNumber", "string")
    account_type: str | None = local("accountType", "string")
    bank_transit_number: str | None = local("bankTransitNumber", "string")
    city: str | None = local("city", "string")
    country: str | None = local("country", "string")
    federal_tax_id: str | None = local("federalTaxId", "string")
    first_name: str | None = local("firstName", "string")
    last_name: str | None = local("lastName", "string")
    phone_number: str | None = local("phoneNumber", "string")
    postal_code: str | None = local("postalCode", "string")
    state: str | None = local("state", "string")
    street1: str | None = local("street1", "string")
    street2: str | None = local("street2", "string")
