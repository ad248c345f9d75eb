from __future__ import annotations

import warnings
from typing import TYPE_CHECKING

import pytest

from softlayer_sdk._schema.suggest import did_you_mean, nearest
from softlayer_sdk.errors import PreflightError
from softlayer_sdk.query import preflight
from softlayer_sdk.query.preflight import PreflightWarning

if TYPE_CHECKING:
    from softlayer_sdk._types import Preflight


@pytest.mark.parametrize(
    ("name", "suggestion"),
    [
        ("Acount", "SoftLayer_Account"),
        ("SoftLayer_Acount", "SoftLayer_Account"),
        ("account", "SoftLayer_Account"),
        ("VirtualGuest", "SoftLayer_Virtual_Guest"),
        ("virtual_guest", "SoftLayer_Virtual_Guest"),
        ("Dns_Domian", "SoftLayer_Dns_Domain"),
        ("McAfee_Nothing_Like_It_At_All", None),
        ("Zzzzzz", None),
        ("SoftLayer_Zzzzzz", None),
        ("", None),
    ],
)
def test_a_wrong_service_is_an_error(name: str, suggestion: str | None) -> None:
    """A service that the API does not have is an error with the nearest one, if any is near."""
    with pytest.raises(PreflightError, match="is not a service") as caught:
        preflight.service(name)
    assert suggestion == caught.value.suggestion
    assert ("Did you mean" in str(caught.value)) is (suggestion is not None)


def test_a_datatype_is_not_a_service() -> None:
    """A datatype without methods is told from a name that is wrong."""
    with pytest.raises(PreflightError, match=r"is a datatype without methods(\. Did|$)"):
        preflight.service("Container_Product_Order")


@pytest.mark.parametrize(
    ("service", "name", "suggestion"),
    [
        ("Account", "getVirtualGuest", "getVirtualGuests"),
        ("Account", "getvirtualguests", "getVirtualGuests"),
        ("Account", "get_virtual_guests", "getVirtualGuests"),
        ("SoftLayer_Virtual_Guest", "createObjet", "createObject"),
        ("Account", "zzzzzzzzzz", None),
    ],
)
def test_a_wrong_method_is_an_error(service: str, name: str, suggestion: str | None) -> None:
    """A method that the service does not have is an error with the nearest one, if any is near."""
    with pytest.raises(PreflightError, match=f"has no method '{name}'") as caught:
        preflight.method(service, name)
    assert suggestion == caught.value.suggestion


@pytest.mark.parametrize("service", ["Hardware_Server", "SoftLayer_Hardware_Server"])
def test_a_right_name_is_found(service: str) -> None:
    """A method is known by its service with or without the prefix, inherited ones too."""
    assert "getObject" == preflight.method(service, "getObject").name
    assert "powerOff" == preflight.method(service, "powerOff").name
    assert "SoftLayer_Location" == preflight.method(service, "getDatacenter").type


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Zzzzzz", "'SoftLayer_Zzzzzz' is not a service"),
        ("Acount", "'SoftLayer_Acount' is not a service. Did you mean 'SoftLayer_Account'?"),
        ("Entity", "'SoftLayer_Entity' is a datatype without methods"),
    ],
)
def test_a_wrong_service_is_told_in_these_words(name: str, text: str) -> None:
    """The name as it would be sent, why it is wrong, and the nearest one."""
    with pytest.raises(PreflightError) as caught:
        preflight.service(name)
    assert text == str(caught.value)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("zzzzzzzzzz", "SoftLayer_Account has no method 'zzzzzzzzzz'"),
        ("getObjct", "SoftLayer_Account has no method 'getObjct'. Did you mean 'getObject'?"),
    ],
)
def test_a_wrong_method_is_told_in_these_words(name: str, text: str) -> None:
    """The service as it is sent, and the nearest method."""
    with pytest.raises(PreflightError) as caught:
        preflight.method("Account", name)
    assert text == str(caught.value)


def test_a_warning_is_of_the_line_that_made_the_call() -> None:
    """It shows where the caller's own code is, not ours."""
    with pytest.warns(PreflightWarning) as caught:
        preflight.check("warn", _fails)
    assert [(__file__, "no such thing")] == [
        (each.filename, str(each.message)) for each in caught.list
    ]


def _fails() -> None:
    raise PreflightError("no such thing", suggestion="that")


def test_error_raises() -> None:
    """In the mode `error` a finding is raised as it is."""
    with pytest.raises(PreflightError) as caught:
        preflight.check("error", _fails)
    assert "that" == caught.value.suggestion


def test_warn_warns() -> None:
    """In the mode `warn` a finding is a warning."""
    with pytest.warns(PreflightWarning, match="no such thing"):
        preflight.check("warn", _fails)


def test_off_does_not_look() -> None:
    """In the mode `off` the check does not run."""
    ran: list[str] = []
    preflight.check("off", lambda: ran.append("ran"))
    assert [] == ran


@pytest.mark.parametrize("mode", ["error", "warn"])
def test_what_is_right_is_quiet(mode: Preflight) -> None:
    """Without a finding there is neither error nor warning."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        preflight.check(mode, lambda: preflight.method("Account", "getObject"))


def test_the_nearest_name_ignores_case() -> None:
    """A name in another case is the nearest, and one that is like nothing has none."""
    assert "hostName" == nearest("HOSTNAME", ["hostName", "hostNames"])
    assert nearest("hostname", ["zzz"]) is None
    assert nearest("hostname", []) is None


def test_the_message_ends_with_the_suggestion() -> None:
    """A message without a suggestion says nothing of it."""
    assert ". Did you mean 'that'?" == did_you_mean("that")
    assert "" == did_you_mean(None)
