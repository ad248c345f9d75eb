from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.emulator.wire import read, rest

if TYPE_CHECKING:
    from softlayer_sdk.emulator import Emulator
    from tests.emulator.wire import Reply

SERVICE = "SoftLayer_Virtual_Guest"
BAD_NAME = (
    "The hostname and domain must be alphanumeric strings that may be separated by periods '.'. "
    "The only other allowable special character is the dash '-'."
)


def template(**changes: Any) -> dict[str, Any]:
    """A template that is accepted, changed; None leaves a member out."""
    usual: dict[str, Any] = {
        "hostname": "new1",
        "domain": "example.org",
        "startCpus": 2,
        "maxMemory": 4096,
        "hourlyBillingFlag": True,
        "localDiskFlag": True,
        "datacenter": {"name": "dal13"},
        "operatingSystemReferenceCode": "UBUNTU_22_64",
    }
    return {name: value for name, value in (usual | changes).items() if value is not None}


def create(emulator: Emulator, **changes: Any) -> Reply:
    """Order a guest."""
    return rest(emulator, f"{SERVICE}/createObject.json", template(**changes))


def call(emulator: Emulator, method: str, *args: object, id: int = 102) -> Any:
    """Call a method of a guest."""
    return rest(emulator, f"{SERVICE}/{id}/{method}.json", *args).json


def look(emulator: Emulator, mask: str, id: int = 102) -> dict[str, Any]:
    """Some properties of a guest."""
    row: dict[str, Any] = rest(emulator, f"{SERVICE}/{id}.json", mask=f"mask[{mask}]").json
    return row


MISSING = [
    ({"hostname": None, "domain": None}, "hostname"),
    ({"domain": "", "startCpus": None}, "domain"),
    ({"startCpus": None, "maxMemory": None}, "startCpus"),
    ({"maxMemory": None, "datacenter": None}, "maxMemory"),
    ({"datacenter": None, "hourlyBillingFlag": None}, "datacenter"),
    ({"datacenter": {"id": 3}}, "datacenter.name"),
    ({"hourlyBillingFlag": None, "localDiskFlag": None}, "hourlyBillingFlag"),
    ({"localDiskFlag": None, "operatingSystemReferenceCode": None}, "localDiskFlag"),
    ({"operatingSystemReferenceCode": None}, "operatingSystemReferenceCode"),
]


@pytest.mark.parametrize(("changes", "name"), MISSING)
def test_what_is_missing(shared: Emulator, changes: dict[str, Any], name: str) -> None:
    """The first property that is missing is named."""
    text = f"The property '{name}' must be set to create an instance of '{SERVICE}'."
    expected = (500, "SoftLayer_Exception_MissingCreationProperty", text)
    assert expected == create(shared, **changes).error


def invalid(name: str, why: str) -> str:
    """The text for a value that cannot be."""
    return f"Invalid value provided for '{name}'. {why}"


IMAGE: dict[str, Any] = {"globalIdentifier": "6c1e0000-0000-4000-8000-000000000000"}
INVALID = [
    ({"hostname": "a_b"}, "InvalidHostname", BAD_NAME),
    ({"domain": "example.org-"}, "InvalidHostname", BAD_NAME),
    (
        {"datacenter": {"name": "xyz"}},
        "InvalidValue",
        invalid("datacenter", "There is no datacenter 'xyz'."),
    ),
    ({"startCpus": 1642}, "NotFound", "Unable to find price for core capacity of 1642."),
    ({"maxMemory": 1000}, "NotFound", "Unable to find price for memory capacity of 1000."),
    ({"maxMemory": "much"}, "NotFound", "Unable to find price for memory capacity of much."),
    (
        {"supplementalCreateObjectOptions": {"flavorKeyName": "X"}},
        "NotFound",
        "Unable to find a flavor with the key name X.",
    ),
    (
        {"blockDeviceTemplateGroup": IMAGE},
        "InvalidValue",
        invalid(
            "operatingSystemReferenceCode",
            "An operating system may not be provided when using an image template.",
        ),
    ),
    (
        {
            "blockDeviceTemplateGroup": IMAGE,
            "operatingSystemReferenceCode": None,
            "blockDevices": [{}],
        },
        "InvalidValue",
        invalid("blockDevices", "Block devices may not be provided when using an image template."),
    ),
    (
        {"networkComponents": [{"maxSpeed": 7}]},
        "InvalidValue",
        invalid("networkComponents", "Speeds are 10, 100 and 1000."),
    ),
    (
        {"blockDevices": [{"device": "1"}]},
        "InvalidValue",
        invalid("blockDevices", "Device 1 is reserved for swap."),
    ),
    (
        {"transientGuestFlag": True, "hourlyBillingFlag": "false"},
        "InvalidValue",
        invalid("transientGuestFlag", "Transient guests are billed by the hour."),
    ),
]


@pytest.mark.parametrize(("changes", "code", "text"), INVALID)
def test_what_is_invalid(shared: Emulator, changes: dict[str, Any], code: str, text: str) -> None:
    """Values that cannot be are refused with their own words."""
    assert (500, f"SoftLayer_Exception_{code}", text) == create(shared, **changes).error


def test_answer_of_creation(emulator: Emulator) -> None:
    """The answer has the default set of a guest that is not ready yet."""
    row = create(emulator).json
    guids = (row.pop("uuid"), row.pop("globalIdentifier"))
    assert [36, 36] == [len(guid) for guid in guids]
    assert row.pop("primaryIpAddress") != row.pop("primaryBackendIpAddress")
    assert {
        "accountId": 307,
        "createDate": "2026-03-02T10:15:00-06:00",
        "dedicatedAccountHostOnlyFlag": False,
        "deviceStatusId": None,
        "domain": "example.org",
        "fullyQualifiedDomainName": "new1.example.org",
        "hostname": "new1",
        "id": row["id"],
        "lastPowerStateId": None,
        "lastVerifiedDate": None,
        "managedResourceFlag": False,
        "maxCpu": 2,
        "maxCpuUnits": "CORE",
        "maxMemory": 4096,
        "metricPollDate": None,
        "modifyDate": None,
        "placementGroupId": None,
        "privateNetworkOnlyFlag": False,
        "provisionDate": None,
        "reclaimDate": None,
        "startCpus": 2,
        "status": {"keyName": "ACTIVE", "name": "Active"},
        "statusId": 1001,
        "typeId": 1,
    } == row


def test_ready_at_once(emulator: Emulator) -> None:
    """Without a time to wait, the next call finds the guest ready."""
    id = create(emulator).json["id"]
    assert {"provisionDate": "2026-03-02T10:15:00-06:00"} == look(
        emulator, "provisionDate,activeTransaction.id", id
    )


def test_template_in_full(emulator: Emulator) -> None:
    """What a template names is found again."""
    key = rest(emulator, "SoftLayer_Account/getSshKeys").json[0]["id"]
    vlans = rest(emulator, "SoftLayer_Account/getNetworkVlans", mask="mask[id,datacenter.name]")
    vlan = next(row["id"] for row in vlans.json if row["datacenter"]["name"] == "dal13")
    id = create(
        emulator,
        networkComponents=[{"maxSpeed": 100}],
        blockDevices=[
            {"device": "0", "diskImage": {"capacity": 100}},
            {"device": "2", "diskImage": {"capacity": 10}},
        ],
        userData=[{"value": "hello"}],
        sshKeys=[{"id": key}],
        postInstallScriptUri="https://example.org/x",
        primaryNetworkComponent={"networkVlan": {"id": vlan}},
        hourlyBillingFlag="1",
    ).json["id"]
    mask = (
        "hourlyBillingFlag,userData.value,sshKeys[id],postInstallScriptUri,"
        "blockDevices[device,diskImage[capacity]],primaryNetworkComponent[maxSpeed],"
        "operatingSystem[id,passwords[username]],networkVlans[id],billingItem[categoryCode]"
    )
    row = look(emulator, mask, id)
    assert [("0", 100), ("2", 10)] == [
        (each["device"], each["diskImage"]["capacity"]) for each in row["blockDevices"]
    ]
    assert (True, "hello", [{"id": key}], "https://example.org/x") == (
        row["hourlyBillingFlag"],
        row["userData"][0]["value"],
        row["sshKeys"],
        row["postInstallScriptUri"],
    )
    assert 100 == row["primaryNetworkComponent"]["maxSpeed"]
    assert vlan in [each["id"] for each in row["networkVlans"]]
    assert "root" == row["operatingSystem"]["passwords"][0]["username"]


def test_flavors(emulator: Emulator) -> None:
    """A flavor stands for cores, memory and the first disk."""
    options = {"flavorKeyName": "B1_2X4X100", "bootMode": None}
    row = create(
        emulator,
        supplementalCreateObjectOptions=options,
        startCpus=None,
        maxMemory=None,
        localDiskFlag=None,
    ).json
    disks = look(emulator, "blockDevices[diskImage[capacity]]", row["id"])["blockDevices"]
    assert look(emulator, "localDiskFlag", row["id"])["localDiskFlag"] is False
    assert (2, 4096, 100) == (row["maxCpu"], row["maxMemory"], disks[0]["diskImage"]["capacity"])


@pytest.mark.parametrize(("flavor", "local"), [("B1_2X4X100", False), ("BL2_2X4X100", True)])
def test_what_a_flavor_has_may_be_said(emulator: Emulator, flavor: str, *, local: bool) -> None:
    """Cores, memory, the first disk and where it is, if they are those of the flavor."""
    row = create(
        emulator,
        supplementalCreateObjectOptions={"flavorKeyName": flavor},
        startCpus=2,
        maxMemory=4096,
        localDiskFlag=local,
        blockDevices=[{"device": "0", "diskImage": {"capacity": 100}}],
    ).json
    assert local == look(emulator, "localDiskFlag", row["id"])["localDiskFlag"]


def test_private_only(emulator: Emulator) -> None:
    """A guest without a public side has no public address."""
    id = create(emulator, privateNetworkOnlyFlag=True, networkComponents=None).json["id"]
    row = look(emulator, "primaryIpAddress,primaryBackendIpAddress,networkComponents[maxSpeed]", id)
    assert ("primaryIpAddress" not in row, [{"maxSpeed": 10}]) == (True, row["networkComponents"])
    assert row["primaryBackendIpAddress"].startswith("10.")
    assert True is call(emulator, "setPublicNetworkInterfaceSpeed", 10, id=id)


def test_image(emulator: Emulator) -> None:
    """An image takes the place of the operating system."""
    image = emulator.seed(f"{SERVICE}_Block_Device_Template_Group", **IMAGE, name="golden")[0]
    reply = create(emulator, operatingSystemReferenceCode=None, blockDeviceTemplateGroup=IMAGE)
    row = look(emulator, "blockDeviceTemplateGroup[id],operatingSystem[id]", reply.json["id"])
    assert image.get("id") == row["blockDeviceTemplateGroup"]["id"]
    assert "operatingSystem" not in row


def test_several_at_once(emulator: Emulator) -> None:
    """Several templates give a list, with status 200; one that is refused stops them all."""
    path = f"{SERVICE}/createObjects.json"
    reply = rest(emulator, path, [template(hostname="a"), template(hostname="b")])
    assert (200, ["a", "b"]) == (reply.status, [row["hostname"] for row in reply.json])
    assert 500 == rest(emulator, path, [template(hostname="c"), template(domain=None)]).status
    assert [] == rest(emulator, f"{SERVICE}/findByHostname/c").json


def test_a_list_is_no_template(shared: Emulator) -> None:
    """POST without a method is one creation, whatever the body holds."""
    reply = rest(shared, SERVICE, [template()])
    assert "SoftLayer_Exception_MissingCreationProperty" == reply.json["code"]


def test_creation_honours_a_mask(emulator: Emulator) -> None:
    """The new guest comes with what a mask names."""
    reply = rest(emulator, f"{SERVICE}.json", template(), mask="mask[hostname,datacenter.name]")
    assert {"hostname": "new1", "datacenter": {"name": "dal13"}} == reply.json


def test_webhooks_of_transient_guests(emulator: Emulator) -> None:
    """A transient guest has a webhook until it is deleted; others have none."""
    id = create(emulator, transientGuestFlag=True).json["id"]
    path = f"SoftLayer_Virtual_Guest/{id}"
    hook = ("https://example.org/hook", "secret")
    assert 500 == rest(emulator, f"{path}/sendTestReclaimScheduledAlert").status
    assert 200 == rest(emulator, f"{path}/setTransientWebhook", *hook).status
    told = read(emulator, "Virtual_Guest", "getTransientWebhookURI", id=id)
    assert hook[0] == told["value"]
    assert 200 == rest(emulator, f"{path}/sendTestReclaimScheduledAlert").status
    assert 500 == rest(emulator, f"{path}/setTransientWebhook", "nowhere", "secret").status
    assert 200 == rest(emulator, f"{path}/deleteTransientWebhook").status
    assert read(emulator, "Virtual_Guest", "getTransientWebhookURI", id=id) is None
    other = rest(emulator, "SoftLayer_Virtual_Guest/102/setTransientWebhook", *hook)
    assert 500 == other.status


@pytest.mark.parametrize(("gigabytes", "answer"), [(25, True), (2000, True), (2001, False)])
def test_space_on_the_host(shared: Emulator, gigabytes: int, *, answer: bool) -> None:
    """There is space for what is sold."""
    method = "checkHostDiskAvailability"
    assert answer is read(shared, "Virtual_Guest", method, gigabytes, id=102)
    assert 500 == rest(shared, f"SoftLayer_Virtual_Guest/102/{method}", 0).status
