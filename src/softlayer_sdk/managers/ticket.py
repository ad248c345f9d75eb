"""Tickets: questions to the support, their updates, and what is attached to them."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Unpack

import attrs

from softlayer_sdk.client import Client
from softlayer_sdk.errors import PreflightError
from softlayer_sdk.managers._base import Manager
from softlayer_sdk.managers._follow_up import follow_up, named
from softlayer_sdk.managers._lists import Listing, PageOptions, RowOptions
from softlayer_sdk.managers._picks import id_of_guest, id_of_hardware, pick
from softlayer_sdk.managers._templates import each_of, filled, given_only, number, numeric
from softlayer_sdk.models import (
    ContainerUtilityFileAttachment,
    Ticket,
    TicketAttachmentFile,
    TicketAttachmentHardware,
    TicketAttachmentVirtualGuest,
    TicketSubject,
    TicketUpdate,
)
from softlayer_sdk.query.filters import FilterValue, exactly
from softlayer_sdk.services import AccountService, TicketService, TicketSubjectService
from softlayer_sdk.services import _results as results

Filename = str | os.PathLike[str]

SUMMARY = (
    "mask[id,serviceProviderResourceId,title,assignedUser[firstName,lastName],priority,createDate,"
    "lastEditDate,accountId,status,updateCount]"
)
DETAIL = (
    "mask[id,serviceProviderResourceId,title,assignedUser[firstName,lastName],status,createDate,"
    "lastEditDate,updates[entry,editor],updateCount,priority]"
)
ALL = Listing(
    AccountService,
    AccountService.get_tickets,
    mask=SUMMARY,
    paths={
        "title": "title",
        "priority": "priority",
        "subject": "subject.name",
        "case_number": "serviceProviderResourceId",
    },
)
# By whether open ones and closed ones are wanted.
TICKETS = {
    (True, True): ALL,
    (True, False): attrs.evolve(ALL, list_rows=AccountService.get_open_tickets),
    (False, True): attrs.evolve(ALL, list_rows=AccountService.get_closed_tickets),
}
PRIORITIES = (1, 2, 3, 4)


class TicketFilters(RowOptions, total=False):
    """The keywords of `TicketManager.list_tickets`."""

    open_status: bool
    closed_status: bool
    all_tickets: bool
    title: FilterValue | None
    priority: FilterValue | None
    subject: FilterValue | None
    case_number: FilterValue | None


class TicketManager(Manager):
    """Manages tickets, which are known by their number and by that of their case.

    Args:
        client: What makes the calls.
    """

    known_by = "numbers of cases"

    def __init__(self, client: Client) -> None:
        super().__init__(client)
        self._account = AccountService(client)
        self._tickets = TicketService(client)
        self._subjects = TicketSubjectService(client)

    def list_tickets(
        self,
        open_status: bool = True,
        closed_status: bool = True,
        limit: int | None = None,
        all_tickets: bool = False,
        *,
        title: FilterValue | None = None,
        priority: FilterValue | None = None,
        subject: FilterValue | None = None,
        case_number: FilterValue | None = None,
        into: type[results.TicketT] | None = None,
        **rows: Unpack[PageOptions],
    ) -> list[results.TicketT]:
        """List the account's tickets.

        Args:
            open_status: Whether those that are open are among them.
            closed_status: Whether those that are closed are among them.
            limit: The most to give; all of them without it.
            all_tickets: Give all of them, and ask for `limit` at once.
            title: Only tickets with this title; text operators such as `*disk*` work.
            priority: Only tickets of this priority, 1 (highest) to 4.
            subject: Only tickets about this, such as `Hardware Issue`.
            case_number: Only the ticket of this case, such as `CS0001234`.
            into: An attrs class of your own for each, which is the mask too.
            rows: What every list takes.

        Raises:
            PreflightError: neither open nor closed ones are wanted.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getTickets/
        """
        return list(
            self.iter_tickets(
                open_status=open_status,
                closed_status=closed_status,
                limit=limit,
                all_tickets=all_tickets,
                title=title,
                priority=priority,
                subject=subject,
                case_number=case_number,
                into=into,
                **rows,
            )
        )

    def iter_tickets(
        self, *, into: type[results.TicketT] | None = None, **rows: Unpack[TicketFilters]
    ) -> Iterator[results.TicketT]:
        """Give tickets one by one; pages are fetched as they are used.

        The keywords are those of list_tickets().

        Raises:
            PreflightError: neither open nor closed ones are wanted.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getTickets/
        """
        kinds = (rows.pop("open_status", True), rows.pop("closed_status", True))
        listing = TICKETS.get((bool(kinds[0]), bool(kinds[1])))
        if listing is None:
            raise PreflightError("open_status and closed_status are both False: nothing is left")
        if rows.pop("all_tickets", False):
            rows.setdefault("page_size", rows.pop("limit", None))
        return listing.rows(self.client, rows, into=into)

    def list_subjects(self) -> list[TicketSubject]:
        """List what a ticket can be about.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket_Subject/getAllObjects/
        """
        return self._subjects.get_all_objects()

    def get_ticket(
        self, ticket_id: int | str, *, into: type[results.TicketT] | None = None
    ) -> results.TicketT:
        """Get one ticket with its updates.

        Args:
            ticket_id: Its id, or the number of its case.
            into: An attrs class of your own for it, which is the mask too.

        Raises:
            NotFoundError: there is no such ticket.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/getObject/
        """
        mask = DETAIL if into is None else None
        return self._tickets.get_object(id=self._id(ticket_id), mask=mask, into=into)

    def create_ticket(
        self,
        title: str | None = None,
        body: str | None = None,
        subject: int | str | None = None,
        priority: int | None = None,
        *,
        attachments: Sequence[Filename] = (),
        emails: Sequence[str] = (),
        hardware: Sequence[int | str] = (),
        guests: Sequence[int | str] = (),
    ) -> Ticket:
        """Ask the support, as the user who is signed in.

        Args:
            title: The title; that of the subject without it.
            body: The question.
            subject: The id or the name of what it is about; see list_subjects().
            priority: From 1 (highest) to 4.
            attachments: Names of files to attach.
            emails: Addresses that get its updates too.
            hardware: Bare metal servers that it is about: ids, names or addresses.
            guests: Guests that it is about.

        Raises:
            PreflightError: title or body is empty, or there is no such subject; nothing was sent.
            FollowUpError: the ticket is there, but something was not attached.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/createStandardTicket/
        """
        text = filled("body", body or "")
        if priority is not None and number("priority", priority) not in PRIORITIES:
            raise PreflightError(f"priority={priority!r}: it is one of 1, 2, 3 and 4")
        template = given_only(
            Ticket(
                subject_id=self._subject_id(subject),
                title=None if title is None else filled("title", title),
                priority=priority,
            )
        )
        extras = self._extras(attachments, emails, hardware, guests)
        template.assigned_user_id = self._account.get_current_user().id
        ticket = self._tickets.create_standard_ticket(template, text)
        with follow_up(ticket, f"created: {named('ticket', [ticket])}") as step:
            for what, attach in extras:
                with step(what):
                    attach(id=ticket.id)
        return ticket

    def update_ticket(
        self, ticket_id: int | str, body: str, *, attachments: Sequence[Filename] = ()
    ) -> list[TicketUpdate]:
        """Say more in a ticket.

        Args:
            ticket_id: Its id, or the number of its case.
            body: What to say.
            attachments: Names of files to attach.

        Returns:
            The updates that it became: a long text becomes several.

        Raises:
            NotFoundError: there is no such ticket.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/addUpdate/
        """
        files = [_file(each) for each in each_of("attachments", attachments)] or None
        return self._tickets.add_update(TicketUpdate(entry=body), files, id=self._id(ticket_id))

    def upload_attachment(
        self,
        ticket_id: int | str,
        file_path: Filename,
        file_name: str | None = None,
        *,
        content: bytes | None = None,
    ) -> TicketAttachmentFile:
        """Attach a file to a ticket.

        Args:
            ticket_id: Its id, or the number of its case.
            file_path: The file.
            file_name: Its name in the ticket; the file's own without it.
            content: What is in the file, instead of reading it.

        Raises:
            OSError: the file cannot be read; nothing was sent.
            NotFoundError: there is no such ticket.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/addAttachedFile/
        """
        file = _file(file_path, file_name, content)
        return self._tickets.add_attached_file(file, id=self._id(ticket_id))

    def attach_hardware(
        self, ticket_id: int | str, hardware_id: int | str
    ) -> TicketAttachmentHardware:
        """Say that a ticket is about a bare metal server.

        Args:
            ticket_id: Its id, or the number of its case.
            hardware_id: The server's id, name or address.

        Raises:
            NotFoundError: there is no such ticket or server.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/addAttachedHardware/
        """
        server = self._hardware(hardware_id)
        return self._tickets.add_attached_hardware(server, id=self._id(ticket_id))

    def attach_virtual_server(
        self, ticket_id: int | str, virtual_id: int | str
    ) -> TicketAttachmentVirtualGuest:
        """Say that a ticket is about a guest.

        Args:
            ticket_id: Its id, or the number of its case.
            virtual_id: The guest's id, name or address.

        Raises:
            NotFoundError: there is no such ticket or guest.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/addAttachedVirtualGuest/
        """
        guest = id_of_guest(self.client, "virtual_id", virtual_id)
        return self._tickets.add_attached_virtual_guest(guest, id=self._id(ticket_id))

    def detach_hardware(self, ticket_id: int | str, hardware_id: int | str) -> bool:
        """Say that a ticket is not about a bare metal server any more.

        The keywords are those of attach_hardware().

        Raises:
            NotFoundError: there is no such ticket, or the server is not attached to it.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/removeAttachedHardware/
        """
        server = self._hardware(hardware_id)
        return self._tickets.remove_attached_hardware(server, id=self._id(ticket_id))

    def detach_virtual_server(self, ticket_id: int | str, virtual_id: int | str) -> bool:
        """Say that a ticket is not about a guest any more.

        The keywords are those of attach_virtual_server().

        Raises:
            NotFoundError: there is no such ticket, or the guest is not attached to it.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/removeAttachedVirtualGuest/
        """
        guest = id_of_guest(self.client, "virtual_id", virtual_id)
        return self._tickets.remove_attached_virtual_guest(guest, id=self._id(ticket_id))

    def _hardware(self, server: int | str) -> int:
        return id_of_hardware(self.client, "hardware_id", server)

    def _extras(
        self,
        attachments: Sequence[Filename],
        emails: Sequence[str],
        hardware: Sequence[int | str],
        guests: Sequence[int | str],
    ) -> list[tuple[str, Callable[..., object]]]:
        """What is added to a ticket once it is there: what it is, and the call that adds it.

        Raises:
            PreflightError: one of them is no list.
            OSError: a file cannot be read.
            NotFoundError: there is no such server.
        """
        files = [_file(each) for each in each_of("attachments", attachments)]
        addresses = each_of("emails", emails)
        servers = [
            id_of_hardware(self.client, "hardware", each) for each in each_of("hardware", hardware)
        ]
        machines = [id_of_guest(self.client, "guests", each) for each in each_of("guests", guests)]
        to = self._tickets
        extras: list[tuple[str, Callable[..., object]]] = [
            *((f"the file {each.filename}", partial(to.add_attached_file, each)) for each in files),
            *((f"server {each}", partial(to.add_attached_hardware, each)) for each in servers),
            *((f"guest {each}", partial(to.add_attached_virtual_guest, each)) for each in machines),
        ]
        if addresses:
            add = partial(to.add_attached_additional_emails, addresses)
            extras.append(("the e-mail addresses", add))
        return extras

    def _subject_id(self, subject: int | str | None) -> int:
        if subject is None or subject == "":
            raise PreflightError(f"subject={subject!r}: give what it is about: list_subjects()")
        if isinstance(subject, int) or subject.isdecimal():
            return numeric("subject", subject)
        [found] = pick("subject", [subject], self.list_subjects(), lambda each: each.name or "")
        return found.id

    def _resolvers(self) -> Iterable[Callable[[str], Iterable[int | str]]]:
        return (lambda case: [each.id for each in self.list_tickets(case_number=exactly(case))],)


def _file(
    path: Filename, name: str | None = None, content: bytes | None = None
) -> ContainerUtilityFileAttachment:
    file = Path(path)
    data = file.read_bytes() if content is None else content
    return ContainerUtilityFileAttachment(filename=name or file.name, data=data)
