from __future__ import annotations

import datetime as dt
import logging
import pickle
import threading
import time
from typing import Any

import attrs
import pytest

import softlayer_sdk as sl
from softlayer_sdk import Client, models
from softlayer_sdk._calls.clock import ServerClock
from softlayer_sdk._calls.reconcile import lost_call
from softlayer_sdk._calls.retry import RetryPolicy
from softlayer_sdk.query.filters import order_by
from softlayer_sdk.transport.base import Call, Response


@attrs.define
class Answers:
    """A transport that answers from a list and keeps the calls."""

    values: list[Any]
    calls: list[Call] = attrs.field(factory=list[Call])
    closed: int = 0

    def send(self, call: Call) -> Response:
        """Give the next answer, or raise it."""
        self.calls.append(call)
        value = self.values.pop(0)
        if isinstance(value, Exception):
            raise value
        return Response(value, 5)

    def close(self) -> None:
        """Count."""
        self.closed += 1


def _client(*values: Any, **options: Any) -> tuple[Client, Answers]:
    answers = Answers(list(values))
    return Client("demo", "s3cret", transport=answers, **options), answers


def test_a_call_is_handed_to_the_transport() -> None:
    """Names are completed, the mask is wrapped, and what was not given is empty."""
    client, answers = _client([])
    client["Account"].getVirtualGuests(mask="id,hostname", limit=5, raw_headers={"X": "1"})
    (call,) = answers.calls
    assert ("SoftLayer_Account", "getVirtualGuests", (), None) == (
        call.service,
        call.method,
        call.args,
        call.id,
    )
    assert ("mask[id,hostname]", None, 5, None) == (call.mask, call.filter, call.limit, call.offset)
    assert ({}, {"X": "1"}) == (call.headers, call.raw_headers)


def test_a_list_knows_its_total() -> None:
    """Rows come as a list that also knows how many there are."""
    client, _ = _client([{"id": 1}])
    rows = client["Account"].getVirtualGuests()
    assert ([{"id": 1}], 5) == (rows, rows.total_count)


def test_an_answer_can_become_a_model() -> None:
    """With `returns` the answer is typed; what does not fit names the call."""
    client, _ = _client({"id": 1}, {"id": 1})
    guest = client.call("Virtual_Guest", "getObject", id=1, returns=models.VirtualGuest)
    assert 1 == guest.id
    with pytest.raises(sl.StructureError) as caught:
        client.call("Virtual_Guest", "getObject", id=1, returns=int)
    assert "SoftLayer_Virtual_Guest::getObject" in str(caught.value)


def test_a_client_is_a_context_manager() -> None:
    """Leaving it gives up the connections."""
    client, answers = _client()
    with client as entered:
        assert entered is client
    assert 1 == answers.closed


def test_texts_show_where_and_who() -> None:
    """The text of a client and a service says the endpoint and the user, and no key."""
    client, _ = _client()
    expected = "Client('https://api.softlayer.com/xmlrpc/v3.1', UserKeyAuth(username='demo'))"
    assert expected == repr(client)
    assert f"{expected}['Account']" == repr(client["Account"])


def test_a_service_lists_its_methods() -> None:
    """`dir` helps where one types; what begins with `_` is no method of the API."""
    client, _ = _client()
    assert {"getObject", "getVirtualGuests"} <= set(dir(client["Account"]))
    with pytest.raises(AttributeError):
        client["Account"]._repr_html_  # noqa: B018 - asked for, as notebooks do


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"id": True}, "id=True: an object's id is a number or the text of a GUID"),
        ({"id": ""}, "id='': an object's id"),
        ({"limit": -1}, "limit=-1: it cannot be negative"),
        ({"offset": -1}, "offset=-1: it cannot be negative"),
    ],
)
def test_what_cannot_be_asked_is_refused(options: dict[str, Any], message: str) -> None:
    """An impossible id, limit or offset is told before anything is sent."""
    client, answers = _client()
    with pytest.raises(sl.PreflightError, match=message.replace("(", r"\(")):
        client.call("Virtual_Guest", "getObject", **{"id": 5, **options})
    assert [] == answers.calls


def test_a_wrong_name_is_refused_or_warned_of() -> None:
    """`preflight` decides what a name means that the schema does not know."""
    client, answers = _client([], [])
    with pytest.raises(sl.PreflightError, match="getVirtualGuests"):
        client["Account"].getVirtualGuest()
    with pytest.raises(sl.PreflightError, match="Account"):
        client["Acount"]
    with pytest.warns(UserWarning, match="getVirtualGuests"):
        client["Account"].getVirtualGuest(preflight="warn")
    client["Account"].getVirtualGuest(preflight="off")
    assert ["getVirtualGuest"] * 2 == [call.method for call in answers.calls]
    with pytest.raises(sl.ConfigError, match="preflight='loud': it is 'error', 'warn' or 'off'"):
        Client("demo", "s3cret", preflight="loud")  # type: ignore[arg-type] # under test


def test_a_mask_that_is_not_understood_can_be_sent() -> None:
    """With `preflight="off"` a mask is the caller's own affair."""
    client, answers = _client({})
    with pytest.raises(sl.PreflightError):
        client["Account"].getObject(mask="mask[id")
    client["Account"].getObject(mask="mask[id", preflight="off")
    assert ["mask[id"] == [call.mask for call in answers.calls]


def test_each_call_is_one_line_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    """The log says what was called, how many rows came, and how often it was sent."""
    caplog.set_level(logging.DEBUG, logger="softlayer_sdk")
    client, _ = _client(sl.ConnectError("no"), [1, 2], sleep=lambda _: None)
    client["Account"].getVirtualGuests()
    again, done = (record.getMessage() for record in caplog.records)
    assert again.startswith("SoftLayer_Account::getVirtualGuests: no; trying again in 0.")
    assert done.startswith("SoftLayer_Account::getVirtualGuests id=None: 2 rows in ")
    assert done.endswith(" ms, attempt 2")
    caplog.clear()
    client, _ = _client({"id": 1})
    client["Account"].getObject()
    assert "::getObject id=None: 1 rows in " in caplog.records[0].getMessage()


def test_an_iterator_asks_when_it_is_used() -> None:
    """`iter_call`, and `iter=True`, send nothing before the first row is asked for."""
    client, answers = _client([{"id": 1}], [{"id": 1}], {"id": 7})
    rows = client.iter_call("Account", "getVirtualGuests")
    more = client["Account"].getVirtualGuests(iter=True)
    assert [] == answers.calls
    assert [{"id": 1}] == list(rows) == list(more)
    assert [{"id": 7}] == list(client.iter_call("Account", "getObject"))


def test_the_wire_can_be_chosen() -> None:
    """`transport=` names the wire, whatever the endpoint says."""
    for wire in ("rest", "xmlrpc"):
        for endpoint in ("https://a.invalid/rest/v3.1", "https://a.invalid/xmlrpc/v3.1"):
            client = Client("demo", "s3cret", endpoint, transport=wire)
            assert wire == client.settings.wire
            assert f"https://a.invalid/{wire}/v3.1" == client.settings.endpoint_url


@pytest.mark.parametrize(
    ("given", "settings"),
    [
        ({"username": "u", "api_key": "k"}, {"auth": sl.UserKeyAuth("u", "k")}),
        ({"access_token": "t"}, {"auth": sl.BearerAuth("t")}),
        ({"access_token": "t", "userid": 5}, {"auth": sl.PortalTokenAuth(5, "t")}),
        ({"endpoint_url": "http://127.0.0.1:1/rest/v3.1"}, {"wire": "rest"}),
        ({"transport": "rest"}, {"wire": "rest"}),
        ({"timeout": 7}, {"timeout": 7}),
        ({"deadline": 8}, {"deadline": 8}),
        ({"max_response_bytes": 9}, {"max_response_bytes": 9}),
        ({"proxy": "http://127.0.0.1:1"}, {"proxy": "http://127.0.0.1:1"}),
        ({"verify": False}, {"verify": False}),
    ],
)
def test_a_keyword_is_a_setting(given: dict[str, Any], settings: dict[str, Any]) -> None:
    """What a client is made with goes before all other settings."""
    signed: dict[str, Any] = {"auth": sl.UserKeyAuth("demo", "k")} if "auth" not in settings else {}
    client = Client(**signed, **given)
    assert settings == {name: getattr(client.settings, name) for name in settings}


@pytest.mark.parametrize(
    ("text", "why"), [("", "ReadError without a text"), ("the line was cut", "the line was cut")]
)
def test_an_unknown_state_says_why(text: str, why: str) -> None:
    """A transport of one's own may fail without a text; the kind of failure is told then."""
    client, _ = _client(sl.ReadError(text, may_have_run=True))
    with pytest.raises(sl.OrderStateUnknownError) as caught:
        client["Virtual_Guest"].createObject({"hostname": "a"})
    assert str(caught.value).startswith(f"this was sent once and may have been carried out: {why};")


RAW, MORE = {"X-A": "1"}, {"X-B": "2"}
VIEWS: list[tuple[dict[str, Any], dict[str, Any], dict[str, Any]]] = [
    ({"headers": {"a": 1}}, {"headers": {"b": 2}}, {"headers": {"a": 1, "b": 2}}),
    ({"headers": {"a": 1}}, {"headers": {"a": 2}}, {"headers": {"a": 2}}),
    ({"raw_headers": RAW}, {"raw_headers": MORE}, {"raw_headers": {**RAW, **MORE}}),
    ({"timeout": 7}, {"timeout": 8}, {"timeout": 8}),
    ({"timeout": 7}, {"timeout": None}, {"timeout": None}),
    ({"deadline": 7}, {"deadline": None}, {"deadline": None}),
]


@pytest.mark.parametrize(("first", "then", "both"), VIEWS)
def test_the_options_of_a_call_go_before_those_of_a_view(
    first: dict[str, Any], then: dict[str, Any], both: dict[str, Any]
) -> None:
    """A view keeps what the one before it said, adds headers, and a call does the same."""
    client, answers = _client(*[{"id": 1}] * 5)
    view = client.with_options(**first)
    view.with_options(preflight="warn").call("Account", "getObject")
    view.with_options(**then).call("Account", "getObject")
    view.call("Account", "getObject", **then)
    view.call("Account", "getObject")
    client.call("Account", "getObject")
    [name] = both
    kept, nested, called, again, plain = (getattr(call, name) for call in answers.calls)
    assert nested == called == both[name]
    if name == "deadline":
        assert 0 < kept - time.monotonic() <= 7
        assert plain - kept > 500
    else:
        assert kept == again == first[name]
        assert plain == getattr(Call(service="", method=""), name)


def test_a_view_keeps_all_that_it_does_not_say() -> None:
    """How often, how strictly, how many at once and what ends it stay as they were."""
    stop = sl.CancelToken()
    client, answers = _client(*[sl.ConnectError("no")] * 2, [{"id": 1}], sleep=lambda _: None)
    view = client.with_options(
        retry=RetryPolicy(attempts=2), preflight="off", parallel=3, cancel_token=stop
    ).with_options(timeout=5)
    with pytest.raises(sl.ConnectError):
        view.call("Account", "getUnheardOf")
    assert 2 == len(answers.calls)
    assert [{"id": 1}] == view.call("Account", "getVirtualGuests")
    stop.cancel()
    with pytest.raises(sl.CallCancelledError):
        view.call("Account", "getVirtualGuests")
    assert 3 == len(answers.calls)


def test_an_empty_filter_is_none() -> None:
    """Neither an empty tree nor an empty text is sent."""
    client, answers = _client([], [], [])
    nothing: list[Any] = [{}, "", None]
    for empty in nothing:
        client.call("Account", "getVirtualGuests", filter=empty)
    assert [None] * 3 == [call.filter for call in answers.calls]


@pytest.mark.parametrize("pickled", [False, True])
def test_the_last_two_hundred_things_that_were_made_are_known(pickled: bool) -> None:  # noqa: FBT001 - a case
    """What a client made is told apart from a lost order; of many, the newest."""
    lost = sl.ReadError("no", may_have_run=True)
    client, _ = _client(*[{"id": id} for id in range(201)], lost)
    if pickled:
        client = pickle.loads(pickle.dumps(client))  # noqa: S301 - our own
    for _ in range(201):
        client["Virtual_Guest"].createObject({"hostname": "a"})
    with pytest.raises(sl.OrderStateUnknownError) as caught:
        client["Virtual_Guest"].createObject({"hostname": "a"})
    assert caught.value.lost is not None
    assert list(range(1, 201)) == [id for _, id in caught.value.lost["others"]]


def test_an_order_is_looked_for_with_the_pauses_of_the_client() -> None:
    """What waits between calls also waits for the moment that tells when something was made."""
    pauses: list[float] = []
    now = dt.datetime.now(dt.UTC).replace(microsecond=0)
    made = (now - dt.timedelta(seconds=1)).isoformat()
    row = {"id": 5, "hostname": "a", "createDate": made}

    class Dated(Answers):
        def send(self, call: Call) -> Response:
            value = [row] if call.method == "getVirtualGuests" else {"id": 1}
            return Response(value, date=now)

    client = Client("demo", "s3cret", transport=Dated([]), sleep=pauses.append)
    call = Call(service="SoftLayer_Virtual_Guest", method="createObject", args=({"hostname": "a"},))
    client.find_placed(lost_call(call, time.monotonic(), ServerClock()))
    assert pauses
    assert all(0 <= each <= 1 for each in pauses)


def test_an_unknown_order_says_what_its_answer_said() -> None:
    """Its status and how long to stay away are those of the answer that nobody could read."""
    why = sl.ResponseError("no", http_status=502, retry_after=7.0, may_have_run=True)
    client, _ = _client(why)
    with pytest.raises(sl.OrderStateUnknownError) as caught:
        client["Virtual_Guest"].createObject({"hostname": "a"})
    assert (502, 7.0) == (caught.value.http_status, caught.value.retry_after)
    assert caught.value.__cause__ is why


def test_no_pause_is_no_wait() -> None:
    """What may be sent again at once is not waited for."""
    pauses: list[float] = []
    client, answers = _client(sl.RateLimitError("no", retry_after=0.0), [], sleep=pauses.append)
    client["Account"].getVirtualGuests()
    assert ([], 2) == (pauses, len(answers.calls))


@pytest.mark.parametrize("name", ["limit", "offset", "page_size", "parallel"])
@pytest.mark.parametrize(
    ("value", "why"),
    [(-1, "cannot be negative"), (True, "is a whole number"), ("5", "is a whole number")],
)
def test_what_is_no_number_of_rows_is_told_by_name(name: str, value: Any, why: str) -> None:
    """Each keyword of a walk is checked before anything is asked for."""
    client, answers = _client([])
    with pytest.raises(sl.PreflightError) as caught:
        client.iter_call("Account", "getVirtualGuests", **{name: value})
    assert f"{name}={value!r}: it {why}" == str(caught.value)
    assert [] == answers.calls


def test_without_more_pages_are_asked_for_one_by_one() -> None:
    """No other thread asks for anything until a client is told to."""
    asked: list[str] = []

    class Threads(Answers):
        def send(self, call: Call) -> Response:
            asked.append(threading.current_thread().name)
            return super().send(call)

    pages = [[{"id": 1}, {"id": 2}], [{"id": 3}, {"id": 4}], [{"id": 5}]]
    client = Client("demo", "s3cret", transport=Threads(list(pages)))
    rows = client.iter_call("Account", "getVirtualGuests", page_size=2, in_order=True)
    assert [1, 2, 3, 4, 5] == [row["id"] for row in rows]
    assert {threading.current_thread().name} == set(asked)


@pytest.mark.parametrize(("limit", "asked", "rows"), [(0, 1, []), (1, 1, [{"id": 1}])])
def test_a_limit_of_no_rows_asks_for_one(limit: int, asked: int, rows: Any) -> None:
    """To the API 0 is no limit, so that one row is asked for and left out; the total stays."""
    client, answers = _client([{"id": 1}])
    found = client["Account"].getVirtualGuests(limit=limit)
    assert (rows, 5) == (found, found.total)
    assert [asked] == [call.limit for call in answers.calls]


@pytest.mark.parametrize(
    ("method", "kind", "idempotent"),
    [
        ("getObject", "read", False),
        ("powerOff", "write", False),
        ("setTags", "write", True),
        ("deleteObject", "order", False),
        ("unheardOf", "write", False),
    ],
)
def test_a_transport_knows_what_a_call_does(method: str, kind: str, *, idempotent: bool) -> None:
    """Whether it changes something, whether it may be sent twice, and what can end it."""
    client, answers = _client({"id": 1} if method == "getObject" else True)
    client.call("Virtual_Guest", method, *(["a"] if idempotent else []), id=5, preflight="off")
    (call,) = answers.calls
    assert (kind, idempotent, 5) == (call.kind.value, call.idempotent, call.id)
    assert call.running is not None


@pytest.mark.parametrize(
    ("service", "method", "what"),
    [
        ("A b", "getObject", "'A b' is no name of a service"),
        ("Account", "a.b", "'a.b' is no name of a method"),
    ],
)
def test_what_is_no_name_is_told(service: str, method: str, what: str) -> None:
    """Whatever preflight says: a name becomes a part of an address."""
    client, answers = _client()
    with pytest.raises(sl.PreflightError, match=what):
        client.call(service, method, preflight="off")
    assert [] == answers.calls


def test_an_object_has_no_limit() -> None:
    """A limit of 0 leaves out rows, and nothing of an answer that is no list."""
    client, _ = _client({"id": 1})
    assert {"id": 1} == client.call("Account", "getObject", limit=0)


@pytest.mark.parametrize(
    ("method", "ordered"),
    [
        ("getVirtualGuests", {"virtualGuests": {"id": order_by()}}),
        ("getObject", None),
        ("getUnheardOf", None),
        ("getVmWareActiveAccountLicenseKeys", None),
    ],
)
def test_only_rows_with_an_id_are_asked_for_in_order(method: str, ordered: Any) -> None:
    """An object, scalars and what the schema does not know are asked for as they are."""
    client, answers = _client([])
    rows = client.iter_call("Account", method, in_order=True, preflight="off")
    if method == "getObject":
        answers.values[:] = [{"id": 1}]
    list(rows)
    assert [ordered] == [call.filter for call in answers.calls]
