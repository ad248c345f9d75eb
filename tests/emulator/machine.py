"""A life of orders, edits and cancellations in any order, and what has to be so after each step."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from softlayer_sdk.emulator import Emulator
from tests.emulator.conftest import START
from tests.emulator.refusals import ORDERS, TEMPLATE
from tests.emulator.test_refusals import Account
from tests.emulator.test_sold import CHANGES
from tests.emulator.wire import rest

if TYPE_CHECKING:
    from tests.emulator.wire import Reply

GUEST, ORDER = "SoftLayer_Virtual_Guest", "SoftLayer_Product_Order"
# The lists of an account, and what counts them.
COUNTED = {
    "getVirtualGuests": "virtualGuestCount",
    "getHardware": "hardwareCount",
    "getNetworkVlans": "networkVlanCount",
    "getSubnets": "subnetCount",
    "getNetworkStorage": "networkStorageCount",
    "getTickets": "ticketCount",
    "getOrders": "orderCount",
}
SOLD = sorted(set(ORDERS) - set(CHANGES))


class Life(RuleBasedStateMachine):
    """An account, and what its owner does."""

    def __init__(self) -> None:
        super().__init__()
        self.emulator = Emulator(start=START).start()
        self.account = Account(self.emulator)
        # The notes of the guests that were made here, by id.
        self.guests: dict[int, str] = {}

    def teardown(self) -> None:
        """The end of it."""
        self.emulator.stop()

    def call(self, path: str, *args: object, mask: str = "") -> Reply:
        """A call that may be refused, but neither breaks nor is unknown."""
        reply = rest(self.emulator, path, *args, mask=mask)
        assert "Internal Error" not in reply.body.decode(), (path, args)
        return reply

    def list(self, method: str, mask: str = "mask[id]") -> list[Any]:
        """A list of the account, which is as long as it says, and has nothing twice."""
        reply = self.call(f"SoftLayer_Account/{method}", mask=mask)
        rows: list[Any] = reply.json
        assert str(len(rows)) == reply.headers["SoftLayer-Total-Items"], method
        assert len(rows) == len({row["id"] for row in rows}), method
        return rows

    # --- what is done ----------------------------------------------------------------------------

    @rule(hourly=st.booleans())
    def create(self, hourly: bool) -> None:  # noqa: FBT001 - given by hypothesis
        """Make a guest from a template."""
        reply = self.call(f"{GUEST}/createObject", {**TEMPLATE, "hourlyBillingFlag": hourly})
        if reply.status == 201:
            self.guests[reply.json["id"]] = ""

    @rule(base=st.sampled_from(SOLD))
    def order(self, base: str) -> None:
        """Order anything that is sold."""
        self.call(f"{ORDER}/placeOrder", self.account.order(base, {}))

    @rule(base=st.sampled_from(SOLD))
    def try_out(self, base: str) -> None:
        """An order that is verified, or that names a price that is not there, changes nothing."""
        before = self.list("getAllBillingItems"), self.list("getOrders")
        order = self.account.order(base, {})
        self.call(f"{ORDER}/verifyOrder", order)
        wrong = {**order, "prices": [*order["prices"], {"id": 1}]}
        assert 400 <= self.call(f"{ORDER}/placeOrder", wrong).status
        assert before == (self.list("getAllBillingItems"), self.list("getOrders"))

    @precondition(lambda self: self.guests)
    @rule(which=st.integers(0, 99), notes=st.text("abc é<&", max_size=9))
    def edit(self, which: int, notes: str) -> None:
        """Change a guest."""
        id = sorted(self.guests)[which % len(self.guests)]
        assert 200 == self.call(f"{GUEST}/{id}/editObject", {"notes": notes}).status
        self.guests[id] = notes

    @precondition(lambda self: self.guests)
    @rule(which=st.integers(0, 99), how=st.sampled_from(["powerOff", "powerOn", "rebootHard"]))
    def switch(self, which: int, how: str) -> None:
        """Switch a guest."""
        self.call(f"{GUEST}/{sorted(self.guests)[which % len(self.guests)]}/{how}")

    @precondition(lambda self: self.guests)
    @rule(which=st.integers(0, 99))
    def delete(self, which: int) -> None:
        """Give a guest up at once."""
        id = sorted(self.guests)[which % len(self.guests)]
        if self.call(f"{GUEST}/{id}/deleteObject").status == 200:
            del self.guests[id]

    @rule(which=st.integers(0, 999), at_once=st.booleans())
    def cancel(self, which: int, at_once: bool) -> None:  # noqa: FBT001 - given by hypothesis
        """Cancel anything that is paid for, now or at the end of the month."""
        bills = self.list("getAllBillingItems")
        bill = bills[which % len(bills)]["id"]
        self.call(f"SoftLayer_Billing_Item/{bill}/cancelItem", at_once, False, "", "")
        there = {row["id"] for row in self.list("getVirtualGuests")}
        self.guests = {id: notes for id, notes in self.guests.items() if id in there}

    @rule(days=st.sampled_from([0.01, 1, 40]))
    def wait(self, days: float) -> None:
        """Let time pass."""
        self.emulator.clock.advance(days * 86400)
        there = {row["id"] for row in self.list("getVirtualGuests")}
        self.guests = {id: notes for id, notes in self.guests.items() if id in there}

    # --- what has to be so -----------------------------------------------------------------------

    @invariant()
    def counts_are_those_of_the_lists(self) -> None:
        """The account counts what it lists."""
        mask = f"mask[{','.join(COUNTED.values())}]"
        counts = self.call("SoftLayer_Account/getObject", mask=mask).json
        for method, count in COUNTED.items():
            assert len(self.list(method)) == counts[count], method

    @invariant()
    def no_bill_is_an_orphan(self) -> None:
        """A bill belongs to one that is there, and to an order that is; a guest's to its guest."""
        mask = "mask[id,categoryCode,parent.id,orderItem.order.id]"
        bills = {bill["id"]: bill for bill in self.list("getAllBillingItems", mask)}
        orders = {row["id"] for row in self.list("getOrders")}
        for bill in bills.values():
            assert bill.get("parent", bill)["id"] in bills, bill
            assert bill["orderItem"]["order"]["id"] in orders, bill
        guests = self.list("getVirtualGuests", "mask[id,billingItem.id]")
        billed = [row["billingItem"]["id"] for row in guests if "billingItem" in row]
        tops = [
            bill["id"]
            for bill in bills.values()
            if bill["categoryCode"] == "guest_core" and "parent" not in bill
        ]
        assert sorted(tops) == sorted(id for id in billed if id in bills)
        assert set(billed) <= bills.keys()

    @invariant()
    def guests_are_as_they_were_left(self) -> None:
        """Each guest that was made is there, with its notes; none is in a network that is not."""
        rows = {row["id"]: row for row in self.list("getVirtualGuests", "mask[id,notes]")}
        for id, notes in self.guests.items():
            assert (rows[id].get("notes") or "") == notes, id
