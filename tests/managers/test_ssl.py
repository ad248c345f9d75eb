from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest

import softlayer_sdk as sl
from softlayer_sdk.models import SecurityCertificate
from tests.emulator.certificates import PEM as CERTIFICATE
from tests.managers.doubles import Scripted, last

if TYPE_CHECKING:
    from softlayer_sdk.emulator import Emulator


@pytest.fixture
def manager(client: sl.Client) -> sl.SSLManager:
    """The manager under test."""
    return sl.SSLManager(client)


def test_certificates_come_and_go(manager: sl.SSLManager) -> None:
    """A certificate is stored, listed, found by its name, changed and removed."""
    stored = manager.add_certificate(
        SecurityCertificate(certificate=CERTIFICATE, private_key="a key", notes="first")
    )
    [found] = manager.list_certs()
    assert (stored.id, "first") == (found.id, found.notes)
    name = str(found.common_name)
    assert stored.id == manager.get_certificate(name).id
    assert [stored.id] == manager.resolve_ids(name)
    assert manager.edit_certificate({"id": stored.id, "notes": "second"})
    assert "second" == manager.get_certificate(stored.id, mask="mask[notes]").notes
    assert manager.remove_certificate(name)
    assert [] == manager.list_certs()


def test_list_certs_by_validity(manager: sl.SSLManager, emulator: Emulator) -> None:
    """Valid and expired ones are lists of their own; what expires soon is found."""
    now = dt.datetime.now(dt.UTC)
    for name, days in (("old", -3), ("soon", 5), ("later", 300)):
        emulator.seed(
            "Security_Certificate",
            commonName=name,
            validityBegin=now - dt.timedelta(days=400),
            validityEnd=now + dt.timedelta(days=days),
        )

    def names(**keywords: Any) -> set[str | None]:
        return {each.common_name for each in manager.list_certs(**keywords)}

    assert {"old", "soon", "later"} == names()
    assert {"soon", "later"} == names(method="valid")
    assert {"old"} == names(method="expired")
    assert {"soon"} == names(method="valid", expiring_within=30)


def test_what_is_refused(manager: sl.SSLManager, emulator: Emulator) -> None:
    """Another list, a certificate without an id, a misspelt part: nothing is sent."""
    with pytest.raises(sl.PreflightError, match="Did you mean 'valid'"):
        manager.list_certs("validd")  # type: ignore[arg-type]  # that is the point
    with pytest.raises(sl.PreflightError, match="has no id"):
        manager.edit_certificate({"notes": "x"})
    with pytest.raises(sl.PreflightError, match="Did you mean 'privateKey'"):
        manager.add_certificate({"certificate": "x", "privatKey": "y"})
    assert [] == emulator.calls


def test_edit_sends_what_it_is_given() -> None:
    """As in the official package the id goes with it."""
    wire = Scripted({"Security_Certificate::editObject": True})
    sl.SSLManager(wire.client()).edit_certificate({"id": 10, "notes": "n"})
    assert (10, ({"id": 10, "notes": "n"},)) == (wire.calls[-1].id, wire.calls[-1].args)


def test_the_key_is_not_shown(manager: sl.SSLManager, emulator: Emulator) -> None:
    """The private key is not in what a certificate shows of itself."""
    stored = manager.add_certificate(
        {"certificate": CERTIFICATE, "privateKey": "a very secret key"}
    )
    assert "secret" not in repr(manager.get_certificate(stored.id))
    assert "getObject" == last(emulator)[0]
