"""What the emulator withstands: many clients at once, being killed, a file that cannot grow.

`make soak` does the same for longer.
"""

from __future__ import annotations

import contextlib
import socket
import subprocess
import sys
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest

from benchmarks import soak

if TYPE_CHECKING:
    from pathlib import Path

    from softlayer_sdk.emulator import Emulator


def test_many_writers(emulator: Emulator) -> None:
    """Writers on both wires get no error, lose no write, and leave the account in order."""
    writers, wrong = soak.together(emulator.url, threads=32, seconds=1.5)
    assert [] == wrong
    assert all(writer.expected for writer in writers)


def test_kills(tmp_path: Path) -> None:
    """Whatever was acknowledged before the process was killed is there in the next."""
    expected = dict[int, str]()
    for round in range(4):
        assert [] == soak.killed(tmp_path / "state", round, expected)


LIMITED = """
import resource, sys
from softlayer_sdk.emulator.__main__ import main
size = 8 * 1024 * 1024
resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
sys.argv = ["emulator", "--port", "0", "--state", sys.argv[1]]
main()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit for the size of files")
def test_a_full_disk(tmp_path: Path) -> None:
    """What the file cannot take is refused, and not done; what it took stays."""
    command = [sys.executable, "-c", LIMITED, str(tmp_path / "state")]
    pipe = subprocess.PIPE
    with (
        subprocess.Popen(command, stdout=pipe, stderr=subprocess.DEVNULL, text=True) as process,
        contextlib.ExitStack() as stack,
    ):
        stack.callback(process.kill)
        caller = soak.Caller(process.stdout.readline().strip() if process.stdout else "")
        known = len(caller.call("SoftLayer_Account", "getVirtualGuests"))
        guest = {**soak.TEMPLATE, "hostname": "h", "userData": [{"value": "x" * 99999}]}
        refused: list[str] = []
        while not refused:
            try:
                known += bool(caller.call(soak.GUEST, "createObject", guest))
            except soak.RefusedError as error:
                refused.append(str(error))
        assert "Internal Error" in refused[0]
        assert known == len(caller.call("SoftLayer_Account", "getVirtualGuests"))
        caller.session.close()
    with soak.emulator("--state", str(tmp_path / "state")) as (url, _):
        assert known == len(soak.Caller(url).call("SoftLayer_Account", "getVirtualGuests"))


def test_only_this_machine(emulator: Emulator) -> None:
    """It listens on its one address of this machine, and on no other."""
    port = int(emulator.url.rpartition(":")[2])
    socket.create_connection(("127.0.0.1", port), timeout=1).close()
    with pytest.raises(OSError, match=r"refused|timed out|unreachable|assign"):
        socket.create_connection(("127.0.0.2", port), timeout=1).close()


def test_a_client_that_leaves_makes_no_noise(
    emulator: Emulator, capfd: pytest.CaptureFixture[str]
) -> None:
    """Half a request is no call, is answered by nothing, and nothing is printed about it."""
    head = "POST /xmlrpc/v3.1/SoftLayer_Account HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 99"
    address = urlsplit(emulator.url)
    with socket.create_connection((str(address.hostname), address.port or 0)) as left:
        left.sendall(f"{head}\r\n\r\n<methodCall>".encode())
        left.shutdown(socket.SHUT_WR)
        assert b"" == left.recv(100)
    assert [] == emulator.calls
    assert ("", "") == capfd.readouterr()
