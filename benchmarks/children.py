"""Programs that run in an interpreter of their own, and what each of them takes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

# Whatever is set here, both sides find what they import compiled, from the second time on.
_ENVIRONMENT = {
    **{name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"},
    "PYTHONPYCACHEPREFIX": str(Path(".cache/benchmarks").resolve()),
}
_PEAK = """
import re as _re
def _peak():
    with open("/proc/self/status") as status:
        return int(_re.search(r"VmHWM:\\s+(\\d+)", status.read())[1]) / 1024
"""


def cpu(program: str) -> float:
    """Milliseconds of the processor that a program takes, with its start and its end."""
    process = subprocess.Popen([sys.executable, "-c", program], env=_ENVIRONMENT)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"failed: {program}")
    return (usage.ru_utime + usage.ru_stime) * 1000


def peak(program: str) -> float:
    """The most memory that a program has, in MiB; its own, not what its parent had."""
    return float(_printed(f"{program}\n{_PEAK}\nprint(_peak())"))


def growth(program: str) -> float:
    """How much more a program has at most than where it says `start = _peak()`, in MiB."""
    return float(_printed(f"{_PEAK}\n{program}\nprint(_peak() - start)"))


def _printed(program: str) -> str:
    return subprocess.check_output([sys.executable, "-c", program], env=_ENVIRONMENT, text=True)


def ours(endpoint: str, rows: int) -> str:
    """A list of rows by our client."""
    return f"""
import softlayer_sdk as sl
client = sl.Client("demo", "demo", endpoint_url={endpoint!r})
guests = sl.services.AccountService(client).get_virtual_guests(limit={rows})
assert guests[-1].datacenter.name == "dal10"
"""


def theirs(endpoint: str, rows: int) -> str:
    """A list of rows by the official client."""
    return f"""
import SoftLayer
client = SoftLayer.create_client_from_env("demo", "demo", {endpoint!r})
guests = client.call("Account", "getVirtualGuests", limit={rows})
assert guests[-1]["datacenter"]["name"] == "dal10"
"""


def streaming(endpoint: str) -> str:
    """All rows of a list, one after the other, ten pages at a time."""
    return f"""
import softlayer_sdk as sl
client = sl.Client("demo", "demo", endpoint_url={endpoint!r})
def guests(**options):
    return client.iter_call("Account", "getVirtualGuests", returns=list[sl.VirtualGuest], **options)
for guest in guests(limit=100):
    guest.datacenter.name
start = _peak()
for guest in guests(parallel=10):
    guest.datacenter.name
"""


def keeping_ours(endpoint: str, *, nested: bool) -> str:
    """All rows of a list, kept, by our client; with every nested value read, if so."""
    return f"""
import softlayer_sdk as sl
client = sl.Client("demo", "demo", endpoint_url={endpoint!r})
kept = list(client.iter_call("Account", "getVirtualGuests", returns=list[sl.VirtualGuest]))
if {nested}:
    for guest in kept:
        guest.status.key_name, guest.power_state.name, guest.datacenter.name
        guest.primary_network_component.network_vlan.vlan_number
        guest.operating_system.software_license.software_description.name
        [reference.tag.name for reference in guest.tag_references]
        [vlan.vlan_number for vlan in guest.network_vlans]
"""


def keeping_theirs(endpoint: str) -> str:
    """All rows of a list, kept, by the official client."""
    return f"""
import SoftLayer
client = SoftLayer.create_client_from_env("demo", "demo", {endpoint!r})
kept = client.call("Account", "getVirtualGuests", iter=True)
"""
