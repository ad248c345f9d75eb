from __future__ import annotations

import datetime as dt
import zoneinfo

import pytest

from softlayer_sdk.emulator.engine.values import central, date_text, decimal_text


def test_dates_follow_the_summer_in_dallas() -> None:
    """Dates are answered in Central time, with or without its daylight saving."""
    winter, summer = (dt.datetime(2026, month, 2, 12, tzinfo=dt.UTC) for month in (1, 7))
    assert "2026-01-02T06:00:00-06:00" == date_text(winter)
    assert "2026-07-02T07:00:00-05:00" == date_text(summer)


def test_without_time_zones() -> None:
    """A machine that knows no time zones is in winter all year."""
    zoneinfo.ZoneInfo.clear_cache(only_keys=["America/Chicago"])
    zoneinfo.reset_tzpath(to=[])
    try:
        offset = central().utcoffset(dt.datetime(2026, 1, 2, tzinfo=dt.UTC))
    finally:
        zoneinfo.reset_tzpath()
    assert dt.timedelta(hours=-6) == offset


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (0, "0"),
        ("0.00", "0"),
        (0.036, ".036"),
        ("-0.5", "-.5"),
        (1000, "1000"),
        ("26.550", "26.55"),
    ],
)
def test_decimals(value: float | str, expected: str) -> None:
    """Decimals have no zeros at either end, and no exponent."""
    assert expected == decimal_text(value)
