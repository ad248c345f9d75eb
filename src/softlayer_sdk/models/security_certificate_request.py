# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Security_Certificate_Request")
class SecurityCertificateRequest(Entity):
    """SoftLayer_Security_Certificate_Request.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Security_Certificate_Request/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    account_id: int | None = local("accountId", "int")
    approver_email_address: str | None = local("approverEmailAddress", "string")
    certificate_signing_request: str | None = local("certificateSigningRequest", "string")
    common_name: str | None = local("commonName", "string")
    create_date: datetime | None = local("createDate", "dateTime")
    effective_date: datetime | None = local("effectiveDate", "dateTime")
    expiration_date: datetime | None = local("expirationDate", "dateTime")
    id: int = local("id", "int")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    order: models.BillingOrder | None = relational("order", "SoftLayer_Billing_Order")
    order_item: models.BillingOrderItem | None = relational(
        "orderItem", "SoftLayer_Billing_Order_Item"
    )
    status: models.SecurityCertificateRequestStatus | None = relational(
        "status", "SoftLayer_Security_Certificate_Request_Status"
    )
    status_id: int | None = local("statusId", "int")
    technical_contact_email_address: str | None = local("technicalContactEmailAddress", "string")
