"""`into=` takes classes of every kind, and gives objects of them."""

# pydantic reads these hints itself.
from __future__ import annotations

import dataclasses
import datetime as dt  # noqa: TC003 - pydantic reads the hints
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated, Any, Generic, NotRequired, TypedDict, TypeVar

import attrs
import pydantic
import pytest

import softlayer_sdk as sl
from softlayer_sdk.emulator import Emulator
from softlayer_sdk.services import AccountService

if TYPE_CHECKING:
    from collections.abc import Iterator

T = TypeVar("T")


@attrs.define
class AttrsSite:
    """Inside a row."""

    name: str


@attrs.define
class AttrsRow:
    """A row of attrs."""

    id: int
    hostname: str
    datacenter: AttrsSite | None
    tag_references: list[sl.TagReference]
    note: str = "none"


@dataclasses.dataclass
class DataSite:
    """Inside a row."""

    name: str


@dataclasses.dataclass
class DataRow:
    """A row as a dataclass."""

    id: int
    hostname: str
    datacenter: DataSite | None
    tag_references: list[sl.TagReference]
    note: str = dataclasses.field(default="none", init=False)


class DictSite(TypedDict):
    """Inside a row."""

    name: str


class DictRow(TypedDict):
    """A row as a dict."""

    id: int
    hostname: str
    datacenter: DictSite | None
    tag_references: NotRequired[list[sl.TagReference]]


class PydanticSite(pydantic.BaseModel):
    """Inside a row."""

    name: Annotated[str, pydantic.StringConstraints(min_length=2)]


class PydanticRow(pydantic.BaseModel):
    """A row of pydantic, one of whose fields has the name of the wire."""

    id: int
    host: str = pydantic.Field(alias="hostname")
    datacenter: PydanticSite | None
    tag_references: list[sl.TagReference]


class PydanticSize(pydantic.BaseModel):
    """What a row may not have."""

    id: int
    max_memory: int | None


@attrs.define
class Wrapped(Generic[T]):
    """Generic: what is inside is a type of the caller's choice."""

    id: int
    hostname: str
    datacenter: T | None


MASK = "mask[id,hostname,datacenter[name],tagReferences]"
KINDS: list[tuple[Any, str]] = [
    (AttrsRow, "mask[id,hostname,datacenter[name],tagReferences,note]"),
    (DataRow, MASK),
    (DictRow, MASK),
    (PydanticRow, MASK),
    (Wrapped[AttrsSite], "mask[id,hostname,datacenter[name]]"),
]


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    """An account of its own."""
    with Emulator() as emulator:
        yield emulator


@pytest.fixture(params=["xmlrpc", "rest"])
def client(request: pytest.FixtureRequest, emulator: Emulator) -> Iterator[sl.Client]:
    """A client for each wire."""
    with emulator.client(request.param) as client:
        yield client


@pytest.mark.parametrize(("kind", "mask"), KINDS, ids=lambda each: str(each)[:40])
def test_a_class_of_each_kind_is_a_mask(kind: Any, mask: str) -> None:
    """`mask_for` and `mask` make the same mask of a class, whatever makes it a class."""
    wire = sl.mask(kind).replace("tag_references", "tagReferences")
    assert mask == wire
    assert sl.mask_for(list[kind]) == sl.mask(kind)


def test_the_null_of_each_wire_is_none_to_pydantic(client: sl.Client, emulator: Emulator) -> None:
    """XML-RPC has an empty text in its place, which pydantic itself takes for no number."""
    id = emulator.all("Virtual_Guest")[0]["id"]
    emulator.edit("Virtual_Guest", id, maxMemory=None)
    row = client.call("Virtual_Guest", "getObject", id=id, into=PydanticSize)
    assert PydanticSize(id=id, max_memory=None) == row


@pytest.mark.parametrize("kind", [DataRow, DictRow, PydanticRow, Wrapped[AttrsSite]], ids=str)
def test_rows_become_objects_of_each_kind(client: sl.Client, kind: Any) -> None:
    """Lists and single objects come as the class, with what is inside as its class too."""
    rows = AccountService(client).get_virtual_guests(into=kind)
    assert rows
    first = rows[0]
    value = first if isinstance(first, dict) else None
    names = ("id", "host" if kind is PydanticRow else "hostname", "datacenter")
    id, hostname, site = (value[n] if value else getattr(first, n) for n in names)
    plain = client.call("Virtual_Guest", "getObject", id=id, mask="hostname,datacenter[name]")
    assert plain["hostname"] == hostname
    found = site["name"] if isinstance(site, dict) else site.name
    assert plain["datacenter"]["name"] == found
    one = client.call("Virtual_Guest", "getObject", id=id, into=kind)
    assert type(one) is type(first)


def test_a_class_may_be_local_to_a_function(client: sl.Client) -> None:
    """Classes that stand in a function know each other, as text in hints too."""

    @attrs.define
    class Site:
        name: str

    @dataclasses.dataclass
    class Row:
        id: int
        datacenter: Site | None

    rows = sl.VSManager(client).list_instances(into=Row)
    assert isinstance(rows[0], Row)
    assert isinstance(rows[0].datacenter, Site)


def test_a_name_that_nobody_knows_is_told() -> None:
    """A hint that cannot be read is an error with the name in it."""

    def make() -> Any:
        @attrs.define
        class Site:
            name: str

        @attrs.define
        class Row:
            datacenter: Site | None

        return Row

    with pytest.raises(sl.PreflightError, match="'Site' is not known there"):
        sl.mask_for(make())


class Guest(sl.VirtualGuest):
    """A model with a method, and an attribute of its own."""

    note: str = "none"

    @property
    def fqdn(self) -> str:
        """What it is called."""
        return f"{self.hostname}.{self.domain}"


def test_a_subclass_of_a_model_goes_with_a_mask(client: sl.Client) -> None:
    """Managers and services give objects of the subclass; attributes of its own are never sent."""
    manager = sl.VSManager(client)
    (guest, *_) = manager.list_instances(into=Guest, mask="id,hostname,domain")
    assert (type(guest), guest.note) == (Guest, "none")
    guest.note = "mine"
    assert "mine" == guest.note
    assert guest.fqdn == f"{guest.hostname}.{guest.domain}"
    assert {"id", "hostname", "domain"} == sl.unstructure(guest).keys()
    usual = manager.list_instances(into=Guest)[0]
    assert isinstance(usual.datacenter, sl.Location)  # as the usual mask has it
    typed = AccountService(client).get_virtual_guests(into=Guest, mask="id")
    assert {"id"} == sl.loaded(typed[0])


def test_hooks_of_ones_own(client: sl.Client) -> None:
    """A client's converter makes what its hooks say, for its own classes alone."""

    @attrs.frozen
    class Money:
        amount: Decimal

    @attrs.define
    class Invoice:
        id: int
        invoice_total_amount: Money

    converter = sl.make_converter()
    converter.register_structure_hook(Money, lambda raw, _: Money(Decimal(str(raw))))
    with sl.Client(
        auth=client.settings.auth,
        endpoint_url=client.settings.endpoint_url,
        converter=converter,
    ) as own:
        rows = own.call("Account", "getInvoices", into=list[Invoice], preflight="off")
    assert rows
    assert all(isinstance(each.invoice_total_amount, Money) for each in rows)


@pytest.mark.parametrize("detailed", [True, False])
def test_a_converter_of_ones_own_knows_both_names(client: sl.Client, detailed: bool) -> None:  # noqa: FBT001 - a case
    """What a row calls `maxMemory` is `max_memory` here, also where nothing says what is wrong."""

    @attrs.frozen
    class Guest:
        id: int
        hostname: str
        max_memory: int

    with sl.Client(
        auth=client.settings.auth,
        endpoint_url=client.settings.endpoint_url,
        converter=sl.make_converter(detailed_validation=detailed),
    ) as own:
        rows = own.call("Account", "getVirtualGuests", into=list[Guest])
    assert rows
    assert rows == client.call("Account", "getVirtualGuests", into=list[Guest])


def test_what_pydantic_refuses_is_a_structure_error(client: sl.Client) -> None:
    """The place and the reason are told, without the value."""

    class Strict(pydantic.BaseModel):
        id: Annotated[int, pydantic.Field(gt=10**9)]
        create_date: dt.datetime | None

    with pytest.raises(sl.StructureError, match="id: Input should be greater than") as caught:
        AccountService(client).get_virtual_guests(into=Strict)
    assert "$[0]" in caught.value.paths[0]


def test_properties_of_models_are_names() -> None:
    """`prop` and `mask` take `VirtualGuest.hostname`; what is no name is refused."""
    condition = sl.prop(sl.VirtualGuest.hostname) == "web1"
    assert "hostname" in repr(condition)
    assert "mask[hostname,maxMemory]" == sl.mask(
        sl.VirtualGuest.hostname, sl.VirtualGuest.max_memory
    )
    with pytest.raises(sl.PreflightError, match=r"prop\(5\)"):
        sl.prop(5)
    with pytest.raises(sl.PreflightError, match="into=5"):
        sl.mask(5)


def test_a_typed_dict_has_its_own_keys_alone() -> None:
    """Names of the wire become its own, and what a row has beside them is left out."""

    class Guest(TypedDict):
        id: int
        primary_ip_address: str | None

    rows: list[dict[str, Any]] = [{"id": 1, "primaryIpAddress": "192.0.2.1"}, {"id": "2"}]
    more = [{**row, "other": 5} for row in rows]
    found = [{"id": 1, "primary_ip_address": "192.0.2.1"}, {"id": 2, "primary_ip_address": None}]
    assert found == sl.structure(list[Guest], rows)
    assert found == sl.structure(list[Guest], more)
