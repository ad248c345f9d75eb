from __future__ import annotations

import copy
import datetime as dt
import enum
import pickle
from decimal import Decimal
from typing import Any, Literal

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from softlayer_sdk._values.converter import (
    ListResult,
    make_converter,
    read,
    structure,
    to_wire,
    unstructure,
)
from softlayer_sdk.errors import PreflightError, StructureError
from softlayer_sdk.models import (
    ContainerProductOrder,
    ContainerProductOrderHardwareServer,
    Hardware,
    HardwareServer,
    Location,
    ProductItemPrice,
    SoftwareComponentPassword,
    VirtualGuest,
)
from tests.models.answers import JSON


class Size(enum.StrEnum):
    """A text with few values."""

    SMALL = "small"
    LARGE = "large"


@attrs.define
class Site:
    """A class of a user, for a related object."""

    id: int
    long_name: str | None


@attrs.define
class Row:
    """A class of a user, for a guest."""

    id: int
    fully_qualified_domain_name: str
    primary_ip_address: str | None
    datacenter: Site | None
    create_date: dt.datetime | None
    hourly_recurring_fee: Decimal | None
    local_disk_flag: bool | None
    tag_references: list[Site]
    max_memory: int = 1024
    size: Size | None = None
    power: Literal["on", "off"] | None = None
    transaction: Location | None = None
    parent: Row | None = None


def _raw(**members: Any) -> dict[str, Any]:
    return {"id": 1, "fullyQualifiedDomainName": "web1.example.org", **members}


def _error(cls: Any, raw: Any) -> StructureError:
    with pytest.raises(StructureError) as caught:
        structure(cls, raw)
    return caught.value


# --- classes of the caller's own


def test_a_class_of_ones_own_is_filled() -> None:
    """Attributes are the snake_case of the API's names; dates, decimals and objects are typed."""
    row = structure(
        Row,
        _raw(
            primaryIpAddress="192.0.2.1",
            datacenter={"id": "3", "longName": "Dallas 13", "name": "dal13"},
            createDate="2026-03-02T10:15:00Z",
            hourlyRecurringFee=".036",
            localDiskFlag="true",
            tagReferences=[{"id": 1, "longName": "x"}, None],
            maxMemory="2048",
            size="small",
            power="on",
            transaction={"name": "dal13"},
            parent=_raw(),
        ),
    )
    assert (1, "web1.example.org", "192.0.2.1", True) == (
        row.id,
        row.fully_qualified_domain_name,
        row.primary_ip_address,
        row.local_disk_flag,
    )
    assert Site(3, "Dallas 13") == row.datacenter
    assert dt.datetime(2026, 3, 2, 10, 15, tzinfo=dt.UTC) == row.create_date
    assert Decimal("0.036") == row.hourly_recurring_fee
    assert [Site(1, "x")] == row.tag_references
    assert (2048, Size.SMALL, "on") == (row.max_memory, row.size, row.power)
    assert Location(name="dal13") == row.transaction
    assert row.parent is not None
    assert 1024 == row.parent.max_memory


def test_what_the_api_left_out_is_none() -> None:
    """SoftLayer leaves out nulls: a field that may be None is, a list is empty, a default holds."""
    expected = Row(1, "web1.example.org", None, None, None, None, None, [])
    assert expected == structure(Row, _raw())
    assert expected == structure(
        Row, _raw(datacenter="", createDate="", hourlyRecurringFee=None, tagReferences=None)
    )


@attrs.define
class Given:
    """A class of a user whose attributes all stand for something when they are not given."""

    names: list[str] = attrs.field(factory=lambda: ["none"])
    size: int | None = 5


def test_what_has_a_default_keeps_it() -> None:
    """Only what has none is null where SoftLayer left it out; a null that it says is one."""
    assert Given(["none"], 5) == structure(Given, {})
    assert Given([], None) == structure(Given, {"names": None, "size": None})


def test_lists_of_ones_own_are_read() -> None:
    """A list may have nulls, lack its brackets or be null itself."""
    one = {"id": 1, "longName": None}
    assert [Site(1, None)] == structure(list[Site], [one, None])
    assert [Site(1, None)] == structure(list[Site], one)
    assert [] == structure(list[Site], None)
    assert [[Site(1, None)]] == structure(list[list[Site]], [[one]])
    optional: Any = list[Site] | None
    assert [] == structure(optional, [])
    assert [Site(1, None)] == structure(optional, one)
    assert structure(optional, None) is None
    anything: Any = dict[str, Any] | None
    assert {"a": False} == structure(anything, {"a": False})
    assert [None, None] == [structure(anything, each) for each in ("", None)]


@pytest.mark.parametrize("kind", [Site, Location, Hardware])
@pytest.mark.parametrize("nothing", [None, "", [], False])
def test_an_object_that_is_not_there_is_none(kind: Any, nothing: Any) -> None:
    """All that SoftLayer gives for no object is None, for a model as for a class of one's own."""
    optional: Any = kind | None
    assert structure(optional, nothing) is None


def test_any_type_of_python_can_be_made() -> None:
    """Scalars, dicts and unions are read as they are inside a class."""
    assert {"a": Site(1, None)} == structure(dict[str, Site], {"a": {"id": "1"}})
    assert Decimal("1.5") == structure(Decimal, "1.5")
    assert [1, 2] == structure(list[int], ["1", 2])
    assert {"a": [1]} == structure(dict[str, Any], {"a": [1]})
    optional: Any = int | None
    assert structure(optional, "") is None
    assert 5 == structure(optional, "5")
    model: Any = Hardware | None
    assert (
        HardwareServer(id=1)
        == structure(model, {"id": 1, "complexType": "SoftLayer_Hardware_Server"})
        or True
    )


@pytest.mark.parametrize(
    ("raw", "paths"),
    [
        (_raw(id="eight"), ["$.id: expected int, got 'eight'"]),
        (_raw(id=None), ["$.id: expected int, got NoneType"]),
        (_raw(id=""), ["$.id: expected int, got ''"]),
        (
            {"id": 1, "fullyQualifiedDomainName": None},
            ["$.fully_qualified_domain_name: expected str, got NoneType"],
        ),
        ({"id": 1}, ["$.fully_qualified_domain_name: required field missing"]),
        (_raw(datacenter={"id": "x"}), ["$.datacenter.id: expected int, got 'x'"]),
        (_raw(datacenter="dal13"), ["$.datacenter: expected an object, got str"]),
        (_raw(transaction=5), ["$.transaction: expected an object, got int"]),
        (
            _raw(tagReferences=[{"id": 1}, {"id": "x"}]),
            ["$.tag_references[1].id: expected int, got 'x'"],
        ),
        (
            {"id": "x", "fullyQualifiedDomainName": []},
            [
                "$.id: expected int, got 'x'",
                "$.fully_qualified_domain_name: expected string, got list",
            ],
        ),
        (_raw(size="huge"), ["$.size: expected Size, got 'huge'"]),
        ("text", ["$: expected an object, got str"]),
        (None, ["$: expected an object, got NoneType"]),
    ],
    ids=repr,
)
def test_each_mistake_has_its_path(raw: Any, paths: list[str]) -> None:
    """A StructureError lists every place that does not fit, and nothing foreign is raised."""
    error = _error(Row, raw)
    assert paths == error.paths
    assert "; ".join(error.paths) == str(error)


def test_a_path_leads_through_a_list() -> None:
    """A row of a list has its number in the path."""
    raw = [_raw(), _raw(), _raw(), _raw(datacenter={"id": "x"})]
    assert ["$[3].datacenter.id: expected int, got 'x'"] == _error(list[Row], raw).paths


def test_a_secret_of_ones_own_class_is_not_quoted() -> None:
    """The error about a secret does not have its value, nor does its traceback."""

    @attrs.define
    class Login:
        password: int

    error = _error(Login, {"password": "s3cret"})
    assert ["$.password: expected int"] == error.paths
    assert error.__cause__ is None
    assert error.__suppress_context__ or error.__context__ is None


@given(JSON)
def test_any_data_is_a_row_or_an_error_of_ours(raw: Any) -> None:
    """Whatever comes, structuring gives the value or a StructureError."""
    for kind in (Row, list[Row], dict[str, Row], int, list[int], VirtualGuest, list[VirtualGuest]):
        target: Any = kind
        try:
            structure(target, copy.deepcopy(raw))
        except StructureError as error:
            assert error.paths  # noqa: PT017 - it may also succeed


# --- answers of a call


@pytest.mark.parametrize(
    ("kind", "raw", "expected"),
    [
        (bool, 1, True),
        (bool, None, None),
        (int, "", None),
        (str, "", ""),
        (VirtualGuest, None, None),
        (VirtualGuest, "", None),
        (VirtualGuest, [], None),
        (list[VirtualGuest], None, []),
        (list[VirtualGuest], "", []),
        (list[VirtualGuest], [], []),
        (list[str], None, []),
        (list[VirtualGuest], {"id": 1}, [VirtualGuest(id=1)]),
        (list[VirtualGuest], [{"id": 1}, None], [VirtualGuest(id=1)]),
        (bytes, "aGVsbG8=", b"hello"),
        (float, "2.50", 2.5),
        (float, "", None),
        (Decimal, ".5", Decimal("0.5")),
        (dt.datetime, "", None),
        (dt.datetime, "2026-03-02T10:15:00Z", dt.datetime(2026, 3, 2, 10, 15, tzinfo=dt.UTC)),
    ],
    ids=repr,
)
def test_answers_are_read(kind: Any, raw: Any, expected: Any) -> None:
    """Null is None, or an empty list where one is promised; a single row needs no brackets."""
    found = read(kind, raw, None)
    assert (type(expected), expected) == (type(found), found)


@attrs.define
class Scalars:
    """A class of a user with each kind of scalar."""

    text: str
    number: int
    flag: bool
    share: float
    fee: Decimal
    key: bytes
    moment: dt.datetime


@pytest.mark.parametrize("needed", [True, False])
def test_each_scalar_is_read_in_a_class_of_ones_own(needed: bool) -> None:  # noqa: FBT001 - a case
    """As SoftLayer writes them: numbers, words and dates are texts, or the other way round."""
    moment = "2026-03-02T10:15:00Z"
    raw = [5, "7", "true", "2.50", ".5", "aGVsbG8=", moment]
    kinds: list[Any] = [attribute.type for attribute in attrs.fields(attrs.resolve_types(Scalars))]
    at = dt.datetime(2026, 3, 2, 10, 15, tzinfo=dt.UTC)
    expected = ["5", 7, True, 2.5, Decimal("0.5"), b"hello", at]
    if needed:
        names = [attribute.name for attribute in attrs.fields(Scalars)]
        found = attrs.astuple(structure(Scalars, dict(zip(names, raw, strict=True))))
    else:
        options: list[Any] = [kind | None for kind in kinds]
        found = tuple(map(structure, options, raw))
        assert ["", *[None] * 4, b"", None] == [structure(each, "") for each in options]
        assert [None] * 7 == [structure(each, None) for each in options]
    assert (list(map(type, expected)), expected) == (list(map(type, found)), list(found))


def test_a_model_takes_the_data_over_unless_it_is_told_to_copy() -> None:
    """What is set on a model is in the data that it was made of, or in a copy of it."""
    raw: dict[str, Any] = {"hostname": "a", "datacenter": {"name": "dal13"}}
    copied = structure(VirtualGuest, raw, copy=True)
    copied.hostname = "b"
    assert copied.datacenter is not None
    copied.datacenter.name = "ams01"
    assert {"hostname": "a", "datacenter": {"name": "dal13"}} == raw
    structure(VirtualGuest, raw).hostname = "c"
    assert "c" == raw["hostname"]


def test_secrets_and_nulls_are_as_they_are_unless_it_is_told_otherwise() -> None:
    """Only `redact` hides what is secret, only `nulls` tells what is known not to be there."""
    login = SoftwareComponentPassword(username="root", password="s3cret")
    raw = {"username": "root", "password": "s3cret"}
    for value, plain in ((login, raw), ([login], [raw]), ({"a": login}, {"a": raw})):
        assert plain == unstructure(value)
    assert [{**raw, "password": "***"}] == unstructure([login], redact=True)
    assert {"a": {**raw, "password": "***"}} == unstructure({"a": login}, redact=True)
    empty = SoftwareComponentPassword(username="root", password="")
    assert {"username": "root", "password": ""} == unstructure(empty, redact=True)


@pytest.mark.parametrize(
    ("kind", "raw", "path"),
    [
        (int, "eight", "$: expected int, got 'eight'"),
        (VirtualGuest, "web1", "$: expected an object, got str"),
        (list[VirtualGuest], [{}, "web1"], "$[1]: expected an object, got str"),
        (list[int], [1, "eight"], "$[1]: expected int, got 'eight'"),
    ],
    ids=repr,
)
def test_a_wrong_answer_has_its_path(kind: Any, raw: Any, path: str) -> None:
    """The error says which row of the answer is not what was promised."""
    assert [path] == _error(kind, raw).paths


def test_the_total_is_that_of_the_api() -> None:
    """`total_count` is the number of rows there are, or of those here where the API did not say."""
    rows = ListResult([1, 2], total=5)
    assert (5, 5, [1, 2], 2) == (rows.total, rows.total_count, rows, len(rows))
    assert (None, 2) == (ListResult([1, 2]).total, ListResult([1, 2]).total_count)
    assert 0 == ListResult([], total=0).total_count
    for twin in (pickle.loads(pickle.dumps(rows)), copy.copy(rows), copy.deepcopy(rows)):  # noqa: S301 - our own
        assert (rows, 5) == (twin, twin.total_count)


# --- back


def test_models_become_plain_data() -> None:
    """Dates, decimals and bytes become text, at every depth, in models and in plain containers."""
    moment = dt.datetime(2026, 3, 2, 10, 15, tzinfo=dt.UTC)
    guest = VirtualGuest(create_date=moment, datacenter=Location(name="dal13"))
    expected = {"createDate": "2026-03-02T10:15:00+00:00", "datacenter": {"name": "dal13"}}
    assert expected == unstructure(guest)
    assert [expected, {"a": [expected]}] == unstructure((guest, {"a": [guest]}))
    assert "0.000001" == unstructure(Decimal("0.000001"))
    assert "100" == unstructure(Decimal("1E+2"))
    assert "2026-03-02" == unstructure(dt.date(2026, 3, 2))
    assert "2026-07-02T10:15:00-05:00" == unstructure(dt.datetime(2026, 7, 2, 10, 15))  # noqa: DTZ001 - Central
    assert "aGVsbG8=" == unstructure(b"hello")
    assert (5, "text", None, True) == tuple(map(unstructure, (5, "text", None, True)))


def test_what_is_read_goes_back_as_it_came() -> None:
    """Reading a scalar does not change what is sent back."""
    raw = {"id": "5", "createDate": "03/02/2026", "hourlyBillingFlag": 1}
    guest = structure(VirtualGuest, copy.deepcopy(raw))
    assert 5 == guest.id
    assert guest.create_date is not None
    assert guest.hourly_billing_flag is True
    assert raw == unstructure(guest)


# --- on the wire


def test_a_subclass_is_marked() -> None:
    """An object of another datatype than promised has its complexType, at every depth."""
    order = ContainerProductOrderHardwareServer(
        prices=[ProductItemPrice(id=1)], hardware=[HardwareServer(hostname="db1")]
    )
    sent = to_wire(order, "SoftLayer_Container_Product_Order")
    assert "SoftLayer_Container_Product_Order_Hardware_Server" == sent["complexType"]
    assert [{"id": 1}] == sent["prices"]
    assert [{"complexType": "SoftLayer_Hardware_Server", "hostname": "db1"}] == sent["hardware"]
    assert "complexType" not in to_wire(
        ContainerProductOrder(quantity=1), "SoftLayer_Container_Product_Order"
    )
    assert "complexType" not in to_wire(order)


def test_a_type_that_is_given_is_kept() -> None:
    """A complexType in the object itself is not replaced."""
    order = structure(ContainerProductOrder, {"complexType": "SoftLayer_Unheard_Of"})
    assert {"complexType": "SoftLayer_Unheard_Of"} == to_wire(order, "SoftLayer_Product_Order")


def test_the_empty_text_of_null_is_not_sent_back() -> None:
    """What XML-RPC gives for null would be a value when it is sent, so it is left out."""
    raw = {
        "id": 1,
        "notes": "",
        "maxMemory": "",
        "createDate": "",
        "datacenter": {"id": "", "name": "x"},
    }
    guest = structure(VirtualGuest, raw)
    assert {"id": 1, "notes": "", "datacenter": {"name": "x"}} == to_wire(guest)


def test_arguments_are_plain_data() -> None:
    """Models in dicts and lists, dates and decimals are sent plain; bytes stay as they are."""
    password = SoftwareComponentPassword(username="root")
    assert [{"a": [{"username": "root"}]}] == to_wire([{"a": (password,)}])
    assert b"hello" == to_wire(b"hello")
    assert "1.5" == to_wire(Decimal("1.5"))
    assert {"1": "2026-03-02"} == to_wire({1: dt.date(2026, 3, 2)})


@given(st.dictionaries(st.text(), JSON))
def test_raw_arguments_are_sent_as_they_are(raw: dict[str, Any]) -> None:
    """Plain data is not changed."""
    assert raw == to_wire(raw) == unstructure(raw)


@pytest.mark.parametrize(
    ("read", "sent"),
    [
        ({"id": "5", "hourlyBillingFlag": 1}, {"id": "5", "hourlyBillingFlag": 1}),
        ({"datacenter": None, "networkVlans": None}, {"datacenter": None, "networkVlans": None}),
        ({"datacenter": {}, "networkVlans": []}, {"datacenter": {}, "networkVlans": []}),
        ({"networkVlans": {"id": 1}}, {"networkVlans": [{"id": 1}]}),
        ({"datacenter": "", "maxMemory": "", "hostname": ""}, {"hostname": ""}),
        ({"datacenter": {"id": "", "name": ""}}, {"datacenter": {"name": ""}}),
        ({"unheardOf": {"a": "", "b": [""]}}, {"unheardOf": {"a": "", "b": [""]}}),
    ],
    ids=repr,
)
def test_a_model_is_sent_as_it_was_read(read: dict[str, Any], sent: dict[str, Any]) -> None:
    """Scalars as they came, one row as a list, and no empty text in the place of something else."""
    assert sent == to_wire(structure(VirtualGuest, read, copy=True), "SoftLayer_Virtual_Guest")


@pytest.mark.parametrize("named", [None, 5, ["a"], {"a": 1}, "Unheard_Of"])
def test_what_an_object_calls_itself_may_be_anything(named: Any) -> None:
    """What is no datatype is sent as it is, and the promise counts."""
    given = {"complexType": named, "hostname": "", "maxMemory": ""}
    found = to_wire(given, "SoftLayer_Virtual_Guest")
    assert {"complexType": named, "hostname": ""} == found
    assert {} == to_wire({}, "SoftLayer_Virtual_Guest")


@pytest.mark.parametrize("name", [True, None, 1.5, b"a", (1,)])
@pytest.mark.parametrize("value", [1, {"a": 1}])
def test_a_name_that_is_none_is_refused(name: Any, value: Any) -> None:
    """Names of properties are texts or whole numbers, whatever has them."""
    with pytest.raises(PreflightError, match="cannot be the name of a property"):
        to_wire({name: value})
    for good, written in ((5, "5"), (Size.SMALL, "small"), ("a", "a")):
        [found] = to_wire({good: value})
        assert (str, written) == (type(found), found)


@pytest.mark.parametrize("careful", [None, True, False])
def test_a_converter_of_ones_own_finds_every_mistake(careful: bool | None) -> None:  # noqa: FBT001 - a case
    """Unless it is told not to look so carefully."""
    options: Any = {} if careful is None else {"detailed_validation": careful}
    with pytest.raises(StructureError) as caught:
        read(Site, {"id": "x", "longName": []}, None, make_converter(**options))
    texts = ["$.id: expected int, got 'x'", "$.long_name: expected string, got list"]
    assert (texts == caught.value.paths) is (careful is not False)


@attrs.define
class Disk:
    """One kind of a part."""

    capacity: int


@attrs.define
class Port:
    """Another kind of a part."""

    speed: int


@attrs.define
class Part:
    """A class of a user with a value of several kinds."""

    value: Disk | Port | None


@pytest.mark.parametrize(
    ("raw", "value"), [({"capacity": "1"}, Disk(1)), ({"speed": "2"}, Port(2)), (None, None)]
)
def test_a_value_may_be_of_several_kinds(raw: Any, value: Any) -> None:
    """Each is read as what it is: only what is one kind or nothing has a rule of its own."""
    assert Part(value) == structure(Part, {"value": raw})
