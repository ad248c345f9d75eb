from __future__ import annotations

import datetime as dt

import pytest

from softlayer_sdk._schema import schema, tables
from softlayer_sdk.query import dates


@pytest.mark.parametrize("name", ["SoftLayer_Virtual_Guest", "Virtual_Guest"])
def test_the_prefix_may_be_left_out(name: str) -> None:
    """A datatype is found by its name with and without `SoftLayer_`."""
    found = schema.find_datatype(name)
    assert found is not None
    assert "SoftLayer_Virtual_Guest" == found.name
    assert "SoftLayer_Entity" == found.base
    assert ("SoftLayer_Virtual_Guest", "SoftLayer_Entity") == found.ancestors


@pytest.mark.parametrize(
    ("name", "wire"),
    [
        ("Account", "SoftLayer_Account"),
        ("SoftLayer_Account", "SoftLayer_Account"),
        ("BluePages_Search", "BluePages_Search"),
        ("IntegratedOfferingTeam_Region", "IntegratedOfferingTeam_Region"),
        ("Unheard_Of", "SoftLayer_Unheard_Of"),
        ("SoftLayer_Unheard_Of", "SoftLayer_Unheard_Of"),
    ],
)
def test_names_have_their_prefix_on_the_wire(name: str, wire: str) -> None:
    """The prefix is added except to the families that have another."""
    assert wire == schema.wire_name(name)


@pytest.mark.parametrize("name", ["Unheard_Of", "", "VirtualGuest", "SoftLayer_", "../account"])
def test_an_unknown_datatype_is_none(name: str) -> None:
    """A name that the schema does not have gives None, and no methods."""
    assert schema.find_datatype(name) is None
    assert {} == schema.methods(schema.wire_name(name))


def test_the_root_has_no_base() -> None:
    """Only SoftLayer_Entity has no base."""
    root = schema.find_datatype("Entity")
    assert root is not None
    assert root.base is None
    assert ("SoftLayer_Entity",) == root.ancestors
    assert not root.is_service


def test_properties_are_known_by_wire_name() -> None:
    """A property has its attribute, wire name, type and form; inherited ones are there too."""
    server = schema.find_datatype("Hardware_Server")
    assert server is not None
    prop = server.properties["primaryIpAddress"]
    assert ("primary_ip_address", "string", "relational", False) == (
        prop.name,
        prop.type,
        prop.form,
        prop.array,
    )
    assert "count" == server.properties["networkComponentCount"].form
    assert server.properties["networkComponents"].array


def test_methods_say_what_they_take_and_give() -> None:
    """A method has its parameters in order, and whether the last may be left out."""
    found = schema.methods("SoftLayer_Dns_Domain")["createMxRecord"]
    assert [("host", False), ("data", False), ("ttl", True), ("mxPriority", True)] == [
        (each.name, each.optional) for each in found.parameters
    ]
    assert "SoftLayer_Dns_Domain_ResourceRecord_MxType" == found.type
    assert not found.array
    assert not found.static
    assert schema.methods("SoftLayer_Dns_Domain")["getByDomainName"].static


def test_the_services_are_listed() -> None:
    """There are 286 services."""
    assert 286 == len(schema.service_names())
    assert "SoftLayer_Account" in schema.service_names()


SECRETS = """
    accessToken accountPassword apiKey apiPassword authToken authenticationKey authenticationToken
    authorizationToken auxiliaryClaimsMiniToken cardAccountHash cardAccountNumber
    cardVerificationNumber creditCardVerificationNumber defaultPassword externalPaymentToken
    externalServiceProviderKey forumPasswordHash hash ibmAccessKey ibmApiKey ibmSecretKey licenseKey
    openIdConnectAccessToken password payerAuthenticationWebToken paypalToken preSharedKey
    presharedKey privateKey refreshToken securityAnswer securityQuestionAnswer serviceKey
    serviceToken token webCcUserPassword websocketToken
"""


def test_what_is_secret() -> None:
    """These names hold secrets, and no others."""
    assert set(SECRETS.split()) == tables.secrets()


def test_a_property_tells_whether_it_is_secret() -> None:
    """The flag is on each property with such a name."""
    password = schema.find_datatype("Software_Component_Password")
    assert password is not None
    assert ["password"] == [name for name, prop in password.properties.items() if prop.secret]


def test_what_is_computed() -> None:
    """No list can be filtered by the full name of a machine; all else is thought to be stored."""
    found = {
        f"{name}.{prop.wire_name}"
        for name in ("Virtual_Guest", "Hardware_Server", "Network_Vlan", "Account")
        for prop in (schema.find_datatype(name) or pytest.fail(name)).properties.values()
        if prop.computed
    }
    assert found == {
        "Virtual_Guest.fullyQualifiedDomainName",
        "Hardware_Server.fullyQualifiedDomainName",
    }


@pytest.mark.parametrize(
    ("datatype", "form"),
    [
        ("Virtual_Guest", ("%m/%d/%Y %H:%M:%S", dt.timedelta(seconds=1), True)),
        ("Event_Log", ("", dt.timedelta(microseconds=1), False)),
        ("Notification_Occurrence_Event", ("%m-%d-%Y %H:%M:%S", dt.timedelta(seconds=1), True)),
    ],
)
def test_how_dates_are_filtered(datatype: str, form: tuple[str, dt.timedelta, bool]) -> None:
    """Each service has its dates in its own form."""
    assert dates.DateForm(*form) == dates.form(f"SoftLayer_{datatype}")
