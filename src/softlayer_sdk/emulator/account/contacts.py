"""SoftLayer_Account_Contact and _Reports_Request: whom to write to, and reports to ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.errors import Refusal
from softlayer_sdk.emulator.engine.objects import creatable, create, deletable
from softlayer_sdk.emulator.engine.registry import behaviour
from softlayer_sdk.emulator.engine.values import number, struct

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row
    from softlayer_sdk.emulator.engine.state import State

_CONTACT, _REPORT = "Account_Contact", "Account_Reports_Request"
_NEEDED = ("firstName", "lastName", "email")
_REQUESTOR = 4
# The types of contacts and of reports, which are made up.
_TYPES = (
    (1, "MASTER", "Master"),
    (2, "TECHNICAL", "Technical"),
    (3, "BILLING", "Billing"),
    (_REQUESTOR, "COMPLIANCE_REPORT_REQUESTOR", "Compliance Report Requestor"),
)
_REPORTS = ((1, "SOC2", "SOC 2"), (2, "SOC1", "SOC 1"), (3, "ISO27001", "ISO 27001"))


def seed_contact_types(state: State) -> None:
    """Add the types of contacts and of reports."""
    for id, key, name in _TYPES:
        state.add(f"{_CONTACT}_Type", {"id": id, "keyName": key, "name": name})
    for id, key, name in _REPORTS:
        state.add("Compliance_Report_Type", {"id": id, "keyName": key, "name": name})


def _complete(context: Context, template: dict[str, Any]) -> dict[str, Any]:
    kind = context.state.found(f"{_CONTACT}_Type", template.get("typeId") or _TYPES[0][0])
    return {**template, "type": kind, "typeId": kind.get("id"), "createDate": context.now}


creatable(_CONTACT, needs=_NEEDED, complete=_complete)
deletable(_CONTACT)


@behaviour(_CONTACT, "createComplianceReportRequestorContact")
def requestor(context: Context, _: Row | None, template: dict[str, Any]) -> Row:
    """A contact who asks for a report."""
    for name in _NEEDED:
        if not template.get(name):
            raise Refusal.missing(name, f"SoftLayer_{_CONTACT}")
    return create(context, _CONTACT, _complete(context, {**template, "typeId": _REQUESTOR}))


@behaviour(_REPORT, "createRequest")
def ask(
    context: Context,
    _: Row | None,
    recipient: dict[str, Any] | None = None,
    reason: str = "",
    report_type: Any = None,
    requestor_contact: dict[str, Any] | None = None,
) -> Row:
    """Ask for a report."""
    kind = _report_type(context, report_type)
    contacts = {
        "accountContact": _contact(context, struct(recipient)),
        "requestorContact": _contact(context, struct(requestor_contact)),
    }
    ids = {f"{name}Id": row.get("id") for name, row in contacts.items() if row is not None}
    values = {
        "createDate": context.now,
        "complianceReportTypeId": str(kind.get("id")),
        "reportType": kind,
        "notes": reason,
        "requestKey": context.state.noise().hex(),
        "status": "PENDING",
        "user": context.user,
        "usrRecordId": context.user.get("id") if context.user is not None else None,
    }
    return context.state.add(_REPORT, {**values, **contacts, **ids})


def _report_type(context: Context, given: Any) -> Row:
    for row in context.state.all("Compliance_Report_Type"):
        if str(given) in (row.get("keyName"), row.get("name"), str(row.get("id"))):
            return row
    raise Refusal.invalid("reportType", f"There is no report {given}.")


def _contact(context: Context, template: dict[str, Any]) -> Row | None:
    if number(template.get("id")):
        return context.state.found(_CONTACT, template["id"])
    return requestor(context, None, template) if template else None


@behaviour(_REPORT, "sendReportEmail")
def send(context: Context, _: Row | None, template: dict[str, Any]) -> bool:
    """Send what was asked for; the emulator sends no mail."""
    context.state.found(_REPORT, struct(template).get("id")).update(status="SENT")
    return True


@behaviour(_REPORT, "updateTicketOnDecline")
def decline(context: Context, _: Row | None, template: dict[str, Any]) -> bool:
    """Refuse what was asked for."""
    context.state.found(_REPORT, struct(template).get("id")).update(status="DECLINED")
    return True
