"""Tickets: asking, answering, what is attached."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Any

import pytest

from tests.emulator.wire import integer, read, rest, string, struct, xmlrpc

if TYPE_CHECKING:
    from softlayer_sdk.emulator import Emulator

PATH = "SoftLayer_Ticket"
PUBLIC = "SoftLayer_Exception_Public"


def ask(emulator: Emulator, contents: str = "Why?", *rest_of: Any, **template: Any) -> Any:
    """Create a ticket: the answer's JSON."""
    given = {"subjectId": 1005, "title": "A question", **template}
    return rest(emulator, f"{PATH}/createStandardTicket", given, contents, *rest_of).json


def titles(emulator: Emulator, relation: str) -> list[str]:
    """The titles of a list of tickets."""
    return [row["title"] for row in rest(emulator, f"SoftLayer_Account/{relation}").json]


def test_life_of_a_ticket(emulator: Emulator) -> None:
    """A ticket is open, has what was said in order, and is closed by the support only."""
    id = ask(emulator)["id"]
    assert "A question" in titles(emulator, "OpenTickets")
    assert "A question" in titles(emulator, "OpenSupportTickets")
    added = rest(emulator, f"{PATH}/{id}/addUpdate", {"entry": "More"}).json
    assert ["More"] == [row["entry"] for row in added]
    mask = (
        "mask[status,subject.name,group.name,assignedUser.username,userEditableFlag,updateCount,"
        "serviceProviderResourceId,updates[entry,editor],totalUpdateCount]"
    )
    found = rest(emulator, f"{PATH}/{id}", mask=mask).json
    assert ["Ada Example", "Ada Example"] == [
        update.pop("editor")["displayName"] for update in found["updates"]
    ]
    assert {
        "status": {"id": 1001, "name": "Open"},
        "subject": {"name": "Hardware Issue"},
        "group": {"name": "Support"},
        "assignedUser": {"username": "demo"},
        "userEditableFlag": True,
        "updateCount": 2,
        "serviceProviderResourceId": f"CS{id:07d}",
        "totalUpdateCount": 2,
        "updates": [
            {"entry": "Why?"},
            {"entry": "More"},
        ],
    } == found
    emulator.edit("Ticket", id, statusId=1002)
    assert "A question" not in titles(emulator, "OpenTickets")
    for relation in ("ClosedTickets", "TicketsClosedToday", "TicketsClosedInTheLastThreeDays"):
        assert "A question" in titles(emulator, relation)


def test_long_updates(emulator: Emulator) -> None:
    """An update takes 3,900 characters; what is longer becomes several."""
    id = ask(emulator)["id"]
    added = rest(emulator, f"{PATH}/{id}/addUpdate", {"entry": "a" * 3900 + "b" * 3901}).json
    assert ["a" * 3900, "b" * 3900, "b"] == [row["entry"] for row in added]


def test_by_xml(emulator: Emulator) -> None:
    """The same over XML-RPC, and a file in binary, however its lines are broken."""
    template = struct(subjectId=integer(1001), title=string("x"))
    made = xmlrpc(emulator, PATH, "createStandardTicket", template, string("text")).value
    header = {f"{PATH}InitParameters": struct(id=integer(made["id"]))}
    data = "<base64>\naGVs\nbG8=\n</base64>"
    file = struct(filename=string("f.txt"), data=data)
    kept = xmlrpc(emulator, PATH, "addAttachedFile", file, **header).value
    assert ("f.txt", "5") == (kept["fileName"], kept["fileSize"])
    found = rest(emulator, f"{PATH}/{made['id']}/getAttachedFile/{kept['id']}").json
    assert b"hello" == base64.b64decode(found)


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        (
            ({"title": "t"}, "c"),
            "Please provide a subject when creating a standard support ticket.",
        ),
        (({"subjectId": 1001}, ""), "Please provide ticket contents."),
        (({"subjectId": 1001}, "c", 102), "Please provide a root/admin password."),
    ],
)
def test_what_a_ticket_needs(emulator: Emulator, arguments: tuple[Any, ...], text: str) -> None:
    """A subject, contents, and a password with a machine."""
    before = emulator.all("Ticket")
    assert (500, PUBLIC, text) == rest(emulator, f"{PATH}/createStandardTicket", *arguments).error
    assert before == emulator.all("Ticket")


@pytest.mark.parametrize(
    ("kind", "id", "word"),
    [("Hardware", 21001, "hardware"), ("VirtualGuest", 102, "virtual guest")],
)
def test_attachments(emulator: Emulator, kind: str, id: int, word: str) -> None:
    """A machine is attached once, is in the ticket's list, and is gone when it is detached."""
    ticket = ask(emulator)["id"]
    path, relation = f"{PATH}/{ticket}", f"getAttached{kind}" + "s" * (kind == "VirtualGuest")
    assert id == rest(emulator, f"{path}/addAttached{kind}", id).json["attachmentId"]
    assert [id] == [row["id"] for row in rest(emulator, f"{path}/{relation}").json]
    text = f"This {word} is already attached to this ticket."
    assert text == rest(emulator, f"{path}/addAttached{kind}", id).json["error"]
    assert rest(emulator, f"{path}/removeAttached{kind}", id).json is True
    assert [] == rest(emulator, f"{path}/{relation}").json
    text = f"This {word} is not attached to this ticket."
    assert text == rest(emulator, f"{path}/removeAttached{kind}", id).json["error"]
    assert 404 == rest(emulator, f"{path}/addAttached{kind}", 999).status


def test_machines_and_files_from_the_start(emulator: Emulator) -> None:
    """A new ticket may come with a machine, its password and files."""
    file = {"filename": "log", "data": "eA=="}
    arguments = (102, "secret", None, None, [file], "VIRTUAL_GUEST")
    id = ask(emulator, "Why?", *arguments)["id"]
    mask = "mask[attachedVirtualGuests.id,attachedFiles.fileName]"
    found = rest(emulator, f"{PATH}/{id}", mask=mask).json
    assert [{"id": 102}] == [{"id": each["id"]} for each in found["attachedVirtualGuests"]]
    assert ["log"] == [each["fileName"] for each in found["attachedFiles"]]


def test_files_have_different_names(emulator: Emulator) -> None:
    """A ticket has one file of each name."""
    path = f"{PATH}/{ask(emulator)['id']}/addAttachedFile"
    file = {"filename": "log", "data": "eA=="}
    assert "log" == rest(emulator, path, file).json["fileName"]
    text = "A file named log is already attached to this ticket."
    assert (500, "SoftLayer_Exception", text) == rest(emulator, path, file).error


def test_addresses_of_mail(emulator: Emulator) -> None:
    """They are added, replaced and taken away, and the ticket's user keeps them."""
    path = f"{PATH}/{ask(emulator)['id']}"

    def emails(method: str) -> list[str]:
        return [row["email"] for row in rest(emulator, f"{path}/{method}").json]

    def change(verb: str, *emails: str) -> bool:
        done: bool = rest(emulator, f"{path}/{verb}AttachedAdditionalEmails", emails).json
        return done

    assert [] == emails("getAttachedAdditionalEmails")
    assert change("add", "ops@example.com")
    assert change("add", "dev@example.com", "ops@example.com")
    both = ["dev@example.com", "ops@example.com"]
    assert both == sorted(emails("getAttachedAdditionalEmails"))
    assert change("update", "new@example.com")
    assert ["new@example.com"] == emails("getAttachedAdditionalEmails")
    assert change("remove", "new@example.com", "other@example.com")
    assert [] == emails("getAttachedAdditionalEmails")
    mask = "mask[assignedUser[id,additionalEmails[email,userId]]]"
    user = rest(emulator, path, mask=mask).json["assignedUser"]
    assert {(email, user["id"]) for email in (*both, "new@example.com")} == {
        (each["email"], each["userId"]) for each in user["additionalEmails"]
    }


def test_final_comments(emulator: Emulator) -> None:
    """Only a closed ticket takes them, once, and not too many."""
    id = ask(emulator)["id"]
    path = f"{PATH}/{id}/addFinalComments"
    assert 500 == rest(emulator, path, "Good").status
    emulator.edit("Ticket", id, statusId=1002)
    for text, why in (
        ("x" * 4001, "Your final comments may not exceed 4000 characters in length."),
        ("", "Please provide final comments."),
    ):
        assert (500, PUBLIC, why) == rest(emulator, path, text).error
    assert rest(emulator, path, "Good").json is True
    assert 500 == rest(emulator, path, "Better").status
    assert "Good" == emulator.get("Ticket", id)["finalComments"]


def test_editing(emulator: Emulator) -> None:
    """A title and a priority can change, with a word about it."""
    id = ask(emulator)["id"]
    found = rest(emulator, f"{PATH}/{id}/edit", {"title": "T", "priority": 1}, "See above").json
    assert ("T", 1) == (found["title"], found["priority"])
    assert "T" in titles(emulator, "PriorityOneTickets")
    assert 2 == emulator.get("Ticket", id, "mask[updateCount]")["updateCount"]


def test_other_requests(emulator: Emulator) -> None:
    """Cancellations and upgrades are asked for by tickets of their own."""
    cancel, upgrade = f"{PATH}/createCancelServerTicket", f"{PATH}/createUpgradeTicket"
    asked = "No longer needed", "Thanks"
    wanted = "More RAM", "tonight", "", "HARDWARE", "Up"
    tickets = [
        rest(emulator, cancel, 21001, *asked).json,
        rest(emulator, cancel, 102, *asked, False, "VIRTUAL_GUEST").json,
        rest(emulator, upgrade, 21001, *wanted).json,
    ]
    assert "Up" == tickets[-1]["title"]
    assert "Cancellation Request for 21001" in titles(emulator, "OpenSalesTickets")
    attached = [
        emulator.get("Ticket", each["id"], "attachedHardware.id,attachedVirtualGuests.id")
        for each in tickets
    ]
    machines = [[each["attachedHardware"], each["attachedVirtualGuests"]] for each in attached]
    server, guest = [{"id": 21001}], [{"id": 102}]
    assert [[server, []], [[], guest], [server, []]] == machines
    for path, more in ((cancel, asked), (upgrade, wanted)):
        assert 404 == rest(emulator, path, 7, *more).status


def test_what_is_new(emulator: Emulator) -> None:
    """A ticket waits for its user after the support's answer, which is new until it is viewed."""
    news = "awaitingUserResponseFlag,newUpdatesFlag,lastResponseDate,attachedHardwareCount"
    last = "lastEditor(SoftLayer_User_Customer)[username],lastUpdate.id"
    last += ",lastActivity[value,ticketUpdate.id]"
    mask = f"mask[id,title,{news},{last}]"
    id = ask(emulator)["id"]

    def now() -> dict[str, Any]:
        """What is told of the ticket."""
        found: dict[str, Any] = read(emulator, "Ticket", "getObject", id=id, mask=mask)
        assert found["lastUpdate"] == found["lastActivity"]["ticketUpdate"]
        return found

    found = now()
    assert ("Why?", "demo") == (found["lastActivity"]["value"], found["lastEditor"]["username"])
    assert not found["awaitingUserResponseFlag"]
    assert not found["newUpdatesFlag"]
    assert 0 == found["attachedHardwareCount"]
    assert found["lastResponseDate"] is None
    emulator.seed("Ticket_Update", ticket={"id": id}, entry="Because.", editorType="EMPLOYEE")
    found = now()
    assert "Because." == found["lastActivity"]["value"]
    assert found["awaitingUserResponseFlag"] is found["newUpdatesFlag"] is True
    assert "A question" in titles(emulator, "OpenTicketsWaitingOnCustomer")
    assert rest(emulator, f"{PATH}/{id}/markAsViewed").json is None
    assert (True, False) == tuple(now()[name] for name in news.split(",")[:2])
    rest(emulator, f"{PATH}/{id}/addUpdate", {"entry": "Thanks"})
    assert not now()["awaitingUserResponseFlag"]
    assert "A question" not in titles(emulator, "OpenTicketsWaitingOnCustomer")
    [closed] = [each for each in emulator.all("Ticket", mask) if each["title"].startswith("Copy")]
    assert "2025-03-04T09:30:00-06:00" <= closed["lastResponseDate"]
    assert not closed["awaitingUserResponseFlag"]


@pytest.mark.parametrize("kind", ["Alert", "AutoClose"])
def test_what_is_to_happen(emulator: Emulator, kind: str) -> None:
    """An alert or the end of a ticket comes when it is due, once, unless it was called off."""
    kept, other = (ask(emulator)["id"] for _ in range(2))
    mask = "mask[statusId,scheduledActions[id,transactionGroup.name]]"
    soon = "2026-03-02T11:15:00-06:00"
    for id in (kept, other):
        assert rest(emulator, f"{PATH}/{id}/addScheduled{kind}", soon).json is None
    rest(emulator, f"{PATH}/{kept}/addScheduled{kind}", soon)
    rest(emulator, f"{PATH}/{kept}/addScheduledAlert", "2027-01-01T00:00:00-06:00")
    actions = emulator.get("Ticket", kept, mask)["scheduledActions"]
    assert len({each["transactionGroup"]["name"] for each in actions}) == len(actions)
    assert ({"Alert": 1, "AutoClose": 2}[kind]) == len(actions)
    assert rest(emulator, f"{PATH}/{other}/removeScheduled{kind}").json is None
    assert [] == emulator.get("Ticket", other, mask)["scheduledActions"]
    emulator.clock.advance(3601)
    status = 1002 if kind == "AutoClose" else 1001
    assert status == emulator.get("Ticket", kept, mask)["statusId"]
    assert 1 == len(emulator.get("Ticket", kept, mask)["scheduledActions"])
    assert 1001 == emulator.get("Ticket", other, mask)["statusId"]
    invalid = rest(emulator, f"{PATH}/{other}/addScheduled{kind}", "soon").error
    assert (500, "SoftLayer_Exception_InvalidValue") == invalid[:2]


def test_agents(emulator: Emulator) -> None:
    """Users are assigned to a ticket, each once, and need not stay."""
    id = ask(emulator)["id"]
    for _ in range(2):
        assert rest(emulator, f"{PATH}/{id}/addAssignedAgent", 4001).json is None
    agents = read(emulator, "Ticket", "getAssignedAgents", id=id, mask="mask[username]")
    assert [{"username": "demo"}] == agents
    assert 404 == rest(emulator, f"{PATH}/{id}/addAssignedAgent", 7).status
    assert rest(emulator, f"{PATH}/{id}/removeAssignedAgent", 4001).json is None
    assert [] == read(emulator, "Ticket", "getAssignedAgents", id=id)


def test_surveys(emulator: Emulator) -> None:
    """Who opted out is asked nothing, until that is taken back."""
    for choice, eligible in (("", True), ("optOut", False), ("optIn", True)):
        if choice:
            assert rest(emulator, f"SoftLayer_Ticket_Survey/{choice}").json is None
        assert eligible is read(emulator, "Ticket", "surveyEligible")


def test_who_answers(shared: Emulator) -> None:
    """A ticket says which group answers it."""
    ticket = shared.all("Ticket", "mask[groupId,group.id]")[0]
    assert ticket["groupId"] == ticket["group"]["id"]


def test_what_there_is_to_choose(shared: Emulator) -> None:
    """Subjects, groups, statuses and priorities are listed."""
    assert {"id": 1005, "name": "Hardware Issue"}.items() <= next(
        row
        for row in rest(shared, "SoftLayer_Ticket_Subject/getAllObjects").json
        if row["id"] == 1005
    ).items()
    names = [row["name"] for row in rest(shared, f"{PATH}/getAllTicketGroups").json]
    assert ["Accounting", "Sales", "Support", "Abuse"] == names
    assert {"id": 1001, "name": "Open"} in rest(shared, f"{PATH}/getAllTicketStatuses").json
    assert 4 == len(rest(shared, "SoftLayer_Ticket_Priority/getPriorities").json)


def test_closed_since(shared: Emulator) -> None:
    """The tickets closed since a date."""
    for since, expected in (("01/01/2025", 1), ("01/01/2026", 0)):
        found = rest(shared, f"{PATH}/getTicketsClosedSinceDate", since).json
        assert expected == len(found)
