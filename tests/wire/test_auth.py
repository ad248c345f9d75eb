from __future__ import annotations

import base64
import logging
import pickle
import traceback
from typing import TYPE_CHECKING, Any

import pytest

import softlayer_sdk as sl
from tests.wire.scripted import CLOSE, Scripted
from tests.wire.wires import WIRES, answer, connect, fault

if TYPE_CHECKING:
    from pathlib import Path

SECRET = "s3cret"


def _basic(user: str, password: str = SECRET) -> str:
    return "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()


def _member(name: str, value: str) -> str:
    return f"<member><name>{name}</name><value>{value}</value></member>"


def _string(value: str) -> str:
    return f"<string>{value}</string>"


# What each way to sign in sends: the HTTP header on both wires, and members on XML-RPC.
SIGNED: list[tuple[Any, str | None, str | None, str]] = [
    (
        sl.UserKeyAuth("SL1_é@example.org", SECRET),
        None,
        _basic("SL1_é@example.org"),
        _member("username", _string("SL1_é@example.org")) + _member("apiKey", _string(SECRET)),
    ),
    (sl.UserKeyAuth("apikey", SECRET), _basic("apikey"), _basic("apikey"), ""),
    (sl.BearerAuth(SECRET), f"Bearer {SECRET}", f"Bearer {SECRET}", ""),
    (
        sl.PortalTokenAuth(4711, SECRET),
        None,
        _basic("4711"),
        _member("complexType", _string("PortalLoginToken"))
        + _member("userId", "<int>4711</int>")
        + _member("authToken", _string(SECRET)),
    ),
    (
        sl.EmployeeAuth(4711, SECRET),
        None,
        _basic("4711"),
        _member("userId", "<int>4711</int>") + _member("authToken", _string(SECRET)),
    ),
    (sl.NoAuth(), None, None, ""),
]


def _client(server: Scripted, wire: str, auth: Any) -> sl.Client:
    return connect(server, wire, username=None, api_key=None, auth=auth)


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize(
    ("auth", "on_xmlrpc", "on_rest", "members"), SIGNED, ids=[repr(each[0]) for each in SIGNED]
)
def test_a_call_is_signed(
    wire: str, auth: Any, on_xmlrpc: str | None, on_rest: str | None, members: str
) -> None:
    """Each way to sign in has its place: a member of the message, or a header of HTTP."""
    with Scripted(answer(wire, [])) as server, _client(server, wire, auth) as client:
        client.call("Account", "getVirtualGuests")
    (request,) = server.requests
    expected = on_rest if wire == "rest" else on_xmlrpc
    assert expected == request.headers.get("authorization")
    if wire == "xmlrpc":
        name = "employeesession" if isinstance(auth, sl.EmployeeAuth) else "authenticate"
        signed = _member(name, f"<struct>{members}</struct>") if members else ""
        header = _member("headers", f"<struct>{signed}</struct>")
        assert f"<param><value><struct>{header}</struct></value></param>" in request.body.decode()


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize("auth", [each[0] for each in SIGNED], ids=repr)
def test_nothing_shows_a_secret(wire: str, auth: Any, caplog: pytest.LogCaptureFixture) -> None:
    """No text of a client, call, error, traceback or log has the key or token in it."""
    caplog.set_level(logging.DEBUG)
    refused = fault(wire, "SoftLayer_Exception_ObjectNotFound", "no")
    with Scripted(answer(wire, []), CLOSE, CLOSE, CLOSE, CLOSE, refused) as server:
        client = _client(server, wire, auth)
        client.call("Account", "getVirtualGuests")
        errors = []
        for method in ("getObject", "powerOff"):
            with pytest.raises(sl.CallError) as caught:
                client.call("Virtual_Guest", method, {"password": SECRET}, id=5, preflight="off")
            errors.append(caught.value)
        client.close()
    shown = [repr(client), repr(client.settings), repr(client["Account"]), repr(auth), caplog.text]
    for error in errors:
        shown += [str(error), repr(error), repr(error.call), *traceback.format_exception(error)]
        assert SECRET.encode() not in pickle.dumps(error)
    encoded = {SECRET, base64.b64encode(f"4711:{SECRET}".encode()).decode(), _basic("apikey")[6:]}
    assert not [text for text in shown for each in encoded if each in text]
    assert "trying again" in caplog.text


@pytest.mark.parametrize("wire", WIRES)
def test_a_certificate_adds_nothing_to_a_message(wire: str, tmp_path: Path) -> None:
    """A client certificate belongs to the connection; a message has no credentials then."""
    file = tmp_path / "cert.pem"
    file.touch()
    auth = sl.CertificateAuth(str(file))
    with Scripted(answer(wire, [])) as server, _client(server, wire, auth) as client:
        client.call("Account", "getVirtualGuests")
    (request,) = server.requests
    assert "authorization" not in request.headers
    assert b"authenticate" not in request.body
