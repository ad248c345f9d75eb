"""The account as a whole: relations in both directions, all or nothing, snapshots, a file of it."""

from __future__ import annotations

import contextlib
import json
import shutil
import sqlite3
from typing import TYPE_CHECKING, Any

import pytest
import requests

from softlayer_sdk.emulator import Emulator
from tests.emulator.wire import rest

if TYPE_CHECKING:
    from pathlib import Path

GUEST = "SoftLayer_Virtual_Guest"
KINDS = (
    "Virtual_Guest",
    "Hardware",
    "Dns_Domain_ResourceRecord",
    "Network_Vlan",
    "Event_Log",
    "Tag",
)


def everything(emulator: Emulator) -> dict[str, Any]:
    """What some kinds of objects are like, with what they lead to."""
    return {kind: emulator.all(kind) for kind in KINDS}


@pytest.mark.parametrize(
    ("datatype", "path", "back"),
    [
        ("Virtual_Guest", "networkVlans", "virtualGuests"),
        ("Virtual_Guest", "networkComponents", "guest"),
        ("Virtual_Guest", "blockDevices", "guest"),
        ("Dns_Domain", "resourceRecords", "domain"),
        ("Network_Vlan", "subnets", "networkVlan"),
        ("Virtual_Guest", "account", "virtualGuests"),
    ],
)
def test_relations_lead_both_ways(shared: Emulator, datatype: str, path: str, back: str) -> None:
    """What an object has knows the object: of whichever side the two are asked."""
    first = shared.all(datatype)[0]["id"]
    mask = f"mask[id,{path}[id,{back}[id]]]"
    found = rest(shared, f"SoftLayer_{datatype}/{first}", mask=mask).json
    related = found[path] if isinstance(found[path], list) else [found[path]]
    assert related
    for each in related:
        owners = each[back] if isinstance(each[back], list) else [each[back]]
        assert first in [owner["id"] for owner in owners]


def test_what_is_gone_is_nowhere(emulator: Emulator) -> None:
    """An object that is removed is in no list any more, and no object has it."""
    vlan = emulator.get("Virtual_Guest", 102, "networkVlans.id")["networkVlans"][0]["id"]
    emulator.remove("Network_Vlan", vlan)
    found = emulator.get(
        "Virtual_Guest", 102, "mask[networkVlans.id,networkComponents.networkVlan]"
    )
    assert vlan not in [each["id"] for each in found["networkVlans"]]
    assert vlan not in [each["id"] for each in emulator.all("Network_Vlan", "id")]
    with pytest.raises(LookupError, match=f"there is no Network_Vlan with the id {vlan}"):
        emulator.remove("Network_Vlan", vlan)


def test_a_refused_call_changes_nothing(emulator: Emulator) -> None:
    """Of a call that is refused half way nothing stays, whatever it did before."""
    before = everything(emulator)
    good = {"name": "first.example", "resourceRecords": []}
    path = "SoftLayer_Dns_Domain/createObjects"
    answer = rest(emulator, path, [good, {"name": "example.com", "resourceRecords": []}])
    assert (500, "SoftLayer_Exception_Public", "Domain already exists") == answer.error
    assert before == everything(emulator)
    assert "first.example" == rest(emulator, path, [good]).json[0]["name"]


def test_copies(emulator: Emulator) -> None:
    """Changing what the emulator gave or was given changes nothing in it."""
    given: dict[str, Any] = {"value": "x"}
    row = emulator.seed("Virtual_Guest", hostname="mine", userData=[given])[0]
    given["value"] = row["hostname"] = "changed"
    emulator.get("Virtual_Guest", row["id"], "userData")["userData"][0]["value"] = "changed"
    found = emulator.get("Virtual_Guest", row["id"], "mask[hostname,userData]")
    assert {"hostname": "mine", "userData": [{"value": "x"}]} == found


def test_edits_behind_the_api(emulator: Emulator) -> None:
    """Any property can be set; a name or a mask of what there is not is refused."""
    emulator.edit("Virtual_Guest", 102, notes="n", datacenter={"name": "ams03"})
    assert {"notes": "n", "datacenter": {"name": "ams03"}} == emulator.get(
        "Virtual_Guest", 102, "mask[notes,datacenter.name]"
    )
    with pytest.raises(LookupError, match="Property 'frobs' not valid"):
        emulator.get("Virtual_Guest", 102, "mask[frobs]")
    with pytest.raises(LookupError, match="has no property 'frobs'"):
        emulator.edit("Virtual_Guest", 102, frobs=1)


def test_snapshots(emulator: Emulator) -> None:
    """A snapshot has everything, and can be gone back to again and again; what waits goes on."""
    emulator.snapshot()
    emulator.snapshot("named")
    before = everything(emulator)
    for name in ("", "named", "named"):
        assert rest(emulator, f"{GUEST}/102/editObject", {"notes": "after"}).json is True
        assert before != everything(emulator)
        emulator.restore(name)
        assert before == everything(emulator)
    with pytest.raises(LookupError, match="no snapshot 'other'"):
        emulator.restore("other")


def test_wait(emulator: Emulator) -> None:
    """`wait` lets the emulator's time pass until something is so, or says that it is not."""
    assert emulator.get("Virtual_Guest", 102)["hostname"] == "web1"
    emulator.wait(lambda: True)
    with pytest.raises(TimeoutError, match=r"not so after 0\.05 seconds"):
        emulator.wait(lambda: False, timeout=0.05)


def ordered(emulator: Emulator) -> int:
    """Order a guest; its id."""
    template = {
        "hostname": "new",
        "domain": "example.com",
        "startCpus": 1,
        "maxMemory": 1024,
        "hourlyBillingFlag": True,
        "localDiskFlag": False,
        "datacenter": {"name": "dal05"},
        "operatingSystemReferenceCode": "UBUNTU_22_64",
    }
    return int(rest(emulator, f"{GUEST}/createObject", template).json["id"])


def test_a_file_of_it(tmp_path: Path) -> None:
    """An emulator with a file goes on where the last one stopped, with what is yet to happen."""
    file = tmp_path / "state"
    with Emulator(state=file, ready_after=3600, guests=3) as first:
        assert 8 == len(first.all("Virtual_Guest"))
        id = ordered(first)
        first.clock.advance(60)
        assert rest(first, f"{GUEST}/102/editObject", {"notes": "é"}).json is True
        before = everything(first)
    with Emulator(state=file, ready_after=3600, guests=3, seeded=False) as second:
        assert before == everything(second)
        assert second.get("Virtual_Guest", id)["provisionDate"] is None
        second.wait(lambda: second.get("Virtual_Guest", id)["provisionDate"] is not None)
        assert ordered(second) > id
        second.stop()
        second.start()
        assert 10 == len(second.all("Virtual_Guest"))
        second.reset()
        assert 3 == len(second.all("Virtual_Guest"))
    with Emulator(state=file) as third:
        assert 3 == len(third.all("Virtual_Guest"))


def test_files_that_are_something_else(tmp_path: Path) -> None:
    """A file that is no state, or that another emulator has, is refused and left as it is."""
    text = tmp_path / "text"
    text.write_text("precious", encoding="utf-8")
    with pytest.raises(ValueError, match="cannot keep the state"):
        Emulator(state=text)
    assert "precious" == text.read_text(encoding="utf-8")
    other = tmp_path / "other"
    with sqlite3.connect(other) as database:
        database.execute("CREATE TABLE mine (x)")
    database.close()
    with pytest.raises(ValueError, match="a database of something else"):
        Emulator(state=other)
    with pytest.raises(ValueError, match="no/such/folder cannot keep the state"):
        Emulator(state=tmp_path / "no/such/folder")
    kept = tmp_path / "state"
    with pytest.raises(LookupError, match="Frob"):
        Emulator(state=kept, seed={"Frob": [{}]})
    with Emulator(state=kept), pytest.raises(ValueError, match="locked"):
        Emulator(state=kept)
    with sqlite3.connect(kept) as database:
        database.execute("UPDATE rows SET body = replace(body, '_Virtual_Guest\"', '_Frobs\"')")
    database.close()
    with pytest.raises(ValueError, match=r"cannot be read: .*_Frobs' is not a datatype"):
        Emulator(state=kept)


DAMAGES = {
    "no table of rows": "DROP TABLE rows",
    "no table of facts": "DROP TABLE facts",
    "no facts": "DELETE FROM facts",
    "facts of another form": "UPDATE facts SET body = '[]'",
    "facts that lack something": "UPDATE facts SET body = '{}'",
    "facts without end": "UPDATE facts SET body = replace(hex(zeroblob(50000)), '0', '[')",
    "an id that is none": "UPDATE facts SET body = json_set(body, '$.last_id', 'x')",
    "a time that is none": "UPDATE facts SET body = json_set(body, '$.ahead', 'x')",
    "no rows": "DELETE FROM rows",
    "no account": "DELETE FROM rows WHERE body LIKE '%SoftLayer_Account\"%'",
    "half of each row": "UPDATE rows SET body = substr(body, 1, 20)",
    "rows of another form": "UPDATE rows SET body = '[1]'",
    "bytes": "UPDATE rows SET body = x'fffe00'",
    "rows without ids": "UPDATE rows SET body = replace(body, '\"id\"', '\"ident\"')",
    "values of another kind": "UPDATE rows SET body = replace(body, '$date', '$day')",
    "dates that are none": "UPDATE rows SET body = replace(body, '$date\": \"2', '$date\": \"x')",
    "fees that are none": "UPDATE rows SET body = replace(body, 'cimal\": \"', 'cimal\": \"x')",
    "another version": "PRAGMA user_version = 99",
}


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file that an emulator has closed."""
    file = tmp_path_factory.mktemp("sound") / "state"
    with Emulator(state=file):
        pass
    return file


def refused(file: Path) -> None:
    """A file is refused by its name, for a reason, and is not touched."""
    before = file.read_bytes()
    with pytest.raises(ValueError, match=rf"{file}.*(cannot keep the state: |cannot be read: )"):
        Emulator(state=file)
    assert before == file.read_bytes()


@pytest.mark.parametrize("damage", DAMAGES)
def test_files_that_are_damaged(sound: Path, tmp_path: Path, damage: str) -> None:
    """Whatever is wrong in a file, the error names the file, and the file is left as it is."""
    file = tmp_path / "state"
    shutil.copy(sound, file)
    with contextlib.closing(sqlite3.connect(file, isolation_level=None)) as database:
        database.execute(DAMAGES[damage])
    refused(file)


@pytest.mark.parametrize("part", [slice(8192, 200_000), slice(100_000, None)])
def test_files_that_lost_a_part(sound: Path, tmp_path: Path, part: slice) -> None:
    """The same for what a disk has lost."""
    file = tmp_path / "state"
    body = bytearray(sound.read_bytes())
    body[part] = bytes(len(body[part])) if part.stop else b""
    file.write_bytes(body)
    refused(file)


def test_control_of_objects(emulator: Emulator) -> None:
    """Another process reads, changes and removes objects, and takes and restores snapshots."""

    def ask(action: str, **arguments: Any) -> Any:
        answer = requests.post(f"{emulator.url}/_emulator/{action}", json=arguments, timeout=5)
        return answer.json() if answer.ok else answer.text

    assert ask("snapshot", name="s") is True
    assert ask("edit", datatype="Virtual_Guest", id=102, notes="n") is True
    assert {"notes": "n"} == ask("get", datatype="Virtual_Guest", id=102, mask="notes")
    assert 5 == len(ask("all", datatype="Virtual_Guest"))
    assert ask("remove", datatype="Virtual_Guest", id=102) is True
    assert "there is no Virtual_Guest" in ask("get", datatype="Virtual_Guest", id=102)
    assert ask("restore", name="s") is True
    assert "web1" == ask("get", datatype="Virtual_Guest", id=102)["hostname"]
    health = requests.get(f"{emulator.url}/_emulator/health", timeout=5).json()
    assert "ok" == health["status"]
    assert json.dumps(health["version"])
    assert requests.get(f"{emulator.url}/_emulator/clock", timeout=5).json().startswith("20")
