"""The programs of `examples/` do what they say, over both wires, and stay short."""

from __future__ import annotations

import ast
import csv
import datetime as dt
import importlib.util
import re
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

import softlayer_sdk as sl
from softlayer_sdk.emulator import Emulator
from softlayer_sdk.testing import LocalSoftLayer
from tests.meta.source import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from typing import Literal

PROGRAMS = sorted(path for path in ROOT.glob("examples/*.py") if path.stem != "tour")
LINES = 30


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    """The example account; what is ordered is there at once. It takes a token, too."""
    with Emulator(token="t0ken") as emulator:
        yield emulator


@pytest.fixture(params=["xmlrpc", "rest"])
def wire(request: pytest.FixtureRequest) -> Literal["xmlrpc", "rest"]:
    """Each wire in turn."""
    wire: Literal["xmlrpc", "rest"] = request.param
    return wire


@pytest.fixture
def client(emulator: Emulator, wire: Literal["xmlrpc", "rest"]) -> Iterator[sl.Client]:
    """A client of the example account."""
    with emulator.client(wire) as client:
        yield client


def program(name: str) -> Any:
    """A program as a module."""
    spec = importlib.util.spec_from_file_location(name, ROOT / f"examples/{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def printed(capsys: pytest.CaptureFixture[str]) -> Callable[..., list[str]]:
    """Runs a program's `main` and gives the lines that it prints."""

    def run(name: str, *args: object, **options: object) -> list[str]:
        program(name).main(*args, **options)
        return capsys.readouterr().out.splitlines()

    return run


@pytest.mark.parametrize("path", PROGRAMS, ids=lambda path: path.stem)
def test_programs_are_short_and_use_managers_alone(path: Path) -> None:
    """A program has fewer than 30 lines, a docstring, and neither raw calls nor typed services."""
    text = path.read_text(encoding="utf-8")
    tree = ast.parse(text)
    assert len(text.splitlines()) < LINES
    assert ast.get_docstring(tree)
    names = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    assert not names & {"call", "iter_call", "call_handle", "services"}
    subscripts = [node.value for node in ast.walk(tree) if isinstance(node, ast.Subscript)]
    assert "client" not in {node.id for node in subscripts if isinstance(node, ast.Name)}
    assert not re.search(r"softlayer_sdk\.(services|client|transport)|SoftLayer_", text)


def test_every_program_is_on_its_page() -> None:
    """The documentation shows each program once."""
    pages = "".join(path.read_text(encoding="utf-8") for path in ROOT.glob("docs/*.md"))
    shown = re.findall(r"\{literalinclude\} \.\./examples/(\w+)\.py", pages)
    assert sorted(path.stem for path in PROGRAMS) == sorted(shown)


def test_inventory(client: sl.Client, printed: Callable[..., list[str]], tmp_path: Path) -> None:
    """Every server of the account is a row, with its tags, addresses and cost."""
    file = tmp_path / "inventory.csv"
    servers = len(sl.VSManager(client).list_instances())
    servers += len(sl.HardwareManager(client).list_hardware())
    assert [f"{servers} servers"] == printed("inventory", client, str(file))
    with file.open(encoding="utf-8", newline="") as text:
        rows = {row["name"]: row for row in csv.DictReader(text)}
    assert servers == len(rows)
    web, database = rows["web1.example.com"], rows["db1.example.com"]
    assert ("prod, web", "72.27") == (web["tags"], web["monthly"])
    assert ("prod, database", "1096.46") == (database["tags"], database["monthly"])
    guest = sl.VSManager(client).get_instance("web1")
    assert (guest.primary_ip_address, guest.primary_backend_ip_address) == (
        web["public"],
        web["private"],
    )


def test_three_guests(
    client: sl.Client, emulator: Emulator, printed: Callable[..., list[str]]
) -> None:
    """They are ordered in one call as said, waited for together, and gone afterwards."""
    before = [guest.hostname for guest in sl.VSManager(client).list_instances()]
    lines = printed("three_guests", client)
    assert ["batch1", "batch2", "batch3"] == sorted(line.split()[0] for line in lines)
    assert before == [guest.hostname for guest in sl.VSManager(client).list_instances()]
    [order] = [call for call in emulator.calls if call["method"] == "createObjects"]
    [vlan] = sl.NetworkManager(client).list_vlans("dal13", 905)
    [key] = sl.SshKeyManager(client).list_keys("deploy")
    for template in order["args"][0]:
        assert vlan.id == template["primaryBackendNetworkComponent"]["networkVlan"]["id"]
        assert [{"id": key.id}] == template["sshKeys"]
        assert [{"value": f"I am {template['hostname']}"}] == template["userData"]
    tagged = [call["args"] for call in emulator.calls if call["method"] == "setTags"]
    assert [["batch"]] * 3 == tagged


def test_three_guests_are_cancelled_when_one_does_not_come(
    client: sl.Client, emulator: Emulator
) -> None:
    """No guest is left behind, and billed, when the wait ends with an error."""
    before = [guest.hostname for guest in sl.VSManager(client).list_instances()]
    emulator.faults.add("internal_error", service="Virtual_Guest", method="getObject", times=9)
    with pytest.raises(sl.ServerError):
        program("three_guests").main(client)
    assert before == [guest.hostname for guest in sl.VSManager(client).list_instances()]


def test_zone_from_file(
    client: sl.Client, emulator: Emulator, printed: Callable[..., list[str]], tmp_path: Path
) -> None:
    """A new zone gets all of the file, then only what changes; the second time nothing."""
    file = tmp_path / "zone.txt"
    file.write_text("@ A 3600 192.0.2.1\nwww CNAME 60 web\n@ MX 60 10 mail\nt TXT 60 two words\n")
    lines = printed("zone_from_file", client, "example.org", str(file))
    assert {"~ @ A 3600 192.0.2.1", "+ @ MX 60 mail", "+ t TXT 60 two words"} < set(lines)
    assert [] == printed("zone_from_file", client, "example.org", str(file))
    kept = {record.id for record in sl.DNSManager(client).get_records("example.org")}
    file.write_text(file.read_text().replace("10 mail", "20 mail"))
    emulator.calls.clear()
    assert ["~ @ MX 60 mail"] == printed("zone_from_file", client, "example.org", str(file))
    changes = [call["method"] for call in emulator.calls if not call["method"].startswith("get")]
    assert ["editObject"] == changes
    assert kept == {record.id for record in sl.DNSManager(client).get_records("example.org")}


def test_other_systems(client: sl.Client, printed: Callable[..., list[str]]) -> None:
    """Servers with a system of the list are not printed; the others are."""
    lines = printed("other_systems", client)
    assert {"backup1 CENTOS_7_64", "hv1 VMWARE_8", "win1 WIN_2022-STD_64"} < set(lines)
    assert not [line for line in lines if "UBUNTU" in line or "DEBIAN" in line]
    assert "web1 UBUNTU_22_64" in printed("other_systems", client, {"VMWARE_8"})


def test_volume(client: sl.Client, printed: Callable[..., list[str]]) -> None:
    """The volume is as large as said, the guest may use it, and it has a snapshot."""
    block = sl.BlockStorageManager(client)
    before = {each.id for each in block.list_block_volumes()}
    [line] = printed("volume", client)
    [volume] = [each for each in block.list_block_volumes() if each.id not in before]
    assert 100 == volume.capacity_gb
    assert line.startswith(f"{volume.username} 100 GB, snapshot ")
    [snapshot] = block.get_volume_snapshot_list(volume.id)
    assert line.endswith(str(snapshot.id))
    allowed = block.get_volume_access_list(volume.id).allowed_virtual_guests
    assert ["web1"] == [guest.hostname for guest in allowed]


def test_ticket(client: sl.Client, printed: Callable[..., list[str]]) -> None:
    """The ticket has its question, its update and its guest."""
    lines = printed("ticket", client)
    [ticket] = sl.TicketManager(client).list_tickets(title="Slow disk")
    assert [
        f"{ticket.id} Writes take seconds.",
        f"{ticket.id} Reads are slow too, since this morning.",
    ] == lines


def test_invoices(client: sl.Client, printed: Callable[..., list[str]]) -> None:
    """Each month is there once, paid or not."""
    assert [
        "2025-05    11,434.28  1 invoices",
        "2025-06    11,434.28  1 invoices",
    ] == printed("invoices", client)


def test_security_group(client: sl.Client, printed: Callable[..., list[str]]) -> None:
    """The group has its rule, and the guest's public interface is in it."""
    assert ["https ingress tcp 443"] == printed("security_group", client)
    guest = sl.VSManager(client).get_instance("web1")
    groups = {
        each.port: [
            bound.security_group.name
            for bound in each.security_group_bindings
            if bound.security_group
        ]
        for each in guest.network_components
    }
    assert {0: [], 1: ["allow_ssh", "https"]} == groups


def test_users(
    emulator: Emulator, wire: Literal["xmlrpc", "rest"], capsys: pytest.CaptureFixture[str]
) -> None:
    """The users are printed, and the key is another one; one that signs itself stays."""
    emulator.seed("User_Customer", username="grace", permissions=[{"keyName": "TICKET_VIEW"}])
    token = sl.BearerAuth("t0ken")
    with emulator.client(wire, username=None, api_key=None, auth=token) as client:
        users = sl.UserManager(client)
        first = program("users").main(client)
        second = program("users").main(client)
        [key] = users.get_api_authentication_keys(users.get_current_user().id)
    assert second == key.authentication_key != first
    lines = capsys.readouterr().out.splitlines()
    assert ["grace without a key:", "   TICKET_VIEW"] == lines[
        lines.index("grace without a key:") :
    ][:2]
    with emulator.client(wire) as client, pytest.raises(sl.PreflightError, match="signs with"):
        program("users").main(client)


def test_follow_guest(client: sl.Client, printed: Callable[..., list[str]]) -> None:
    """What was done to the guest is printed, and nothing else."""
    start = dt.datetime.now(dt.UTC) - dt.timedelta(minutes=1)
    vs = sl.VSManager(client)
    vs.set_tags("prod", "web1")
    vs.set_tags("prod", "web2")
    lines = printed("follow_guest", client, "web1", since=start, timeout=0)
    assert ["Set Tags, by demo"] == [line[9:] for line in lines]


def test_lost_order(emulator: Emulator, client: sl.Client) -> None:
    """The test passes over both wires; without trouble, the same function gives the new guest."""
    module = program("test_lost_order")
    local = LocalSoftLayer(emulator)
    local.__dict__["client"] = client  # the property that is made once, for the other wire too
    module.test_a_lost_order_is_found(local)
    assert "shop2" == emulator.get("Virtual_Guest", module.order(client, "shop2"))["hostname"]


def test_lost_order_under_pytest(tmp_path: Path) -> None:
    """A project that has the package installed can run it as it is."""
    shutil.copy(ROOT / "examples/test_lost_order.py", tmp_path)
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(tmp_path)]
    run = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert "1 passed" in run.stdout, run.stdout + run.stderr


def test_price_elsewhere(
    client: sl.Client, emulator: Emulator, printed: Callable[..., list[str]]
) -> None:
    """Each item has both prices, they add up to both totals, and nothing is ordered."""
    *lines, total = [line.split(maxsplit=2) for line in printed("price_elsewhere", client)]
    sums = [round(sum(float(line[column]) for line in lines), 2) for column in (0, 1)]
    assert [float(each) for each in total[:2]] == sums
    assert "USD a month in all" == total[2]
    memory = next(line for line in lines if "RAM" in line[2])
    assert memory[0] != memory[1]
    assert not [call for call in emulator.calls if call["method"] == "placeOrder"]
