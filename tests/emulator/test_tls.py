"""TLS, with a certificate that is given."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING, Literal
from urllib.parse import urlsplit

import pytest
import requests
import trustme

import softlayer_sdk as sl
from softlayer_sdk.emulator import Emulator

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path, Path]:
    """A certificate for this machine, its key, and the authority that vouches for it."""
    folder = tmp_path_factory.mktemp("tls")
    authority = trustme.CA()
    issued = authority.issue_cert("127.0.0.1")
    paths = folder / "certificate.pem", folder / "key.pem", folder / "authority.pem"
    issued.cert_chain_pems[0].write_to_path(str(paths[0]))
    issued.private_key_pem.write_to_path(str(paths[1]))
    authority.cert_pem.write_to_path(str(paths[2]))
    return paths


@pytest.fixture(scope="module")
def secure(files: tuple[Path, Path, Path]) -> Iterator[Emulator]:
    """An emulator that speaks TLS."""
    with Emulator(certificate=files[:2]) as emulator:
        yield emulator


@pytest.mark.parametrize("wire", ["xmlrpc", "rest"])
def test_verified(
    secure: Emulator, files: tuple[Path, Path, Path], wire: Literal["xmlrpc", "rest"]
) -> None:
    """With the authority at hand, calls go through, on both wires."""
    with secure.client(wire, verify=str(files[2])) as client:
        assert 307 == client["Account"].getObject(mask="id")["id"]
    assert secure.url.startswith("https://127.0.0.1:")


@pytest.mark.parametrize("wire", ["xmlrpc", "rest"])
def test_unverified(secure: Emulator, wire: Literal["xmlrpc", "rest"]) -> None:
    """A certificate that nobody known vouches for is refused before anything is sent."""
    before = len(secure.calls)
    with (
        secure.client(wire, sleep=lambda _: None) as client,
        pytest.raises(sl.ConnectError, match="SSLCertVerificationError") as caught,
    ):
        client["Virtual_Guest"].deleteObject(id=102)
    assert not caught.value.may_have_run
    assert before == len(secure.calls)


def test_no_plain_text(secure: Emulator) -> None:
    """Who does not speak TLS has no answer."""
    with pytest.raises(requests.ConnectionError):
        requests.get(secure.url.replace("https", "http"), timeout=5)


def test_who_does_not_shake_hands(secure: Emulator, files: tuple[Path, Path, Path]) -> None:
    """Who connects and then says nothing keeps nobody waiting."""
    parts = urlsplit(secure.url)
    with (
        socket.create_connection((parts.hostname, parts.port)),
        secure.client(verify=str(files[2]), timeout=5) as client,
    ):
        assert 307 == client["Account"].getObject(mask="id")["id"]


def test_files_that_are_no_certificate(tmp_path: Path) -> None:
    """What cannot be read is said when the emulator starts."""
    with pytest.raises(OSError, match="missing"):
        Emulator(certificate=(tmp_path / "missing.pem", tmp_path / "missing.key")).start()
