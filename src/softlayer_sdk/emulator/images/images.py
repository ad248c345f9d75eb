"""Images of disks: what they are made of, and what follows from it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.datatypes import IMAGE
from softlayer_sdk.emulator.engine.locations import datacenter
from softlayer_sdk.emulator.engine.registry import derived, part_of, provides, seeder
from softlayer_sdk.emulator.engine.seeding import rows_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from softlayer_sdk.emulator.engine.rows import Row
    from softlayer_sdk.emulator.engine.state import State

_GIGABYTE = 1024**3
_HOME = "dal13"
_ACTIVE, _GONE = 1, 4
_PUBLIC = (("Ubuntu 22.04 minimal", "UBUNTU_22_64"), ("Debian 12 minimal", "DEBIAN_12_64"))


@provides
def add_image(
    state: State, name: str, places: Iterable[Row], *, disks: Iterable[int] = (25,), **values: Any
) -> Row:
    """An image, with a part for each datacenter that it is in.

    Args:
        state: Where it is kept.
        name: What it is called.
        places: The datacenters.
        disks: The size of each of its disks in GB.
        values: Further properties.
    """
    image = state.add(
        IMAGE,
        {
            "name": name,
            "createDate": state.clock.now(),
            "globalIdentifier": state.guid(),
            "statusId": _ACTIVE,
            "publicFlag": 0,
            "flexImageFlag": False,
            **values,
        },
    )
    image.hide(disks=list(disks))
    for place in places:
        add_part(image, place)
    return image


def add_part(image: Row, place: Row) -> None:
    """Let an image be in a datacenter too."""
    state = image.state
    values = {
        "parent": image,
        "name": image.get("name"),
        "accountId": image.get("accountId"),
        "datacenter": place,
        "createDate": state.clock.now(),
        "globalIdentifier": state.guid(),
        "statusId": _ACTIVE,
        "publicFlag": image.get("publicFlag"),
    }
    part = state.add(IMAGE, values)
    for device, size in enumerate(image.hidden["disks"]):
        disk = {"capacity": size, "units": "GB", "name": f"{image.get('name')} - {device}"}
        link = {"group": part, "device": str(device)}
        row = state.add("Virtual_Disk_Image", disk)
        space = {"diskImage": row, "diskSpace": size * _GIGABYTE}
        state.add("Virtual_Guest_Block_Device_Template", {**link, **space, "units": "B"})


def usual_places(state: State) -> list[Row]:
    """Where an image is unless something else is said."""
    place = datacenter(state, _HOME)
    return [place] if place is not None else []


@seeder(IMAGE)
def _seed_image(state: State, values: dict[str, Any]) -> Row:
    """An image in one datacenter, unless something else is said."""
    name = values.pop("name", "image")
    return add_image(state, name, usual_places(state), **rows_of(state, IMAGE, values))


def seed_images(state: State) -> None:
    """Add the images that everybody can use."""
    for name, system in _PUBLIC:
        add_image(state, name, usual_places(state), accountId=1, publicFlag=1, note=system)


# --- what follows


def is_whole(image: Row) -> bool:
    """Whether it is an image rather than a part of one."""
    return image.values.get("parent") is None


def parts(image: Row) -> list[Row]:
    """The parts of an image, one for each datacenter."""
    return [each for each in image.referrers if each.values.get("parent") is image]


derived(IMAGE, "children")(parts)


@derived("Account", "blockDeviceTemplateGroups")
def images_of(account: Row) -> list[Row]:
    """The account's images, and those that others share with it."""
    return [
        row
        for row in account.state.all(IMAGE)
        if is_whole(row) and row.get("accountId") == account.get("id")
    ]


part_of(
    "Account",
    "privateBlockDeviceTemplateGroups",
    "blockDeviceTemplateGroups",
    lambda row: not row.get("publicFlag"),
)


@derived(IMAGE, "firstChild")
def first_part(image: Row) -> Row | None:
    """One of the parts."""
    return next(iter(image.get("children")), None)


@derived(IMAGE, "datacenters")
def datacenters(image: Row) -> list[Row]:
    """Where an image can be used."""
    return [each.get("datacenter") for each in image.get("children")]


@derived(IMAGE, "blockDevicesDiskSpaceTotal")
def space(image: Row) -> int:
    """The bytes of all disks of an image, wherever they are."""
    own = sum(each.get("diskSpace") or 0 for each in image.get("blockDevices"))
    return int(own + sum(space(each) for each in image.get("children")))


@derived(IMAGE, "status")
def status(image: Row) -> Row:
    """Whether an image can be used."""
    values = {"keyName": "ACTIVE", "name": "Active"}
    return image.state.make(f"{IMAGE}_Status", values)


@derived(IMAGE, "imageType")
def image_type(image: Row) -> Row:
    """How an image was made."""
    values = {"keyName": "SYSTEM", "name": "System", "description": "System"}
    return image.state.make("Virtual_Disk_Image_Type", values)


@derived(IMAGE, "imageTypeKeyName")
def image_type_name(image: Row) -> str:
    """The key name of that."""
    return str(image.get("imageType").get("keyName"))
