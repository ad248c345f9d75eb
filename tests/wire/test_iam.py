from __future__ import annotations

import json
import threading
import time
import traceback
from typing import Any
from urllib.parse import parse_qs

import pytest

import softlayer_sdk as sl
from softlayer_sdk._types import CallKind
from softlayer_sdk.transport.iam import IamAuth
from tests.wire.scripted import CLOSE, HANG, Scripted, http
from tests.wire.wires import WIRES, answer, connect, fault, fitting

EXPIRED = "SoftLayer_Exception_Account_Authentication_AccessTokenValidation"
KEY = "iam-s3cret"


def _token(name: str, **more: Any) -> bytes:
    return http(json.dumps({"access_token": name, "expires_in": 3600, **more}))


def _expired(wire: str, said: str) -> bytes:
    if said == "code":
        return fault(wire, EXPIRED, "The token has expired.")
    return http("" if said == "nothing" else "<html>", "401 Unauthorized")


@pytest.mark.parametrize("wire", WIRES)
def test_a_key_is_exchanged_once(wire: str) -> None:
    """The first call fetches a token with the key, the second uses it again."""
    with Scripted(_token("t0")) as iam, Scripted(answer(wire, [])) as server:
        auth = IamAuth(api_key=KEY, url=iam.url)
        with connect(server, wire, username=None, api_key=None, auth=auth) as client:
            client.call("Account", "getVirtualGuests")
            client.call("Account", "getVirtualGuests")
    (exchange,) = iam.requests
    assert {
        "grant_type": ["urn:ibm:params:oauth:grant-type:apikey"],
        "apikey": [KEY],
        "response_type": ["cloud_iam"],
    } == parse_qs(exchange.body.decode())
    assert "Basic Yng6Yng=" == exchange.headers["authorization"]
    assert ["Bearer t0"] * 2 == [each.headers["authorization"] for each in server.requests]
    assert not any(KEY.encode() in each.body for each in server.requests)


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize("said", ["code", "page", "nothing"])
@pytest.mark.parametrize("method", ["getObject", "powerOff", "deleteObject"])
def test_an_expired_token_is_renewed_once(wire: str, said: str, method: str) -> None:
    """A call refused for its token did not run: it is sent again, with a new token."""
    tokens = (_token("t1", refresh_token="r1"), _token("t2", refresh_token="r2"))
    value = fitting("Virtual_Guest", method)
    script = (_expired(wire, said), answer(wire, value)) * 2
    with Scripted(*tokens) as iam, Scripted(*script) as server:
        auth = IamAuth(refresh_token="r0", access_token="t0", url=iam.url)
        with connect(server, wire, username=None, api_key=None, auth=auth) as client:
            assert value == client.call("Virtual_Guest", method, id=5)
            assert value == client.call("Virtual_Guest", method, id=5)
    bearers = [each.headers["authorization"] for each in server.requests]
    assert ["Bearer t0", "Bearer t1", "Bearer t1", "Bearer t2"] == bearers
    sent = [parse_qs(each.body.decode())["refresh_token"] for each in iam.requests]
    assert [["r0"], ["r1"]] == sent


def test_a_refresh_token_is_exchanged_for_the_next() -> None:
    """Each exchange says what it is; a token that comes without a next one leaves the last."""
    tokens = (_token("t1", refresh_token="r1"), _token("t2"), _token("t3", refresh_token=""))
    with Scripted(*tokens) as iam:
        auth = IamAuth(refresh_token="r0", url=iam.url)
        for _ in tokens:
            auth.renew(since=time.monotonic())
    assert [
        {
            "grant_type": ["refresh_token"],
            "refresh_token": [each],
            "response_type": ["cloud_iam"],
        }
        for each in ("r0", "r1", "r1")
    ] == [parse_qs(each.body.decode()) for each in iam.requests]
    assert {"application/json"} == {each.headers["accept"] for each in iam.requests}
    assert "Bearer t3" == auth.sign("rest").authorization


def test_a_key_is_used_again_whatever_comes_with_its_token() -> None:
    """The refresh token that comes with the token of a key is not needed."""
    with Scripted(_token("t1", refresh_token="r1")) as iam:
        auth = IamAuth(api_key=KEY, url=iam.url)
        for _ in range(2):
            auth.renew(since=time.monotonic())
    assert [[KEY]] * 2 == [parse_qs(each.body.decode())["apikey"] for each in iam.requests]


def test_what_is_not_said_has_a_known_value() -> None:
    """IBM's address, and as long to wait as for SoftLayer."""
    auth = vars(IamAuth(api_key=KEY))
    assert ("https://iam.cloud.ibm.com/identity/token", (5.0, 60.0)) == (
        auth["_url"],
        auth["_timeout"],
    )
    assert (None, None) == (auth["_proxy"], auth["_verify"])
    assert f"IamAuth(url={auth['_url']!r})" == repr(IamAuth(api_key=KEY, access_token="t0"))


@pytest.mark.parametrize("wire", WIRES)
def test_a_new_token_that_is_refused_too_is_the_end(wire: str) -> None:
    """A token is renewed once for a call; then the refusal is the caller's."""
    with Scripted(_token("t1")) as iam, Scripted(_expired(wire, "code")) as server:
        auth = IamAuth(api_key=KEY, access_token="t0", url=iam.url)
        with (
            connect(server, wire, username=None, api_key=None, auth=auth) as client,
            pytest.raises(sl.AuthenticationError) as caught,
        ):
            client.call("Account", "getObject")
    assert EXPIRED == caught.value.fault_code
    assert (1, 2) == (len(iam.requests), len(server.requests))


@pytest.mark.parametrize(
    ("script", "expected", "text"),
    [
        (
            http('{"errorCode": "BXNIM0415E", "errorMessage": "No such key."}', "400 Bad Request"),
            sl.AuthenticationError,
            "No such key. (BXNIM0415E; IAM::token; HTTP 400)",
        ),
        (http("<html>"), sl.AuthenticationError, "no token was given (IAM::token; HTTP 200)"),
        (http("[]"), sl.AuthenticationError, "no token was given (IAM::token; HTTP 200)"),
        (http("", "302 Found", Location="/"), sl.AuthenticationError, "no token was given"),
        (CLOSE, sl.ReadError, "the answer was lost"),
    ],
)
def test_a_token_that_is_not_given_is_an_error(
    script: Any, expected: type[sl.CallError], text: str
) -> None:
    """Without a token nothing is sent to SoftLayer, so that nothing can have run."""
    with Scripted(script) as iam, Scripted(answer("rest", True)) as server:
        auth = IamAuth(api_key=KEY, url=iam.url)
        with (
            connect(server, "rest", username=None, api_key=None, auth=auth) as client,
            pytest.raises(expected) as caught,
        ):
            client.call("Virtual_Guest", "createObject", {"hostname": "a"})
    assert text in str(caught.value)
    assert not caught.value.may_have_run
    assert [] == server.requests
    assert KEY not in "".join(traceback.format_exception(caught.value)) + repr(auth)


def test_a_token_has_a_largest_size() -> None:
    """An answer of a megabyte is read, and none that is larger."""
    start = '{"access_token": "t0"'
    for size, error in ((1024**2, None), (1024**2 + 1, sl.CallError)):
        page = http(start.ljust(size - 1) + "}")
        with Scripted(page) as iam:
            auth = IamAuth(api_key=KEY, url=iam.url)
            if error is None:
                auth.renew(since=float("-inf"))
            else:
                with pytest.raises(error, match=r"\(IAM::token"):
                    auth.renew(since=float("-inf"))


def test_a_token_is_not_read_beyond_its_largest_size() -> None:
    """What is larger is left where it is; nobody waits for its end."""
    start = b"HTTP/1.1 200 OK\r\nContent-Length: 90000000\r\n\r\n"
    with Scripted((start + b" " * 1_300_000, HANG)) as iam:
        auth = IamAuth(api_key=KEY, url=iam.url, timeout=5)
        with pytest.raises(sl.ResponseTooLargeError):
            auth.renew(since=float("-inf"))


def test_threads_share_one_renewal() -> None:
    """A token that was renewed since a call began is not renewed for that call."""
    with Scripted(_token("t1")) as iam:
        auth = IamAuth(api_key=KEY, access_token="t0", url=iam.url)
        began = 0.0
        threads = [threading.Thread(target=auth.renew, kwargs={"since": began}) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert 1 == len(iam.requests)


@pytest.mark.parametrize("options", [{}, {"api_key": "a", "refresh_token": "b"}])
def test_one_way_to_a_token_is_needed(options: dict[str, str]) -> None:
    """A key or a refresh token, not both."""
    with pytest.raises(sl.ConfigError, match="api_key= or a refresh_token="):
        IamAuth(**options)  # type: ignore[arg-type]


@pytest.mark.parametrize("wire", WIRES)
def test_a_token_is_fetched_within_the_deadline_of_its_call(wire: str) -> None:
    """Who waits for a token waits no longer than for the call; without an end, as for any token."""
    with Scripted(_token("t0")) as iam, Scripted(answer(wire, [])) as server:
        auth = IamAuth(api_key=KEY, url=iam.url)
        with connect(server, wire, username=None, api_key=None, auth=auth, deadline=None) as client:
            assert [] == client.call("Account", "getVirtualGuests")
    with Scripted(HANG) as iam, Scripted(answer(wire, [])) as server:
        auth = IamAuth(api_key=KEY, url=iam.url, timeout=30)
        with (
            connect(server, wire, username=None, api_key=None, auth=auth, deadline=0.2) as client,
            pytest.raises(sl.DeadlineExceededError) as caught,
        ):
            client.call("Account", "getVirtualGuests")
    assert "(IAM::token" in str(caught.value)
    assert not caught.value.may_have_run
    assert [] == server.requests


@pytest.mark.parametrize("timeout", [0.05, (5, 0.05)])
def test_a_token_is_not_waited_for_longer_than_its_timeout(timeout: Any) -> None:
    """One number, or one to connect and one to read; nothing is known to have run."""
    with Scripted(HANG) as iam:
        auth = IamAuth(api_key=KEY, url=iam.url, timeout=timeout)
        with pytest.raises(sl.ReadTimeoutError, match=r"\(IAM::token") as caught:
            auth.sign("rest")
    assert not caught.value.may_have_run


def test_a_token_without_a_timeout_is_waited_for_as_long_as_the_call() -> None:
    """However slowly a token comes, and though its own wait has no end, the call's has one."""
    slow = (b"HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n", *(b" ", 0.05) * 400)
    with Scripted(slow) as iam, Scripted(answer("rest", [])) as server:
        auth = IamAuth(api_key=KEY, url=iam.url, timeout=None)
        with (
            connect(server, "rest", username=None, api_key=None, auth=auth, deadline=0.2) as client,
            pytest.raises(sl.DeadlineExceededError) as caught,
        ):
            client.call("Account", "getVirtualGuests")
    call = caught.value.call
    assert call is not None
    assert ("IAM", "token", CallKind.READ) == (call.service, call.method, call.kind)
    assert [] == server.requests
