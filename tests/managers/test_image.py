from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import pytest

import softlayer_sdk as sl
from softlayer_sdk.waiters import Waiter
from tests.managers.doubles import Scripted, Time, last

if TYPE_CHECKING:
    from softlayer_sdk.emulator import Emulator

COS = "cos://us-south/bucket/image.vhd"


@pytest.fixture
def manager(client: sl.Client) -> sl.ImageManager:
    """The manager under test."""
    return sl.ImageManager(client)


@pytest.fixture
def image(manager: sl.ImageManager) -> int:
    """The id of an image of the account."""
    return manager.import_image_from_uri("web-image", "swift://account@dal05/a.vhd").id


@attrs.define
class Row:
    """An image as a program wants it."""

    id: int
    name: str


def test_private_images_are_listed(manager: sl.ImageManager, image: int) -> None:
    """Names, GUIDs and tags are conditions."""
    other = manager.import_image_from_uri("db-image", "swift://account@dal05/b.vhd")
    assert manager.edit(other.id, tag=["blue", "old"])
    assert {image, other.id} == {each.id for each in manager.list_private_images()}
    assert [image] == [each.id for each in manager.list_private_images(name="web*")]
    assert [other.id] == [each.id for each in manager.list_private_images(tag="blue")]
    assert [Row(image, "web-image")] == manager.list_private_images(
        manager.get_image(image).global_identifier, into=Row
    )
    assert 1 == len(manager.list_private_images(limit=1))
    assert Row(image, "web-image") in list(manager.iter_private_images(into=Row))


def test_public_images_are_listed(manager: sl.ImageManager, image: int, emulator: Emulator) -> None:
    """They are others than the account's own."""
    [row] = emulator.seed(
        "Virtual_Guest_Block_Device_Template_Group", name="public one", publicFlag=1
    )
    found = manager.list_public_images()
    assert row["id"] in {each.id for each in found}
    assert image not in {each.id for each in found}
    assert [Row(row["id"], "public one")] == manager.list_public_images(name="public*", into=Row)
    assert 1 == len(list(manager.iter_public_images(limit=1)))


def test_an_image_goes_by_any_name(
    manager: sl.ImageManager, image: int, emulator: Emulator
) -> None:
    """Id, GUID or name; one's own is meant, though a public one is called the same."""
    found = manager.get_image("web-image")
    assert image == found.id
    assert image == manager.get_image(str(found.global_identifier), mask="id").id
    assert Row(image, "web-image") == manager.get_image(image, into=Row)
    name = {"name": "web-image", "publicFlag": 1}
    [public] = emulator.seed("Virtual_Guest_Block_Device_Template_Group", 1, **name)
    assert [image] == manager.resolve_ids("web-image")
    manager.delete_image(image)
    assert [public["id"]] == manager.resolve_ids("web-image")
    assert [] == manager.resolve_ids("none")


def test_edit_changes_what_is_given(manager: sl.ImageManager, image: int) -> None:
    """Name, note and tags; an empty text clears the tags, nothing changes nothing."""
    assert not manager.edit(image)
    assert manager.edit("web-image", name="web2", note="for tests", tag="blue,green")
    found = manager.get_image(image, mask="name,note,tagReferences[tag[name]]")
    assert ("web2", "for tests") == (found.name, found.note)
    assert {"blue", "green"} == {each.tag.name for each in found.tag_references}
    assert manager.edit(image, tag="")
    assert [] == manager.get_image(image, mask="tagReferences[tag[name]]").tag_references
    assert manager.edit(image, note="kept")
    assert ("web2", "kept") == (
        manager.get_image(image).name,
        manager.get_image(image, mask="note").note,
    )


def test_tags_that_fail_hide_no_change() -> None:
    """The error says that name and note are changed."""
    answers = {"Virtual_Guest_Block_Device_Template_Group::editObject": True}
    with pytest.raises(sl.FollowUpError, match="changed: image 5"):
        sl.ImageManager(Scripted(answers).client()).edit(5, name="a", tag="b")


def test_delete_image(manager: sl.ImageManager, image: int) -> None:
    """It is not found afterwards."""
    assert manager.delete_image("web-image").id
    answers: dict[str, object] = {"Virtual_Guest_Block_Device_Template_Group::deleteObject": {}}
    assert sl.ImageManager(Scripted(answers).client()).delete_image(5).id is None
    with pytest.raises(sl.NotFoundError):
        manager.get_image(image)


def test_import_image_from_uri(manager: sl.ImageManager, emulator: Emulator) -> None:
    """From IBM Cloud with its key, which no log shows; what belongs together is needed."""
    made = manager.import_image_from_uri(
        "imported",
        COS,
        os_code="UBUNTU_22_64",
        note="new",
        ibm_api_key="secret-key",
        root_key_crn="crn:1",
        wrapped_dek="dek",
        cloud_init=True,
        byol=True,
        is_encrypted=True,
    )
    [sent] = last(emulator)[2]
    assert ("crn:1", "dek", True, "UBUNTU_22_64") == (
        sent["crkCrn"],
        sent["wrappedDek"],
        sent["isEncrypted"],
        sent["operatingSystemReferenceCode"],
    )
    assert ("imported", "new") == (
        manager.get_image(made.id).name,
        manager.get_image(made.id, mask="note").note,
    )
    emulator.calls.clear()
    with pytest.raises(sl.PreflightError, match="ibm_api_key"):
        manager.import_image_from_uri("a", COS)
    with pytest.raises(sl.PreflightError, match="root_key_crn"):
        manager.import_image_from_uri("a", COS, ibm_api_key="k", is_encrypted=True)
    with pytest.raises(sl.PreflightError, match="cos://"):
        manager.import_image_from_uri("a", "https://example.org/?cos://")
    assert [] == emulator.calls


def test_export_image_to_uri(manager: sl.ImageManager, image: int, emulator: Emulator) -> None:
    """To IBM Cloud with its key, or to the storage of former days."""
    assert manager.export_image_to_uri("web-image", COS, "secret-key")
    assert ("copyToIcos", str(image)) == last(emulator)[:2]
    assert COS == last(emulator)[2][0]["uri"]
    assert manager.export_image_to_uri(image, "swift://account@dal05/c.vhd")
    assert "copyToExternalSource" == last(emulator)[0]
    with pytest.raises(sl.PreflightError, match="ibm_api_key"):
        manager.export_image_to_uri(image, COS)


def test_images_are_shared(manager: sl.ImageManager, image: int) -> None:
    """Another account may use it until it may not."""
    assert manager.share_image("web-image", "654321")
    assert 654321 in {each.account_id for each in manager.list_shares(image)}
    assert manager.deny_share_image(image, 654321)
    assert 654321 not in {each.account_id for each in manager.list_shares("web-image")}
    with pytest.raises(sl.PreflightError, match="whole number"):
        manager.share_image(image, "somebody")


def test_images_are_where_they_are_wanted(manager: sl.ImageManager, image: int) -> None:
    """Places go by their names; an unknown one changes nothing, and nothing is named twice."""

    def places() -> set[str]:
        found = manager.get_image(image, mask="datacenters[name]")
        return {each.name for each in found.datacenters}

    known = {each.name for each in manager.get_storage_locations("web-image")}
    assert {"dal13", "ams03"} <= known
    assert ["ams03", "dal13"] == [
        each.name for each in manager.get_locations_list(image, ["AMS03", "dal13", "ams03"])
    ]
    before = places()
    [new] = sorted(known - before)[:1]
    with pytest.raises(sl.PreflightError, match="there is no 'xyz01'"):
        manager.add_locations(image, [new, "xyz01"])
    assert before == places()
    assert manager.add_locations(image, [new])
    assert before | {new} == places()
    assert manager.remove_locations("web-image", [new])
    assert before == places()
    with pytest.raises(sl.PreflightError, match=r"give a list"):
        manager.remove_locations(image, "dal13")


def test_wait_until_ready(manager: sl.ImageManager, image: int) -> None:
    """An image that nothing is done to is ready at once; one that is gone never is."""
    assert "web-image" == manager.wait_until_ready("web-image").name
    manager.delete_image(image)
    with pytest.raises(sl.WaitFailedError, match="is gone"):
        manager.wait_until_ready(image)


def test_wait_until_ready_sees_copies() -> None:
    """The copy in a datacenter has to be ready too, and no wait goes on for ever."""
    copy = {"id": 6, "transaction": {"id": 1}}
    answers = {
        "Virtual_Guest_Block_Device_Template_Group::getObject": {"id": 5, "children": [copy]}
    }
    script, time = Scripted(answers), Time()
    manager = sl.ImageManager(script.client(), waiter=Waiter(time, time.sleep))
    with pytest.raises(sl.WaitTimeoutError, match="image 5"):
        manager.wait_until_ready(5, timeout=20, interval=10)
    assert (20, 3) == (time.now, len(script.calls))


def test_what_is_captured_is_waited_for(client: sl.Client, emulator: Emulator) -> None:
    """What capturing answers is the image, which can be used when the capture is over."""
    time = Time(emulator)
    manager = sl.ImageManager(client, waiter=Waiter(time, time.sleep))
    made = sl.VSManager(client).capture(102, "golden")
    assert made.id == manager.wait_until_ready("golden").id
    assert 80 == time.now
