"""Ansible's module `sl_vm` works on the emulator: `ansible`, started as people start it."""

from __future__ import annotations

import json
import os
import subprocess
from typing import TYPE_CHECKING, Any

import attrs
import pytest

from tests.peers.process import running
from tests.peers.slcli_files import settle
from tests.peers.venvs import MODULE, python_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.peers.process import Process

pytestmark = pytest.mark.peers
GUEST = {
    "hostname": "play",
    "domain": "example.com",
    "datacenter": "dal13",
    "cpus": 1,
    "memory": 1024,
    "disks": [25],
    "os_code": "UBUNTU_22_64",
    "nic_speed": 100,
    "tags": "ansible-module-test",
}


@attrs.frozen
class Ansible:
    """The command of someone who lives in a folder, and the emulator that it talks to."""

    home: Path
    emulator: Process

    def run(self, **args: Any) -> dict[str, Any]:
        """What the module says to its arguments."""
        python = python_of("ansible")
        command = [python, "-m", "ansible", "adhoc", "localhost", "-c", "local"]
        words = [
            "-m",
            "sl_vm",
            "-a",
            json.dumps(args),
            "-e",
            f"ansible_python_interpreter={python}",
        ]
        env = {
            **os.environ,
            "HOME": str(self.home),
            "ANSIBLE_LIBRARY": str(MODULE.parent),
            "ANSIBLE_STDOUT_CALLBACK": "oneline",
            "ANSIBLE_LOCALHOST_WARNING": "false",
            "LC_ALL": "C.UTF-8",
        }
        ran = subprocess.run(
            [*command, *words], env=env, check=False, capture_output=True, text=True
        )
        _, arrow, told = ran.stdout.partition("=> ")
        assert arrow, ran.stdout + ran.stderr
        found: dict[str, Any] = json.loads(told)
        return found

    def guests(self, mask: str = "mask[id,hostname]") -> list[Any]:
        """The guests with the name that is played with."""
        rows = self.emulator.control("all", datatype="Virtual_Guest", mask=mask).json()
        return [row for row in rows if row["hostname"] == "play"]


@pytest.fixture
def ansible(tmp_path: Path) -> Iterator[Ansible]:
    """Ansible, and an emulator whose servers are ready at once."""
    with running() as process:
        settle(tmp_path, process.endpoint("xmlrpc"))
        yield Ansible(tmp_path, process)


def test_a_guest_is_there_once(ansible: Ansible) -> None:
    """A guest is made and waited for; asked for again, it is there and nothing changes."""
    made = ansible.run(**GUEST, wait=True, wait_time=20)
    assert made["changed"] is True, made
    assert "play.example.com" == made["instance"]["fullyQualifiedDomainName"]
    mask = "mask[hostname,maxMemory,datacenter.name,tagReferences.tag.name,powerState.keyName]"
    [row] = ansible.guests(mask)
    assert (1024, "dal13", "RUNNING") == (
        row["maxMemory"],
        row["datacenter"]["name"],
        row["powerState"]["keyName"],
    )
    assert ["ansible-module-test"] == [each["tag"]["name"] for each in row["tagReferences"]]
    again = ansible.run(**GUEST)
    assert again["changed"] is False
    assert 1 == len(ansible.guests())


def test_guests_are_cancelled_by_their_tag(ansible: Ansible) -> None:
    """What has the tag is cancelled, and only that."""
    before = len(ansible.emulator.control("all", datatype="Virtual_Guest").json())
    assert ansible.run(**GUEST, wait=False)["changed"] is True
    gone = ansible.run(state="absent", tags="ansible-module-test")
    assert gone["changed"] is True, gone
    assert [] == ansible.guests()
    assert before == len(ansible.emulator.control("all", datatype="Virtual_Guest").json())


def test_what_is_refused(ansible: Ansible) -> None:
    """What the module knows to be wrong it refuses; what the service refuses fails the task."""
    assert "value of cpus" in ansible.run(**{**GUEST, "cpus": 3})["msg"]
    failed = ansible.run(**{**GUEST, "os_code": "NONSENSE"})
    assert "SoftLayerAPIError" in failed["module_stderr"], failed
    assert [] == ansible.guests()
