"""Who vouches for the API, and for the caller, where the connection is TLS."""

from __future__ import annotations

import ssl
from typing import TYPE_CHECKING, Any

import pytest
import requests
import trustme

import softlayer_sdk as sl
from tests.wire.scripted import Scripted
from tests.wire.wires import KEY, PATHS, WIRES, Sleeper, answer

if TYPE_CHECKING:
    from pathlib import Path

HOST = "softlayer.test"


@pytest.fixture(autouse=True)
def _nobody_is_trusted(monkeypatch: pytest.MonkeyPatch) -> None:
    """The environment names no authorities."""
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    """Vouches for the API and for its callers."""
    return trustme.CA()


@pytest.fixture(scope="module")
def tls(authority: trustme.CA) -> ssl.SSLContext:
    """What the API speaks."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(HOST).configure_cert(context)
    return context


@pytest.fixture(scope="module")
def strict(authority: trustme.CA) -> ssl.SSLContext:
    """The same, for callers alone that somebody vouches for."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(HOST).configure_cert(context)
    authority.configure_trust(context)
    context.verify_mode = ssl.CERT_REQUIRED
    return context


@pytest.fixture
def files(authority: trustme.CA, tmp_path: Path) -> dict[str, str]:
    """The files of the authority and of a caller, who has certificate and key in one or two."""
    issued = authority.issue_cert("caller.test")
    chain, key = issued.cert_chain_pems[0].bytes(), issued.private_key_pem.bytes()
    contents = {
        "authority": authority.cert_pem.bytes(),
        "cert": chain,
        "key": key,
        "both": key + chain,
    }
    for name, content in contents.items():
        (tmp_path / name).write_bytes(content)
    return {name: str(tmp_path / name) for name in contents}


def _client(server: Scripted, wire: str, **options: Any) -> sl.Client:
    return sl.Client(
        endpoint_url=f"https://{HOST}{PATHS[wire]}", proxy=server.url, sleep=Sleeper(), **options
    )


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize("form", [("both",), ("cert", "key")])
def test_a_caller_signs_in_with_a_certificate(
    wire: str, form: tuple[str, ...], strict: ssl.SSLContext, files: dict[str, str]
) -> None:
    """The certificate is shown in the handshake, from one file or with its key in another."""
    paths = tuple(files[name] for name in form)
    given = paths if len(paths) > 1 else paths[0]
    with (
        Scripted(answer(wire, {"id": 1}), tls=strict) as server,
        _client(server, wire, auth_cert=given, verify=files["authority"]) as client,
    ):
        assert {"id": 1} == client.call("Account", "getObject")
    assert 1 == len(server.requests)


@pytest.mark.parametrize("wire", WIRES)
def test_a_session_says_whom_to_trust(
    wire: str, tls: ssl.SSLContext, files: dict[str, str]
) -> None:
    """Without `verify=`, the authorities of a session that was given are trusted."""
    session = requests.Session()
    session.verify = files["authority"]
    with (
        Scripted(answer(wire, {"id": 1}), tls=tls) as server,
        _client(server, wire, username="demo", api_key=KEY, session=session) as client,
    ):
        assert {"id": 1} == client.call("Account", "getObject")


@pytest.mark.parametrize("wire", WIRES)
def test_the_certificate_of_a_session_is_shown(
    wire: str, strict: ssl.SSLContext, files: dict[str, str]
) -> None:
    """A session's own certificate is used where the credentials are others."""
    session = requests.Session()
    session.cert = (files["cert"], files["key"])
    with (
        Scripted(answer(wire, {"id": 1}), tls=strict) as server,
        _client(
            server,
            wire,
            username="demo",
            api_key=KEY,
            session=session,
            verify=files["authority"],
        ) as client,
    ):
        assert {"id": 1} == client.call("Account", "getObject")


@pytest.mark.parametrize("wire", WIRES)
def test_without_a_certificate_nobody_gets_in(
    wire: str, strict: ssl.SSLContext, files: dict[str, str]
) -> None:
    """An API that asks for certificates has no answer for whoever has none."""
    with (
        Scripted(answer(wire, {"id": 1}), tls=strict) as server,
        _client(server, wire, username="demo", api_key=KEY, verify=files["authority"]) as client,
        pytest.raises(sl.TransportError),
    ):
        client.call("Account", "getObject")
    assert [] == server.requests
    assert 4 == server.tunnels


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.filterwarnings("ignore:Unverified HTTPS request")
def test_a_certificate_need_not_be_checked(
    wire: str, tls: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch, files: dict[str, str]
) -> None:
    """With `verify=False` anybody's certificate will do, whatever the environment trusts."""
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", files["key"])
    with (
        Scripted(answer(wire, {"id": 1}), tls=tls) as server,
        _client(server, wire, username="demo", api_key=KEY, verify=False) as client,
    ):
        assert {"id": 1} == client.call("Account", "getObject")


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize("verify", [None, True])
def test_a_certificate_is_checked(
    wire: str,
    verify: bool | None,  # noqa: FBT001 - a case
    tls: ssl.SSLContext,
) -> None:
    """Without more, a certificate that nobody known vouches for is refused; nothing was sent."""
    with (
        Scripted(answer(wire, {"id": 1}), tls=tls) as server,
        _client(server, wire, username="demo", api_key=KEY, verify=verify) as client,
        pytest.raises(sl.ConnectError, match="SSLCertVerificationError") as caught,
    ):
        client.call("Virtual_Guest", "deleteObject", id=5)
    assert not caught.value.may_have_run
    assert [] == server.requests


@pytest.mark.parametrize("wire", WIRES)
def test_the_environment_says_whom_to_trust(
    wire: str, tls: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch, files: dict[str, str]
) -> None:
    """Without `verify=`, the authorities are those that the environment names."""
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", files["authority"])
    with (
        Scripted(answer(wire, {"id": 1}), tls=tls) as server,
        _client(server, wire, username="demo", api_key=KEY) as client,
    ):
        assert {"id": 1} == client.call("Account", "getObject")
