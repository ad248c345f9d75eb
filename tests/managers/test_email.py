from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import pytest

import softlayer_sdk as sl
from tests.managers.doubles import last

if TYPE_CHECKING:
    from softlayer_sdk.emulator import Emulator


@pytest.fixture
def manager(client: sl.Client) -> sl.EmailManager:
    """The manager under test."""
    return sl.EmailManager(client)


@pytest.fixture
def service(emulator: Emulator) -> int:
    """The id of a service for e-mail."""
    [row] = emulator.seed("Network_Message_Delivery_Email_Sendgrid", username="mailer")
    return int(row["id"])


@attrs.define
class Row:
    """A service as a program wants it."""

    id: int
    username: str


def test_get_instance_by_name(manager: sl.EmailManager, service: int) -> None:
    """A service goes by its username, and has its address."""
    found = manager.get_instance("mailer")
    assert (service, "mailer@example.com") == (found.id, found.email_address)
    assert found.vendor
    assert "SENDGRID" == found.vendor.key_name
    assert Row(service, "mailer") == manager.get_instance(service, into=Row)
    assert [service] == manager.resolve_ids("mailer")
    assert [] == manager.resolve_ids("nobody")


def test_get_account_overview(manager: sl.EmailManager, service: int) -> None:
    """How much may be sent."""
    assert manager.get_account_overview("mailer").credits_allowed


def test_get_statistics_asks_with_one_object(
    manager: sl.EmailManager, service: int, emulator: Emulator
) -> None:
    """A row a day; the API takes its options as one object."""
    assert 7 == len(manager.get_statistics("mailer", 7))
    [sent] = last(emulator)[2]
    assert (7, "bounces") == (sent["days"], sent["selectedStatistics"][-1])
    assert manager.get_statistics(service, selected=["opens"])
    with pytest.raises(sl.PreflightError, match="days=0"):
        manager.get_statistics(service, 0)


def test_edit_object_changes_what_is_given(
    manager: sl.EmailManager, service: int, emulator: Emulator
) -> None:
    """The rest stays, and nothing at all is refused."""
    assert manager.edit_object("mailer", password="Secret@99")
    assert "mailer" == manager.get_instance(service).username
    assert manager.edit_object(service, "sender")
    assert [{"username": "sender"}] == last(emulator)[2]
    assert "sender" == manager.get_instance(service).username
    with pytest.raises(sl.PreflightError, match="username or a password"):
        manager.edit_object(service)


def test_update_email_changes_the_address(manager: sl.EmailManager, service: int) -> None:
    """What is no address is refused before it is sent."""
    assert manager.update_email("mailer", "news@example.org")
    assert "news@example.org" == manager.get_instance(service).email_address
    with pytest.raises(sl.PreflightError, match="no address"):
        manager.update_email(service, "news")
