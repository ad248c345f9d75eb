# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, counter, entity, relational

if TYPE_CHECKING:
    from softlayer_sdk.models.account import Account
    from softlayer_sdk.models.billing_order_quote import BillingOrderQuote
    from softlayer_sdk.models.user_customer_prospect_type import UserCustomerProspectType
    from softlayer_sdk.models.user_employee import UserEmployee


@entity("SoftLayer_User_Customer_Prospect")
class UserCustomerProspect(Entity):
    """SoftLayer_User_Customer_Prospect.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_User_Customer_Prospect/
    """

    account: Account | None = relational("account", "SoftLayer_Account")
    assigned_employee_count: int = counter("assignedEmployeeCount")
    assigned_employees: list[UserEmployee] = relational(
        "assignedEmployees", "SoftLayer_User_Employee", array=True
    )
    quote_count: int = counter("quoteCount")
    quotes: list[BillingOrderQuote] = relational(
        "quotes", "SoftLayer_Billing_Order_Quote", array=True
    )
    type: UserCustomerProspectType | None = relational(
        "type", "SoftLayer_User_Customer_Prospect_Type"
    )
