"""What an editor offers while one types; jedi is the engine of many of them."""

from __future__ import annotations

import inspect
from typing import Any, get_args, get_type_hints

import jedi
import pytest

import softlayer_sdk as sl
from tests.meta.flow import orders
from tests.meta.source import ROOT

PROGRAM = """\
import softlayer_sdk as sl
client = sl.Client()
guest = sl.VSManager(client).get_instance(1)
account = sl.services.AccountService(client)
guests = sl.services.VirtualGuestService(client)
"""


@pytest.fixture(autouse=True, scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> None:
    """A cache of this process's own: in a common one, it may read what another is writing."""
    jedi.settings.cache_directory = str(tmp_path_factory.mktemp("jedi"))


def _offered(line: str) -> set[str]:
    script = jedi.Script(PROGRAM + line, project=jedi.Project(ROOT, added_sys_path=[ROOT / "src"]))
    return {completion.name_with_symbols for completion in script.complete()}


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("sl.VSM", "VSManager"),
        ("sl.Virtual", "VirtualGuest"),
        ("sl.VSManager(client).create_instance(ho", "hostname="),
        ("guest.primary_ip", "primary_ip_address"),
        ("sl.HardwareManager(client).list_hardware(mem", "memory="),
        ("sl.services.AccountService(client).get_virt", "get_virtual_guests"),
        ("sl.VSManager(client).list_instances()[0].primary_ip", "primary_ip_address"),
        ("next(sl.VSManager(client).iter_instances()).primary_ip", "primary_ip_address"),
        ("account.get_virtual_guests(in", "into="),
        ("account.get_virtual_guests()[0].primary_ip", "primary_ip_address"),
        ("guests.get_object(id=1).datacenter.long", "long_name"),
        ("guests.get_datacenter(id=1).long", "long_name"),
        ("sl.models.DnsDom", "DnsDomainResourceRecord"),
    ],
)
def test_an_editor_completes(typed: str, offered: str) -> None:
    """Names and keywords complete although the package loads them lazily."""
    assert offered in _offered(typed)


ORDERS = [
    pytest.param(manager, name, id=f"{manager.__name__}.{name}")
    for manager in dict.fromkeys(getattr(sl, each) for each in sl.managers.__all__)
    for name in dir(manager)
    if not name.startswith("_")
    and inspect.isfunction(getattr(manager, name))
    and orders(manager, name)
]


@pytest.mark.parametrize(("manager", "name"), ORDERS)
def test_an_editor_completes_every_keyword_of_an_order(manager: type[Any], name: str) -> None:
    """Whatever can be ordered with is offered as soon as the parenthesis is open."""
    keywords = list(inspect.signature(getattr(manager, name)).parameters)[1:]
    offered = _offered(f"sl.{manager.__name__}(client).{name}(")
    assert [] == [each for each in keywords if f"{each}=" not in offered]


PASSED_ON = [
    pytest.param(manager, name, id=f"{manager.__name__}.{name}")
    for manager in dict.fromkeys(getattr(sl, each) for each in sl.managers.__all__)
    for name in dir(manager)
    if not name.startswith("_")
    and inspect.isfunction(getattr(manager, name))
    and "options" in inspect.signature(getattr(manager, name)).parameters
]


@pytest.mark.parametrize(("manager", "name"), PASSED_ON)
def test_an_editor_completes_keywords_that_are_said_elsewhere(
    manager: type[Any], name: str
) -> None:
    """What prices or checks an order offers each keyword of the order."""
    method = getattr(manager, name)
    [keywords] = get_args(get_type_hints(method)["options"])
    offered = _offered(f"sl.{manager.__name__}(client).{name}(")
    assert [] == [each for each in get_type_hints(keywords) if f"{each}=" not in offered]
