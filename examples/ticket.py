"""Ask the support about a guest, and say more later."""

import softlayer_sdk as sl


def main(client: sl.Client, guest: str = "web1") -> None:
    """Create a ticket that is about the guest, and add an update."""
    tickets = sl.TicketManager(client)
    ticket = tickets.create_ticket(
        "Slow disk", "Writes take seconds.", "Hardware Issue", priority=3, guests=[guest]
    )
    tickets.update_ticket(ticket.id, "Reads are slow too, since this morning.")
    for update in tickets.get_ticket(ticket.id).updates:
        print(ticket.id, update.entry)


if __name__ == "__main__":
    main(sl.Client())
