# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Account_Discount_Program")
class ContainerAccountDiscountProgram(Entity):
    """SoftLayer_Container_Account_Discount_Program.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Account_Discount_Program/
    """

    applied_credit: Decimal | None = local("appliedCredit", "decimal")
    is_participant: bool | None = local("isParticipant", "boolean")
    lifetime_applied_credit: Decimal | None = local("lifetimeAppliedCredit", "decimal")
    lifetime_credit: Decimal | None = local("lifetimeCredit", "decimal")
    lifetime_remaining_credit: Decimal | None = local("lifetimeRemainingCredit", "decimal")
    maximum_active_orders: Decimal | None = local("maximumActiveOrders", "decimal")
    monthly_credit: Decimal | None = local("monthlyCredit", "decimal")
    post_tax_remaining_credit: Decimal | None = local("postTaxRemainingCredit", "decimal")
    program_end_date: datetime | None = local("programEndDate", "dateTime")
    program_name: str | None = local("programName", "string")
    remaining_credit: Decimal | None = local("remainingCredit", "decimal")
    remaining_credit_tax: Decimal | None = local("remainingCreditTax", "decimal")
