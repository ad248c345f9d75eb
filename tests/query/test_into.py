"""A class of the caller's own is the mask of a call and the type of its answer, on both wires."""

from __future__ import annotations

import datetime as dt  # noqa: TC003 - the mask is made from the types
import enum
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Literal

import attrs
import pytest

import softlayer_sdk as sl
from softlayer_sdk.emulator import Emulator

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


class Name(enum.Enum):
    """Where the guests of the example account are."""

    DALLAS = "dal05"
    DALLAS_13 = "dal13"
    FRANKFURT = "fra02"


@attrs.define
class Site:
    """A nested class, with an enum."""

    name: Name
    long_name: str


@attrs.define
class Tag:
    """A class two levels down."""

    name: str


@attrs.define
class Reference:
    """A class in a list."""

    tag: Tag


@attrs.define
class Guest:
    """All that an attribute can be."""

    id: int
    hostname: str
    createDate: dt.datetime  # noqa: N815 - wire names do as well
    datacenter: Site | None
    tag_references: list[Reference]
    operating_system: sl.models.SoftwareComponentOperatingSystem | None
    notes: str | None
    primary_ip_address: str | None = None
    seen: bool = attrs.field(default=False, init=False)


@attrs.define
class Transaction:
    """What a server is busy with."""

    id: int


@attrs.define
class Server:
    """`activeTransaction` is one of derived datatypes: the list is of `SoftLayer_Hardware`."""

    id: int
    active_transaction: Transaction | None


@attrs.define
class BareMetal:
    """A class for the objects of one derived datatype."""

    __datatype__: ClassVar[str] = "SoftLayer_Hardware_Server"

    id: int
    active_transaction: Transaction | None


@attrs.define
class Price:
    """Money is exact."""

    id: int
    recurring_fee: Decimal | None


@attrs.define
class Item:
    """Of a catalog."""

    prices: list[Price]


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    """The example account."""
    with Emulator() as running:
        running.seed("Hardware_Server", hostname="busy", id=9, activeTransaction={"id": 77})
        yield running


@pytest.fixture(params=["xmlrpc", "rest"], scope="module")
def client(request: pytest.FixtureRequest, emulator: Emulator) -> Iterator[sl.Client]:
    """A client of each wire."""
    wire: Literal["xmlrpc", "rest"] = request.param
    with emulator.client(wire) as opened:
        yield opened


def test_a_class_is_mask_and_type(client: sl.Client, emulator: Emulator) -> None:
    """The mask has just what the class has, and each value has its type."""
    guests = client.call("Account", "getVirtualGuests", into=list[Guest])
    assert emulator.calls[-1]["mask"] == (
        "mask[id,hostname,createDate,datacenter[name,longName],tagReferences[tag[name]],"
        "operatingSystem,notes,primaryIpAddress]"
    )
    web = next(guest for guest in guests if guest.hostname == "web1")
    assert web.datacenter == Site(Name.DALLAS, "Dallas 5")
    assert web.tag_references == [Reference(Tag("prod")), Reference(Tag("web"))]
    assert web.createDate.tzinfo is not None
    assert web.notes is None
    assert isinstance(web.operating_system, sl.models.SoftwareComponentOperatingSystem)
    assert web.seen is False


def test_services_take_a_class(client: sl.Client) -> None:
    """A method that lists gives a list of the class, one that does not gives one."""
    account = sl.services.AccountService(client)
    guest = account.get_virtual_guests(into=Guest, where=sl.prop("hostname") == "mail1")[0]
    assert guest == sl.services.VirtualGuestService(client).get_object(id=guest.id, into=Guest)


@pytest.mark.parametrize("row", [Server, BareMetal])
def test_properties_of_derived_datatypes(
    client: sl.Client, emulator: Emulator, row: type[Server | BareMetal]
) -> None:
    """What only derived datatypes have is asked for by a cast, found or named by the class."""
    servers = client.call("Account", "getHardware", into=LIST[row])
    cast = "mask(SoftLayer_Hardware_Server)["
    expected = {
        Server: f"[mask[id],{cast}activeTransaction[id]]]",
        BareMetal: f"{cast}id,activeTransaction[id]]",
    }
    assert expected[row] == emulator.calls[-1]["mask"]
    assert row(9, Transaction(77)) in servers
    assert len(servers) > 1


def test_money(client: sl.Client) -> None:
    """A decimal attribute is exact."""
    items = client.call("Product_Package", "getItems", id=835, into=list[Item])
    fees = [price.recurring_fee for item in items for price in item.prices]
    assert any(isinstance(fee, Decimal) for fee in fees)


def test_pages_of_a_class(client: sl.Client) -> None:
    """Rows that come page by page are of the class too."""
    rows = client.iter_call("Account", "getVirtualGuests", into=list[Guest], page_size=2)
    assert [Guest] * 5 == [type(row) for row in rows]


def _class(name: str, **types: Any) -> Any:
    return attrs.make_class(name, {each: attrs.field(type=kind) for each, kind in types.items()})


LIST: Any = list
WRONG: list[tuple[Any, str]] = [
    (LIST[_class("Row", hostnme=str)], "Did you mean 'hostname'"),
    (LIST[_class("Row", primary_ip_adress=str)], "Did you mean 'primaryIpAddress'"),
    (LIST[_class("Row", datacenter=_class("Site", nme=str))], "Did you mean 'datacenter.name'"),
    (LIST[_class("Row", hostname=_class("Name", text=str))], "hostname is a value"),
    (_class("Row", id=int), r"getVirtualGuests gives a list. Did you mean list\[Row\]"),
    (LIST[int], "give a class of attrs"),
    (LIST[dict], "give a class of attrs"),
    (Guest, r"getVirtualGuests gives a list\. Did you mean list\[Guest\]\?$"),
]


@pytest.mark.parametrize(("into", "message"), WRONG, ids=map(str, range(len(WRONG))))
def test_a_wrong_class_is_refused(
    client: sl.Client, emulator: Emulator, into: Any, message: str
) -> None:
    """An attribute that the datatype does not have is an error, and nothing is sent."""
    before = len(emulator.calls)
    with pytest.raises(sl.PreflightError, match=message):
        client.call("Account", "getVirtualGuests", into=into)
    assert before == len(emulator.calls)


@pytest.mark.parametrize(
    "ask",
    [
        lambda client: client.call("Account", "getVirtualGuests", into=list[Guest], mask="id"),
        lambda client: sl.services.AccountService(client).get_virtual_guests(into=Guest, mask="id"),
        lambda client: sl.services.VirtualGuestService(client).get_object(
            id=1, into=Guest, mask="id"
        ),
        lambda client: sl.VSManager(client).get_instance(1, into=Guest, mask="id"),
        lambda client: sl.HardwareManager(client).get_hardware(1, into=Guest, mask="id"),
    ],
    ids=["call", "list", "object", "guest", "server"],
)
def test_mask_and_class_contradict(
    client: sl.Client, emulator: Emulator, ask: Callable[[sl.Client], object]
) -> None:
    """The class is the mask, so a mask beside it is refused, on each level; nothing is sent."""
    before = len(emulator.calls)
    with pytest.raises(sl.PreflightError, match="the class is the mask"):
        ask(client)
    assert before == len(emulator.calls)


@attrs.define
class Endless:
    """It has itself inside."""

    id: int
    account: Endless


def test_a_class_with_itself_inside_is_refused(client: sl.Client) -> None:
    """There is no mask without an end."""
    with pytest.raises(sl.PreflightError, match="it has itself inside"):
        client.call("Account", "getObject", into=Endless)


def test_one_object_is_no_list(client: sl.Client, emulator: Emulator) -> None:
    """A list in the place of one object is refused, with what would be right."""
    before = len(emulator.calls)
    with pytest.raises(sl.PreflightError) as caught:
        client.call("Virtual_Guest", "getObject", id=5, into=list[Guest])
    assert "Guest" == caught.value.suggestion
    assert str(caught.value).endswith("getObject gives one object. Did you mean Guest?")
    with pytest.raises(sl.PreflightError) as caught:
        client.call("Account", "getVirtualGuests", into=Guest)
    assert "list[Guest]" == caught.value.suggestion
    assert before == len(emulator.calls)
