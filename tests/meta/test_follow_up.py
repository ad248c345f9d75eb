"""No manager method does anything after a write that could hide it."""

from __future__ import annotations

import pytest

from softlayer_sdk import managers
from softlayer_sdk._values.converter import structure
from softlayer_sdk.managers._base import Manager
from softlayer_sdk.managers._follow_up import follow_up
from softlayer_sdk.models import DnsDomain, VirtualGuest
from softlayer_sdk.services import DnsDomainService, VirtualGuestService
from tests.meta.flow import hidden_writes


def _read_again(manager: Manager, id: int) -> object:
    return VirtualGuestService(manager.client).get_object(id=id)


class Wrong(Manager):
    """Each method does more after a write."""

    def __init__(self, client: object) -> None:
        """Keep a service."""
        self._zones = DnsDomainService(client)  # type: ignore[arg-type]  # never called

    def raw(self) -> object:
        """Two raw calls."""
        self.client.call("Virtual_Guest", "deleteObject", id=1)
        return self.client.call("Account", "getObject")

    def typed(self, guest: VirtualGuest) -> None:
        """Two typed calls."""
        made = VirtualGuestService(self.client).create_object(guest)
        VirtualGuestService(self.client).set_tags("a", id=made.id)

    def named(self, guest: VirtualGuest) -> None:
        """A service with a name."""
        service = VirtualGuestService(self.client)
        service.create_object(guest)
        service.get_object(id=1)

    def kept(self) -> None:
        """A service that the manager keeps."""
        self._zones.delete_object(id=1)
        self._zones.get_object(id=2)

    def by_service_name(self) -> None:
        """A service by its name."""
        self.client["Dns_Domain"].deleteObject(id=1)
        self.client["Dns_Domain"].getObject(id=1)

    def by_helper(self) -> object:
        """The second call is in a function."""
        self.client.call("Virtual_Guest", "rebootSoft", id=1)
        return _read_again(self, 1)

    def by_method(self) -> None:
        """The write is in a method, the second call in another."""
        self._write()
        self._look()

    def in_a_loop(self) -> None:
        """A write follows itself."""
        for id in (1, 2):
            self._zones.delete_object(id=id)

    def in_a_list(self) -> list[bool]:
        """A write follows itself."""
        return [self._zones.delete_object(id=id) for id in (1, 2)]

    def in_an_argument(self) -> None:
        """A write is made for an argument."""
        self.client.call("Virtual_Guest", "getObject", self._write())

    def on_one_way(self, *, really: bool) -> None:
        """A write is made on one of two ways."""
        if really:
            self._write()
        self._look()

    def after_a_failure(self) -> None:
        """The second call is made when something failed."""
        try:
            self._write()
        except ValueError:
            self._look()

    def structures(self) -> DnsDomain:
        """What is made of the answer may fail."""
        answer = self.client.call("Dns_Domain", "createObject", {})
        return structure(DnsDomain, answer)

    def by_a_dynamic_name(self, method: str) -> None:
        """Nobody knows what the first one does, so that it counts as a write."""
        self.client.call("Dns_Domain", method)
        self._look()

    def partly(self) -> None:
        """What comes after the follow-up is not in it."""
        self._write()
        with follow_up(None, "done"):
            self._look()
        self._look()

    def _write(self) -> bool:
        return self._zones.delete_object(id=1)

    def _look(self) -> None:
        self.client.iter_call("Account", "getDomains")


class Right(Manager):
    """Each method writes once, last, or goes on in `follow_up`."""

    def last(self) -> None:
        """Reads come first."""
        self.client.call("Account", "getObject")
        self.client.call("Virtual_Guest", "deleteObject", id=1)

    def either(self, *, really: bool) -> None:
        """One of two writes is made."""
        if really:
            self.client.call("Virtual_Guest", "deleteObject", id=1)
            return
        self.client.call("Virtual_Guest", "deleteObject", id=2)

    def first_that_fits(self) -> None:
        """The loop ends with the write."""
        for id in (1, 2):
            if id:
                self.client.call("Virtual_Guest", "deleteObject", id=id)
                return

    def followed(self) -> None:
        """The rest is in `follow_up`."""
        done = self.client.call("Virtual_Guest", "deleteObject", id=1)
        with follow_up(done, "done") as step:
            for id in (2, 3):
                with step("the rest"):
                    self.client.call("Virtual_Guest", "deleteObject", id=id)


@pytest.mark.parametrize("name", sorted({*managers.__all__} - {"CCIManager"}))
def test_nothing_hides_a_write(name: str) -> None:
    """Whatever a manager method does after a write is inside `follow_up`."""
    assert {} == hidden_writes(getattr(managers, name))


def test_what_hides_a_write_is_noticed() -> None:
    """Each planted mistake is found, also through helpers, names, loops and ways."""
    planted = {name for name in vars(Wrong) if not name.startswith("_")}
    assert planted == hidden_writes(Wrong).keys()


def test_what_hides_nothing_is_left_alone() -> None:
    """Ways that end, and what is inside `follow_up`, are no mistake."""
    assert {} == hidden_writes(Right)
