# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Account_Reports_Request")
class AccountReportsRequest(Entity):
    """SoftLayer_Account_Reports_Request.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Account_Reports_Request/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    account_contact: models.AccountContact | None = relational(
        "accountContact", "SoftLayer_Account_Contact"
    )
    account_contact_id: int | None = local("accountContactId", "int")
    account_id: int | None = local("accountId", "int")
    compliance_report_type_id: str | None = local("complianceReportTypeId", "string")
    create_date: datetime | None = local("createDate", "dateTime")
    employee_record_id: int | None = local("employeeRecordId", "int")
    id: int = local("id", "int")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    nda: str | None = local("nda", "string")
    notes: str | None = local("notes", "string")
    report: str | None = local("report", "string")
    report_type: models.ComplianceReportType | None = relational(
        "reportType", "SoftLayer_Compliance_Report_Type"
    )
    request_key: str | None = local("requestKey", "string")
    requestor_contact: models.AccountContact | None = relational(
        "requestorContact", "SoftLayer_Account_Contact"
    )
    requestor_contact_id: int | None = local("requestorContactId", "int")
    status: str | None = local("status", "string")
    ticket: models.Ticket | None = relational("ticket", "SoftLayer_Ticket")
    ticket_id: int | None = local("ticketId", "int")
    user: models.UserCustomer | None = relational("user", "SoftLayer_User_Customer")
    usr_record_id: int | None = local("usrRecordId", "int")
