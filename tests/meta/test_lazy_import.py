"""Importing the package costs next to nothing."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = {"attr", "attrs", "cattrs", "requests", "urllib3", "werkzeug", "xml", "email", "http"}
OURS = {"models", "services", "managers", "emulator", "testing", "query"}


def _modules_after(statement: str) -> set[str]:
    """Names of all modules that a new interpreter has loaded after the statement."""
    code = f"import sys\nbefore = set(sys.modules)\n{statement}\nprint(*set(sys.modules) - before)"
    run = [sys.executable, "-S", "-c", f"import sys; sys.path[:0] = {sys.path!r}\n{code}"]
    return set(subprocess.run(run, capture_output=True, text=True, check=True).stdout.split())


@pytest.fixture(scope="module")
def loaded() -> set[str]:
    """What `import softlayer_sdk` loads."""
    return _modules_after("import softlayer_sdk")


def test_no_dependency_is_loaded(loaded: set[str]) -> None:
    """`import softlayer_sdk` loads neither attrs, cattrs nor requests."""
    assert set() == {name for name in loaded if name.partition(".")[0] in HEAVY}


def test_no_part_that_can_wait_is_loaded(loaded: set[str]) -> None:
    """`import softlayer_sdk` loads no model, service, manager, query or emulator module.

    The package of the managers is loaded for their names, and has none of them in it.
    """
    prefixes = tuple(f"softlayer_sdk.{part}" for part in OURS)
    found = {name for name in loaded if name.startswith(prefixes)}
    assert {"softlayer_sdk.managers"} == found


def test_a_model_loads_no_other_model() -> None:
    """The first use of one model class loads its ancestors and nothing else of the 1,071."""
    loaded = _modules_after("import softlayer_sdk; softlayer_sdk.VirtualGuest")
    models = {name for name in loaded if name.startswith("softlayer_sdk.models.")}
    names = {name.removeprefix("softlayer_sdk.models.") for name in models}
    assert names <= {"_index", "server", "virtual_guest"}


def test_showing_a_model_reads_no_table_of_the_schema() -> None:
    """`repr` of a model knows what is secret without the tables of datatypes and methods."""
    loaded = _modules_after("import softlayer_sdk as sl; repr(sl.VirtualGuest(hostname='web1'))")
    assert "softlayer_sdk._schema.tables" in loaded
    assert "softlayer_sdk._schema.schema" not in loaded
