from __future__ import annotations

import ssl
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import pytest
import trustme

import softlayer_sdk as sl
from softlayer_sdk._calls.retry import RetryPolicy
from softlayer_sdk.auth import Signature, UserKeyAuth
from tests.wire.matrix import FAULTS, KINDS, Kind, outcome, script, table
from tests.wire.scripted import Scripted
from tests.wire.wires import KEY, PATHS, WIRES, Sleeper

if TYPE_CHECKING:
    from collections.abc import Iterator

WAYS = ("direct", "forward", "CONNECT", "environment")
ERRORS = Path(__file__).parents[2] / "docs/errors.md"


@attrs.define
class Renewable:
    """Credentials that can be renewed, and are refused all the same."""

    renewed: int = 0

    def sign(self, wire: Any) -> Signature:
        """As a user with a key."""
        return UserKeyAuth("demo", KEY).sign(wire)

    def renew(self, *, since: float) -> None:
        """Count."""
        self.renewed += since > 0


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    """Vouches for the host behind the tunnel."""
    return trustme.CA()


@pytest.fixture(scope="module")
def tls(authority: trustme.CA) -> ssl.SSLContext:
    """What the host behind the tunnel speaks."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("softlayer.test").configure_cert(context)
    return context


@pytest.fixture(scope="module")
def trusted(authority: trustme.CA) -> Iterator[str]:
    """The file of the authority."""
    with authority.cert_pem.tempfile() as file:
        yield file


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", FAULTS)
@pytest.mark.parametrize("way", WAYS)
def test_a_call_is_sent_as_often_as_it_may_be(
    way: str,
    name: str,
    kind: Kind,
    wire: str,
    tls: ssl.SSLContext,
    trusted: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A row of the table: what was sent, and what the caller is told, whatever the way there."""
    expected = outcome(name, kind)
    service, method, args, options = KINDS[kind]
    with Scripted(script(name, wire, kind), tls=tls) as server:
        endpoint, proxy = server.url, None
        if way != "direct":
            endpoint = f"{'https' if way == 'CONNECT' else 'http'}://softlayer.test"
            proxy = server.url
        if way == "environment":
            monkeypatch.setenv("http_proxy", server.url)
            proxy = None
        client = sl.Client(
            endpoint_url=endpoint + PATHS[wire],
            auth=Renewable(),
            proxy=proxy,
            verify=trusted,
            sleep=Sleeper(),
            retry=RetryPolicy(),
        )
        with client, pytest.raises(expected.error) as caught:
            client.call(service, method, *args, **options)
    assert type(caught.value) is expected.error
    assert expected.requests == len(server.requests)
    assert expected.may_have_run is caught.value.may_have_run
    assert (way == "CONNECT") is (server.tunnels > 0)


def test_the_page_on_errors_shows_the_table() -> None:
    """What the documentation says is what these tests check."""
    assert table() in ERRORS.read_text("utf-8")
