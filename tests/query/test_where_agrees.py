"""Whatever is asked with `where`, the rows are those for which the same holds in Python."""

from __future__ import annotations

import contextlib
import datetime as dt
import operator
import re
import zoneinfo
from typing import TYPE_CHECKING, Any, Literal

import attrs
import pytest
from hypothesis import HealthCheck, given, reject, settings
from hypothesis import strategies as st

import softlayer_sdk as sl
from softlayer_sdk.emulator import Emulator
from softlayer_sdk.query.filters import is_operation

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Test = Callable[[Any], bool]

SOFTLAYER_TIME = zoneinfo.ZoneInfo("America/Chicago")
NOW = dt.datetime(2026, 3, 2, 16, 15, tzinfo=dt.UTC)
TEXTS = [
    *(
        "",
        " ",
        "web",
        "Web",
        "web 1",
        " web",
        "web ",
        "*",
        "web*",
        "*web*",
        "a*b",
        "5",
        "05",
        "5.0",
    ),
    *("> 5", "!= web", "!", "~", "^= web", "_= x", "= x", "is null", "IS NULL", "Not Null", "None"),
    *("in", "not in", "or", "and", "orderBy", "isDate", "betweenDate", "currentDate", "null"),
    *("it's", 'a "quote"', "a,b;c", "[x]", "{y}", "<&>", "%", "a_b", "é", "日本", "🙂", "ß", "\t"),
    *("two\nlines", "-1", "1e3", "true", "0", "1"),
]
NUMBERS = [0, 1, 2, 5, 512, 1024, 4096, 8192, 2**31, 2**33]
MOMENTS = [
    dt.datetime(2025, 3, 9, 7, 59, 59, tzinfo=dt.UTC),
    dt.datetime(2025, 3, 9, 8, 0, tzinfo=dt.UTC),  # summer time begins
    dt.datetime(2025, 12, 31, 23, 59, 59, tzinfo=dt.UTC),
    dt.datetime(2026, 2, 28, 6, 0, tzinfo=dt.UTC),  # midnight in Dallas
    dt.datetime(2026, 2, 28, 5, 59, 59, tzinfo=dt.UTC),
    dt.datetime(2026, 3, 1, 5, 59, 59, tzinfo=dt.UTC),
    dt.datetime(2026, 3, 2, 12, 0, tzinfo=dt.UTC),
]
# The tests share an emulator, and no example changes anything there.
AGREES = settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@attrs.frozen
class Account:
    """An emulator, and the rows that it was given."""

    emulator: Emulator
    guests: list[Any] = attrs.field(repr=False)
    events: list[Any] = attrs.field(repr=False)


@pytest.fixture(scope="module")
def account() -> Iterator[Account]:
    """Guests with awkward texts, numbers, dates and flags, and some with none; and events."""
    with Emulator(seeded=False, start=NOW) as running:
        guests, events = list[Any](), list[Any]()
        for number, text in enumerate([*TEXTS, None]):
            moment = MOMENTS[number % len(MOMENTS)]
            guest: dict[str, Any] = {
                "notes": text,
                "maxMemory": NUMBERS[number % len(NUMBERS)] or 3,
                "createDate": moment,
                "lastVerifiedDate": (*MOMENTS, None)[number % (len(MOMENTS) + 1)],
                "dedicatedAccountHostOnlyFlag": number % 3 == 0,
            }
            (made,) = running.seed("Virtual_Guest", **guest)
            guests.append({**guest, "id": made["id"]})
            odd = moment + dt.timedelta(microseconds=number % 3)
            events.append({"label": str(number), "eventCreateDate": odd})
            running.seed("Event_Log", **events[-1])
        yield Account(running, guests, events)


@pytest.fixture(params=["xmlrpc", "rest"], scope="module")
def client(request: pytest.FixtureRequest, account: Account) -> Iterator[sl.Client]:
    """A client of each wire."""
    wire: Literal["xmlrpc", "rest"] = request.param
    with account.emulator.client(wire) as opened:
        yield opened


@attrs.frozen
class Asked:
    """A condition, and the same as a test in Python; a row is anything with `get`."""

    where: sl.Condition
    holds: Test


def _of(path: str, test: Test) -> Test:
    return lambda row: test(row.get(path))


def _exactly(path: str, values: st.SearchStrategy[Any]) -> st.SearchStrategy[Asked]:
    """Whether a value is the same as another."""
    prop = sl.prop(path)
    plain = values.filter(lambda v: not isinstance(v, str) or not is_operation(v))
    several = st.lists(plain, min_size=1, max_size=4)
    return st.one_of(
        values.map(lambda v: Asked(prop == v, _of(path, lambda x: x == v))),
        values.map(lambda v: Asked(prop != v, _of(path, lambda x: x != v))),
        several.map(lambda vs: Asked(prop.is_in(*vs), _of(path, lambda x: x in vs))),
        several.map(lambda vs: Asked(prop.not_in(*vs), _of(path, lambda x: x not in vs))),
    )


def _null(path: str) -> st.SearchStrategy[Asked]:
    prop = sl.prop(path)
    return st.sampled_from(
        [
            Asked(prop.is_null(), _of(path, lambda x: x is None)),
            Asked(prop.not_null(), _of(path, lambda x: x is not None)),
            Asked(prop == None, _of(path, lambda x: x is None)),  # noqa: E711 - a condition
            Asked(prop != None, _of(path, lambda x: x is not None)),  # noqa: E711 - a condition
        ]
    )


LETTERS = st.characters(codec="utf-8", categories=("L", "N", "P", "S", "Zs"))
ANY_TEXT = st.sampled_from(TEXTS) | st.text(LETTERS, max_size=4)
PARTS = ANY_TEXT.filter(lambda text: text == text.strip())
TEXT_TESTS: dict[str, Callable[[str, str], bool]] = {
    "equals_in_any_case": lambda value, part: part.lower() == value.lower(),
    "contains": lambda value, part: part.lower() in value.lower(),
    "starts_with": lambda value, part: value.lower().startswith(part.lower()),
    "ends_with": lambda value, part: value.lower().endswith(part.lower()),
    "matches": lambda value, part: re.search(part, value) is not None,
}


def _part(name: str, part: str) -> Asked:
    part = re.escape(part) if name == "matches" else part
    test = TEXT_TESTS[name]
    where: sl.Condition = getattr(sl.prop("notes"), name)(part)
    return Asked(where, _of("notes", lambda x: x is not None and test(x, part)))


def _not(asked: Asked) -> Asked:
    return Asked(~asked.where, lambda row: not asked.holds(row))


PART = st.builds(_part, st.sampled_from(sorted(TEXT_TESTS)), PARTS)
NEGATED = st.builds(
    _part, st.sampled_from(sorted(TEXT_TESTS.keys() - {"equals_in_any_case"})), PARTS
)
TEXT = (
    _exactly("notes", ANY_TEXT)
    | _null("notes")
    | PART
    | (NEGATED | _exactly("notes", ANY_TEXT) | _null("notes")).map(_not)
)


def _agree(client: sl.Client, account: Account, asked: Asked) -> None:
    expected = {row.get("id") for row in account.guests if asked.holds(row)}
    found = client["Account"].getVirtualGuests(mask="id", where=asked.where)
    assert expected == {row["id"] for row in found}


NUMBER = st.sampled_from(NUMBERS) | st.integers(-10, 2**34)
COMPARED: dict[str, Callable[[Any, Any], Any]] = {
    each: getattr(operator, each) for each in ("eq", "ne", "lt", "le", "gt", "ge")
}


def _compared(path: str, names: list[str], values: st.SearchStrategy[Any]) -> Any:
    """The comparisons of Python, and what they are put together from."""
    prop = sl.prop(path)

    def ask(name: str, value: Any) -> Asked:
        compare = COMPARED[name]
        return Asked(compare(prop, value), _of(path, lambda x: x is not None and compare(x, value)))

    def between(one: Any, other: Any) -> Asked:
        low, high = sorted((one, other))
        return Asked(
            prop.between(low, high), _of(path, lambda x: x is not None and low <= x <= high)
        )

    return st.builds(ask, st.sampled_from(names), values) | st.builds(between, values, values)


ORDERED = ["lt", "le", "gt", "ge"]
MEMORY = (
    _exactly("maxMemory", NUMBER)
    | _null("maxMemory")
    | _compared("maxMemory", ORDERED, NUMBER | st.floats(-5, 9000).map(lambda x: round(x, 3)))
)
FLAG = "dedicatedAccountHostOnlyFlag"
FLAGS = _exactly(FLAG, st.booleans())


@AGREES
@given(asked=TEXT)
def test_text(client: sl.Client, account: Account, asked: Asked) -> None:
    """Any text is compared as the text that it is, whatever it looks like."""
    _agree(client, account, asked)


@AGREES
@given(asked=MEMORY)
def test_numbers(client: sl.Client, account: Account, asked: Asked) -> None:
    """Numbers of any size are compared by size."""
    _agree(client, account, asked)


@AGREES
@given(asked=FLAGS)
def test_booleans(client: sl.Client, account: Account, asked: Asked) -> None:
    """True and False are what they are."""
    _agree(client, account, asked)


@AGREES
@given(number=st.sampled_from(NUMBERS))
def test_numbers_as_text(client: sl.Client, account: Account, number: int) -> None:
    """A number may be given as text."""
    prop = sl.prop("max_memory")
    _agree(client, account, Asked(prop == str(number), _of("maxMemory", lambda x: x == number)))
    _agree(client, account, Asked(prop > str(number), _of("maxMemory", lambda x: x > number)))


NEAR = st.builds(
    lambda moment, seconds, micros: moment + dt.timedelta(seconds=seconds, microseconds=micros),
    st.sampled_from(MOMENTS),
    st.sampled_from([0, 0, 0, 1, -1, 1800, 86400]),
    st.sampled_from([0, 0, 1, 500_000]),
)
# In every way that a moment is written: in some zone, or without one in SoftLayer's time.
ZONED = NEAR.flatmap(
    lambda moment: st.sampled_from(
        [
            moment,
            moment.astimezone(SOFTLAYER_TIME),
            moment.astimezone(dt.timezone(dt.timedelta(hours=5, minutes=45))),
            moment.astimezone(SOFTLAYER_TIME).replace(tzinfo=None),
        ]
    )
)
DAYS = NEAR.map(lambda moment: moment.astimezone(SOFTLAYER_TIME).date())


def _aware(moment: dt.datetime) -> dt.datetime:
    return moment if moment.tzinfo else moment.replace(tzinfo=SOFTLAYER_TIME)


def _day(moment: dt.datetime) -> dt.date:
    return moment.astimezone(SOFTLAYER_TIME).date()


def _when(path: str) -> st.SearchStrategy[Asked]:
    """What can be asked of a date: everything but `!=` and lists."""
    prop = sl.prop(path)

    def ask(name: str, value: Any) -> Asked:
        compare = COMPARED[name]
        if isinstance(value, dt.datetime):
            moment = _aware(value)
            return Asked(compare(prop, value), _of(path, lambda x: x and compare(x, moment)))
        return Asked(compare(prop, value), _of(path, lambda x: x and compare(_day(x), value)))

    def between(low: Any, high: Any) -> Asked:
        below, above = ask("ge", low), ask("le", high)
        return Asked(prop.between(low, high), lambda row: below.holds(row) and above.holds(row))

    values = ZONED | DAYS
    return st.one_of(
        st.builds(ask, st.sampled_from(["eq", *ORDERED]), values),
        st.builds(between, values, values),
        values.map(lambda value: Asked(prop.before(value), ask("lt", value).holds)),
        values.map(lambda value: Asked(prop.after(value), ask("gt", value).holds)),
        _null(path),
    )


def _recent(days: int) -> Asked:
    since = NOW - dt.timedelta(days=days)
    return Asked(sl.prop("createDate").within_days(days), _of("createDate", lambda x: x >= since))


@AGREES
@given(
    asked=_when("createDate") | _when("lastVerifiedDate") | st.builds(_recent, st.integers(0, 400))
)
def test_dates(client: sl.Client, account: Account, asked: Asked) -> None:
    """A moment is the same in any zone, one without is in SoftLayer's, and a day is all of it."""
    _agree(client, account, asked)


@AGREES
@given(asked=_when("eventCreateDate"))
def test_dates_of_events(client: sl.Client, account: Account, asked: Asked) -> None:
    """Events have dates to the microsecond, and so have the filters of events."""
    expected = {row.get("label") for row in account.events if asked.holds(row)}
    found = client["Event_Log"].getAllObjects(mask="label", where=asked.where)
    assert expected == {row["label"] for row in found}


def test_events_do_not_count_back(client: sl.Client, account: Account) -> None:
    """The log of events does not know the current date: an error says so, and nothing is sent."""
    before = len(account.emulator.calls)
    with pytest.raises(sl.PreflightError, match=r"cannot count back from today: use after\(\)"):
        client["Event_Log"].getAllObjects(where=sl.prop("eventCreateDate").within_days(3))
    assert before == len(account.emulator.calls)


@st.composite
def _joined(draw: st.DrawFn) -> Asked:
    """Two tests of one property as one; what the API cannot say is passed over."""
    one, other = draw(st.tuples(TEXT, TEXT) | st.tuples(MEMORY, MEMORY))
    try:
        if draw(st.booleans()):
            return Asked(one.where & other.where, lambda row: one.holds(row) and other.holds(row))
        return Asked(one.where | other.where, lambda row: one.holds(row) or other.holds(row))
    except sl.PreflightError:
        reject()


@AGREES
@given(asked=_joined())
def test_several_tests_of_a_property(client: sl.Client, account: Account, asked: Asked) -> None:
    """What can be joined by `&` and `|` means just that."""
    _agree(client, account, asked)


@AGREES
@given(tests=st.tuples(TEXT, MEMORY, FLAGS, _when("createDate"), _when("lastVerifiedDate")))
def test_several_properties(client: sl.Client, account: Account, tests: tuple[Asked, ...]) -> None:
    """Conditions on several properties hold together."""
    text, *others = tests
    where = text.where
    for other in others:
        where &= other.where
    _agree(client, account, Asked(where, lambda row: all(test.holds(row) for test in tests)))


def _comparable(path: str) -> Callable[[Any], Any]:
    """What rows are sorted by. How texts are is SoftLayer's choice: here numbers come first."""

    def key(row: Any) -> Any:
        with contextlib.suppress(ValueError):
            return 0, float(row[path])
        return 1, row[path].lower()

    return key if path == "notes" else operator.itemgetter(path)


@pytest.mark.parametrize("path", ["maxMemory", "createDate", "notes"])
@pytest.mark.parametrize("direction", ["ASC", "DESC"])
def test_order(
    client: sl.Client, account: Account, path: str, direction: Literal["ASC", "DESC"]
) -> None:
    """Rows are sorted by one property, and where they are equal by the next."""
    where = sl.prop(path).order_by(direction) & sl.prop("id").order_by("DESC")
    where &= sl.prop("maxMemory") >= 512 if path != "maxMemory" else sl.prop("notes").not_null()
    found = client["Account"].getVirtualGuests(mask=f"id,{path}", where=where)
    assert len(found) > len(NUMBERS)
    expected = sorted(found, key=operator.itemgetter("id"), reverse=True)
    expected.sort(key=_comparable(path), reverse=direction == "DESC")
    assert expected == found
    assert {row["id"] for row in found} <= {row.get("id") for row in account.guests}


def test_two_orders_in_two_lists(client: sl.Client) -> None:
    """The first order that is given counts first."""
    memory, id = sl.prop("maxMemory").order_by("DESC"), sl.prop("id").order_by()
    account = client["Account"]
    by_memory = account.getVirtualGuests(mask="id,maxMemory", where=memory & id)
    by_id = account.getVirtualGuests(mask="id,maxMemory", where=id & memory)
    assert by_memory == sorted(by_memory, key=lambda row: (-row["maxMemory"], row["id"]))
    assert by_id == sorted(by_id, key=lambda row: row["id"])
