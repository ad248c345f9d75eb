# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, relational


@entity("SoftLayer_User_Customer_Prospect")
class UserCustomerProspect(Entity):
    """SoftLayer_User_Customer_Prospect.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_User_Customer_Prospect/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    assigned_employee_count: int = counter("assignedEmployeeCount")
    assigned_employees: list[models.UserEmployee] = relational(
        "assignedEmployees", "SoftLayer_User_Employee", array=True
    )
    quote_count: int = counter("quoteCount")
    quotes: list[models.BillingOrderQuote] = relational(
        "quotes", "SoftLayer_Billing_Order_Quote", array=True
    )
    type: models.UserCustomerProspectType | None = relational(
        "type", "SoftLayer_User_Customer_Prospect_Type"
    )
