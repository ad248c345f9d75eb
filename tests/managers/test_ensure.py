"""What is seen to: only what differs is changed, and it is told what that is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import softlayer_sdk as sl
from tests.managers.doubles import methods

if TYPE_CHECKING:
    from softlayer_sdk.emulator import Emulator

KEY = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIKdGzf5LNQgIYCYX8mAOeDY4yjBzGoXLrCvMFSkqV9pL me@laptop"
WRITES = ("create", "edit", "delete", "setTags", "add", "remove")
Rows = list[tuple[str, str, str, int]]


def writes(emulator: Emulator) -> list[str]:
    """The methods of the calls that change something."""
    found = [each.partition("::")[2] for each in methods(emulator)]
    return [each for each in found if each.startswith(WRITES)]


@pytest.fixture
def dns(client: sl.Client) -> sl.DNSManager:
    """The manager of a zone `made.org` with an address, a mail server and a service."""
    manager = sl.DNSManager(client)
    zone = manager.create_zone("made.org").id
    [first] = manager.get_records(zone, record_type="A")  # that SoftLayer makes
    manager.delete_record(first.id)
    manager.create_record(zone, "www", "A", "192.0.2.1", 3600)
    manager.create_record_mx(zone, "@", "mail.made.org.", 3600, 10)
    manager.create_record_srv(zone, "sip", "voice.made.org.", "tcp", 5060, "_sip", 3600)
    return manager


def rows(manager: sl.DNSManager) -> Rows:
    """The records of the zone, but for those that every zone has."""
    found = manager.get_records("made.org", record_type=["A", "AAAA", "MX", "SRV", "CNAME", "TXT"])
    return sorted(
        (each.host or "", each.type or "", each.data or "", each.ttl or 0) for each in found
    )


RECORDS = [
    {"host": "www", "type": "A", "data": "192.0.2.1", "ttl": 3600},
    {"host": "@", "type": "MX", "data": "mail.made.org.", "mxPriority": 10},
    {
        "host": "sip", "type": "SRV", "data": "voice.made.org.", "protocol": "tcp", "port": 5060,
        "service": "_sip", "priority": 20, "weight": 10,
    },
]  # fmt: skip


def test_records_that_are_there_are_left_alone(dns: sl.DNSManager, emulator: Emulator) -> None:
    """Nothing is sent where nothing differs, whatever kind a record is of."""
    before = writes(emulator)
    found = dns.ensure_records("made.org", RECORDS, exact=True)
    assert not found
    assert 3 == len(found.kept)
    assert before == writes(emulator)


def test_only_what_differs_of_records_is_changed(dns: sl.DNSManager, emulator: Emulator) -> None:
    """One that lacks is created, another time to live is set, and the others stay."""
    before = len(writes(emulator))
    wanted: list[Any] = [
        {**RECORDS[0], "ttl": 60},
        sl.ResourceRecord(host="new", type="txt", data="hello", ttl=900),
    ]
    told = dns.ensure_records("made.org", wanted, dry_run=True)
    assert before == len(writes(emulator))
    found = dns.ensure_records("made.org", wanted)
    assert (["new"], ["www"], ()) == (
        [each.host for each in found.added],
        [each.host for each in found.changed],
        found.removed,
    )
    assert [each.host for each in told.changed] == [each.host for each in found.changed]
    assert ["editObject", "createObject"] == writes(emulator)[before:]
    assert {("www", "a", "192.0.2.1", 60), ("new", "txt", "hello", 900)} < set(rows(dns))
    assert 4 == len(rows(dns))


def test_exactly_these_records_stay(dns: sl.DNSManager) -> None:
    """Another address of a host is the same record changed; what is not wanted goes."""
    kept = {each.host for each in dns.get_records("made.org", record_type=["NS", "SOA"])}
    old = dns.get_records("made.org", host="www")[0].id
    found = dns.ensure_records("made.org", [{**RECORDS[0], "data": "192.0.2.9"}], exact=True)
    assert ([], ["192.0.2.9"]) == ([*found.added], [each.data for each in found.changed])
    assert {"@", "sip"} == {each.host for each in found.removed}
    assert [("www", "a", "192.0.2.9", 3600)] == rows(dns)
    assert old == dns.get_records("made.org", host="www")[0].id
    assert kept == {each.host for each in dns.get_records("made.org", record_type=["NS", "SOA"])}


@pytest.mark.parametrize(
    ("record", "why"),
    [
        ({"host": "www", "type": "A"}, "has no data"),
        ({"host": "www", "type": "A", "dta": "192.0.2.1"}, "Did you mean 'data'"),
    ],
)
def test_half_a_record_is_refused(
    dns: sl.DNSManager, emulator: Emulator, record: dict[str, object], why: str
) -> None:
    """Nothing is sent, and the message says what is wrong."""
    before = len(emulator.calls)
    with pytest.raises(sl.PreflightError, match=why):
        dns.ensure_records("made.org", [record])
    assert before == len(emulator.calls)


def test_a_record_that_fails_keeps_no_other_from_it(dns: sl.DNSManager) -> None:
    """The error names it; what was changed is its result."""
    wanted = [
        {"host": "ok", "type": "A", "data": "192.0.2.5"},
        {"host": "bad", "type": "A", "data": "no address"},
        {"host": "fine", "type": "A", "data": "192.0.2.6"},
    ]
    with pytest.raises(sl.FollowUpError, match="create bad A no address") as raised:
        dns.ensure_records("made.org", wanted)
    assert 3 == len(raised.value.result.added)
    assert {"ok", "fine"} < {host for host, *_ in rows(dns)}


def test_tags_are_seen_to(client: sl.Client, emulator: Emulator) -> None:
    """Tags that are lacking are added; others go only where exactly these are wanted."""
    tags, guest = sl.TagManager(client), sl.VSManager(client).list_instances(limit=1)[0].id
    tags.set_tags(["prod", "web"], "GUEST", guest)
    before = len(writes(emulator))
    assert not tags.ensure_tags("WEB", "GUEST", guest)
    assert ("db",) == tags.ensure_tags(["db"], "GUEST", guest, dry_run=True).added
    assert before == len(writes(emulator))
    found = tags.ensure_tags(["web", "db"], "GUEST", guest, exact=True)
    assert (("db",), ("prod",), ("web",)) == (found.added, found.removed, found.kept)
    present = sl.VSManager(client).get_instance(guest).tag_references
    assert {"db", "web"} == {each.tag.name for each in present}


def test_a_key_is_seen_to(client: sl.Client, emulator: Emulator) -> None:
    """It is stored once, and its label follows."""
    keys = sl.SshKeyManager(client)
    assert keys.ensure_key(KEY, "laptop", dry_run=True).added
    assert [] == keys.list_keys("laptop")
    [new] = keys.ensure_key(KEY, "laptop").added
    before = len(writes(emulator))
    same = keys.ensure_key(KEY.replace("me@laptop", "me@work"), "laptop")
    assert (False, [new.id]) == (bool(same), [each.id for each in same.kept])
    assert before == len(writes(emulator))
    assert keys.ensure_key(KEY, "old", "of 2025", dry_run=True).changed
    assert "laptop" == keys.get_key(new.id).label
    assert keys.ensure_key(KEY, "old", "of 2025").changed
    stored = keys.get_key(new.id)
    assert ("old", "of 2025") == (stored.label, stored.notes)
