"""The locks are those of what pyproject.toml and the lists of tools ask for."""

from __future__ import annotations

import tomllib
from itertools import chain

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.meta.source import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
OURS = [
    Requirement(text)
    for text in chain(PROJECT["dependencies"], *PROJECT["optional-dependencies"].values())
]


def lines(name: str) -> list[Requirement]:
    """The requirements of a file, without their hashes."""
    text = (ROOT / "requirements" / name).read_text(encoding="utf-8")
    bare = (line.partition(" #")[0].rstrip(" \\") for line in text.splitlines())
    return [Requirement(line) for line in bare if line and not line.startswith(("#", " "))]


def versions(name: str) -> dict[str, str]:
    """What a lock pins."""
    pins = {canonicalize_name(each.name): str(each.specifier) for each in lines(name)}
    assert {"=="} == {pin[:2] for pin in pins.values()}
    return {name: pin[2:] for name, pin in pins.items()}


@pytest.mark.parametrize("kind", ["dev", "lock"])
def test_a_lock_has_what_is_asked_for(kind: str) -> None:
    """Each tool and each dependency is pinned, to a version that is allowed."""
    pins = versions(f"{kind}.txt")
    for each in [*lines(f"{kind}.in"), *(OURS if kind == "dev" else [])]:
        assert each.specifier.contains(pins[canonicalize_name(each.name)])


def test_the_oldest_are_the_lower_bounds() -> None:
    """Each lower bound is a release that can be installed, and the one that is tested.

    What a cluster is made of depends on much else, so its lower bounds are those of the lock.
    """
    bounds = {each.name: f"{each.specifier}".removeprefix(">=") for each in OURS}
    cluster = {Requirement(text).name for text in PROJECT["optional-dependencies"]["dask"]}
    tested = versions("oldest.txt")
    locked = versions("dev.txt")
    tested |= {name: locked[name].rpartition(".")[0] for name in cluster}
    assert {name: bound.removesuffix(".0") for name, bound in bounds.items()} == {
        name: pin.removesuffix(".0") for name, pin in tested.items()
    }
