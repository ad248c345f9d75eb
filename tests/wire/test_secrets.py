from __future__ import annotations

import base64
import contextlib
import json
import os
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape

import pytest

import softlayer_sdk as sl
from softlayer_sdk.transport.iam import IamAuth
from tests.wire.scripted import CLOSE, HANG, RESET, Scripted, http
from tests.wire.wires import KEY, PATHS, WIRES, Sleeper, connect, fault

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from types import FrameType

PASSWORD = "p4ss&w0rd-of-a-user"
PROXY = "pr0xy/passw0rd"
SECRETS = (KEY, PASSWORD, PROXY, base64.b64encode(f"demo:{KEY}".encode()).decode())


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    """An error with all that it was made of, suppressed or not."""
    if error is not None:
        yield error
        yield from _chain(error.__cause__)
        yield from _chain(error.__context__)


def _frames(error: BaseException) -> Iterator[FrameType]:
    trace = error.__traceback__
    while trace is not None:
        yield trace.tb_frame
        trace = trace.tb_next


def _shown(error: BaseException) -> Iterator[str]:
    """Every text that a crash report makes of an error: its own, and each local below the test."""
    for each in _chain(error):
        yield f"{each} {each!r} {vars(each)!r}"
        for frame in _frames(each):
            if frame.f_code.co_filename != __file__:
                for name, value in frame.f_locals.items():
                    yield f"{frame.f_code.co_filename}:{name}={value!r}"


FAILURES: dict[str, Any] = {
    "reset": RESET,
    "closed": CLOSE,
    "late": HANG,
    "a page": http("<html>", "502 Bad Gateway"),
    "nothing": http("", "204 No Content"),
    "another value": http("[]"),
    "a redirect": http("", "302 Found", Location="http://a.invalid/"),
    "no compression": http("x", Content_Encoding="gzip"),
}


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize("name", FAILURES)
def test_a_traceback_shows_no_secret(wire: str, name: str) -> None:
    """Neither an error, nor its causes, nor any local of a frame has a secret of the call in it."""
    with Scripted(FAILURES[name]) as proxy:
        client = sl.Client(
            "demo",
            KEY,
            "http://softlayer.invalid" + PATHS[wire],
            proxy=proxy.url.replace("//", f"//u:{PROXY.replace('/', '%2F')}@"),
            sleep=Sleeper(),
            timeout=0.2 if name == "late" else 5,
        )
        with client, pytest.raises(sl.CallError) as caught:
            client.call("User_Customer", "createObject", {"username": "a"}, PASSWORD, "vpn")
    assert len(proxy.requests) == 1
    found = [(text[:80], each) for text in _shown(caught.value) for each in SECRETS if each in text]
    assert [] == found


@pytest.mark.parametrize("wire", WIRES)
def test_a_refused_message_shows_no_secret(wire: str) -> None:
    """What cannot be sent is refused without showing what else would have been."""
    with Scripted(b"") as server, connect(server, wire) as client:
        for options in ({"raw_headers": {"X": "a\nb"}}, {"filter": {"a": float("nan")}}):
            with pytest.raises(sl.PreflightError) as caught:
                client.call("Account", "getObject", preflight="off", **options)
            assert [] == [text for text in _shown(caught.value) if KEY in text]


# Calls with a secret in them: a property of that name, or a parameter.
CARRIERS: dict[str, tuple[Any, ...]] = {
    "property": ("Account_Password", "editObject", {"password": PASSWORD}),
    "parameter": ("User_Customer", "updateVpnPassword", PASSWORD),
}


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize("how", ["plain", "fault", "page"])
@pytest.mark.parametrize("carrier", CARRIERS)
def test_a_server_that_echoes_a_secret_does_not_spread_it(
    wire: str, how: str, carrier: str
) -> None:
    """What is kept of an answer has no secret that was sent in it, however it is written."""
    signed = SECRETS[3] if wire == "rest" else KEY
    echo = f"key {KEY}, basic {signed}, password {PASSWORD}, {escape(PASSWORD)}"
    page = {
        "plain": http(echo),
        "page": http(json.dumps([echo]), "502 Bad Gateway"),
        "fault": fault(wire, "SoftLayer_Exception_" + KEY, echo),
    }[how]
    with (
        Scripted(page) as server,
        connect(server, wire) as client,
        pytest.raises(sl.CallError) as caught,
    ):
        client.call(*CARRIERS[carrier], id=5)
    assert len(server.requests) == 1
    texts = [*_shown(caught.value)]
    assert [] == [text for text in texts for secret in SECRETS if secret in text]
    kept = getattr(caught.value, "body", "") or getattr(caught.value, "fault_string", "")
    assert "password [secret]" in kept


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize("ascii_only", [True, False])
def test_a_secret_in_json_is_not_spread(wire: str, ascii_only: bool) -> None:  # noqa: FBT001 - a case
    """A secret is taken out of an echo in JSON, with its letters as they are or as numbers."""
    password = 'p\u00e4ss"wort-of-a-user'
    page = http(json.dumps({"echo": password}, ensure_ascii=ascii_only), "502 Bad Gateway")
    with (
        Scripted(page) as server,
        connect(server, wire) as client,
        pytest.raises(sl.ResponseError) as caught,
    ):
        client.call("User_Customer", "updateVpnPassword", password, id=5)
    assert '{"echo": "[secret]"}' == caught.value.body


@pytest.mark.parametrize("wire", WIRES)
def test_a_secret_inside_another_is_not_left_over(wire: str) -> None:
    """Of a secret with another one in it, nothing stays."""
    headers = {"X-Token": f"a-{PASSWORD}-b"}
    with (
        Scripted(http(f"it was a-{PASSWORD}-b", "502 Bad Gateway")) as server,
        connect(server, wire) as client,
        pytest.raises(sl.ResponseError) as caught,
    ):
        client.call("User_Customer", "updateVpnPassword", PASSWORD, id=5, raw_headers=headers)
    assert "it was [secret]" == caught.value.body


@pytest.mark.parametrize("wire", WIRES)
def test_what_is_no_secret_is_kept(wire: str) -> None:
    """Names, numbers and texts that were sent stay readable in what is kept of an answer."""
    sent = {"hostname": "web1.example", "notes": ["first-line"], "maxMemory": 1048576}
    said = f"web1.example, first-line, 1048576, demo; {KEY}, {PASSWORD}"
    headers, args = {"X-Mine": "not-a-secret"}, ({**sent, "password": PASSWORD},)
    with (
        Scripted(http(said, "502 Bad Gateway")) as server,
        connect(server, wire) as client,
        pytest.raises(sl.ResponseError) as caught,
    ):
        client.call(
            "Virtual_Guest", "editObject", *args, id=5, raw_headers=headers, preflight="off"
        )
    assert said.replace(KEY, "[secret]").replace(PASSWORD, "[secret]") == caught.value.body


def test_who_asks_is_no_secret() -> None:
    """Of a portal token, only the token is taken out: the user and the kind of it are told."""
    token = "t0ken-of-a-user"
    page = http(f"PortalLoginToken 1234567 {token}", "502 Bad Gateway")
    options: dict[str, Any] = {"username": None, "api_key": None}
    options |= {"userid": 1234567, "access_token": token}
    with (
        Scripted(page) as server,
        connect(server, "xmlrpc", **options) as client,
        pytest.raises(sl.ResponseError) as caught,
    ):
        client.call("Account", "getObject")
    assert "PortalLoginToken 1234567 [secret]" == caught.value.body
    assert b"1234567" in server.requests[0].body


def test_iam_shows_no_secret() -> None:
    """The exchange of a key for a token shows neither when it fails."""
    refusal = http(json.dumps({"errorMessage": f"no such key: {KEY}"}), "400 Bad Request")
    for script in (refusal, RESET, http("x", Content_Encoding="gzip")):
        with Scripted(script) as iam:
            auth = IamAuth(api_key=KEY, url=iam.url)
            with pytest.raises(sl.CallError) as caught:
                auth.renew(since=float("-inf"))
        assert [] == [text for text in _shown(caught.value) if KEY in text]


@pytest.mark.parametrize("named", ["client", "auth"])
def test_iam_takes_the_way_of_the_client(named: str) -> None:
    """A token is fetched through the proxy of the client, unless IamAuth has its own."""
    token = http(json.dumps({"access_token": "t1"}))
    with Scripted(token, http("[]")) as proxy, Scripted(CLOSE) as other:
        options: dict[str, Any] = {"proxy": proxy.url} if named == "auth" else {}
        auth = IamAuth(api_key=KEY, url="http://iam.invalid/token", **options)
        client = sl.Client(
            endpoint_url="http://softlayer.invalid/rest/v3.1",
            auth=auth,
            proxy=(proxy if named == "client" else other).url,
            sleep=Sleeper(),
        )
        with client, contextlib.suppress(sl.ReadError):
            client.call("Account", "getVirtualGuests")
    assert "http://iam.invalid/token" == proxy.requests[0].target


@pytest.mark.parametrize("verify", [True, False])
def test_iam_trusts_what_the_client_trusts(verify: bool, tmp_path: Path) -> None:  # noqa: FBT001
    """`verify=` of the client holds for the exchange of tokens too."""
    import trustme

    authority = trustme.CA()
    file = tmp_path / "authority.pem"
    authority.cert_pem.write_to_path(str(file))
    auth = IamAuth(api_key=KEY, url="https://127.0.0.1:1/token")
    given: bool | str = str(file) if verify else False
    client = sl.Client(auth=auth, verify=given)
    assert given == client.settings.verify
    assert given == vars(client.settings.auth)["_verify"]
    for own in (str(file), True, False):
        auth = IamAuth(api_key=KEY, verify=own)
        assert own is vars(sl.Client(auth=auth, verify=given).settings.auth)["_verify"]


@pytest.mark.skipif(os.name != "posix", reason="permissions are those of POSIX")
@pytest.mark.parametrize(
    ("mode", "may"), [(0o600, ""), (0o640, "read"), (0o644, "read"), (0o666, "read and write")]
)
def test_a_settings_file_that_others_see_is_told(mode: int, may: str, tmp_path: Path) -> None:
    """A file with a key in it is for its owner; the warning says what to do."""
    file = tmp_path / "settings"
    file.write_text("[softlayer]\nusername = demo\napi_key = k\n", "utf-8")
    file.chmod(mode)
    if not may:
        sl.Client(config_file=str(file))
        return
    with pytest.warns(sl.SettingsWarning, match=f"others can {may} .*: chmod 600 {file}"):
        sl.Client(config_file=str(file))


@pytest.mark.skipif(os.name != "posix", reason="permissions are those of POSIX")
def test_a_settings_file_without_a_key_is_anybodys(tmp_path: Path) -> None:
    """A file that only says where the API is needs no warning."""
    file = tmp_path / "settings"
    file.write_text("[softlayer]\ntimeout = 5\n", "utf-8")
    file.chmod(0o666)
    assert sl.Client("demo", "k", config_file=str(file)).settings.timeout == 5


@pytest.mark.parametrize("wire", WIRES)
def test_credentials_of_ones_own_are_renewed(wire: str) -> None:
    """Whatever has `renew` is renewed once when SoftLayer refuses it, as each wire says so."""
    from tests.wire.test_fault_matrix import Renewable

    refused = (
        fault(wire, "SoftLayer_Exception_Public", "Access Denied. ", "401 Unauthorized")
        if wire == "rest"
        else fault(wire, "SoftLayer_Exception", "Invalid API token.")
    )
    auth = Renewable()
    with (
        Scripted(refused) as server,
        connect(server, wire, username=None, api_key=None, auth=auth) as client,
        pytest.raises(sl.AuthenticationError),
    ):
        client.call("Virtual_Guest", "powerOff", id=5)
    assert (1, 2) == (auth.renewed, len(server.requests))
