"""What an editor offers while one types; jedi is the engine of many of them."""

from __future__ import annotations

import jedi
import pytest

from tests.meta.source import ROOT

PROGRAM = """\
import softlayer_sdk as sl
client = sl.Client()
guest = sl.VSManager(client).get_instance(1)
account = sl.services.AccountService(client)
guests = sl.services.VirtualGuestService(client)
"""


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
