"""Images of disks: captured, imported, shared, in several datacenters, and used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.emulator.test_guests import create, look
from tests.emulator.wire import read, rest

if TYPE_CHECKING:
    from softlayer_sdk.emulator import Emulator
    from tests.emulator.wire import Reply

IMAGE = "SoftLayer_Virtual_Guest_Block_Device_Template_Group"
MASK = "mask[id,name,note,globalIdentifier,datacenters.name,accountReferences.accountId]"
DAL10, DAL13 = 1441195, 1854895


def capture(emulator: Emulator, name: str = "golden", guest: int = 102) -> dict[str, Any]:
    """The image of a guest, with all its disks."""
    path = f"SoftLayer_Virtual_Guest/{guest}/createArchiveTransaction"
    assert rest(emulator, path, name, [], "as it was").status == 200
    return next(row for row in mine(emulator) if row["name"] == name)


def mine(emulator: Emulator) -> list[dict[str, Any]]:
    """The images of the account."""
    found: list[dict[str, Any]] = rest(
        emulator, "SoftLayer_Account/getPrivateBlockDeviceTemplateGroups", mask=MASK
    ).json
    return found


def call(emulator: Emulator, id: int, method: str, *args: object) -> Reply:
    """Call a method of an image."""
    return rest(emulator, f"{IMAGE}/{id}/{method}", *args)


def test_capturing(emulator: Emulator) -> None:
    """The image is where the guest is, and as large as its disks."""
    guest = look(emulator, "datacenter.name,blockDevices.diskImage.capacity")
    image = capture(emulator)
    assert "as it was" == image["note"]
    assert [{"name": guest["datacenter"]["name"]}] == image["datacenters"]
    gigabytes = sum(each["diskImage"]["capacity"] for each in guest["blockDevices"])
    size = rest(emulator, f"{IMAGE}/{image['id']}/getBlockDevicesDiskSpaceTotal").json
    assert gigabytes * 1024**3 == int(size)


def test_capturing_takes_time(slow: Emulator) -> None:
    """There is no image before the transaction is over, and one capture at a time."""
    path = "SoftLayer_Virtual_Guest/102/createArchiveTransaction"
    assert 200 == rest(slow, path, "golden", []).status
    assert [] == mine(slow)
    assert "outstanding transaction" in rest(slow, path, "second", []).json["error"]
    slow.clock.advance(80)
    assert ["golden"] == [row["name"] for row in mine(slow)]


def test_capturing_a_template(slow: Emulator) -> None:
    """The answer is the image, which is there at once, with its transaction until that is over."""
    path = "SoftLayer_Virtual_Guest/102/createArchiveTemplate"
    image = rest(slow, path, "golden", [], "first").json
    [listed] = mine(slow)
    assert (image["id"], "golden", "first") == (listed["id"], listed["name"], listed["note"])
    path = f"{IMAGE}/{image['id']}/getTransaction"
    assert rest(slow, path).json["id"] != image["id"]
    slow.clock.advance(80)
    assert not rest(slow, path).json
    assert [listed] == mine(slow)


def test_a_guest_from_an_image(emulator: Emulator) -> None:
    """An image stands for the operating system; one that does not exist is refused."""
    image = capture(emulator)
    group = {"globalIdentifier": image["globalIdentifier"]}
    given = {"operatingSystemReferenceCode": None, "blockDeviceTemplateGroup": group}
    id = create(emulator, **given).json["id"]
    assert "new1" == look(emulator, "hostname", id)["hostname"]


def test_images_of_everybody(shared: Emulator) -> None:
    """Public images are in a list of their own, and nobody's to delete."""
    public = rest(shared, f"{IMAGE}/getPublicImages", mask=MASK).json
    assert public
    assert not {row["id"] for row in public} & {row["id"] for row in mine(shared)}
    assert 404 == call(shared, public[0]["id"], "deleteObject").status


def test_editing_and_deleting(emulator: Emulator) -> None:
    """Name and note change; a deleted image is gone with its parts."""
    id = capture(emulator)["id"]
    assert call(emulator, id, "editObject", {"name": "silver", "note": "new"}).json is True
    assert [("silver", "new")] == [(row["name"], row["note"]) for row in mine(emulator)]
    parts = rest(emulator, f"{IMAGE}/{id}/getChildren", mask="mask[id]").json
    assert 200 == rest(emulator, f"{IMAGE}/{id}", verb="DELETE").status
    assert [] == mine(emulator)
    gone = [id, *(each["id"] for each in parts)]
    assert {404} == {rest(emulator, f"{IMAGE}/{each}").status for each in gone}


def test_datacenters(emulator: Emulator) -> None:
    """An image can be put into datacenters and taken from them."""
    id = capture(emulator, guest=103)["id"]
    assert call(emulator, id, "addLocations", [{"id": DAL10}]).json is True
    assert ["dal10", "dal13"] == places(emulator)
    assert call(emulator, id, "removeLocations", [{"id": DAL13}]).json is True
    assert ["dal10"] == places(emulator)
    assert call(emulator, id, "setAvailableLocations", [{"id": DAL13}]).json is True
    assert ["dal13"] == places(emulator)


def places(emulator: Emulator) -> list[str]:
    """Where the only image is."""
    [image] = mine(emulator)
    return sorted(each["name"] for each in image["datacenters"])


def test_sharing(emulator: Emulator) -> None:
    """Another account can be let use an image, once."""
    id = capture(emulator)["id"]
    for _ in range(2):
        assert call(emulator, id, "permitSharingAccess", 1234).json is True
    assert [{"accountId": 1234}] == mine(emulator)[0]["accountReferences"]
    assert call(emulator, id, "denySharingAccess", 1234).json is True
    assert [] == mine(emulator)[0]["accountReferences"]


@pytest.mark.parametrize("method", ["createFromExternalSource", "createFromIcos"])
def test_importing(emulator: Emulator, method: str) -> None:
    """An image comes from a file that is named."""
    source = {"name": "imported", "uri": "cos://us-south/bucket/file.vhd", "note": "from a file"}
    assert "imported" == rest(emulator, f"{IMAGE}/{method}", source).json["name"]
    assert ["imported"] == [row["name"] for row in mine(emulator)]
    refused = rest(emulator, f"{IMAGE}/{method}", {"name": "imported"}).json["error"]
    assert "'uri'" in refused
    assert call(emulator, mine(emulator)[0]["id"], "copyToIcos", source).json is True


def test_how_guests_of_an_image_start(emulator: Emulator) -> None:
    """The boot mode is one of two."""
    id = capture(emulator)["id"]
    assert "HVM" == call(emulator, id, "getBootMode").json
    assert call(emulator, id, "setBootMode", "PV").json is True
    assert "PV" == call(emulator, id, "getBootMode").json
    assert "newBootMode" in call(emulator, id, "setBootMode", "UEFI").json["error"]


def test_publishing(emulator: Emulator) -> None:
    """A public copy of an image is made, in the places that are named."""
    (image,) = emulator.seed(IMAGE, name="mine")
    path = IMAGE
    given = ("ours", "short", "long", [{"id": 2434695}])
    id = rest(emulator, f"{path}/{image['id']}/createPublicArchiveTransaction", *given).json
    mask = "mask[name,summary,note,publicFlag,datacenters[name]]"
    shown = read(emulator, path, "getObject", id=id, mask=mask)
    expected = {"name": "ours", "summary": "short", "note": "long", "publicFlag": 1}
    assert {**expected, "datacenters": [{"name": "fra04"}]} == shown
    assert id in [each["id"] for each in read(emulator, path, "getPublicImages", mask="mask[id]")]
    public = read(emulator, path, "getPublicImages", mask="mask[id]")[0]["id"]
    refused = rest(emulator, f"{path}/{public}/createPublicArchiveTransaction", "x", "", "", [])
    assert 404 == refused.status


@pytest.mark.parametrize(("flex", "servers"), [(False, False), (True, True)])
def test_packages_of_an_image(emulator: Emulator, *, flex: bool, servers: bool) -> None:
    """Guests are made from any image, servers from flex images."""
    (image,) = emulator.seed(IMAGE, name="mine", flexImageFlag=flex)
    method = "getAvailablePackagesForImageTemplate"
    given = {"id": image["id"]}
    found = read(emulator, "Product_Package", method, given, mask="mask[keyName]")
    names = {each["keyName"] for each in found}
    assert ("CLOUD_SERVER" in names, "BARE_METAL_SERVER" in names) == (True, servers)
    assert "STORAGE_AS_A_SERVICE_STAAS" not in names
