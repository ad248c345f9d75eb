from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import pytest

import softlayer_sdk as sl
from tests.managers.doubles import Scripted, last, methods

if TYPE_CHECKING:
    from pathlib import Path

    from softlayer_sdk.emulator import Emulator


@pytest.fixture
def manager(client: sl.Client) -> sl.TicketManager:
    """The manager under test."""
    return sl.TicketManager(client)


@pytest.fixture
def ticket(manager: sl.TicketManager) -> sl.models.Ticket:
    """A ticket that is open."""
    return manager.create_ticket("A disk", "It makes a noise.", 1005)


@attrs.define
class Row:
    """A ticket as a program wants it."""

    id: int
    title: str


def test_list_tickets_by_status(manager: sl.TicketManager, emulator: Emulator) -> None:
    """Open ones, closed ones, or both; neither is refused before anything is sent."""
    for status in (1001, 1002):
        emulator.seed("Ticket", title=f"status {status}", statusId=status, subjectId=1005)
    everything = {each.id for each in manager.list_tickets()}
    opened = {each.id for each in manager.list_tickets(closed_status=False)}
    closed = {each.id for each in manager.list_tickets(open_status=False)}
    assert {"Account::getTickets", "Account::getOpenTickets", "Account::getClosedTickets"} == set(
        methods(emulator)
    )
    assert opened
    assert closed
    assert everything == opened | closed
    assert not opened & closed
    emulator.calls.clear()
    with pytest.raises(sl.PreflightError, match="nothing is left"):
        manager.list_tickets(open_status=False, closed_status=False)
    assert [] == emulator.calls


def test_list_tickets_narrows(manager: sl.TicketManager, ticket: sl.models.Ticket) -> None:
    """Title, priority, subject and case are conditions; `into` is the mask."""
    manager.create_ticket("Another", "Hello?", 1005, priority=1)
    assert [ticket.id] == [each.id for each in manager.list_tickets(title="A d*")]
    assert ["Another"] == [each.title for each in manager.list_tickets(priority=1)]
    assert "Another" in {each.title for each in manager.list_tickets(subject="Hardware Issue")}
    rows = manager.iter_tickets(title="A disk", into=Row)
    assert [Row(ticket.id, "A disk")] == list(rows)


def test_list_tickets_limits(manager: sl.TicketManager, emulator: Emulator) -> None:
    """A limit is the most to give; all tickets are all, that many at once."""
    emulator.seed("Ticket", title="one more", subjectId=1005)
    count = len(manager.list_tickets())
    assert count > 2
    assert 2 == len(manager.list_tickets(limit=2))
    emulator.calls.clear()
    assert count == len(manager.list_tickets(limit=2, all_tickets=True))
    assert 2 == emulator.calls[0]["limit"]
    assert len(emulator.calls) > 1


def test_list_subjects(manager: sl.TicketManager) -> None:
    """There is a list of what tickets are about."""
    assert 1005 in {subject.id for subject in manager.list_subjects()}


def test_create_ticket_asks(manager: sl.TicketManager, emulator: Emulator) -> None:
    """A ticket is assigned to whoever asks, and can be read by its case."""
    made = manager.create_ticket("A disk", "It makes a noise.", 1005, 2)
    sent = last(emulator)[2]
    assert [{"subjectId", "title", "priority", "assignedUserId"}] == [set(sent[0])]
    assert "It makes a noise." == sent[1]
    found = manager.get_ticket(made.id)
    assert ("A disk", 2) == (found.title, found.priority)
    assert ["It makes a noise."] == [each.entry for each in found.updates]
    case = found.service_provider_resource_id
    assert case
    assert made.id == manager.get_ticket(case).id
    assert [made.id] == manager.resolve_ids(case)
    assert [] == manager.resolve_ids("CS9999999")


def test_create_ticket_knows_subjects(manager: sl.TicketManager, emulator: Emulator) -> None:
    """A subject may be given by its name; one that there is not is refused with the nearest."""
    made = manager.create_ticket(body="Why?", subject="hardware issue")
    assert 1005 == made.subject_id
    emulator.calls.clear()
    with pytest.raises(sl.PreflightError, match="Did you mean 'Hardware Issue'"):
        manager.create_ticket(body="Why?", subject="Hardware Issu")
    with pytest.raises(sl.PreflightError, match=r"^body="):
        manager.create_ticket("t", "", 1005)
    with pytest.raises(sl.PreflightError, match="list_subjects"):
        manager.create_ticket("t", "b")
    with pytest.raises(sl.PreflightError, match="priority=5"):
        manager.create_ticket("t", "b", 1005, 5)
    assert ["Ticket_Subject::getAllObjects"] == methods(emulator)


def test_create_ticket_attaches(
    manager: sl.TicketManager, client: sl.Client, tmp_path: Path
) -> None:
    """Files and machines are attached to the ticket that was made."""
    file = tmp_path / "log.txt"
    file.write_bytes(b"\x00oops")
    server = sl.HardwareManager(client).list_hardware()[0]
    made = manager.create_ticket(
        "t",
        "b",
        1005,
        attachments=[file],
        hardware=[server.hostname],
        guests=["web1"],
    )
    mask = "attachedFiles[fileName],attachedHardware[id],attachedVirtualGuests[hostname]"
    found = client.call("Ticket", "getObject", id=made.id, mask=mask)
    assert ["log.txt"] == [each["fileName"] for each in found["attachedFiles"]]
    assert [server.id] == [each["id"] for each in found["attachedHardware"]]
    assert ["web1"] == [each["hostname"] for each in found["attachedVirtualGuests"]]


def test_create_ticket_tells_others() -> None:
    """Each address gets the updates of the ticket too."""
    script = Scripted(
        {
            "Account::getCurrentUser": {"id": 5},
            "Ticket::createStandardTicket": {"id": 77},
            "Ticket::addAttachedAdditionalEmails": True,
        }
    )
    sl.TicketManager(script.client()).create_ticket("t", "b", 1, emails=["a@example.org"])
    assert (77, [["a@example.org"]]) == (script.calls[-1].id, list(script.calls[-1].args))


def test_what_cannot_be_attached_does_not_hide_the_ticket() -> None:
    """The error has the ticket that was made, and says what is missing."""
    answers = {"Account::getCurrentUser": {"id": 5}, "Ticket::createStandardTicket": {"id": 77}}
    with pytest.raises(sl.FollowUpError, match=r"ticket 77.*e-mail") as caught:
        sl.TicketManager(Scripted(answers).client()).create_ticket(
            "t", "b", 1, emails=["a@example.org"]
        )
    assert 77 == caught.value.result.id


def test_update_ticket_adds_text(
    manager: sl.TicketManager, ticket: sl.models.Ticket, client: sl.Client, tmp_path: Path
) -> None:
    """An update and its file are in the ticket afterwards."""
    file = tmp_path / "dump.txt"
    file.write_text("x")
    [added] = manager.update_ticket(ticket.id, "It stopped.", attachments=[file])
    assert "It stopped." == added.entry
    found = manager.get_ticket(ticket.id)
    assert ["It makes a noise.", "It stopped."] == [each.entry for each in found.updates]
    files = client.call("Ticket", "getAttachedFiles", id=ticket.id)
    assert ["dump.txt"] == [each["fileName"] for each in files]


def test_upload_attachment_reads_a_file(
    manager: sl.TicketManager, ticket: sl.models.Ticket, client: sl.Client, tmp_path: Path
) -> None:
    """The file's own name is its name, unless another is given; its content may be given."""
    file = tmp_path / "a.txt"
    file.write_bytes(b"abc")
    first = manager.upload_attachment(ticket.id, str(file))
    assert ("a.txt", ticket.id) == (first.file_name, first.ticket_id)
    second = manager.upload_attachment(ticket.id, "none.txt", "b.txt", content=b"\xff")
    service = sl.services.TicketService(client)
    assert b"abc" == service.get_attached_file(first.id, id=ticket.id)
    assert b"\xff" == service.get_attached_file(second.id, id=ticket.id)
    with pytest.raises(FileNotFoundError):
        manager.upload_attachment(ticket.id, str(tmp_path / "none"))


def test_machines_are_attached_and_detached(
    manager: sl.TicketManager, ticket: sl.models.Ticket, client: sl.Client
) -> None:
    """A machine is with the ticket until it is taken from it; names do for ids."""
    server = sl.HardwareManager(client).list_hardware()[0]
    mask = "attachedHardware[id],attachedVirtualGuests[hostname]"

    def attached() -> tuple[list[int], list[str]]:
        found = client.call("Ticket", "getObject", id=ticket.id, mask=mask)
        return (
            [each["id"] for each in found["attachedHardware"]],
            [each["hostname"] for each in found["attachedVirtualGuests"]],
        )

    assert server.id == manager.attach_hardware(ticket.id, server.hostname).hardware_id
    assert manager.attach_virtual_server(ticket.id, "web1").virtual_guest_id
    assert ([server.id], ["web1"]) == attached()
    assert manager.detach_hardware(ticket.id, server.id)
    assert manager.detach_virtual_server(ticket.id, "web1")
    assert ([], []) == attached()
