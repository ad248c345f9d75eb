"""The methods that are one call: what they ask for, and what they make of the answer."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

import softlayer_sdk as sl
from softlayer_sdk import models
from tests.managers.doubles import Scripted, name

VS, HARDWARE = sl.VSManager, sl.HardwareManager


@attrs.frozen
class Case:
    """A method, its arguments, the call that it makes, the answer to it, and the result's type."""

    manager: type[sl.VSManager | sl.HardwareManager]
    method: str
    args: tuple[Any, ...]
    call: str
    answer: Any
    kind: Any
    sent: tuple[Any, ...] = ()
    id: int | None = 5
    options: dict[str, Any] = attrs.field(factory=dict[str, Any])

    def __str__(self) -> str:
        return f"{self.manager.__name__}.{self.method}-{self.call.partition('::')[2]}"


ROW = {"id": 9}
GUEST_NOTE, HARDWARE_NOTE = (
    f"User_Customer_Notification_{kind}" for kind in ("Virtual_Guest", "Hardware")
)
CASES = [
    Case(VS, "rescue", (5,), "Virtual_Guest::executeRescueLayer", True, bool),
    Case(VS, "migrate", (5,), "Virtual_Guest::migrate", ROW, bool),
    Case(
        VS, "migrate_dedicated", (5, 6), "Virtual_Guest::migrateDedicatedHost", "", type(None), (6,)
    ),
    Case(
        VS,
        "attach_portable_storage",
        (5, 6),
        "Virtual_Guest::attachDiskImage",
        ROW,
        models.ProvisioningVersion1Transaction,
        (6,),
    ),
    Case(
        VS,
        "get_local_disks",
        (5,),
        "Virtual_Guest::getBlockDevices",
        [ROW],
        [models.VirtualGuestBlockDevice],
    ),
    Case(
        VS,
        "get_portable_storage",
        (5,),
        "Account::getPortableStorageVolumes",
        [ROW],
        [models.VirtualDiskImage],
        id=None,
    ),
    Case(
        VS,
        "browser_access_log",
        (5,),
        "Virtual_Guest::getBrowserConsoleAccessLogs",
        [ROW],
        [models.VirtualBrowserConsoleAccessLog],
    ),
    Case(
        VS,
        "get_notifications",
        (5,),
        f"{GUEST_NOTE}::findByGuestId",
        [ROW],
        [models.UserCustomerNotificationVirtualGuest],
        (5,),
        None,
    ),
    Case(
        VS,
        "add_notification",
        (5, 6),
        f"{GUEST_NOTE}::createObject",
        ROW,
        models.UserCustomerNotificationVirtualGuest,
        ({"guestId": 5, "userId": 6},),
        None,
    ),
    Case(
        VS,
        "remove_notification",
        (9,),
        f"{GUEST_NOTE}::deleteObjects",
        True,
        bool,
        ([{"id": 9}],),
        None,
    ),
    Case(HARDWARE, "rescue", (5,), "Hardware_Server::bootToRescueLayer", True, bool),
    Case(
        HARDWARE,
        "change_port_speed",
        (5, True, 1000, "redundant"),
        "Hardware_Server::setPublicNetworkInterfaceSpeed",
        True,
        bool,
        ([1000, "redundant"],),
    ),
    Case(
        HARDWARE,
        "change_port_speed",
        (5, False, 0),
        "Hardware_Server::setPrivateNetworkInterfaceSpeed",
        True,
        bool,
        ([0, None],),
    ),
    Case(
        HARDWARE,
        "update_firmware",
        (5,),
        "Hardware_Server::createFirmwareUpdateTransaction",
        True,
        bool,
        (False, True, True, True, False),
        options={"ipmi": False, "network": False},
    ),
    Case(
        HARDWARE,
        "reflash_firmware",
        (5,),
        "Hardware_Server::createFirmwareReflashTransaction",
        True,
        bool,
        (True, False, True),
        options={"raid_controller": False},
    ),
    Case(
        HARDWARE,
        "get_hard_drives",
        (5,),
        "Hardware_Server::getHardDrives",
        [ROW],
        [models.HardwareComponent],
    ),
    Case(
        HARDWARE,
        "get_components",
        (5,),
        "Hardware_Server::getComponents",
        [ROW],
        [models.HardwareComponent],
    ),
    Case(
        HARDWARE,
        "get_sensors",
        (5,),
        "Hardware::getSensorData",
        [{"sensorId": "CPU Temp"}],
        [models.ContainerRemoteManagementSensorReading],
    ),
    Case(
        HARDWARE,
        "get_software_components",
        (5,),
        "Hardware::getSoftwareComponents",
        [ROW],
        [models.SoftwareComponent],
    ),
    Case(
        HARDWARE,
        "create_credential",
        ({"softwareId": 5, "username": "root", "password": "x"},),
        "Software_Component_Password::createObject",
        ROW,
        models.SoftwareComponentPassword,
        ({"softwareId": 5, "username": "root", "password": "x"},),
        None,
    ),
    Case(
        HARDWARE,
        "trunk_vlan",
        (5, [{"id": 9}]),
        "Network_Component::addNetworkVlanTrunks",
        [ROW],
        [models.NetworkVlan],
        ([{"id": 9}],),
    ),
    Case(
        HARDWARE,
        "remove_vlan",
        (5, [models.NetworkVlan(id=9)]),
        "Network_Component::removeNetworkVlanTrunks",
        True,
        [],
        ([{"id": 9}],),
    ),
    Case(
        HARDWARE,
        "get_notifications",
        (5,),
        f"{HARDWARE_NOTE}::findByHardwareId",
        [ROW],
        [models.UserCustomerNotificationHardware],
        (5,),
        None,
    ),
    Case(
        HARDWARE,
        "add_notification",
        (5, 6),
        f"{HARDWARE_NOTE}::createObject",
        ROW,
        models.UserCustomerNotificationHardware,
        ({"hardwareId": 5, "userId": 6},),
        None,
    ),
    Case(
        HARDWARE,
        "remove_notification",
        (9,),
        f"{HARDWARE_NOTE}::deleteObjects",
        True,
        bool,
        ([{"id": 9}],),
        None,
    ),
    *(
        Case(
            HARDWARE,
            "get_network_components",
            (5,),
            f"Hardware_Server::get{side}NetworkComponents",
            [ROW],
            [models.NetworkComponent],
            options={"space": space},
        )
        for space, side in ((None, ""), ("public", "Frontend"), ("private", "Backend"))
    ),
    *(
        case
        for manager, service in ((VS, "Virtual_Guest"), (HARDWARE, "Hardware_Server"))
        for case in (
            Case(
                manager,
                "get_tracking_id",
                (5,),
                f"{service}::getMetricTrackingObjectId",
                77,
                int,
            ),
            Case(
                manager,
                "get_storage_details",
                (5, "NAS"),
                f"{service}::getAttachedNetworkStorages",
                [ROW],
                [models.NetworkStorage],
                ("NAS",),
            ),
            Case(
                manager,
                "get_storage_credentials",
                (5,),
                f"{service}::getAllowedHost",
                ROW,
                models.NetworkStorageAllowedHost,
            ),
        )
    ),
]


NETWORK = "mask[uplinkComponent,router,redundancyEnabledFlag,redundancyCapableFlag]"
STORAGE = "mask[id,username,capacityGb,notes,serviceResourceBackendIpAddress,{}[id,datacenter]]"
NEWEST = [{"name": "sort", "value": ["DESC"]}, {"name": "sortOrder", "value": [1]}]
# The masks and filters of these calls; the others have neither.
ASKED: dict[str, tuple[str | None, Any]] = {
    "VSManager.get_local_disks": ("mask[diskImage]", None),
    "VSManager.get_portable_storage": (
        None,
        {"portableStorageVolumes": {"blockDevices": {"guest": {"id": {"operation": 5}}}}},
    ),
    "VSManager.browser_access_log": (
        "mask[createDate,eventType,id,message,sourceIp,sourcePort,username]",
        None,
    ),
    "VSManager.add_notification": ("mask[user]", None),
    "HardwareManager.get_components": (
        (
            "mask[id,hardwareComponentModel[longDescription,hardwareGenericComponentModel["
            "description,hardwareComponentType[keyName]],firmwares[createDate,version]]]"
        ),
        {
            "components": {
                "hardwareComponentModel": {
                    "firmwares": {"createDate": {"operation": "orderBy", "options": NEWEST}}
                }
            }
        },
    ),
    "HardwareManager.get_network_components": (NETWORK, None),
    "VSManager.get_storage_details": (STORAGE.format("allowedVirtualGuests"), None),
    "VSManager.get_storage_credentials": ("mask[credential]", None),
    "HardwareManager.get_storage_details": (STORAGE.format("allowedHardware"), None),
    "HardwareManager.get_storage_credentials": ("mask[credential]", None),
}


def kind_of(result: Any) -> Any:
    """The type of a result; of a list, that of its rows."""
    return [type(row) for row in result] if isinstance(result, list) else type(result)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_it_is_one_call(case: Case) -> None:
    """The method makes the call that it stands for, and gives the answer as its type."""
    transport = Scripted({case.call: case.answer})
    result = getattr(case.manager(transport.client()), case.method)(*case.args, **case.options)
    [call] = transport.calls
    assert (case.call, case.sent, case.id) == (name(call), call.args, call.id)
    assert ASKED.get(str(case).partition("-")[0], (None, None)) == (call.mask, call.filter)
    assert (None, None) == (call.limit, call.offset)
    assert case.kind == kind_of(result)


SPEEDS = [
    Case(
        VS,
        "change_port_speed",
        (5, side == "Public", 100),
        f"Virtual_Guest::set{side}NetworkInterfaceSpeed",
        True,
        bool,
        (100,),
    )
    for side in ("Public", "Private")
]


@pytest.mark.parametrize(
    "case",
    [case for case in [*CASES, *SPEEDS] if case.kind is bool and case.answer is True],
    ids=str,
)
@pytest.mark.parametrize(("said", "meant"), [(1, True), ("true", True), (0, False)], ids=repr)
def test_a_yes_is_a_yes(case: Case, said: Any, *, meant: bool) -> None:
    """Whether SoftLayer says yes with a number or a word, the method gives a boolean."""
    transport = Scripted({case.call: said})
    result = getattr(case.manager(transport.client()), case.method)(*case.args, **case.options)
    assert meant is result
    [call] = transport.calls
    assert (case.call, case.sent, case.id) == (name(call), call.args, call.id)


@pytest.mark.parametrize(
    ("method", "call"),
    [
        ("get_components", "Hardware_Server::getComponents"),
        ("get_network_components", "Hardware_Server::getNetworkComponents"),
    ],
)
def test_a_mask_of_ones_own_is_used(method: str, call: str) -> None:
    """Instead of the one that a method has; so is a filter."""
    transport = Scripted({call: [ROW]})
    manager = HARDWARE(transport.client())
    getattr(manager, method)(5, mask="mask[id]")
    assert "mask[id]" == transport.calls[-1].mask
    own = {"components": {"id": {"operation": 9}}}
    if method == "get_components":
        manager.get_components(5, filter_component=own)
        assert own == transport.calls[-1].filter
