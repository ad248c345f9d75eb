from __future__ import annotations

import copy
import fnmatch
import gzip
import http.server
import json
import os
import re
import subprocess
import sys
import threading
from typing import TYPE_CHECKING, Any

import attrs
import pytest

from codegen import overrides, schema
from codegen.__main__ import PACKAGES, generate, main
from codegen.names import class_name, module_name, snake_case
from tests.meta.source import ROOT
from tests.models.published import DATATYPES, SERVICES, all_properties, lineage, members

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NUMBERS = {"int", "unsignedInt", "unsignedLong", "decimal", "float"}


def _live_form() -> dict[str, Any]:
    """The kept schema as the API's own endpoint gives it: own methods only, and no accessors."""
    live = copy.deepcopy(DATATYPES)
    for name, kind in live.items():
        methods = kind.get("methods") or {}
        inherited: dict[str, Any] = {}
        for base in reversed(lineage(name)[1:]):
            inherited |= DATATYPES[base].get("methods") or {}
        for prop in members(name, "properties"):
            if prop["form"] == "relational":
                methods.pop(f"get{prop['name'][0].upper()}{prop['name'][1:]}", None)
        own = {key: each for key, each in methods.items() if inherited.get(key) != each}
        kind["methods"] = own or []  # PHP has no empty object
    return live


SMALL: dict[str, Any] = {
    "SoftLayer_Thing": {
        "name": "SoftLayer_Thing",
        "base": "SoftLayer_Entity",
        "properties": {
            "id": {"name": "id", "type": "int", "form": "local"},
            "lastSeen": {"name": "lastSeen", "type": "dateTime", "form": "local"},
            "parts": {
                "name": "parts",
                "type": "SoftLayer_Thing_Part",
                "typeArray": True,
                "form": "relational",
            },
            "partCount": {"name": "partCount", "type": "unsignedLong", "form": "count"},
        },
        "methods": {
            "getObject": {"name": "getObject", "type": "SoftLayer_Thing", "maskable": True},
            "findByDate": {
                "name": "findByDate",
                "type": "SoftLayer_Thing",
                "static": True,
                "parameters": [
                    {"name": "id", "type": "int"},
                    {"name": "startDate", "type": "dateTime", "defaultValue": None},
                ],
            },
            "destroy": {"name": "destroy", "type": "void"},
        },
    },
    "SoftLayer_Thing_Part": {
        "name": "SoftLayer_Thing_Part",
        "base": "SoftLayer_Thing",
        "noservice": True,
        "properties": {
            "from": {"name": "from", "type": "string", "form": "local"},
            "price": {"name": "price", "type": "decimal", "form": "local"},
        },
        "methods": [],
    },
    "SoftLayer_Thing_Part_Big": {
        "name": "SoftLayer_Thing_Part_Big",
        "base": "SoftLayer_Thing_Part",
        "properties": [],
        "methods": {"grow": {"name": "grow", "type": "boolean"}},
    },
}
MODEL = '''\
class Thing(Entity):
    """SoftLayer_Thing.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Thing/
    """

    id: int = local("id", "int")
    last_seen: datetime | None = local("lastSeen", "dateTime")
    part_count: int = counter("partCount")
    parts: list[models.ThingPart] = relational("parts", "SoftLayer_Thing_Part", array=True)
'''
PART = """\
    from_: str | None = local("from", "string")
    price: Decimal | None = local("price", "decimal")
"""
SERVICE = """\
    def destroy(self, *, id: int | str | None = None) -> None:
        \"\"\"SoftLayer_Thing::destroy.

        https://sldn.softlayer.com/reference/services/SoftLayer_Thing/destroy/
        \"\"\"
        self.client.call(self.datatype, "destroy", id=id)
"""
CALL = 'self.client.call(self.datatype, "findByDate", id_, *given(start_date), mask=mask'
INHERITED = '''\
class ThingPartBigService(ThingService):
    """The methods of SoftLayer_Thing_Part_Big.

    https://sldn.softlayer.com/reference/services/SoftLayer_Thing_Part_Big/
    """

    datatype = "SoftLayer_Thing_Part_Big"

    def grow(self, *, id: int | str | None = None) -> bool:
'''


@pytest.fixture
def small(tmp_path: Path) -> str:
    """A file with a schema of three types."""
    file = tmp_path / "small.json"
    file.write_text(json.dumps(SMALL))
    return str(file)


def _text(folder: Path, name: str) -> str:
    return (folder / name).read_text(encoding="utf-8")


def _files(folder: Path) -> dict[str, bytes]:
    """The content of all files of a folder that are not caches."""
    return {
        str(file.relative_to(folder)): file.read_bytes()
        for file in sorted(folder.rglob("*.*"))
        if file.is_file() and "__pycache__" not in file.parts
    }


# --- what is written


def test_a_schema_becomes_models_and_services(small: str, tmp_path: Path) -> None:
    """A type is a class with a typed descriptor a property; a service has a typed method a call."""
    generate(small, tmp_path)
    assert MODEL in _text(tmp_path, "models/thing.py")
    assert PART in _text(tmp_path, "models/thing_part.py")
    service = _text(tmp_path, "services/thing.py")
    assert SERVICE in service
    assert "start_date: datetime | str | None = None" in service
    assert CALL in re.sub(r"\s+", " ", service).replace("( ", "(")
    assert INHERITED in _text(tmp_path, "services/thing_part_big.py")
    assert not (tmp_path / "services/thing_part.py").exists()
    assert "models/_methods.json" in _files(tmp_path)


def test_each_file_says_where_it_is_from(small: str, tmp_path: Path) -> None:
    """A generated file names its command and the hash of its schema."""
    generate(small, tmp_path)
    digest = schema.load(small).digest[:16]
    for name in ("models/thing.py", "models/__init__.pyi", "services/thing.py"):
        assert "GENERATED" in _text(tmp_path, name)
        assert "Do not edit" in _text(tmp_path, name)
        assert digest in _text(tmp_path, name)


def test_what_was_there_is_replaced(small: str, tmp_path: Path) -> None:
    """A module of a type that is no more goes away."""
    for package in PACKAGES:
        (tmp_path / package).mkdir()
        (tmp_path / package / "gone.py").touch()
    assert 0 == main(["--schema", small, "--target", str(tmp_path)])
    assert not {"models/gone.py", "services/gone.py"} & _files(tmp_path).keys()


@pytest.mark.parametrize("seed", ["1", "2"])
def test_what_is_committed_is_what_is_generated(seed: str) -> None:
    """`--check` passes, whatever the order of sets: the output depends on the schema alone."""
    environment = {**os.environ, "PYTHONHASHSEED": seed}
    check = [sys.executable, "-m", "codegen", "--check"]
    run = subprocess.run(
        check, cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert (0, "") == (run.returncode, run.stdout)


def test_a_check_finds_each_difference(
    small: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """`--check` fails on a changed, a missing and an extra file, and writes nothing."""
    target = tmp_path / "package"
    generate(small, target)
    check = ["--check", "--schema", small, "--target", str(target)]
    assert 0 == main(check)
    (target / "models/thing.py").write_text(_text(target, "models/thing.py").replace("int", "str"))
    (target / "models/thing_part.py").unlink()
    (target / "services/extra.py").touch()
    before = _files(target)
    assert 1 == main(check)
    output = capsys.readouterr().out
    assert "3 generated files differ" in output
    for name in ("models/thing.py", "models/thing_part.py", "services/extra.py"):
        assert name in output
    assert before == _files(target)


def test_a_check_fails_without_the_package(small: str, tmp_path: Path) -> None:
    """`--check` fails where nothing was generated yet."""
    assert 1 == main(["--check", "--schema", small, "--target", str(tmp_path / "nothing")])


# --- what is read


@pytest.mark.parametrize("packed", [False, True])
def test_the_live_form_gives_the_same_services(packed: bool, tmp_path: Path) -> None:  # noqa: FBT001 - drawn
    """From own methods alone, plain or gzipped, a service gets accessors and what it inherits."""
    data = json.dumps(_live_form()).encode()
    file = tmp_path / "live"
    file.write_bytes(gzip.compress(data) if packed else data)
    live, kept = schema.load(str(file)), schema.load()
    assert kept.types.keys() == live.types.keys()
    withdrawn: set[tuple[str, str]] = set()
    for name in SERVICES:
        methods = live.types[name].methods
        withdrawn |= {(name, each) for each in methods.keys() - kept.types[name].methods.keys()}
        for key, expected in kept.types[name].methods.items():
            found = methods[key]
            if found.type != expected.type:  # of some accessors SLDN knows the number's type better
                assert {found.type, expected.type} <= NUMBERS, (name, key)
            assert expected == attrs.evolve(found, type=expected.type), (name, key)
    assert {
        ("SoftLayer_Billing_Item_Chronicle", "getLocation"),
        ("SoftLayer_Network_Vlan", "getNetworkSpace"),
    } == withdrawn


def test_the_kept_schema_is_read_whole() -> None:
    """Nothing of the kept schema is lost or made up when it is read."""
    kept = schema.load()
    assert DATATYPES.keys() == kept.types.keys()
    for name, kind in kept.types.items():
        assert {each["name"] for each in members(name, "properties")} == kind.properties.keys()
        assert {each["name"] for each in members(name, "methods")} == kind.methods.keys()
        assert (name in SERVICES) is kind.is_service
        assert lineage(name)[1:] == kept.ancestors(name)


@pytest.fixture
def address() -> Iterator[str]:
    """Where a schema is served over HTTP."""

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200 if self.path == "/metadata/v3.1" else 404)
            self.end_headers()
            self.wfile.write(json.dumps(SMALL).encode())

        def log_message(self, format: str, *args: object) -> None:
            pass

    with http.server.HTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def test_a_schema_is_read_from_an_address(address: str) -> None:
    """The source may be the address of a live endpoint."""
    types = schema.load(f"{address}/metadata/v3.1").types
    assert {*SMALL, "SoftLayer_Entity"} == types.keys()
    assert {"getObject", "findByDate", "destroy", "getParts"} == types[
        "SoftLayer_Thing"
    ].methods.keys()
    assert (
        types["SoftLayer_Thing_Part_Big"].methods.keys() > types["SoftLayer_Thing"].methods.keys()
    )


def test_an_address_that_fails_is_an_error(address: str, tmp_path: Path) -> None:
    """An answer that is no schema writes nothing."""
    with pytest.raises(OSError, match="404"):
        main(["--schema", f"{address}/nothing", "--target", str(tmp_path)])
    assert {} == _files(tmp_path)


# --- names and corrections


@pytest.mark.parametrize(
    ("wire_name", "attribute"),
    [
        ("id", "id"),
        ("primaryIpAddress", "primary_ip_address"),
        ("getVlanUUID", "get_vlan_uuid"),
        ("privateIPAddress", "private_ip_address"),
        ("addL7Policies", "add_l7_policies"),
        ("createARecord", "create_a_record"),
        ("from", "from_"),
        ("account_id", "account_id"),
    ],
)
def test_names_are_in_snake_case(wire_name: str, attribute: str) -> None:
    """Words are parted where a capital starts one; a keyword gets an underscore."""
    assert attribute == snake_case(wire_name)


def test_types_have_a_class_and_a_module() -> None:
    """A datatype's class and module are named after it."""
    assert "DnsDomainResourceRecord" == class_name("SoftLayer_Dns_Domain_ResourceRecord")
    assert "dns_domain_resourcerecord" == module_name("SoftLayer_Dns_Domain_ResourceRecord")
    assert "McAfeeEpolicyOrchestratorVersion36" == class_name(
        "McAfee_Epolicy_Orchestrator_Version36"
    )


ENTRY = """
[[never_null]]
properties = ["*.id"]
[[nullable]]
reason = "r"
link = "l"
methods = []
[[alias]]
reason = "r"
link = "l"
name = "A"
datatype = "B"
"""


KIND = """
[[kind]]
reason = "r"
link = "l"
"""


@pytest.mark.parametrize("given", ['reason = "r"', 'link = "l"', 'reason = "r"\nlink = ""', ""])
def test_a_correction_needs_a_reason_and_a_link(given: str, tmp_path: Path) -> None:
    """An entry of overrides.toml without either is refused."""
    file = tmp_path / "overrides.toml"
    file.write_text(ENTRY.replace("[[never_null]]", f"[[never_null]]\n{given}"))
    with pytest.raises(ValueError, match=r"\[\[never_null\]\] needs a reason and a link"):
        overrides.load(file)


def test_a_kind_is_one_of_three(tmp_path: Path) -> None:
    """A misspelt kind is refused, rather than taken for a write."""
    file = tmp_path / "overrides.toml"
    file.write_text(f'{KIND}kind = "wrok"\nmethods = ["*.get*"]\n')
    with pytest.raises(ValueError, match="kind='wrok' is none of"):
        overrides.load(file)


def test_only_a_write_is_idempotent(tmp_path: Path) -> None:
    """That an order may be done twice is a contradiction, and is refused."""
    file = tmp_path / "overrides.toml"
    kinds = f'{KIND}kind = "order"\nmethods = ["*.setTags"]\n'
    twice = f'{KIND.replace("kind", "idempotent")}methods = ["*.setTags"]\n'
    file.write_text(kinds + twice)
    with pytest.raises(ValueError, match=r"SoftLayer_Tag\.setTags is idempotent, but no write"):
        overrides.load(file).idempotent("SoftLayer_Tag", "setTags")


def test_the_last_pattern_that_fits_decides(tmp_path: Path) -> None:
    """What a method does is said in general first, and then in particular."""
    file = tmp_path / "overrides.toml"
    general = f'{KIND}kind = "read"\nmethods = ["*.get[A-Z]*"]\n'
    particular = f'{KIND}kind = "write"\nmethods = ["SoftLayer_Brand.get*Token"]\n'
    file.write_text(general + particular)
    found = overrides.load(file)
    assert "read" == found.kind("SoftLayer_Brand", "getObject")
    assert "write" == found.kind("SoftLayer_Brand", "getToken")
    assert "read" == found.kind("SoftLayer_Account", "getToken")
    assert "write" == found.kind("SoftLayer_Account", "frobnicate")


def test_corrections_name_what_there_is() -> None:
    """Each property and datatype that overrides.toml names is in the schema: none is misspelt."""
    corrections = overrides.load()
    for name in corrections.never_null_properties:
        datatype, _, prop = name.rpartition(".")
        assert datatype == "*" or prop in all_properties(datatype), name
    methods = [f"{name}.{each['name']}" for name in SERVICES for each in members(name, "methods")]
    general = {"*.search[A-Z]*", "*.verify", "*.check", "*.order[A-Z]*", "*.cancel"}
    for pattern in {*dict(corrections.kinds), *corrections.idempotent_methods} - general:
        assert fnmatch.filter(methods, pattern), pattern
    parameters = {
        f"{name}.{method['name']}.{each['name']}"
        for name in SERVICES
        for method in members(name, "methods")
        for each in method.get("parameters", [])
    }
    assert set(corrections.optional_arguments) <= parameters
    assert all(fnmatch.filter(parameters, pattern) for pattern in corrections.null_arguments)
    answers = dict(corrections.answers)
    assert all(fnmatch.filter(methods, pattern) for pattern in answers)
    assert {*corrections.aliases.values(), *answers.values()} <= DATATYPES.keys()
    assert not {class_name(name) for name in DATATYPES} & corrections.aliases.keys()


def test_a_correction_counts_for_subtypes() -> None:
    """What is never null in a type is never null in its subtypes, and nowhere else."""
    corrections = overrides.load()
    assert corrections.never_null(["SoftLayer_Hardware_Server", "SoftLayer_Hardware"], "hostname")
    assert corrections.never_null(["SoftLayer_Anything"], "id")
    assert not corrections.never_null(["SoftLayer_Anything"], "hostname")
    assert corrections.nullable("findByIpAddress")
    assert not corrections.nullable("getObject")
