"""SoftLayer_Security_Certificate_Request: certificates that are ordered from an authority."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.errors import Refusal
from softlayer_sdk.emulator.engine.registry import behaviour, canceller, deliverer, derived
from softlayer_sdk.emulator.orders.bills import bill_order, forget_bill
from softlayer_sdk.emulator.security.catalog import SSL
from softlayer_sdk.emulator.security.certificates import read_request

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row
    from softlayer_sdk.emulator.engine.state import State

_REQUEST = "SoftLayer_Security_Certificate_Request"
# Who can approve a certificate, before the at sign.
_PREFIXES = (
    "admin",
    "administrator",
    "hostmaster",
    "root",
    "webmaster",
    "postmaster",
    "mailmaster",
)
# The id is the one that terraform-provider-ibm cancels requests with; the words are made up.
_PENDING = {"id": 50, "name": "PENDING", "description": "The authority has not issued it yet."}
# Id, name, what it is and value; the first is from SLDN, of the others only the names are known.
_SERVER_TYPES = (
    (2, "apacheapachessl", "Apache + ApacheSSL", 22),
    (3, "apacheopenssl", "Apache + OpenSSL", 23),
    (4, "apache2", "Apache 2", 24),
)


def seed_server_types(state: State) -> None:
    """Add the servers that a certificate can be for."""
    for row in _SERVER_TYPES:
        names = ("id", "name", "description", "value")
        state.add(f"{_REQUEST}_ServerType", dict(zip(names, row, strict=True)))


@deliverer("SoftLayer_Container_Product_Order_Security_Certificate", sells=SSL)
def order_certificate(
    context: Context, order: dict[str, Any], prices: list[Row], _: Row | None
) -> dict[str, Any]:
    """Ask for a certificate. The authority does not issue it here: the request stays pending.

    Raises:
        Refusal: the request cannot be signed, or nobody may approve it.
    """
    text, approver = str(order.get("certificateSigningRequest") or ""), _approver(order)
    name = _name_in(text)
    prefix, _at, domain = approver.partition("@")
    if prefix not in _PREFIXES or domain not in _domains(name):
        why = f"It is none of those that approve certificates for {name}."
        raise Refusal.bad_order("orderApproverEmailAddress", why)
    state = context.state
    paid = sum((Decimal(price.get("setupFee") or 0) for price in prices), Decimal())
    bill = bill_order(state, prices, SSL, setupFee=paid, notes=name)
    contact: dict[str, Any] = order.get("technicalContact") or {}
    request = state.add(
        _REQUEST,
        {
            "approverEmailAddress": approver,
            "certificateSigningRequest": text,
            "commonName": name,
            "createDate": context.now,
            "modifyDate": context.now,
            "statusId": _PENDING["id"],
            "status": state.shared(f"{_REQUEST}_Status", **_PENDING),
            "technicalContactEmailAddress": contact.get("emailAddress"),
        },
    )
    request.hide(bill=bill)
    bill.hide(resource=request)
    return {}


def _approver(order: dict[str, Any]) -> str:
    approver = order.get("orderApproverEmailAddress")
    if not approver:
        raise Refusal.bad_order("orderApproverEmailAddress", "Somebody has to approve it.")
    return str(approver)


def _name_in(text: str) -> str:
    """The name that a certificate is asked for."""
    try:
        return read_request(text)
    except ValueError:
        raise Refusal.public("The provided certificate signing request is not valid.") from None


def _domains(name: str) -> list[str]:
    """The domains that a name is in, from its own up."""
    parts = name.removeprefix("*.").split(".")
    return [".".join(parts[at:]) for at in range(len(parts) - 1)]


@derived("Security_Certificate_Request", "orderItem")
def _order_item(request: Row) -> Row | None:
    bill: Row | None = request.hidden.get("bill")
    return bill.get("orderItem") if bill is not None else None


@derived("Security_Certificate_Request", "order")
def _order(request: Row) -> Row | None:
    item = request.get("orderItem")
    return item.get("order") if item is not None else None


@behaviour("Security_Certificate_Request", "getSslCertificateRequests")
def requests(context: Context, _: Row | None, account: object = None) -> list[Row]:
    """The certificates that were asked for."""
    del account
    return list(context.state.all(_REQUEST))


@behaviour("Security_Certificate_Request_Status", "getSslRequestStatuses")
def statuses(context: Context, _: Row | None) -> list[Row]:
    """What can become of a request."""
    return [context.state.shared(f"{_REQUEST}_Status", **_PENDING)]


@behaviour("Security_Certificate_Request", "getAdministratorEmailPrefixes")
def email_prefixes(_: Context, __: Row | None) -> list[str]:
    """Who can approve a certificate, before the at sign."""
    return list(_PREFIXES)


@behaviour("Security_Certificate_Request", "getAdministratorEmailDomains")
def email_domains(_: Context, __: Row | None, name: str) -> list[str]:
    """Who can approve a certificate, after the at sign: the name's domains."""
    return _domains(name)


@behaviour("Security_Certificate_Request", "resendEmail")
def resend(_: Context, __: Row, kind: str) -> bool:
    """Send a letter again; nothing is sent."""
    del kind
    return True


@behaviour("Security_Certificate_Request", "cancelSslOrder")
def cancel(_: Context, row: Row) -> bool:
    """Ask for a certificate no longer."""
    forget_bill(row.hidden.get("bill"))
    row.state.remove(row)
    return True


@canceller("Security_Certificate_Request")
def cancel_paid(context: Context, row: Row) -> None:
    """The same when its billing item is cancelled."""
    context.state.remove(row)


@behaviour("Security_Certificate_Request", "validateCsr")
def validate(
    _: Context, __: Row | None, text: str, months: object, item: object, server: object = None
) -> bool:
    """Whether a request can be signed.

    Raises:
        Refusal: it is none.
    """
    del months, item, server
    _name_in(text)
    return True
