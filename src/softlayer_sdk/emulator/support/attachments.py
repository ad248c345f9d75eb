"""SoftLayer_Ticket: the machines, files and addresses of mail that are attached to tickets."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.errors import BASE, Refusal
from softlayer_sdk.emulator.engine.registry import behaviour, derived
from softlayer_sdk.emulator.engine.values import array, binary
from softlayer_sdk.emulator.support.tickets import TICKET

if TYPE_CHECKING:
    from collections.abc import Callable

    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row

# What can be attached: the end of the methods and of the attachment's datatype, the datatype, the
# property of the attachment, what a refusal calls it, and the relation of the ticket.
_ATTACHABLE = {
    "Hardware": ("Hardware", "Hardware", "hardware", "hardware", "attachedHardware"),
    "VirtualGuest": (
        "Virtual_Guest",
        "Virtual_Guest",
        "virtualGuest",
        "virtual guest",
        "attachedVirtualGuests",
    ),
    "DedicatedHost": (
        "Dedicated_Host",
        "Virtual_DedicatedHost",
        "dedicatedHost",
        "dedicated host",
        "attachedDedicatedHosts",
    ),
}


def _same_as(prop: str) -> Callable[[Row], Any]:
    return lambda row: row.get(prop)


def _attached(datatype: str, prop: str) -> Callable[[Row], list[Row]]:
    def derive(ticket: Row) -> list[Row]:
        return [each.get(prop) for each in ticket.referrers if each.is_a(datatype)]

    return derive


for _type, _, _prop, _, _relation in _ATTACHABLE.values():
    derived("Ticket", _relation)(_attached(f"Ticket_Attachment_{_type}", _prop))
    derived(f"Ticket_Attachment_{_type}", "resource")(_same_as(_prop))


@derived("Ticket", "attachedHardwareCount")
def hardware_count(ticket: Row) -> int:
    """How many servers a ticket is about."""
    return len(ticket.get("attachedHardware"))


def touch(context: Context, ticket: Row) -> None:
    """A ticket was changed by a user."""
    ticket.update(lastEditDate=context.now, modifyDate=context.now, lastEditType="USER")


@behaviour("Ticket", *(f"addAttached{kind}" for kind in _ATTACHABLE))
def attach(context: Context, ticket: Row, id: Any, *_: Any) -> Row:
    """Say which machine it is about."""
    return attach_machine(context, ticket, context.method.removeprefix("addAttached"), id)


def attach_machine(context: Context, ticket: Row, kind: str, id: Any) -> Row:
    """Attach a machine of one of the kinds above."""
    name, datatype, prop, word, relation = _ATTACHABLE[kind]
    resource = context.state.found(datatype, id)
    if resource in ticket.get(relation):
        raise Refusal.public(f"This {word} is already attached to this ticket.")
    touch(context, ticket)
    return context.state.add(
        f"{TICKET}_Attachment_{name}",
        {
            "ticket": ticket,
            "ticketId": ticket.get("id"),
            "attachmentId": resource.get("id"),
            "createDate": context.now,
            prop: resource,
            f"{prop}Id": resource.get("id"),
        },
    )


@behaviour("Ticket", *(f"removeAttached{kind}" for kind in _ATTACHABLE))
def detach(context: Context, ticket: Row, id: Any) -> bool:
    """Say that a machine has nothing to do with it."""
    kind = context.method.removeprefix("removeAttached")
    name, datatype, prop, word, _ = _ATTACHABLE[kind]
    resource = context.state.found(datatype, id)
    for each in list(ticket.referrers):
        if each.is_a(f"Ticket_Attachment_{name}") and each.get(prop) is resource:
            context.state.remove(each)
            touch(context, ticket)
            return True
    raise Refusal.public(f"This {word} is not attached to this ticket.")


@behaviour("Ticket", "addAttachedFile")
def add_file(context: Context, ticket: Row, file: dict[str, Any]) -> Row:
    """Attach a file."""
    touch(context, ticket)
    return attach_file(context, ticket, file)


def attach_file(context: Context, ticket: Row, file: dict[str, Any]) -> Row:
    """Keep a file with a ticket.

    Raises:
        Refusal: it has no name or no contents, or another file of the ticket has its name.
    """
    name, data, user = str(file.get("filename") or ""), binary(file.get("data")), context.user
    for what, given in (
        ("null file", file),
        ("file with no file name", name),
        ("file with no contents", data),
    ):
        if not given:
            raise Refusal(BASE, f"Unable to attach a {what} to this ticket.")
    if name in [each.get("fileName") for each in ticket.get("attachedFiles")]:
        raise Refusal(BASE, f"A file named {name} is already attached to this ticket.")
    values = {
        "fileName": name,
        "fileSize": str(len(data)),
        "createDate": context.now,
        "ticket": ticket,
        "ticketId": ticket.get("id"),
        "uploaderId": str(user.get("id")) if user is not None else None,
        "uploaderType": "USER",
    }
    row = context.state.add(f"{TICKET}_Attachment_File", values)
    row.hide(data=data)
    return row


@behaviour("Ticket", "getAttachedFile")
def get_file(context: Context, ticket: Row, id: Any) -> bytes:
    """What is in an attached file."""
    row = context.state.found(f"{TICKET}_Attachment_File", id)
    if row.get("ticket") is not ticket:
        raise Refusal.not_found(id)
    return binary(row.hidden.get("data"))


# --- addresses that mail about a ticket goes to ----------------------------------------------

_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]+")


@behaviour("Ticket", "addAttachedAdditionalEmails")
def add_emails(context: Context, ticket: Row, emails: list[Any]) -> bool:
    """Let mail about a ticket go to more addresses, which are its user's from then on."""
    user = ticket.get("assignedUser")
    if user is None:
        text = "This ticket does not have an assigned user. Could not add additional emails."
        raise Refusal.public(text)
    for email in map(str, array(emails)):
        if _EMAIL.fullmatch(email) is None:
            raise Refusal.public(f"Unable to attach an invalid email address {email}.")
    for row, relation in ((user, "additionalEmails"), (ticket, "attachedAdditionalEmails")):
        known = {each.get("email"): each for each in row.get(relation)}
        new = {email: _email(user, email) for email in map(str, array(emails))}
        row.update({relation: list((new | known).values())})
    touch(context, ticket)
    return True


def _email(user: Row, email: str) -> Row:
    return user.state.make("User_Customer_AdditionalEmail", {"email": email, "user": user})


@behaviour("Ticket", "removeAttachedAdditionalEmails")
def remove_emails(context: Context, ticket: Row, emails: list[Any]) -> bool:
    """Let no more mail about a ticket go to addresses; those that it has not are passed over."""
    return _keep_emails(context, ticket, lambda email: email not in array(emails))


@behaviour("Ticket", "updateAttachedAdditionalEmails")
def update_emails(context: Context, ticket: Row, emails: list[Any]) -> bool:
    """Let mail about a ticket go to these addresses, and to no others."""
    add_emails(context, ticket, emails)
    return _keep_emails(context, ticket, lambda email: email in array(emails))


def _keep_emails(context: Context, ticket: Row, stays: Callable[[str], bool]) -> bool:
    rows: list[Row] = ticket.get("attachedAdditionalEmails")
    ticket.update(attachedAdditionalEmails=[each for each in rows if stays(each.get("email"))])
    touch(context, ticket)
    return True
