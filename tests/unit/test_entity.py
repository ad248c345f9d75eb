from __future__ import annotations

import copy
import datetime as dt
import pickle
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from softlayer_sdk._schema import tables
from softlayer_sdk._values.converter import read, structure, unstructure
from softlayer_sdk._values.selection import Selection
from softlayer_sdk.errors import NotLoadedError, StructureError
from softlayer_sdk.models import (
    Account,
    BillingItemVirtualGuest,
    ConfigurationStorageGroupOrder,
    DnsDomain,
    Hardware,
    HardwareServer,
    Location,
    ResourceRecord,
    SecuritySshKey,
    SoftwareAccountLicense,
    SoftwareComponentPassword,
    SoftwareVirtualLicense,
    VirtualGuest,
)
from softlayer_sdk.query.masks import select
from tests.models.published import DATATYPES, members

if TYPE_CHECKING:
    from softlayer_sdk._values.entity import Entity


def _guest(mask: str | None = None, /, **raw: Any) -> VirtualGuest:
    """A guest as a call with this mask gives it."""
    return read(VirtualGuest, raw, select(mask))


# --- three states


def test_a_value_is_typed() -> None:
    """Scalars, dates, decimals and related objects are read as what they are."""
    guest = structure(
        VirtualGuest,
        {
            "id": "101",
            "hostname": "web1",
            "maxMemory": 1024,
            "hourlyBillingFlag": 1,
            "createDate": "2026-03-02T10:15:00-06:00",
            "datacenter": {"id": 3, "name": "dal13"},
            "billingItem": {"hourlyRecurringFee": ".036"},
            "tagReferences": [{"tag": {"name": "prod"}}, None, {"tag": {"name": "web"}}],
        },
    )
    assert (101, "web1", 1024, True) == (
        guest.id,
        guest.hostname,
        guest.max_memory,
        guest.hourly_billing_flag,
    )
    central = dt.timezone(dt.timedelta(hours=-6))
    assert dt.datetime(2026, 3, 2, 10, 15, tzinfo=central) == guest.create_date
    assert "dal13" == guest.datacenter.name
    assert guest.billing_item is not None
    assert Decimal("0.036") == guest.billing_item.hourly_recurring_fee
    assert ["prod", "web"] == [each.tag.name for each in guest.tag_references]


@pytest.mark.parametrize("null", [None, "", False, []])
def test_each_form_of_null_is_none(null: object) -> None:
    """An object that is not there is None, and a list that is not there is empty."""
    guest = _guest(None, datacenter=null, tagReferences=null)
    assert guest.datacenter is None
    assert [] == guest.tag_references


def test_null_scalars_are_none() -> None:
    """Null, and the empty text that XML-RPC sends for it, are None; a text may be empty."""
    guest = _guest(None, maxMemory="", provisionDate="", notes="", hostname=None)
    assert guest.max_memory is None
    assert guest.provision_date is None
    assert "" == guest.notes
    assert guest.hostname is None


def test_a_single_row_needs_no_brackets() -> None:
    """A bare object where a list is promised is a list of one."""
    guest = _guest(None, tagReferences={"id": 7})
    assert [7] == [each.id for each in guest.tag_references]


def test_what_was_not_asked_for_is_not_loaded() -> None:
    """Reading it raises NotLoadedError, which names the mask; hasattr and getattr know it."""
    guest = _guest(None, id=1)
    with pytest.raises(NotLoadedError, match="add 'primaryIpAddress' to the mask") as caught:
        _ = guest.primary_ip_address
    assert "primaryIpAddress" == caught.value.mask_to_add
    assert isinstance(caught.value, AttributeError)
    assert not hasattr(guest, "primary_ip_address")
    assert "unknown" == getattr(guest, "primary_ip_address", "unknown")
    assert hasattr(guest, "id")


def test_the_mask_to_add_has_its_path() -> None:
    """The mask that an object within an object, or within a list, lacks is named from the root."""
    guest = _guest(None, datacenter={"id": 1}, softwareComponents=[{"id": 2, "passwords": [{}]}])
    with pytest.raises(NotLoadedError) as caught:
        _ = guest.datacenter.timezone
    assert "datacenter.timezone" == caught.value.mask_to_add
    assert "Location.timezone is not loaded: add 'datacenter.timezone'" in str(caught.value)
    with pytest.raises(NotLoadedError) as caught:
        _ = guest.software_components[0].passwords[0].software
    assert "softwareComponents.passwords.software" == caught.value.mask_to_add


def test_nothing_is_known_without_a_mask() -> None:
    """Of an object that no call gave, what is absent is not loaded."""
    assert not hasattr(structure(VirtualGuest, {"id": 1}), "hostname")
    assert not hasattr(VirtualGuest(hostname="web1"), "id")


# --- what the mask asked for: (mask, property, whether it would have come)
ASKED = [
    (None, "hostname", True),
    (None, "primary_ip_address", False),
    (None, "datacenter", False),
    (None, "network_component_count", False),
    ("id", "id", True),
    ("id", "hostname", False),
    ("id,primaryIpAddress", "primary_ip_address", True),
    ("id,datacenter[name]", "datacenter", True),
    ("id,datacenter.name", "datacenter", True),
    ("datacenter[name]", "datacenter", True),
    ("datacenter[name]", "hostname", True),
    ("networkComponentCount", "hostname", True),
    ("networkComponentCount", "network_component_count", True),
    ("datacenter[name],hostname", "notes", False),
    ("mask(SoftLayer_Virtual_Guest)[primaryIpAddress]", "primary_ip_address", True),
    ("[mask[id],mask(SoftLayer_Virtual_Guest)[hostname]]", "hostname", True),
    ("[mask[id],mask(SoftLayer_Entity)[hostname]]", "hostname", True),
    ("[mask[id],mask(SoftLayer_Hardware)[hostname]]", "hostname", False),
    ("unheardOf", "hostname", True),
]


@pytest.mark.parametrize(("mask", "name", "asked"), ASKED)
def test_what_was_asked_for_and_is_absent_is_none(mask: str | None, name: str, asked: bool) -> None:  # noqa: FBT001 - drawn
    """SoftLayer leaves out nulls: absent is None if the mask asked for it, else not loaded."""
    guest = _guest(mask)
    assert asked is hasattr(guest, name)
    assert getattr(guest, name, None) is None


def test_a_list_that_was_asked_for_and_is_absent_is_empty() -> None:
    """A relation to many is never None."""
    assert [] == _guest("tagReferences").tag_references


def test_the_mask_counts_inside_related_objects() -> None:
    """What was asked for is known at each level, in lists too."""
    guest = _guest(
        "id,datacenter[name],networkComponents[id,primarySubnet.note],tagReferences",
        datacenter={"name": "dal13"},
        networkComponents=[{"id": 1}, {"id": 2, "primarySubnet": {}}],
        tagReferences=[{"id": 3}],
    )
    assert not hasattr(guest.datacenter, "long_name")
    first, second = guest.network_components
    assert first.primary_subnet is None
    assert not hasattr(first, "port")
    assert second.primary_subnet is not None
    assert second.primary_subnet.note is None
    assert not hasattr(second.primary_subnet, "cidr")
    assert hasattr(guest.tag_references[0], "tag_id")
    assert not hasattr(guest.tag_references[0], "tag")


def test_a_relation_that_came_unasked_has_its_defaults() -> None:
    """SoftLayer adds some relations to every answer; their local properties were asked for."""
    guest = _guest(None, status={"keyName": "ACTIVE"})
    assert guest.status.name is None


def test_casts_add_to_what_is_asked_for() -> None:
    """A cast counts for objects of its datatype, together with what all are asked for."""
    mask = "[mask[id,datacenter[name]],mask(SoftLayer_Hardware_Server)[datacenter[longName]]]"
    server, hardware = (
        read(cls, {"datacenter": {}}, select(mask)) for cls in (HardwareServer, Hardware)
    )
    assert hasattr(server.datacenter, "name")
    assert hasattr(server.datacenter, "long_name")
    assert hasattr(hardware.datacenter, "name")
    assert not hasattr(hardware.datacenter, "long_name")


def test_what_two_masks_ask_for_adds_up() -> None:
    """Masks of one level are united at every depth, and none of them is changed."""
    left, right = select("mask[a[b],x(T)[y]]"), select("mask[a[c],x(T)[z],d]")
    both = left | right
    assert {"a", "d", "x"} == both.names.keys()
    assert {"b", "c"} == both.names["a"].names.keys()
    assert {"y", "z"} == both.names["x"].casts["T"].names.keys()
    assert {"b"} == left.names["a"].names.keys()
    assert {"c"} == right.names["a"].names.keys()


# --- making and changing


def test_only_what_is_given_is_sent() -> None:
    """A model that was built holds just its keywords, under wire names."""
    guest = VirtualGuest(hostname="web1", max_memory=1024, datacenter=Location(name="dal13"))
    assert {
        "hostname": "web1",
        "maxMemory": 1024,
        "datacenter": {"name": "dal13"},
    } == unstructure(guest)
    assert {} == unstructure(VirtualGuest())


def test_a_misspelt_keyword_is_a_type_error() -> None:
    """A keyword that is no property is refused with a suggestion."""
    wrong: Any = VirtualGuest
    with pytest.raises(TypeError, match=r"unexpected keyword argument 'host_name'.*'hostname'"):
        wrong(host_name="web1")
    with pytest.raises(TypeError, match=r"'primaryIpAddress'.*'primary_ip_address'"):
        wrong(primaryIpAddress="192.0.2.1")
    with pytest.raises(TypeError, match="positional"):
        wrong("web1")


def test_a_misspelt_attribute_cannot_be_set() -> None:
    """Setting what is no property is an AttributeError with a suggestion."""
    guest: Any = VirtualGuest(hostname="web1")
    with pytest.raises(AttributeError, match=r"no property 'hostnam'.*'hostname'"):
        guest.hostnam = "web2"
    assert {"hostname": "web1"} == unstructure(guest)


def test_properties_can_be_set_and_deleted() -> None:
    """What is set is read and sent; what is deleted is not loaded any more."""
    guest = _guest("id", id=1)
    guest.hostname = "web1"
    guest.datacenter = Location(name="dal13")
    guest.id = 2
    assert ("web1", "dal13", 2) == (guest.hostname, guest.datacenter.name, guest.id)
    assert {"id": 2, "hostname": "web1", "datacenter": {"name": "dal13"}} == unstructure(guest)
    del guest.hostname
    del guest.notes
    assert not hasattr(guest, "hostname")


def test_lists_can_be_changed() -> None:
    """A list that was read belongs to the model: rows that are added are sent."""
    zone = structure(DnsDomain, {"resourceRecords": [{"id": 1}]})
    zone.resource_records.append(ResourceRecord(host="www"))
    assert {"resourceRecords": [{"id": 1}, {"host": "www"}]} == unstructure(zone)
    rows: Any = (ResourceRecord(id=5),)
    zone.resource_records = rows
    assert [5] == [each.id for each in zone.resource_records]


def test_a_class_of_ones_own_is_a_model_too() -> None:
    """A subclass of a model takes its keywords, reads answers and can have methods."""

    class Server(VirtualGuest):
        @property
        def label(self) -> str:
            return f"{self.hostname}.{self.domain}"

    assert "web1.example.org" == Server(hostname="web1", domain="example.org").label
    assert "a.b" == structure(Server, {"hostname": "a", "domain": "b"}).label
    assert isinstance(structure(Server, {"complexType": "SoftLayer_Virtual_Guest"}), Server)


# --- datatypes


@pytest.mark.parametrize(
    ("named", "cls"),
    [
        ("SoftLayer_Hardware_Server", HardwareServer),
        ("SoftLayer_Hardware", Hardware),
        ("SoftLayer_Virtual_Guest", Hardware),
        ("SoftLayer_Unheard_Of", Hardware),
        ("", Hardware),
        (None, Hardware),
        (5, Hardware),
        ({"a": 1}, Hardware),
    ],
    ids=repr,
)
def test_the_answer_may_name_a_subclass(named: Any, cls: type[Entity]) -> None:
    """`complexType` chooses a subclass of what the schema promises, and nothing else."""
    assert cls is type(structure(Hardware, {"complexType": named}))
    account = structure(Account, {"hardware": [{"complexType": named}]})
    assert [cls] == [type(each) for each in account.hardware]


def test_a_model_stays_the_model_it_is() -> None:
    """An object that is a model already is taken as it is."""
    guest = VirtualGuest(hostname="web1")
    assert guest is structure(VirtualGuest, guest)
    item = BillingItemVirtualGuest(id=1)
    assert item is VirtualGuest(billing_item=item).billing_item


def test_fields_are_listed() -> None:
    """`attrs.fields` has every property, with its wire name, form and type."""
    field = attrs.fields(VirtualGuest).primary_ip_address
    assert {
        "wire_name": "primaryIpAddress",
        "form": "relational",
        "type": "string",
    } == field.metadata
    assert "count" == attrs.fields(VirtualGuest).network_component_count.metadata["form"]
    assert "hostname" in {each.name for each in attrs.fields(HardwareServer)}
    assert {"hostname", "id"} <= set(dir(_guest(id=1)))


# --- copies and comparison


def test_values_are_compared() -> None:
    """Models are equal by the values of what they hold, whatever form these came in."""
    assert _guest(id=1, maxMemory="1024") == _guest("id", id="1", maxMemory=1024)
    assert _guest(datacenter={"id": 1}) == VirtualGuest(datacenter=Location(id=1))
    assert _guest(id=1) != _guest(id=2)
    assert _guest(id=1) != _guest(id=1, hostname=None)
    assert structure(Hardware, {"id": 1}) != structure(HardwareServer, {"id": 1})
    assert _guest(id=1) != {"id": 1}
    assert _guest(id=1, unheardOf=[1]) == _guest(id=1, unheardOf=[1])
    assert _guest(id="broken") == _guest(id="broken")


def test_a_model_has_no_hash() -> None:
    """A model can change, so it can be neither in a set nor a key."""
    with pytest.raises(TypeError, match="unhashable"):
        hash(_guest(id=1))


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_a_pickled_model_knows_what_was_asked_for(protocol: int) -> None:
    """The three states survive pickling."""
    guest = _guest("id,notes,datacenter[name]", id=1, datacenter={"name": "dal13"})
    twin = pickle.loads(pickle.dumps(guest, protocol))  # noqa: S301 - our own
    assert guest == twin
    assert twin.notes is None
    assert not hasattr(twin, "hostname")
    with pytest.raises(NotLoadedError, match=r"'datacenter\.longName'"):
        _ = twin.datacenter.long_name


def test_copies_are_apart() -> None:
    """Changing a copy does not change the model; a deep copy shares no object with it."""
    guest = _guest("id,datacenter", id=1, datacenter={"name": "dal13"})
    shallow, deep = copy.copy(guest), copy.deepcopy(guest)
    shallow.id = 2
    deep.datacenter.name = "dal05"
    assert (1, "dal13") == (guest.id, guest.datacenter.name)
    assert not hasattr(deep, "hostname")


# --- repr


def test_repr_shows_what_is_loaded() -> None:
    """`repr` has the values that are there, and of related objects the first."""
    guest = _guest(
        id=101,
        hostname="web1",
        datacenter={"id": 3, "name": "dal13", "timezone": {"id": 4}},
        tagReferences=[{"id": number, "tag": {"name": "x"}} for number in range(5)],
        unheardOf={"a": 1},
    )
    assert (
        "VirtualGuest(id=101, hostname='web1',"
        " datacenter=Location(id=3, name='dal13', timezone=...),"
        " tag_references=[TagReference(id=0, tag=...), TagReference(id=1, tag=...),"
        " TagReference(id=2, tag=...), ...], unheardOf=...)"
    ) == repr(guest)
    assert repr(guest) == str(guest) == f"{guest}"
    assert "VirtualGuest()" == repr(VirtualGuest())


def test_repr_is_short() -> None:
    """Long texts, lists and objects do not make it long."""
    wide = {f"property{number}": number for number in range(50)}
    guest = _guest(
        hostname="x" * 10_000,
        datacenter=wide,
        tagReferences=[wide] * 1000,
        billingItem={"description": "y" * 10_000, "children": [wide] * 100},
    )
    assert len(repr(guest)) < 1500


def test_repr_shows_what_cannot_be_read() -> None:
    """A value of a wrong type is shown as it came, and one of unknown shape not at all."""
    assert "VirtualGuest(id='eight', hostname=...)" == repr(_guest(id="eight", hostname={"a": 1}))


def test_repr_ends() -> None:
    """A model that holds itself can be shown."""
    guest: Any = VirtualGuest(id=1)
    guest.hostname = guest
    guest.last_transaction = {}
    assert "id=1" in repr(guest)


# Each property that holds a secret, whatever the code has on its list.
HIDDEN = """
    accessToken accountPassword apiKey apiPassword authenticationKey authenticationToken
    authorizationToken authToken auxiliaryClaimsMiniToken cardAccountHash cardAccountNumber
    cardVerificationNumber creditCardVerificationNumber defaultPassword externalPaymentToken
    externalServiceProviderKey forumPasswordHash hash ibmAccessKey ibmApiKey ibmSecretKey
    licenseKey openIdConnectAccessToken password payerAuthenticationWebToken paypalToken
    preSharedKey presharedKey privateKey refreshToken securityAnswer securityQuestionAnswer
    serviceKey serviceToken token webCcUserPassword websocketToken
""".split()  # noqa: SIM905 - reads best
SECRET_WORDS = "password secret token privatekey apikey".split()  # noqa: SIM905 - reads best


def test_secrets_are_known_by_name() -> None:
    """Each property whose name says that it holds a secret is on the list of secrets."""
    harmless = {"Flag", "Date", "Id", "Count", "Type", "Url", "Policy", "Length", "Days", "Expire"}
    named = {
        prop["name"]
        for datatype in DATATYPES
        for prop in members(datatype, "properties")
        if prop["type"] == "string"
        and any(word in prop["name"].lower() for word in SECRET_WORDS)
        and not any(prop["name"].endswith(end) for end in harmless)
    }
    assert set() == named - tables.secrets()


def test_the_list_of_secrets_is_known() -> None:
    """No property is shown that was a secret before, and none is hidden without a reason."""
    assert set(HIDDEN) == tables.secrets() == tables.secrets_of("SoftLayer_Account")
    for licence in ("SoftLayer_Software_AccountLicense", "SoftLayer_Software_VirtualLicense"):
        assert {"key"} == tables.secrets_of(licence) - tables.secrets()


def test_the_key_of_a_licence_is_not_shown() -> None:
    """Other keys are: the public one of SSH is no secret."""
    licences = [SoftwareAccountLicense(key="4711"), SoftwareVirtualLicense(key="4711")]
    assert "4711" not in repr(licences)
    assert [{"key": "***"}] * 2 == unstructure(licences, redact=True)
    assert "4711" in repr(SecuritySshKey(key="4711"))


HOLDERS: list[Any] = [
    lambda name, value: structure(SoftwareComponentPassword, {name: value}),
    lambda name, value: structure(
        VirtualGuest, {"softwareComponents": [{"passwords": [{name: value}]}]}
    ),
    lambda name, value: structure(VirtualGuest, {"operatingSystem": {name: value}}),
    lambda name, value: structure(VirtualGuest, {"unheardOf": {name: value}}),
    lambda name, value: structure(VirtualGuest, {"unheardOf": [{name: value}]}),
    lambda name, value: structure(VirtualGuest, {"hostname": {name: value}}),
    lambda name, value: structure(Account, {"virtualGuests": [{name: value}] * 2}),
]


@settings(deadline=None)
@given(
    st.sampled_from(HIDDEN),
    st.text("0123456789abcdef", min_size=12),
    st.sampled_from(range(len(HOLDERS))),
)
def test_a_secret_is_never_shown(name: str, secret: str, holder: int) -> None:
    """Wherever a secret is in a model, no way of showing that has it, before and after reading."""
    model = HOLDERS[holder](name, secret)
    shown = [repr(model), str(model), f"{model}", repr([model]), repr(ValueError(model))]
    assert not any(secret in each for each in shown)
    assert model == copy.deepcopy(model)
    assert secret not in repr(model)


def test_an_empty_secret_is_shown() -> None:
    """That there is no password is no secret."""
    assert "SoftwareComponentPassword(password=None)" == repr(
        structure(SoftwareComponentPassword, {"password": None})
    )


# --- errors


@pytest.mark.parametrize(
    ("raw", "attribute", "message"),
    [
        ({"id": "eight"}, "id", "$.id: expected int, got 'eight'"),
        ({"datacenter": "dal13"}, "datacenter", "$.datacenter: expected an object, got str"),
        (
            {"tagReferences": [{}, 5]},
            "tag_references",
            "$.tagReferences[1]: expected an object, got int",
        ),
        ({"createDate": "soon"}, "create_date", "$.createDate: expected dateTime, got 'soon'"),
        ({"hostname": {"a": 1}}, "hostname", "$.hostname: expected string, got dict"),
    ],
)
def test_what_cannot_be_read_is_named(raw: Any, attribute: str, message: str) -> None:
    """A StructureError says where in the answer the value is, and nothing else is lost."""
    guest = _guest(None, **raw, domain="example.org")
    with pytest.raises(StructureError) as caught:
        getattr(guest, attribute)
    assert [message] == caught.value.paths
    assert message == str(caught.value)
    assert "example.org" == guest.domain


def test_a_list_of_scalars_is_read() -> None:
    """Each scalar of a list is typed, and one that cannot be read is named by its place."""
    order = structure(ConfigurationStorageGroupOrder, {"hotSpareDrives": ["1", None, 2]})
    assert [1, 2] == order.hot_spare_drives
    broken = structure(ConfigurationStorageGroupOrder, {"hotSpareDrives": [1, "x"]})
    with pytest.raises(StructureError) as caught:
        _ = broken.hot_spare_drives
    assert ["$.hotSpareDrives[1]: expected int, got 'x'"] == caught.value.paths


def test_the_path_leads_through_lists() -> None:
    """A value deep in a list of rows has its path from the start of the answer."""
    guests = read(list[VirtualGuest], [{}, {}, {}, {"datacenter": {"id": "x"}}], None)
    with pytest.raises(StructureError) as caught:
        _ = guests[3].datacenter.id
    assert ["$[3].datacenter.id: expected int, got 'x'"] == caught.value.paths


def test_an_unreadable_secret_is_not_quoted() -> None:
    """The error about a secret of a wrong type does not have it."""
    password = structure(SoftwareComponentPassword, {"password": ["s3cret"]})
    with pytest.raises(StructureError) as caught:
        _ = password.password
    assert ["$.password: expected string"] == caught.value.paths


def test_a_selection_is_shared_by_copies() -> None:
    """What a mask asks for never changes, so copies need none of their own."""
    selection = select("id")
    assert isinstance(selection, Selection)
    assert selection is copy.deepcopy(selection)
