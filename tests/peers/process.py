"""The emulator as its users start it: a process of its own, controlled over HTTP."""

from __future__ import annotations

import contextlib
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import attrs
import requests

if TYPE_CHECKING:
    from collections.abc import Iterator

TIMEOUT = 30


@attrs.frozen
class Process:
    """An emulator that runs, and what can be asked of it."""

    url: str
    session: requests.Session = attrs.field(factory=requests.Session, repr=False)

    def endpoint(self, wire: str) -> str:
        """Where its XML-RPC or REST is served."""
        return f"{self.url}/{wire}/v3.1"

    def control(self, action: str, **body: Any) -> requests.Response:
        """Ask something of the emulator itself."""
        return self.session.post(f"{self.url}/_emulator/{action}", json=body, timeout=TIMEOUT)

    def seed(self, datatype: str, **values: Any) -> bool:
        """Add an object; False when the emulator takes none of its kind."""
        return self.control("seed", **{datatype: [values]}).ok

    def take_away(self, datatype: str, name: str) -> None:
        """Take the objects with a name away."""
        for row in self.control("all", datatype=datatype, mask="mask[id,name]").json():
            if row.get("name") == name:
                self.control("remove", datatype=datatype, id=row["id"]).raise_for_status()


@contextlib.contextmanager
def running(*options: str) -> Iterator[Process]:
    """Start an emulator on a free port; its first line is the URL."""
    command = [sys.executable, "-m", "softlayer_sdk.emulator", "--port", "0", *options]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        url = process.stdout.readline().strip()
        assert url, "the emulator did not start"
        with requests.Session() as session:
            session.trust_env = False
            try:
                yield Process(url, session)
            finally:
                process.terminate()
