"""What is ordered is said three times: in a signature, for those who pass it on, and as a spec."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any

import attrs
import pytest

import softlayer_sdk as sl
from softlayer_sdk.client import CallOptions, ListOptions
from softlayer_sdk.managers._guests import GuestOptions, GuestSpec, OrderOptions
from softlayer_sdk.managers._hardware_order import ServerOptions, ServerSpec
from softlayer_sdk.managers._lists import RowOptions
from softlayer_sdk.managers._ordering.catalog import Catalog
from softlayer_sdk.managers._ordering.volumes import VolumeSpec
from softlayer_sdk.managers.hardware import ServerFilters
from softlayer_sdk.managers.vs import GuestFilters
from softlayer_sdk.models import ContainerProductOrder
from tests.managers import catalog
from tests.managers.doubles import Scripted

if TYPE_CHECKING:
    from collections.abc import Callable

LIMITS = {"max_monthly", "max_hourly"}  # about the order, not about what is ordered


def _defaults(method: Callable[..., Any]) -> dict[str, Any]:
    found = list(inspect.signature(method).parameters.values())[1:]
    return {each.name: each.default for each in found if each.name not in LIMITS}


@pytest.mark.parametrize(
    ("method", "spec"),
    [
        (sl.VSManager.create_instance, GuestSpec),
        (sl.HardwareManager.place_order, ServerSpec),
        (sl.FileStorageManager.order_file_volume, VolumeSpec),
    ],
)
def test_a_spec_has_the_defaults_of_its_method(
    method: Callable[..., Any], spec: type[attrs.AttrsInstance]
) -> None:
    """Whoever passes keywords on gets what the method itself would have ordered."""
    known = {
        name: inspect.Parameter.empty if field.default is attrs.NOTHING else field.default
        for name, field in attrs.fields_dict(spec).items()
    }
    defaults = _defaults(method)
    assert defaults == {name: known[name] for name in defaults}


def test_options_have_the_keywords_of_their_method() -> None:
    """What is passed on is all that the method takes."""
    guest, server = sl.VSManager.create_instance, sl.HardwareManager.place_order
    assert set(_defaults(guest)) == set(GuestOptions.__annotations__)
    assert set(_defaults(server)) == set(ServerOptions.__annotations__)
    more = {"ipv6", "placement_id"}
    assert more == set(OrderOptions.__annotations__) - set(GuestOptions.__annotations__)
    assert set(attrs.fields_dict(GuestSpec)) == {*GuestOptions.__annotations__, *more}


@pytest.mark.parametrize(
    "options",
    [
        CallOptions,
        GuestFilters,
        GuestOptions,
        ListOptions,
        OrderOptions,
        RowOptions,
        ServerFilters,
        ServerOptions,
    ],
)
def test_what_is_passed_on_may_be_left_out(options: Any) -> None:
    """None of the keywords is asked for, unless it says so itself."""
    assert options.__total__ is False


PLACED = {"hostname": "new1", "domain": "example.org"}


@pytest.mark.parametrize(
    ("keyword", "value", "more"),
    [
        ("ssh_keys", ["x"], {}),
        ("disks", ["x"], {}),
        ("host_id", "x", {}),
        ("public_router", "x", {}),
        ("private_router", "x", {}),
        ("public_vlan", "x", {}),
        ("private_vlan", "x", {}),
        ("public_subnet", "x", {"public_vlan": 1}),
        ("private_subnet", "x", {"private_vlan": 1}),
        ("public_security_groups", ["x"], {}),
        ("private_security_groups", ["x"], {}),
        ("placement_id", "x", {}),
    ],
)
def test_what_is_no_id_by_now_is_not_ordered(
    keyword: str, value: Any, more: dict[str, Any]
) -> None:
    """A name that nobody has made an id of goes no further: the error names the keyword."""
    options: Any = {**PLACED, keyword: value, **more}
    with pytest.raises(sl.PreflightError) as caught:  # noqa: PT012 - what is known is refused first
        spec = GuestSpec(**options)
        spec.complete(ContainerProductOrder(virtual_guests=[spec.template()]))
    assert f"{keyword}='x': a whole number is needed here" == str(caught.value)


@pytest.mark.parametrize(
    ("keyword", "value"), [("ssh_keys", ["x"]), ("public_router", "x"), ("private_router", "x")]
)
def test_a_server_is_not_ordered_with_a_name_either(keyword: str, value: Any) -> None:
    """What a server is ordered with are ids by now, as for a guest."""
    options: Any = {**PLACED, "size": "S1270", "location": "wdc07", "os": "UBUNTU_22_64"}
    spec = ServerSpec(**options, port_speed=10, **{keyword: value})
    with pytest.raises(sl.PreflightError) as caught:
        spec.order(Catalog(Scripted(catalog.answers()).client()))
    assert f"{keyword}='x': a whole number is needed here" == str(caught.value)
