# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Account_Payment_Method_CreditCard")
class ContainerAccountPaymentMethodCreditCard(Entity):
    """SoftLayer_Container_Account_Payment_Method_CreditCard.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Account_Payment_Method_CreditCard/
    """

    address1: str | None = local("address1", "string")
    address2: str | None = local("address2", "string")
    city: str | None = local("city", "string")
    country: str | None = local("country", "string")
    currency_short_name: str | None = local("currencyShortName", "string")
    cybersource_assigned_card_type: str | None = local("cybersourceAssignedCardType", "string")
    expire_month: str | None = local("expireMonth", "string")
    expire_year: str | None = local("expireYear", "string")
    first_name: str | None = local("firstName", "string")
    last_four_digits: str | None = local("lastFourDigits", "string")
    last_name: str | None = local("lastName", "string")
    nickname: str | None = local("nickname", "string")
    payment_method_role_name: str | None = local("paymentMethodRoleName", "string")
    payment_type_id: str | None = local("paymentTypeId", "string")
    payment_type_name: str | None = local("paymentTypeName", "string")
    postal_code: str | None = local("postalCode", "string")
    state: str | None = local("state", "string")
