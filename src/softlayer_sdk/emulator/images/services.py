"""SoftLayer_Virtual_Guest_Block_Device_Template_Group: images of disks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.datatypes import IMAGE
from softlayer_sdk.emulator.engine.errors import Refusal
from softlayer_sdk.emulator.engine.registry import behaviour
from softlayer_sdk.emulator.engine.transactions import TRANSACTION
from softlayer_sdk.emulator.engine.values import array, number, struct
from softlayer_sdk.emulator.images.images import add_image, add_part, is_whole, parts, usual_places

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row

_BOOT_MODES = ("HVM", "PV")


@behaviour(IMAGE, "getPublicImages")
def public(context: Context, _: Row | None) -> list[Row]:
    """The images that everybody can use."""
    return context.state.where(IMAGE, lambda row: is_whole(row) and row.get("publicFlag"))


# Where images are read from: the object storage.
_SCHEMES = ("swift://", "cos://")


@behaviour(IMAGE, "createFromExternalSource", "createFromIcos")
def import_image(context: Context, _: Row | None, configuration: dict[str, Any]) -> Row:
    """An image from a file in an object storage."""
    for name in ("name", "uri"):
        if not configuration.get(name):
            raise Refusal.missing(name, IMAGE)
    if not str(configuration["uri"]).startswith(_SCHEMES):
        raise Refusal.public(
            "Template configuration uri specified an invalid network storage service resource "
            "protocol."
        )
    name, places = str(configuration["name"]), usual_places(context.state)
    return add_image(context.state, name, places, note=configuration.get("note"))


@behaviour(IMAGE, "copyToExternalSource", "copyToIcos")
def export_image(_: Context, image: Row, configuration: dict[str, Any]) -> bool:
    """Put an image into an object storage."""
    if not configuration.get("uri"):
        raise Refusal.missing("uri", IMAGE)
    image.hide(exported=str(configuration["uri"]))
    return True


@behaviour(IMAGE, "createPublicArchiveTransaction")
def publish(
    context: Context,
    image: Row,
    name: str = "",
    summary: str = "",
    note: str = "",
    places: list[Any] | None = None,
) -> int:
    """Let everybody use a copy of an image; the id of the copy is the answer."""
    _refuse_unless_own(context, image)
    wanted = [context.state.found("Location", struct(each).get("id")) for each in array(places)]
    copy = add_image(
        context.state,
        name or str(image.get("name")),
        wanted or image.get("datacenters"),
        disks=image.hidden["disks"],
        publicFlag=1,
        summary=summary or None,
        note=note or None,
    )
    return int(copy.get("id"))


@behaviour(IMAGE, "deleteObject")
def delete(context: Context, image: Row) -> Row:
    """Delete an image everywhere; its transaction is the answer."""
    _refuse_unless_own(context, image)
    for part in (*parts(image), image):
        for device in part.get("blockDevices"):
            context.state.remove(device.get("diskImage"))
            context.state.remove(device)
        context.state.remove(part)
    now = context.now
    return context.state.add(TRANSACTION, {"createDate": now, "statusChangeDate": now})


def _refuse_unless_own(context: Context, image: Row) -> None:
    if image.get("accountId") != context.state.account.get("id"):
        raise Refusal.not_found(image.get("id"))


@behaviour(IMAGE, "editObject")
def edit(context: Context, image: Row, template: dict[str, Any]) -> bool:
    """Change the name and the note."""
    _refuse_unless_own(context, image)
    names = ("name", "note", "summary")
    image.update({name: template[name] for name in names if template.get(name) is not None})
    return True


@behaviour(IMAGE, "getStorageLocations")
def locations(context: Context, _: Row) -> list[Row]:
    """Where an image can be put."""
    return list(context.state.all("Location_Datacenter"))


@behaviour(IMAGE, "addLocations")
def add_locations(context: Context, image: Row, templates: list[dict[str, Any]]) -> bool:
    """Let an image be in datacenters."""
    here = image.get("datacenters")
    for place in [context.state.found("Location", each.get("id")) for each in templates]:
        if place not in here:
            add_part(image, place)
    return True


@behaviour(IMAGE, "removeLocations")
def remove_locations(context: Context, image: Row, templates: list[dict[str, Any]]) -> bool:
    """Let an image be in datacenters no more."""
    gone = [context.state.found("Location", each.get("id")) for each in templates]
    for part in parts(image):
        if part.get("datacenter") in gone:
            context.state.remove(part)
    return True


@behaviour(IMAGE, "setAvailableLocations")
def set_locations(context: Context, image: Row, templates: list[dict[str, Any]]) -> bool:
    """Let an image be in just these datacenters."""
    wanted = {each.get("id") for each in templates}
    others = [{"id": place.get("id")} for place in image.get("datacenters")]
    remove_locations(context, image, [each for each in others if each["id"] not in wanted])
    return add_locations(context, image, templates)


@behaviour(IMAGE, "permitSharingAccess")
def share(context: Context, image: Row, account: Any) -> bool:
    """Let another account use an image."""
    id = number(account)
    if id is None:
        raise Refusal.invalid("accountId", "It is no number.")
    if id not in [each.get("accountId") for each in image.get("accountReferences")]:
        values = {"accountId": id, "createDate": context.now, "group": image}
        context.state.add(f"{IMAGE}_Accounts", values)
    return True


@behaviour(IMAGE, "denySharingAccess")
def unshare(context: Context, image: Row, account: Any) -> bool:
    """Let another account use it no more."""
    for each in image.get("accountReferences"):
        if each.get("accountId") == number(account):
            context.state.remove(each)
    return True


@behaviour(IMAGE, "setBootMode")
def set_boot_mode(_: Context, image: Row, mode: str) -> bool:
    """Choose how guests of an image start."""
    if mode not in _BOOT_MODES:
        raise Refusal.invalid("newBootMode", f"It is one of {', '.join(_BOOT_MODES)}.")
    image.hide(boot_mode=mode)
    return True


@behaviour(IMAGE, "getBootMode")
def boot_mode(_: Context, image: Row) -> str:
    """How guests of an image start."""
    return str(image.hidden.get("boot_mode", _BOOT_MODES[0]))
