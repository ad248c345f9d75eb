"""What is taken out of a text that a server sent, and what is not."""

from __future__ import annotations

import base64
from typing import Any

import pytest

from softlayer_sdk.auth import Signature
from softlayer_sdk.transport._secrets import clean, of_call
from softlayer_sdk.transport.base import Call

SECRET = 'a&b/c"\u00e4'


def _of(*args: Any, signature: Signature | None = None, **more: Any) -> set[str]:
    """The secrets of a call, without those of its credentials."""
    proxies = more.pop("proxies", {})
    call = Call(service="SoftLayer_User_Customer", method="unheardOf", args=args, **more)
    return set(of_call(call, signature or Signature(), proxies)) - {""}


@pytest.mark.parametrize(
    ("secret", "text"),
    [("12345", "it is 12345"), ("123456", "it is [secret]"), ("1234567", "it is [secret]")],
)
def test_what_is_short_stands_in_texts_by_chance(secret: str, text: str) -> None:
    """Six characters are a secret, five are not looked for."""
    assert text == clean(f"it is {secret}", iter([secret]))


@pytest.mark.parametrize(
    "written",
    [
        SECRET,
        'a&amp;b/c"\u00e4',
        "a%26b%2Fc%22%C3%A4",
        'a&b/c\\"\\u00e4',
        'a&b/c\\"\u00e4',
    ],
)
def test_a_secret_is_found_however_it_is_written(written: str) -> None:
    """As it is, in XML, in an address, and in JSON with and without its letters as numbers."""
    assert "<[secret]>" == clean(f"<{written}>", iter([SECRET]))


def test_the_longest_goes_first() -> None:
    """Nothing stays of a secret that has another one in it."""
    assert "[secret] [secret]" == clean("abcdef-xyz abcdef", iter(["abcdef", "abcdef-xyz"]))


@pytest.mark.parametrize(
    ("name", "secret"),
    [
        ("password", True),
        ("vpnPassword", True),
        ("PASSWORD", True),
        ("clientSecret", True),
        ("accessToken", True),
        ("apiKey", True),
        ("userData", True),
        ("metadata", True),
        ("hostname", False),
        ("passwordless", False),
        ("tokens", False),
        ("notes", False),
    ],
)
def test_the_name_of_a_property_says_that_it_is_secret(name: str, *, secret: bool) -> None:
    """What the schema calls secret, what ends like one, and where people put some."""
    for given in (
        {name: "value-of-it"},
        [{"a": {name: ["value-of-it"]}}],
        {name: {"x": "value-of-it"}},
    ):
        assert ({"value-of-it"} if secret else set()) == _of(given)
        assert ({"value-of-it"} if secret else set()) == _of(headers={"a": given})
    assert ({"12"} if secret else set()) == _of({name: 12})


@pytest.mark.parametrize(
    ("name", "secret"),
    [
        ("Authorization", True),
        ("Cookie", True),
        ("X-Api-Key", True),
        ("X-SECRET-Thing", True),
        ("X-Token", True),
        ("X-Mine", False),
    ],
)
def test_the_name_of_a_header_says_that_it_is_secret(name: str, *, secret: bool) -> None:
    """A header with one of these words in its name is secret, and what follows its first word."""
    found = _of(raw_headers={name: "Bearer abcdefg"})
    assert ({"Bearer abcdefg", "abcdefg"} if secret else set()) == found


def test_a_password_in_basic_credentials_is_secret() -> None:
    """The header, its credentials, and the password in them; not who signs in."""
    credentials = base64.b64encode(b"demo-user:pass:word").decode()
    header = f"Basic {credentials}"
    signature = Signature(authorization=header)
    assert {header, credentials, "pass:word"} == _of(signature=signature)


@pytest.mark.parametrize("name", ["username", "userId", "complexType"])
def test_who_signs_is_no_secret(name: str) -> None:
    """All that a message is signed with is secret, but for who it is."""
    signature = Signature(members={"authenticate": {name: "demo-user", "apiKey": "k-e-y"}})
    assert {"k-e-y"} == _of(signature=signature)


@pytest.mark.parametrize(
    ("proxy", "secrets"),
    [
        ("http://u:p%2Fw@a.invalid", {"p%2Fw", "p/w"}),
        ("http://u@a.invalid", set()),
        ("http://a.invalid", set()),
        ("http://[bad", set()),
    ],
)
def test_the_password_of_a_proxy_is_secret(proxy: str, secrets: set[str]) -> None:
    """As it stands in the address, and as it is; what is no address has none."""
    assert secrets == _of(proxies={"http": proxy})


def test_a_parameter_can_be_secret() -> None:
    """An argument has the name that the schema gives it."""
    call = Call(service="SoftLayer_User_Customer", method="updateVpnPassword", args=("pass-word",))
    assert "pass-word" in set(of_call(call, Signature(), {}))
    other = Call(service="SoftLayer_Virtual_Guest", method="setTags", args=("pass-word",))
    assert "pass-word" not in set(of_call(other, Signature(), {}))
