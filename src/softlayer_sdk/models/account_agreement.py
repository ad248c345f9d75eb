# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Account_Agreement")
class AccountAgreement(Entity):
    """SoftLayer_Account_Agreement.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Account_Agreement/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    agreement_type: models.AccountAgreementType | None = relational(
        "agreementType", "SoftLayer_Account_Agreement_Type"
    )
    agreement_type_id: int | None = local("agreementTypeId", "int")
    attached_billing_agreement_file_count: int = counter("attachedBillingAgreementFileCount")
    attached_billing_agreement_files: list[models.AccountMasterServiceAgreement] = relational(
        "attachedBillingAgreementFiles", "SoftLayer_Account_MasterServiceAgreement", array=True
    )
    auto_renew: int | None = local("autoRenew", "int")
    billing_item_count: int = counter("billingItemCount")
    billing_items: list[models.BillingItem] = relational(
        "billingItems", "SoftLayer_Billing_Item", array=True
    )
    cancellation_fee: int | None = local("cancellationFee", "int")
    create_date: datetime | None = local("createDate", "dateTime")
    duration_months: int | None = local("durationMonths", "int")
    end_date: datetime | None = local("endDate", "dateTime")
    id: int = local("id", "int")
    start_date: datetime | None = local("startDate", "dateTime")
    status: models.AccountAgreementStatus | None = relational(
        "status", "SoftLayer_Account_Agreement_Status"
    )
    status_id: int | None = local("statusId", "int")
    title: str | None = local("title", "string")
    top_level_billing_item_count: int = counter("topLevelBillingItemCount")
    top_level_billing_items: list[models.BillingItem] = relational(
        "topLevelBillingItems", "SoftLayer_Billing_Item", array=True
    )
