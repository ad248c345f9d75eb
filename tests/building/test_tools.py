"""The tools of `examples/tools/` work on emulated accounts, and need nothing private."""

from __future__ import annotations

import importlib.util
import json
import sys
from typing import TYPE_CHECKING, Any

import pytest
import structlog
from fastapi.testclient import TestClient
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader

import softlayer_sdk as sl
from softlayer_sdk.emulator import Emulator
from softlayer_sdk.services import AccountService, VirtualGuestService
from tests.meta.source import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TOOLS = sorted(ROOT.glob("examples/tools/*.py"))
LINES = 150


def _tool(name: str) -> Any:
    """A tool as a module."""
    file = ROOT / f"examples/tools/{name}.py"
    spec = importlib.util.spec_from_file_location(f"tool_{name}", file)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # where those look who read hints
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    """The example account."""
    with Emulator() as emulator:
        yield emulator


@pytest.fixture(params=["xmlrpc", "rest"])
def client(emulator: Emulator, request: pytest.FixtureRequest) -> Iterator[sl.Client]:
    """A client for each wire."""
    with emulator.client(request.param) as client:
        yield client


@pytest.mark.parametrize("path", TOOLS, ids=lambda path: path.stem)
def test_a_tool_is_short(path: Path) -> None:
    """A tool has less than 150 lines."""
    assert len(path.read_text(encoding="utf-8").splitlines()) < LINES


def test_no_example_needs_what_is_private() -> None:
    """What is built on this package imports public names only."""
    files = [*ROOT.glob("examples/**/*.py"), *ROOT.glob("docs/*.md"), ROOT / "README.md"]
    private = [
        f"{path.name}: {line.strip()}"
        for path in files
        for line in path.read_text(encoding="utf-8").splitlines()
        if "softlayer_sdk._" in line or "import _" in line
    ]
    assert [] == private
    assert len(files) > 20


def test_a_plan_is_made_carried_out_and_then_empty(client: sl.Client) -> None:
    """The account gets what is declared, the rest of the zone goes, and nothing is left to do."""
    tool = _tool("reconcile")
    zone = sl.DNSManager(client).create_zone("tools.example.org")
    sl.DNSManager(client).create_record(zone.id, "old", "A", "127.0.0.9")
    sl.DNSManager(client).create_record(zone.id, "www", "A", "127.0.0.1", 60)
    wanted = [
        sl.ResourceRecord(host="www", type="a", data="127.0.0.2", ttl=60),
        sl.ResourceRecord(host="api", type="a", data="127.0.0.3", ttl=300),
    ]
    kind = tool.records(client, "tools.example.org")
    steps = tool.plan(kind, wanted)
    shown = [str(each) for each in steps]
    assert "create record of tools.example.org api a" == shown[0]
    assert "(data: '127.0.0.1' -> '127.0.0.2')" in shown[1]
    assert "delete record of tools.example.org old a" in shown
    report = tool.apply(steps)
    assert shown == report.done
    assert [] == tool.plan(kind, wanted)
    data = {each.host: each.data for each in kind.read()}
    assert {"www": "127.0.0.2", "api": "127.0.0.3"} == data


def test_only_what_differs_is_sent(emulator: Emulator, client: sl.Client) -> None:
    """An update has the changed attribute alone."""
    tool = _tool("reconcile")
    key = sl.SshKeyManager(client).add_key("ssh-rsa AAAA", "tools", notes="one")
    kind = tool.keys(client)
    (step,) = tool.plan(kind, [sl.SecuritySshKey(label="tools", notes="two")])
    tool.apply([step])
    sent = [each for each in emulator.calls if each["method"] == "editObject"]
    assert [[{"notes": "two"}]] == [each["args"] for each in sent]
    assert "two" == sl.SshKeyManager(client).get_key(key.id).notes


def test_a_report_says_what_to_do_again(emulator: Emulator, client: sl.Client) -> None:
    """A lost answer is unknown, a rate limit is for later, a refusal stays one."""
    tool = _tool("reconcile")
    kind = tool.keys(client.with_options(retry=sl.RetryPolicy(attempts=1)))
    wanted = [sl.SecuritySshKey(label=f"k{n}", key=f"ssh-rsa AAA{n}") for n in "ABC"]
    steps = tool.plan(kind, wanted)
    emulator.faults.add("lost_answer", method="createObject")
    emulator.faults.add("rate_limit", method="createObject")
    report = tool.apply(steps)
    assert (1, 1, 1, 0) == tuple(
        len(each) for each in (report.done, report.again, report.unknown, report.refused)
    )


def test_an_inventory_of_two_accounts(emulator: Emulator) -> None:
    """Typed rows of both, a model as it is, its schema, and the caller's correlation id."""
    tool = _tool("inventory")
    with Emulator(seeded=False) as other:
        emulator.seed("Virtual_Guest", hostname="inv-east")
        other.seed("Virtual_Guest", hostname="inv-west")
        clients = {"east": emulator.client(), "west": other.client("rest")}
        with TestClient(tool.create_app(clients)) as http:
            answer = http.get(
                "/servers", params={"hostname": "inv-*"}, headers={"X-Correlation-ID": "r1"}
            )
            assert [("east", ["inv-east"]), ("west", ["inv-west"])] == [
                (each["account"], [row["hostname"] for row in each["servers"]])
                for each in answer.json()
            ]
            assert "r1" == other.calls[-1]["headers"]["X-Correlation-Id"]
            guest = http.get("/servers/west/inv-west").json()
            assert "inv-west" == guest["hostname"]
            described = http.get("/schema/Virtual_Guest", params={"mask": "id,datacenter.name"})
            assert {"id", "datacenter"} == described.json()["properties"].keys()
            api = http.get("/openapi.json").json()
            shown = api["paths"]["/servers/{account}/{name}"]["get"]["responses"]["200"]
            assert "primaryIpAddress" not in str(shown)  # a relation does not come by itself
            assert "hostname" in json.dumps(shown)
        for each in clients.values():
            each.close()


@pytest.mark.parametrize(
    ("path", "status", "error"),
    [
        ("/servers/east/nothing", 404, "NotFoundError"),
        ("/schema/Virtual_Gest", 422, "PreflightError"),
        ("/servers/east/web1", 503, "RateLimitError"),
    ],
)
def test_an_inventory_tells_what_went_wrong(
    emulator: Emulator, path: str, status: int, error: str
) -> None:
    """An error has the status that says whether to come again, and an id to find it by."""
    tool = _tool("inventory")
    with emulator.client(retry=sl.RetryPolicy(attempts=1)) as client:
        if status == 503:
            emulator.faults.add("rate_limit")
        with TestClient(tool.create_app({"east": client})) as http:
            answer = http.get(path, headers={"X-Correlation-ID": "r2"})
    assert (status, error) == (answer.status_code, answer.json()["error"])
    if status == 503:
        assert "r2" == answer.json()["correlation_id"]


def test_a_kit_for_any_model(client: sl.Client) -> None:
    """Keys, differences, JSON and descriptions work for whatever there is."""
    kit = _tool("kit")
    before = sl.VSManager(client).list_instances()
    text = [kit.dump(each) for each in before]
    again = [kit.load(sl.VirtualGuest, each) for each in text]
    assert kit.by_key(before).keys() == kit.by_key(again).keys()
    assert [] == list(kit.changed(before, again))
    again[0].hostname = "other"
    ((key, (difference,)),) = kit.changed(before, again)
    assert (before[0].id, "hostname", "other") == (key.id, difference.path, difference.new)
    assert "  operating_system: SoftLayer_" in kit.describe(sl.VirtualGuest)
    assert "password: string (secret)" in kit.describe(sl.SoftwareComponentPassword)
    assert "power_on" in kit.writes(VirtualGuestService)
    assert "get_object" not in kit.writes(VirtualGuestService)
    first = kit.first(client, AccountService, "getVirtualGuests", sl.VirtualGuest)
    assert isinstance(first, sl.VirtualGuest)


def test_a_manager_of_ones_own(client: sl.Client) -> None:
    """Its list has the keywords of all lists."""
    manager = _tool("kit").SmallGuestsManager(client)
    found = manager.list_small(2048, limit=5)
    assert all(each.max_memory < 2048 for each in found)
    assert len(found) <= 5


def test_calls_are_seen_by_opentelemetry_and_structlog(emulator: Emulator) -> None:
    """Each attempt is a measurement and a line, with the parts of the event."""
    kit = _tool("kit")
    reader = InMemoryMetricReader()
    meter = MeterProvider(metric_readers=[reader]).get_meter("tools")
    with structlog.testing.capture_logs() as logs:
        hear = kit.each_of(kit.to_metrics(meter), kit.to_structlog)
        with emulator.client(on_call=hear) as client:
            client.call("Account", "getVirtualGuests", limit=1)
            with pytest.raises(sl.NotFoundError):
                client.call("Virtual_Guest", "getObject", id=1)
    lines = [(each["log_level"], each["method"], each.get("error")) for each in logs]
    assert [("info", "getVirtualGuests", None), ("warning", "getObject", "NotFoundError")] == lines
    data: Any = reader.get_metrics_data()
    metrics = {
        each.name: list(each.data.data_points)
        for each in data.resource_metrics[0].scope_metrics[0].metrics
    }
    assert 2 == sum(each.count for each in metrics["softlayer.call.duration"])
    (failed,) = metrics["softlayer.call.failures"]
    assert "NotFoundError" == failed.attributes["error"]
