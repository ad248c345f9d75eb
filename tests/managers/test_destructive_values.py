"""What would change the wrong thing, or nothing, is refused before anything is changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import softlayer_sdk as sl
from tests.managers.test_wrong_values import changes

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from softlayer_sdk.emulator import Emulator

    Call = Callable[[sl.Client], object]

ZONE = "example.com"


def _srv(client: sl.Client, **given: Any) -> object:
    options = {"record": "a", "data": "b", "protocol": "TCP", "port": 5060, "service": "_sip"}
    return sl.DNSManager(client).create_record_srv(ZONE, **{**options, **given})


# By what the error begins with, and ends with.
CALLS: list[tuple[str, str, Call]] = [
    ("os=''", "", lambda client: sl.VSManager(client).reload_instance("web1", os_code="")),
    ("os=' '", "", lambda client: sl.HardwareManager(client).reload("db1", os=" ")),
    ("id=''", "", lambda client: sl.VSManager(client).reload_instance("web1", image_id="")),
    ("tags=None", "", lambda client: sl.VSManager(client).set_tags(None, "web1")),  # type: ignore[arg-type]  # wrong on purpose
    ("tags=None", "", lambda client: sl.TagManager(client).set_tags(None, "GUEST", 1)),  # type: ignore[arg-type]  # the same
    ("tags=None", "", lambda client: sl.NetworkManager(client).set_tags(None, 1)),  # type: ignore[arg-type]  # the same
    ("tags=None", "", lambda client: sl.NetworkManager(client).set_tags_subnet(1, None)),  # type: ignore[arg-type]  # the same
    (
        "key_name='GEST'",
        "Did you mean 'GUEST'?",
        lambda client: sl.TagManager(client).set_tags("x", "GEST", 102),  # type: ignore[arg-type]  # the same
    ),
    (
        "certificate: SecurityCertificate has no 'cert'",
        "Did you mean 'certificate'?",
        lambda client: sl.SSLManager(client).add_certificate({"cert": "x"}),
    ),
    ("name=''", "", lambda client: sl.NetworkManager(client).create_securitygroup("")),
    ("title=' '", "", lambda client: sl.TicketManager(client).create_ticket(" ", "b", 1001)),
    ("body=''", "", lambda client: sl.TicketManager(client).create_ticket("a", "", 1001)),
    (
        "record=None",
        "",
        lambda client: sl.DNSManager(client).create_record(ZONE, None, "a", "192.0.2.1"),  # type: ignore[arg-type]  # the same
    ),
    (
        "record='w w'",
        "",
        lambda client: sl.DNSManager(client).create_record(ZONE, "w w", "a", "192.0.2.1"),
    ),
    (
        "priority=-1",
        "",
        lambda client: sl.DNSManager(client).create_record_mx(ZONE, "@", "mail", priority=-1),
    ),
    ("record=''", "", lambda client: _srv(client, record="")),
    ("port=99999999", "", lambda client: _srv(client, port=99999999)),
    ("weight='70000'", "", lambda client: _srv(client, weight="70000")),
    (
        "there is no datacenter 'dal31'",
        "Did you mean 'dal13'?",
        lambda client: sl.HardwareManager(client).get_create_options("dal31"),
    ),
    ("where='x'", "", lambda client: sl.VSManager(client).list_instances(where="x")),  # type: ignore[arg-type]  # the same
    (
        "start_date='20-11-2026'",
        "",
        lambda client: sl.VSManager(client).get_bandwidth_data("web1", "20-11-2026"),
    ),
    (
        "end_date='2026-02-30'",
        "",
        lambda client: sl.VSManager(client).get_summary_data_usage(
            "web1", "2026-2-3", "2026-02-30", "CPU0"
        ),
    ),
]


@pytest.mark.parametrize("number", range(len(CALLS)))
def test_it_is_refused(emulator: Emulator, client: sl.Client, number: int) -> None:
    """The error begins with what is wrong, and ends with what may be meant."""
    start, end, call = CALLS[number]
    with pytest.raises((sl.PreflightError, sl.NotFoundError)) as caught:
        call(client)
    text = str(caught.value)
    assert text.startswith(start)
    assert text.endswith(end)
    assert not changes(emulator)


def test_a_table_without_a_column_leaves_its_file(client: sl.Client, tmp_path: Path) -> None:
    """The columns are looked at first; what is there stays when they are wrong."""
    path = tmp_path / "guests.csv"
    path.write_text("kept\n")
    guests = sl.VSManager(client).list_instances(mask="hostname")
    with pytest.raises(sl.SoftLayerError, match="hostname"):
        sl.export.to_csv(guests, path, ["hostnam"])
    assert "kept\n" == path.read_text()
    assert len(guests) == sl.export.to_csv(iter(guests), path, ["hostname"])
    assert ["hostname", *(guest.hostname for guest in guests)] == path.read_text().splitlines()
    assert 0 == sl.export.to_csv([], path, ["hostname"])


def test_an_image_that_is_not_there_is_not_installed(client: sl.Client, emulator: Emulator) -> None:
    """Neither by a name nor by a GUID."""
    for image in ("no image", "6c1e2f00-1111-4222-8333-444455556666"):
        with pytest.raises(sl.NotFoundError):
            sl.VSManager(client).reload_instance("web1", image_id=image)
    assert not changes(emulator)
