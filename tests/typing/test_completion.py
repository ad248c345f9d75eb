"""What an editor offers while one types; jedi is the engine of many of them."""

from __future__ import annotations

import jedi
import pytest

from tests.meta.source import ROOT

PROGRAM = """\
import softlayer_sdk as sl
client = sl.Client()
guest = sl.VSManager(client).get_instance(1)
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
        ("sl.models.DnsDom", "DnsDomainResourceRecord"),
    ],
)
def test_an_editor_completes(typed: str, offered: str) -> None:
    """Names and keywords complete although the package loads them lazily."""
    assert offered in _offered(typed)
