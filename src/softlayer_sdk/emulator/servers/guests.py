"""SoftLayer_Virtual_Guest: from the template to the last transaction."""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.datatypes import GUEST
from softlayer_sdk.emulator.engine.errors import BASE, Refusal
from softlayer_sdk.emulator.engine.registry import action, behaviour, canceller, provided
from softlayer_sdk.emulator.engine.transactions import begin, refuse_if_busy
from softlayer_sdk.emulator.engine.values import array, number, struct
from softlayer_sdk.emulator.orders.bills import forget_bill
from softlayer_sdk.emulator.servers.guest_creation import (
    build,
    check_names,
    power_state,
    ready,
)
from softlayer_sdk.emulator.servers.machines import rename
from softlayer_sdk.emulator.servers.sizes import OTHER_DISKS

if TYPE_CHECKING:
    import datetime as dt

    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row

_LONGEST_NOTES = 1000


def order_guest(context: Context, template: dict[str, Any]) -> Row:
    """A new guest, which becomes ready as time passes."""
    guest = build(context.state, template)
    begin(context, guest, "Provision CCI", "provision", "guest_ready")
    return guest


@action
def guest_ready(moment: dt.datetime, guest: Row, _: Row) -> None:
    """A guest can be used."""
    guest.update(ready(guest.state, moment))


@behaviour("Virtual_Guest", "editObject")
def edit(context: Context, row: Row, template: dict[str, Any]) -> bool:
    """Change names and notes."""
    check_names(template)
    if len(str(template.get("notes") or "")) > _LONGEST_NOTES:
        raise Refusal(f"{BASE}_InvalidDataLength", "Notes have 1000 characters at most.")
    row.update(modifyDate=context.now)
    return rename(context, row, template)


@behaviour("Virtual_Guest", "deleteObject")
@canceller("Virtual_Guest", bill=False)
def delete(context: Context, row: Row) -> bool:
    """Cancel a guest at once; it is gone when its parts are reclaimed."""
    state = context.state
    begin(context, row, "Reclaim CCI", "reclaim", "guest_gone")
    forget_bill(row.get("billingItem"))
    row.update(powerState=power_state(state, "HALTED"))
    return True


@action
def guest_gone(_: object, guest: Row, __: Row) -> None:
    """A cancelled guest is no more, and its parts are not either."""
    provided("disconnect")(guest)
    for name in ("blockDevices", "softwareComponents", "tagReferences"):
        for part in guest.get(name) or ():
            for password in part.values.get("passwords") or ():
                guest.state.remove(password)
            guest.state.remove(part)
    guest.state.remove(guest)


_POWER = {
    "powerOn": "RUNNING",
    "powerOff": "HALTED",
    "powerOffSoft": "HALTED",
    "powerCycle": "RUNNING",
    "rebootDefault": "RUNNING",
    "rebootHard": "RUNNING",
    "rebootSoft": "RUNNING",
    "pause": "PAUSED",
    "resume": "RUNNING",
}
_ONLY_FROM = {"pause": ("RUNNING",), "resume": ("PAUSED", "SUSPENDED")}


@behaviour("Virtual_Guest", *_POWER)
def switch(context: Context, row: Row) -> bool:
    """Switch on and off, once the guest is built."""
    method = context.method
    now = row.get("powerState").get("keyName")
    if row.get("provisionDate") is None or now not in _ONLY_FROM.get(method, (now,)):
        raise Refusal.public(f"Unable to {method} a virtual guest that is {now}.")
    row.update(
        lastKnownPowerState=row.get("powerState"),
        powerState=power_state(context.state, _POWER[method]),
    )
    return True


@behaviour("Virtual_Guest", "isPingable", "isBackendPingable")
def pingable(_: Context, row: Row) -> bool:
    """Whether it answers: it is ready and runs."""
    running = row.get("powerState").get("keyName") == "RUNNING"
    return running and row.get("provisionDate") is not None


@behaviour("Virtual_Guest", "checkHostDiskAvailability")
def has_space(_: Context, row: Row, gigabytes: Any) -> bool:
    """Whether the host of a guest has space for a disk of its own, as large as they are sold."""
    wanted = number(gigabytes)
    if wanted is None or wanted < 1:
        raise Refusal.invalid("diskCapacity", "It is a number of gigabytes.")
    return wanted <= max(OTHER_DISKS) and row.get("provisionDate") is not None


@behaviour("Virtual_Guest", "setTransientWebhook")
def set_webhook(context: Context, guest: Row, uri: str, secret: str) -> None:
    """Where to tell that a transient guest is about to be reclaimed; the emulator tells nobody."""
    _refuse_unless_transient(guest)
    if not uri.startswith(("http://", "https://")):
        raise Refusal.invalid("uri", "It is no address of the web.")
    kind = "Virtual_Guest_Attribute"
    guest.update(transientWebhookURI=context.state.make(kind, {"value": uri}))
    guest.hide(webhook_secret=secret)


@behaviour("Virtual_Guest", "deleteTransientWebhook")
def delete_webhook(_: Context, guest: Row) -> None:
    """Tell it nowhere."""
    _refuse_unless_transient(guest)
    guest.update(transientWebhookURI=None)


@behaviour("Virtual_Guest", "sendTestReclaimScheduledAlert")
def try_webhook(_: Context, guest: Row) -> None:
    """Tell it as if it were so."""
    _refuse_unless_transient(guest)
    if guest.get("transientWebhookURI") is None:
        raise Refusal.public("This transient virtual server has no webhook.")


def _refuse_unless_transient(guest: Row) -> None:
    if not guest.get("transientGuestFlag"):
        raise Refusal.public("This virtual server is not transient.")


@behaviour("Virtual_Guest", "findByIpAddress")
def find_by_address(context: Context, _: Row | None, address: str) -> Row | None:
    """The guest with a primary address."""
    return _with_address(context, GUEST, address)


def _with_address(context: Context, datatype: str, address: str) -> Row | None:
    try:
        ipaddress.ip_address(address)
    except ValueError:
        raise Refusal.public(f"Invalid IP address of {address} defined.") from None
    for row in context.state.all(datatype):
        if address in (row.get("primaryIpAddress"), row.get("primaryBackendIpAddress")):
            return row
    return None


@behaviour("Hardware", "findByIpAddress")
def find_server(context: Context, _: Row | None, address: str) -> Row | None:
    """The server with a primary address."""
    return _with_address(context, "Hardware_Server", address)


@behaviour("Virtual_Guest", "findByHostname")
def find_by_hostname(context: Context, _: Row | None, hostname: str) -> list[Row]:
    """The guests with a hostname."""
    return context.state.where(GUEST, lambda row: row.get("hostname") == hostname)


@behaviour("Virtual_Guest", "createArchiveTransaction")
def capture(
    context: Context, row: Row, name: str, disks: list[Any], note: str | None = None
) -> Row:
    """Make an image of disks of a guest, or of all when none is named."""
    refuse_if_busy(row)
    facts = {"name": name, "note": note, "disks": _sizes(row, disks)}
    return begin(context, row, "Create Archive", "capture", "image_captured", **facts)


@action
def image_captured(moment: dt.datetime, guest: Row, transaction: Row) -> None:
    """The image of a guest is there."""
    _image(guest, transaction.hidden["facts"]).update(createDate=moment)


@behaviour("Virtual_Guest", "createArchiveTemplate")
def capture_template(
    context: Context, row: Row, name: str, disks: list[Any], note: str | None = None
) -> Row:
    """The same, but the image is there at once, and the answer."""
    refuse_if_busy(row)
    image = _image(row, {"name": name, "note": note, "disks": _sizes(row, disks)})
    doing = begin(context, row, "Create Archive", "capture", "template_captured", image=image)
    image.update(transaction=doing)
    return image


@action
def template_captured(_: dt.datetime, guest: Row, transaction: Row) -> None:
    """Nothing is done to the image of a guest any more."""
    del guest
    transaction.hidden["facts"]["image"].update(transaction=None)


def _sizes(guest: Row, disks: list[Any]) -> list[int]:
    """How large those of a guest's disks are that are named, or all."""
    named = {str(struct(each).get("device")) for each in array(disks)}
    return [
        each.get("diskImage").get("capacity")
        for each in guest.get("blockDevices")
        if not named or each.get("device") in named
    ]


def _image(guest: Row, facts: dict[str, Any]) -> Row:
    place = guest.get("datacenter")
    where = [place] if place is not None else []
    image: Row = provided("add_image")(guest.state, facts["name"], where, disks=facts["disks"])
    image.update(note=facts["note"])
    return image
