from __future__ import annotations

import gc
import threading
import traceback
import warnings
from typing import TYPE_CHECKING, Any

import pytest
import requests

import softlayer_sdk as sl
from softlayer_sdk.transport._http import Route
from softlayer_sdk.transport._pool import USER_AGENT, Sessions
from tests.wire.scripted import CLOSE, HANG, Scripted, http
from tests.wire.wires import KEY, PATHS, WIRES, Sleeper, answer, connect

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("wire", WIRES)
def test_threads_share_connections(wire: str) -> None:
    """16 threads use one client at the same time; a second round opens no new connection."""
    ready = threading.Barrier(16)
    failures: list[BaseException] = []

    def work(client: sl.Client) -> None:
        try:
            ready.wait(timeout=10)
            for _ in range(5):
                assert [{"id": 1}] == client.call("Account", "getVirtualGuests")
        except BaseException as error:  # noqa: BLE001 - told below
            failures.append(error)

    with Scripted(answer(wire, [{"id": 1}])) as server, connect(server, wire) as client:
        for _ in range(2):
            threads = [threading.Thread(target=work, args=(client,)) for _ in range(16)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join(timeout=30)
    assert [] == failures
    assert 160 == len(server.requests)
    assert server.connections <= 16


@pytest.mark.parametrize("wire", WIRES)
def test_calls_share_a_connection_until_it_is_closed(wire: str) -> None:
    """Connections are kept; `close` gives them up, and a later call opens a new one."""
    with Scripted(answer(wire, [])) as server, connect(server, wire) as client:
        client.call("Account", "getVirtualGuests")
        client.call("Account", "getVirtualGuests")
        client.close()
        client.call("Account", "getVirtualGuests")
    assert [1, 1, 2] == [request.connection for request in server.requests]


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize("where", ["client", "call"])
@pytest.mark.parametrize("timeout", [0.05, (5, 0.05)])
def test_a_slow_server_is_not_waited_for(wire: str, where: str, timeout: Any) -> None:
    """Timeouts are of the client or of one call; a write that was not answered may have run."""
    of_client, of_call = (
        ({"timeout": timeout}, {}) if where == "client" else ({}, {"timeout": timeout})
    )
    late = threading.Event()  # without the timeout, this answer would come
    with (
        Scripted((late, answer(wire, True))) as server,
        connect(server, wire, **of_client) as client,
    ):
        with pytest.raises(sl.ReadTimeoutError) as caught:
            client.call("Virtual_Guest", "powerOff", id=5, **of_call)
        late.set()
    assert str(caught.value).startswith("sent, but no answer came in time (")
    assert caught.value.may_have_run
    assert 1 == len(server.requests)


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize("timeout", [0, -1, (1, 0), "soon", (1, 2, 3)])
def test_a_timeout_of_a_call_is_checked(wire: str, timeout: Any) -> None:
    """What is no timeout is refused before anything is sent."""
    with Scripted(answer(wire, [])) as server, connect(server, wire) as client:
        with pytest.raises(sl.PreflightError, match="timeout="):
            client.call("Account", "getObject", timeout=timeout)
        client.call("Account", "getVirtualGuests", timeout=None)
    assert 1 == len(server.requests)


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize("status", ["301 Moved", "302 Found", "303 See Other", "307 No", "308 No"])
def test_a_redirect_is_not_followed(wire: str, status: str) -> None:
    """Credentials go to the endpoint and nowhere else."""
    with Scripted(answer(wire, [])) as other:
        page = http("", status, Location=other.url + "/elsewhere")
        with Scripted(page) as server, connect(server, wire) as client:
            with pytest.raises(sl.ResponseError, match="redirects to") as caught:
                client.call("Account", "getVirtualGuests")
    assert int(status[:3]) == caught.value.http_status
    assert (1, []) == (len(server.requests), other.requests)


@pytest.mark.parametrize("wire", WIRES)
def test_a_call_has_few_headers(wire: str) -> None:
    """What a request says of itself, a cookie of an answer not among it."""
    page = answer(wire, [], Set_Cookie="session=1; Path=/")
    with Scripted(page) as server, connect(server, wire) as client:
        client.call("Account", "getVirtualGuests")
        client.call("Account", "getVirtualGuests", raw_headers={"X-Mine": "1"})
    first, second = (dict(request.headers) for request in server.requests)
    assert "1" == second.pop("x-mine")
    assert first == second
    if wire == "xmlrpc":
        assert "application/xml" == first.pop("content-type")
    assert first.keys() - {"authorization", "content-length", "connection"} == {
        *("host", "user-agent", "accept-encoding")
    }
    assert USER_AGENT == first["user-agent"]


@pytest.mark.parametrize("wire", WIRES)
def test_a_body_has_its_type(wire: str) -> None:
    """What is sent says what it is; where nothing is, nothing is said."""
    with Scripted(answer(wire, True)) as server, connect(server, wire) as client:
        client.call("Virtual_Guest", "powerOff", id=5)
    [request] = server.requests
    assert {"xmlrpc": "application/xml", "rest": "application/json"}[wire] == request.headers[
        "content-type"
    ]


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize(
    "headers", [{"X": "a\nb"}, {"X": "😀"}, {"X y\n": "a"}, {"X": 5}, {"X": None}]
)
def test_a_header_that_cannot_be_is_refused(wire: str, headers: Any) -> None:
    """A header that HTTP has no form for is refused before anything is sent."""
    with Scripted(answer(wire, [])) as server, connect(server, wire) as client:
        with pytest.raises(sl.PreflightError, match="raw_headers: "):
            client.call("Virtual_Guest", "powerOff", id=5, raw_headers=headers)
    assert [] == server.requests


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize("said", ["argument", "environment"])
def test_a_proxy_is_used(wire: str, said: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A proxy of the arguments or the environment gets the call, with its own credentials."""
    with Scripted(answer(wire, [5])) as proxy:
        url = proxy.url.replace("//", "//u:pr0xy@")
        options: dict[str, Any] = {"proxy": url} if said == "argument" else {}
        if said == "environment":
            monkeypatch.setenv("http_proxy", url)
        endpoint = "http://softlayer.invalid" + PATHS[wire]
        with sl.Client("demo", KEY, endpoint, **options) as client:
            assert [5] == client.call("Account", "getVirtualGuests")
            assert "pr0xy" not in repr(client.settings)
    (request,) = proxy.requests
    assert request.target.startswith(f"http://softlayer.invalid{PATHS[wire]}/SoftLayer_Account")
    assert "Basic dTpwcjB4eQ==" == request.headers["proxy-authorization"]


@pytest.mark.parametrize("wire", WIRES)
def test_the_environment_can_leave_hosts_out_of_a_proxy(
    wire: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`no_proxy` names hosts that are reached directly."""
    with Scripted(answer(wire, [])) as proxy, Scripted(answer(wire, [5])) as server:
        monkeypatch.setenv("http_proxy", proxy.url)
        monkeypatch.setenv("no_proxy", "127.0.0.1")
        with connect(server, wire) as client:
            assert [5] == client.call("Account", "getVirtualGuests")
    assert [] == proxy.requests


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize(
    "refusal",
    [http("no", "407 Proxy Authentication Required"), http("no", "502 Bad Gateway")],
)
def test_a_tunnel_that_is_refused_sent_nothing(wire: str, refusal: bytes) -> None:
    """An HTTPS call goes through a tunnel; without one it did not run, and is tried again."""
    sleeper = Sleeper()
    with Scripted((refusal, CLOSE)) as proxy:
        client = sl.Client(
            "demo",
            KEY,
            "https://softlayer.invalid" + PATHS[wire],
            proxy=proxy.url.replace("//", "//u:pr0xy@"),
            sleep=sleeper,
        )
        with pytest.raises(sl.ConnectError) as caught:
            client.call("Virtual_Guest", "createObject", {"hostname": "a"})
    assert {"CONNECT"} == {request.verb for request in proxy.requests}
    assert 3 == len(sleeper.pauses)
    assert not caught.value.may_have_run
    assert "pr0xy" not in "".join(traceback.format_exception(caught.value))


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize("proxy", ["http://", "gopher://127.0.0.1:1", "http://[::bad:1"])
def test_a_proxy_that_is_no_address_is_a_config_error(wire: str, proxy: str) -> None:
    """It is told without trying again, and without the text, which may hold a password."""
    sleeper = Sleeper()
    with Scripted(answer(wire, [])) as server:
        with (
            connect(server, wire, proxy=proxy, sleep=sleeper) as client,
            pytest.raises(sl.ConfigError, match="no usable address"),
        ):
            client.call("Account", "getVirtualGuests")
    assert [] == sleeper.pauses


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ((b"HTTP/1.1 400 Bad Request\r\n\r\n", CLOSE), sl.ConnectError),
        (HANG, sl.ConnectTimeoutError),
    ],
)
def test_tls_that_is_not_spoken_sent_nothing(
    wire: str, script: Any, expected: type[sl.ConnectError]
) -> None:
    """Without a TLS handshake nothing was sent, so any call is tried again."""
    with Scripted(script) as server:
        url = server.url.replace("http:", "https:") + PATHS[wire]
        client = sl.Client("demo", KEY, url, sleep=Sleeper(), timeout=0.1)
        with client, pytest.raises(expected) as caught:
            client.call("Virtual_Guest", "createObject", {"hostname": "a"})
    assert ["TLS"] * 4 == [request.verb for request in server.requests]
    assert not caught.value.may_have_run


@pytest.mark.parametrize("wire", WIRES)
def test_a_netrc_file_is_not_read(
    wire: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Credentials come from the settings of this package, never from `~/.netrc`."""
    netrc = tmp_path / ".netrc"
    netrc.write_text("machine 127.0.0.1 login other password wr0ng\n", "utf-8")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    with (
        Scripted(answer(wire, [])) as server,
        connect(server, wire, username=None, api_key=None, auth=sl.NoAuth()) as client,
    ):
        client.call("Account", "getVirtualGuests")
    assert "authorization" not in server.requests[0].headers


@pytest.mark.parametrize("wire", WIRES)
def test_a_session_can_be_given(wire: str) -> None:
    """Its headers and connections are used."""
    session = requests.Session()
    session.headers["X-Mine"] = "1"
    with Scripted(answer(wire, [])) as server, connect(server, wire, session=session) as client:
        client.call("Account", "getVirtualGuests")
    assert "1" == server.requests[0].headers["x-mine"]


def test_a_session_that_sends_once_is_used_itself() -> None:
    """One that sends again is not changed: what is used in its place shares its connections."""
    given = requests.Session()
    assert given is Sessions(given).here()
    again = requests.Session()
    again.mount("http://", requests.adapters.HTTPAdapter(max_retries=3))
    used = Sessions(again).here()
    assert used is not again
    mine, ours = again.adapters["http://"], used.adapters["http://"]
    assert (3, 0) == (vars(mine)["max_retries"].total, vars(ours)["max_retries"].total)
    assert vars(mine)["poolmanager"] is vars(ours)["poolmanager"]
    assert again.adapters["https://"] is used.adapters["https://"]


@pytest.mark.parametrize("wire", WIRES)
def test_a_session_that_has_used_its_proxy_knows_what_was_sent(wire: str) -> None:
    """What a proxy refused was not sent, also when the session had used that proxy before."""
    sleeper = Sleeper()
    refusal = http("no", "502 Bad Gateway")
    with Scripted((refusal, CLOSE)) as proxy, requests.Session() as session:
        with pytest.raises(requests.exceptions.ProxyError):
            session.get("https://before.invalid/", proxies={"https": proxy.url}, timeout=5)
        with warnings.catch_warnings():  # an old urllib3 leaves that socket to the garbage
            warnings.simplefilter("ignore", ResourceWarning)
            gc.collect()
        client = sl.Client(
            "demo",
            KEY,
            "https://softlayer.invalid" + PATHS[wire],
            proxy=proxy.url,
            session=session,
            sleep=sleeper,
        )
        with pytest.raises(sl.ConnectError) as caught:
            client.call("Virtual_Guest", "createObject", {"hostname": "a"})
    assert not caught.value.may_have_run
    assert 3 == len(sleeper.pauses)


def test_a_route_shows_no_password() -> None:
    """What is shown of the way to the endpoint has no proxy in it."""
    settings = sl.Client("demo", KEY, proxy="http://u:pr0xy@a.invalid").settings
    route = Route.of(settings, requests.Session())
    assert "pr0xy" in str(route.proxies)
    assert "pr0xy" not in repr(route)


class Watched(requests.adapters.HTTPAdapter):
    """Keeps what requests are sent with."""

    def __init__(self) -> None:
        super().__init__()
        self.options: list[dict[str, Any]] = []

    def send(self, request: requests.PreparedRequest, *args: Any, **options: Any) -> Any:
        """Send, and take note."""
        self.options.append(options)
        return super().send(request, *args, **options)


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize(
    ("timeout", "deadline", "within"),
    [
        (5, None, 5),
        ((5, 60), None, (5, 60)),
        (None, None, None),
        (5, 100, (5, 5)),
        (200, 100, (100, 100)),
        ((5, 60), 100, (5, 60)),
        ((5, 200), 100, (5, 100)),
        ((200, 5), 100, (100, 5)),
        (None, 100, (100, 100)),
        ((None, 5), 100, (100, 5)),
        ((5, None), 100, (5, 100)),
    ],
)
def test_no_wait_is_longer_than_the_deadline(
    wire: str, timeout: Any, deadline: float | None, within: Any
) -> None:
    """Both waits of a request end with the call at the latest; a shorter one stays as it is."""
    session, adapter = requests.Session(), Watched()
    session.mount("http://", adapter)
    with Scripted(answer(wire, [])) as server, connect(server, wire, session=session) as client:
        client.call("Account", "getVirtualGuests", timeout=timeout, deadline=deadline)
        client.call("Account", "getVirtualGuests", timeout=timeout, deadline=deadline)
    wait = within and pytest.approx(within, abs=5)
    sent = [tuple(each[name] for name in ("stream", "cert", "timeout")) for each in adapter.options]
    assert [(True, None, wait)] * 2 == sent


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize("said", [None, ""])
def test_a_session_that_says_nothing_of_itself_is_ours(wire: str, said: str | None) -> None:
    """Without a `User-Agent` in the session, a program is added to the one of this package."""
    session = requests.Session()
    session.headers.pop("User-Agent")
    if said is not None:
        session.headers["User-Agent"] = said
    with Scripted(answer(wire, [])) as server:
        with connect(server, wire, session=session, app_info="tool/1.2") as client:
            client.call("Account", "getVirtualGuests")
    assert f"{USER_AGENT} tool/1.2" == server.requests[0].headers["user-agent"]
