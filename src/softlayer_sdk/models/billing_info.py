# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Billing_Info")
class BillingInfo(Entity):
    """SoftLayer_Billing_Info.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Billing_Info/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    account_id: int | None = local("accountId", "int")
    ach_information: list[models.BillingInfoAch] = relational(
        "achInformation", "SoftLayer_Billing_Info_Ach", array=True
    )
    ach_information_count: int = counter("achInformationCount")
    anniversary_day_of_month: int | None = local("anniversaryDayOfMonth", "int")
    card_account_number: str | None = local("cardAccountNumber", "string")
    card_expiration_month: int | None = local("cardExpirationMonth", "int")
    card_expiration_year: int | None = local("cardExpirationYear", "int")
    card_nickname: str | None = local("cardNickname", "string")
    card_type: str | None = local("cardType", "string")
    card_verification_number: str | None = local("cardVerificationNumber", "string")
    create_date: datetime | None = local("createDate", "dateTime")
    currency: models.BillingCurrency | None = relational("currency", "SoftLayer_Billing_Currency")
    current_billing_cycle: models.BillingInfoCycle | None = relational(
        "currentBillingCycle", "SoftLayer_Billing_Info_Cycle"
    )
    id: int = local("id", "int")
    last_bill_date: datetime | None = relational("lastBillDate", "dateTime")
    last_four_payment_card_digits: int | None = local("lastFourPaymentCardDigits", "int")
    last_payment_date: datetime | None = local("lastPaymentDate", "dateTime")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    next_bill_date: datetime | None = relational("nextBillDate", "dateTime")
    payment_terms: int | None = local("paymentTerms", "int")
    percent_discount_onetime: int | None = local("percentDiscountOnetime", "int")
    percent_discount_recurring: int | None = local("percentDiscountRecurring", "int")
    spare_pool_amount: int | None = local("sparePoolAmount", "int")
    tax_certificate_id: str | None = local("taxCertificateId", "string")
    vat_id: str | None = local("vatId", "string")
