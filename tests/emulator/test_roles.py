"""Roles, groups and what they allow; contacts, and reports that are asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.emulator.wire import read, rest

if TYPE_CHECKING:
    from softlayer_sdk.emulator import Emulator

GROUP, ROLE = "User_Permission_Group", "User_Permission_Role"
CONTACT = {"firstName": "Ada", "lastName": "Example", "email": "ada@example.com"}
REPORT = "Account_Reports_Request"


def made(emulator: Emulator, service: str, **template: Any) -> int:
    """The id of a new object."""
    reply = rest(emulator, f"SoftLayer_{service}/createObject", template)
    assert reply.status == 201, reply.body
    id: int = reply.json["id"]
    return id


def ids(emulator: Emulator, service: str, id: int, method: str) -> list[int]:
    """The ids of a list."""
    return [each["id"] for each in read(emulator, service, method, id=id, mask="mask[id]")]


def test_groups_of_actions(emulator: Emulator) -> None:
    """Actions are added by id or key name, one or several, and taken away."""
    group = made(emulator, GROUP, name="network")
    path = f"SoftLayer_{GROUP}/{group}"
    actions = read(emulator, "User_Permission_Action", "getAllObjects")
    first, second, third = (each["id"] for each in actions[:3])
    rest(emulator, f"{path}/addAction", {"keyName": actions[0]["keyName"]})
    rest(emulator, f"{path}/addBulkActions", [{"id": second}, {"id": third}, {"id": first}])
    assert {first, second, third} == set(ids(emulator, GROUP, group, "getActions"))
    rest(emulator, f"{path}/removeBulkActions", [{"id": second}])
    rest(emulator, f"{path}/removeAction", {"id": third})
    assert [first] == ids(emulator, GROUP, group, "getActions")
    assert "Can't access action" == rest(emulator, f"{path}/addAction", {"id": 1}).error[2]
    assert "NORMAL" == read(emulator, GROUP, "getType", id=group)["keyName"]
    shown = rest(emulator, f"{path}/editObject", {"name": "nets"}).json
    assert "nets" == shown["name"]
    system = rest(emulator, f"SoftLayer_{GROUP}/createObject", {"name": "x", "typeId": 2})
    assert 500 == system.status


def test_roles_have_groups_and_users(emulator: Emulator) -> None:
    """Links are made and undone from both sides; a user knows its roles."""
    group, role = made(emulator, GROUP, name="network"), made(emulator, ROLE, name="operators")
    action = read(emulator, "User_Permission_Action", "getAllObjects")[0]["id"]
    rest(emulator, f"SoftLayer_{GROUP}/{group}/addAction", {"id": action})
    path = f"SoftLayer_{ROLE}/{role}"
    rest(emulator, f"{path}/linkGroup", {"id": group})
    rest(emulator, f"{path}/addUser", {"id": 4001})
    assert [group] == ids(emulator, ROLE, role, "getGroups")
    assert [role] == ids(emulator, GROUP, group, "getRoles")
    assert [4001] == ids(emulator, ROLE, role, "getUsers")
    assert [role] == ids(emulator, "User_Customer", 4001, "getRoles")
    assert [action] == ids(emulator, ROLE, role, "getActions")
    rest(emulator, f"SoftLayer_{GROUP}/{group}/unlinkRole", {"id": role})
    rest(emulator, f"{path}/removeUser", {"id": 4001})
    assert [] == ids(emulator, ROLE, role, "getGroups") + ids(emulator, ROLE, role, "getUsers")
    rest(emulator, f"SoftLayer_{GROUP}/{group}/linkRole", {"id": role})
    assert [group] == ids(emulator, ROLE, role, "getGroups")
    assert "Invalid group" == rest(emulator, f"{path}/linkGroup", {"id": 1}).error[2]
    wrong = rest(emulator, f"SoftLayer_{GROUP}/{group}/linkRole", {"id": 1})
    assert "Invalid role" == wrong.error[2]


@pytest.mark.parametrize(
    ("template", "kind"),
    [
        ({"id": 102}, "VIRTUAL_GUEST"),
        ({"id": 21001, "complexType": "SoftLayer_Hardware_Server"}, None),
        ({"id": 102}, None),
    ],
)
def test_groups_of_devices(emulator: Emulator, template: dict[str, Any], kind: str | None) -> None:
    """A device is named by its id and its kind, as a word or as a type."""
    path = f"SoftLayer_{GROUP}/{made(emulator, GROUP, name='devices')}"
    given = [template] if kind is None else [template, kind]
    assert rest(emulator, f"{path}/addResourceObject", *given).json is True
    assert rest(emulator, f"{path}/removeResourceObject", *given).json is True
    assert rest(emulator, f"{path}/addBulkResourceObjects", [template], *given[1:]).json is True
    text = "A permission resource type does not exist for"
    assert text in rest(emulator, f"{path}/addResourceObject", template, "TICKET").error[2]
    assert (
        "Resource object id is invalid" == rest(emulator, f"{path}/addResourceObject", {}).error[2]
    )


def test_contacts(emulator: Emulator) -> None:
    """A contact has a type; one who asks for reports has a type of its own."""
    types = read(emulator, "Account_Contact", "getAllContactTypes")
    billing = next(each["id"] for each in types if each["keyName"] == "BILLING")
    id = made(emulator, "Account_Contact", **CONTACT, typeId=billing)
    assert "BILLING" == read(emulator, "Account_Contact", "getType", id=id)["keyName"]
    path = "SoftLayer_Account_Contact/createComplianceReportRequestorContact"
    asking = rest(emulator, path, CONTACT).json
    assert (
        "requestor" in read(emulator, "Account_Contact", "getType", id=asking["id"])["name"].lower()
    )
    assert 500 == rest(emulator, path, {"firstName": "Ada"}).status


def test_reports(emulator: Emulator) -> None:
    """A report is asked for by a contact, found by its key, sent or declined."""
    path = f"SoftLayer_{REPORT}"
    request = rest(emulator, f"{path}/createRequest", CONTACT, "audit", "SOC2", CONTACT).json
    found = read(emulator, REPORT, "getRequestByRequestKey", request["requestKey"])
    assert (request["id"], "PENDING") == (found["id"], found["status"])
    assert "SOC 2" == read(emulator, REPORT, "getReportType", id=request["id"])["name"]
    assert "Ada" == read(emulator, REPORT, "getRequestorContact", id=request["id"])["firstName"]
    assert rest(emulator, f"{path}/sendReportEmail", {"id": request["id"]}).json is True
    assert rest(emulator, f"{path}/updateTicketOnDecline", {"id": request["id"]}).json is True
    assert "DECLINED" == read(emulator, REPORT, "getObject", id=request["id"])["status"]
    assert 404 == rest(emulator, f"{path}/getRequestByRequestKey", "nothing").status
    assert 500 == rest(emulator, f"{path}/createRequest", CONTACT, "audit", "FOO", CONTACT).status
