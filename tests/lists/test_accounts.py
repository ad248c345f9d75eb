"""The same work on many accounts: on this machine, and by clients that go elsewhere."""

from __future__ import annotations

import logging
import pickle
import threading
from typing import TYPE_CHECKING, Any

import pytest

import softlayer_sdk as sl
from softlayer_sdk.accounts import on_each
from softlayer_sdk.emulator import Emulator
from softlayer_sdk.transport import RestTransport

if TYPE_CHECKING:
    from softlayer_sdk.types import Wire

KEY = "key-of-this-account"


@pytest.fixture(params=["xmlrpc", "rest"])
def wire(request: pytest.FixtureRequest) -> str:
    """Each wire in turn."""
    return str(request.param)


def hostnames(client: sl.Client) -> list[str]:
    """What is done on each account here."""
    return [guest.hostname for guest in sl.VSManager(client).iter_instances(mask="hostname")]


def test_each_account_gives_its_own(wire: Wire) -> None:
    """Every outcome has the name of its account, and a failed one does not lose the others."""
    with Emulator() as one, Emulator() as other:
        first = sl.VSManager(other.client(wire)).list_instances(mask="id")[0]
        sl.VSManager(other.client(wire)).edit(first.id, hostname="elsewhere")
        clients = {"one": one.client(wire), "other": other.client(wire)}
        clients["closed"] = sl.Client(
            "demo", "wrong", getattr(one, f"{wire}_url"), retry=sl.RetryPolicy(attempts=1)
        )
        found = {each.account: each for each in on_each(clients, hostnames)}
    assert {"one", "other", "closed"} == set(found)
    assert isinstance(found["closed"].error, sl.SoftLayerAPIError)
    assert found["closed"].result is None
    assert "elsewhere" in (found["other"].result or [])
    assert "elsewhere" not in (found["one"].result or ["elsewhere"])


def test_who_stops_reading_leaves_no_thread() -> None:
    """The calls that are under way end: this would take an hour, if they did not."""
    with Emulator() as quick, Emulator(latency=3600) as slow:
        clients = {"quick": quick.client("rest"), "slow": slow.client("rest")}
        outcomes: Any = on_each(clients, hostnames)
        assert "quick" == next(outcomes).account
        working = [each for each in threading.enumerate() if "ThreadPool" in each.name]
        outcomes.close()
        assert working
        assert not any(each.is_alive() for each in working)


def test_a_client_goes_to_another_process(wire: str, caplog: pytest.LogCaptureFixture) -> None:
    """It comes out of a pickle with its settings and options, and nothing shows the key."""
    caplog.set_level(logging.DEBUG)
    with Emulator(key=KEY) as emulator:
        client = sl.Client(
            "demo", KEY, getattr(emulator, f"{wire}_url"), max_calls_per_second=1000
        ).with_options(timeout=7, parallel=3)
        copy = pickle.loads(pickle.dumps(client))  # noqa: S301 - our own
        assert hostnames(client) == hostnames(copy)
        assert client.transport is not copy.transport
        assert "transport" not in client.__getstate__()  # its connections stay here
        assert client.settings == copy.settings
    assert KEY not in repr(copy)
    assert KEY not in caplog.text


def test_a_transport_of_ones_own_goes_along() -> None:
    """What the client was made with is what it is made with there."""
    with Emulator() as emulator:
        settings = emulator.client("rest").settings
        client = sl.Client(auth=settings.auth, transport=Forwarding(settings))
        copy = pickle.loads(pickle.dumps(client))  # noqa: S301 - our own
        assert isinstance(copy.transport, Forwarding)
        assert hostnames(client) == hostnames(copy)


class Forwarding:
    """A transport that can be pickled."""

    def __init__(self, settings: Any) -> None:
        self.settings = settings

    def send(self, call: Any) -> Any:
        """Send a call."""
        return RestTransport(self.settings).send(call)

    def close(self) -> None:
        """Has nothing to close."""


@pytest.mark.parametrize(
    "auth",
    [
        sl.IamAuth(api_key=KEY, access_token="token"),
        sl.BearerAuth("token"),
        sl.UserKeyAuth("demo", KEY),
    ],
    ids=lambda auth: type(auth).__name__,
)
def test_credentials_go_along(auth: Any) -> None:
    """Each way to sign in can be pickled with its client."""
    client = sl.Client(auth=auth, endpoint_url="https://api.example.com/rest/v3.1")
    copy = pickle.loads(pickle.dumps(client))  # noqa: S301 - our own
    assert auth.sign("rest") == copy.settings.auth.sign("rest")
