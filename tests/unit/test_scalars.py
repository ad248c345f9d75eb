from __future__ import annotations

import datetime as dt
import zoneinfo
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from softlayer_sdk._values import scalars
from softlayer_sdk._values.scalars import SCALARS, Unreadable
from tests.models.published import SCALARS as PUBLISHED

if TYPE_CHECKING:
    from collections.abc import Callable

CENTRAL = zoneinfo.ZoneInfo("America/Chicago")


def _at(*parts: int, hours: float = 0) -> dt.datetime:
    return dt.datetime(*parts, tzinfo=dt.timezone(dt.timedelta(hours=hours)))  # type: ignore[misc,arg-type]  # parts of a date


READABLE: list[tuple[str, Any, Any]] = [
    ("string", "web1", "web1"),
    ("string", "", ""),
    ("string", None, None),
    ("string", 154820, "154820"),
    ("string", 1.5, "1.5"),
    ("string", True, "true"),
    ("string", {"value": "CCI"}, "CCI"),
    ("int", 42, 42),
    ("int", "42", 42),
    ("int", "-7", -7),
    ("int", 8.0, 8),
    ("int", True, 1),
    ("int", "", None),
    ("int", None, None),
    ("unsignedLong", 2**63, 2**63),
    ("unsignedLong", str(2**70), 2**70),
    ("boolean", True, True),
    ("boolean", False, False),
    ("boolean", 1, True),
    ("boolean", 0, False),
    ("boolean", "1", True),
    ("boolean", "0", False),
    ("boolean", "true", True),
    ("boolean", "False", False),
    ("boolean", "", None),
    ("boolean", None, None),
    ("decimal", ".036", Decimal("0.036")),
    ("decimal", "26.55", Decimal("26.55")),
    ("decimal", "0", Decimal(0)),
    ("decimal", 11.232, Decimal("11.232")),
    ("decimal", 3, Decimal(3)),
    ("decimal", "", None),
    ("decimal", None, None),
    ("float", 11.232, 11.232),
    ("float", "11.232", 11.232),
    ("float", 4_294_967_296, 4294967296.0),
    ("float", "", None),
    ("float", None, None),
    ("dateTime", "2026-03-02T10:15:00-06:00", _at(2026, 3, 2, 10, 15, hours=-6)),
    (
        "dateTime",
        "2024-07-18T11:31:59.715644-06:00",
        _at(2024, 7, 18, 11, 31, 59, 715644, hours=-6),
    ),
    ("dateTime", "2021-04-01T09:22:18+01:00", _at(2021, 4, 1, 9, 22, 18, hours=1)),
    ("dateTime", "2021-04-01T09:22:18Z", _at(2021, 4, 1, 9, 22, 18)),
    ("dateTime", "2026-07-01T12:00:00", dt.datetime(2026, 7, 1, 12, tzinfo=CENTRAL)),
    ("dateTime", "2026-07-01", dt.datetime(2026, 7, 1, tzinfo=CENTRAL)),
    ("dateTime", "7/1/2026", dt.datetime(2026, 7, 1, tzinfo=CENTRAL)),
    ("dateTime", "07/01/2026 12:30:05", dt.datetime(2026, 7, 1, 12, 30, 5, tzinfo=CENTRAL)),
    ("dateTime", _at(2026, 1, 1), _at(2026, 1, 1)),
    ("dateTime", "", None),
    ("dateTime", None, None),
    ("base64Binary", "aGVsbG8=", b"hello"),
    ("base64Binary", b"hello", b"hello"),
    ("base64Binary", "", b""),
    ("base64Binary", None, None),
    ("enum", "GIGABYTE", "GIGABYTE"),
    ("json", {"any": [1]}, {"any": [1]}),
]
UNREADABLE: list[tuple[str, Any]] = [
    ("string", {"a": 1}),
    ("string", [1]),
    ("int", "eight"),
    ("int", 8.5),
    ("int", float("inf")),
    ("int", [8]),
    ("boolean", "yes"),
    ("boolean", 2),
    ("boolean", [True]),
    ("decimal", "cheap"),
    ("decimal", True),
    ("decimal", {}),
    ("float", "fast"),
    ("float", False),
    ("float", []),
    ("dateTime", "soon"),
    ("dateTime", "2026-13-01"),
    ("dateTime", "13/45/2026"),
    ("dateTime", 1_700_000_000),
    ("base64Binary", "not base64!"),
    ("base64Binary", 7),
]


@pytest.mark.parametrize(("kind", "raw", "expected"), READABLE, ids=repr)
def test_every_form_is_read(kind: str, raw: Any, expected: Any) -> None:
    """Each form that SoftLayer was seen to send for a scalar gives the same typed value."""
    found = SCALARS[kind](raw)
    assert expected == found
    assert type(expected) is type(found)


@pytest.mark.parametrize(("kind", "raw"), UNREADABLE, ids=repr)
def test_the_impossible_is_refused(kind: str, raw: Any) -> None:
    """A value that cannot be of the type is an error that says what was expected."""
    with pytest.raises(Unreadable, match=r"^expected "):
        SCALARS[kind](raw)


@pytest.mark.parametrize("read", sorted(set(SCALARS.values()), key=repr))
@given(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.binary()
    | st.lists(st.integers()) | st.dictionaries(st.text(), st.integers())
)  # fmt: skip
def test_a_reader_never_fails_otherwise(read: Callable[[Any], Any], raw: Any) -> None:
    """Whatever comes, a reader gives a value or refuses it."""
    try:
        read(raw)
    except Unreadable as error:
        assert str(error).startswith("expected ")  # noqa: PT017 - it may also succeed


def test_every_scalar_of_the_schema_is_read() -> None:
    """Each scalar type that the schema names has a reader."""
    assert PUBLISHED.keys() | {"void"} == SCALARS.keys()


def test_a_date_of_summer_has_the_offset_of_summer() -> None:
    """A date without an offset means Central time with its daylight saving."""
    summer, winter = (scalars.read_datetime(f"2026-{month}-01T00:00:00") for month in ("07", "01"))
    assert summer is not None
    assert winter is not None
    assert (-5, -6) == tuple(
        each.utcoffset() // dt.timedelta(hours=1)  # type: ignore[operator]  # aware
        for each in (summer, winter)
    )


def test_central_time_is_known_without_a_database_of_zones() -> None:
    """Where the system has no time zones, a date without an offset is in Central standard time."""
    zoneinfo.reset_tzpath(to=())
    zoneinfo.ZoneInfo.clear_cache()
    try:
        zone = scalars.central_time.__wrapped__()
    finally:
        zoneinfo.reset_tzpath()
    assert dt.timedelta(hours=-6) == dt.datetime(2026, 1, 1, tzinfo=zone).utcoffset()


def test_what_is_quoted_is_short() -> None:
    """An error quotes the start of a long value, and of a structure only what it is."""
    assert len(str(Unreadable("int", "x" * 10_000))) < 200
    assert "expected int, got dict" == str(Unreadable("int", {"password": "s3cret"}))
