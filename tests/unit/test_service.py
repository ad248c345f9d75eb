from __future__ import annotations

from typing import Any

import attrs
import pytest

from softlayer_sdk import models, services
from softlayer_sdk._calls.service import given


@attrs.define
class Recorder:
    """Stands where a client does, and keeps the call it is asked for."""

    called: tuple[Any, ...] = ()
    options: dict[str, Any] = attrs.field(factory=dict)

    def call(self, *args: Any, **options: Any) -> Any:
        """Keep a call."""
        self.called, self.options = args, options
        return "the answer"


@pytest.fixture
def client() -> Any:
    """Where the calls go."""
    return Recorder()


def test_a_method_is_one_call(client: Any) -> None:
    """A method gives what its call gives, made into the type that the schema promises."""
    found = services.DnsDomainService(client).create_a_record("myhost", "127.0.0.1", 86400, id=5)
    assert "the answer" == found
    assert ("SoftLayer_Dns_Domain", "createARecord", "myhost", "127.0.0.1", 86400) == client.called
    returns = models.DnsDomainResourceRecordAType
    assert {"id": 5, "mask": None, "returns": returns}.items() <= client.options.items()


def test_a_list_is_promised_as_one(client: Any) -> None:
    """A method that gives rows takes a limit and promises a list."""
    services.AccountService(client).get_virtual_guests(mask="id", limit=10, offset=20)
    assert ("SoftLayer_Account", "getVirtualGuests") == client.called
    assert list[models.VirtualGuest] == client.options["returns"]
    assert (10, 20) == (client.options["limit"], client.options["offset"])


def test_an_inherited_method_calls_its_own_service(client: Any) -> None:
    """What a service inherits is called on that service, not on its base."""
    services.HardwareServerService(client).power_off(id=1)
    assert ("SoftLayer_Hardware_Server", "powerOff") == client.called


def test_arguments_are_checked_by_python(client: Any) -> None:
    """A misspelt keyword and a missing argument are TypeErrors."""
    zones: Any = services.DnsDomainService(client)
    with pytest.raises(TypeError, match="masks"):
        zones.get_object(masks="id")
    with pytest.raises(TypeError, match="host"):
        zones.create_a_record()


def test_a_service_shows_its_client(client: Any) -> None:
    """`repr` names the service and the client."""
    assert f"AccountService({client!r})" == repr(services.AccountService(client))


@pytest.mark.parametrize(
    ("arguments", "sent"),
    [
        ((), ()),
        ((None,), ()),
        ((1, None, None), (1,)),
        ((None, 2, None), (None, 2)),
        ((0, ""), (0, "")),
    ],
)
def test_arguments_left_out_at_the_end_are_not_sent(
    arguments: tuple[object, ...], sent: tuple[object, ...]
) -> None:
    """Optional arguments are positional: only those after the last given one are left out."""
    assert sent == given(*arguments)
