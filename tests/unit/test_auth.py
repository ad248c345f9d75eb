from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs
import pytest

from softlayer_sdk import (
    BearerAuth,
    CertificateAuth,
    ConfigError,
    EmployeeAuth,
    IamAuth,
    NoAuth,
    PortalTokenAuth,
    UserKeyAuth,
)
from softlayer_sdk import auth as ways
from softlayer_sdk.auth import RenewableAuth, Signature

if TYPE_CHECKING:
    from pathlib import Path

    from softlayer_sdk._types import Wire

SECRET = "s3cret"
ALL = [
    UserKeyAuth("demo", SECRET),
    BearerAuth(SECRET),
    PortalTokenAuth(7, SECRET),
    EmployeeAuth(7, SECRET),
    NoAuth(),
    IamAuth(api_key=SECRET, access_token=SECRET),
]


def test_every_way_to_sign_in_is_in_the_table() -> None:
    """The tests below are about each of them; a certificate has a test of its own."""
    found = {
        each
        for each in vars(ways).values()
        if isinstance(each, type) and each.__module__ == ways.__name__ and attrs.has(each)
        if not each.__name__.startswith("_")
    }
    assert found <= {*map(type, ALL), CertificateAuth, Signature}


@pytest.mark.parametrize("auth", ALL, ids=repr)
@pytest.mark.parametrize("wire", ["xmlrpc", "rest"])
def test_neither_credentials_nor_what_they_sign_show_a_secret(auth: Any, wire: Wire) -> None:
    """The text of credentials, and of a signature, says whose they are and not what."""
    assert SECRET not in repr(auth) + repr(auth.sign(wire)) + str(auth)


def test_only_what_can_be_renewed_is() -> None:
    """A key does not expire; a token of IAM does, and says how it is renewed."""
    assert [False] * 5 + [True] == [isinstance(auth, RenewableAuth) for auth in ALL]


@pytest.mark.parametrize("wire", ["xmlrpc", "rest"])
def test_a_certificate_signs_the_connection(tmp_path: Path, wire: Wire) -> None:
    """One file, or one each for certificate and key; nothing is in the message."""
    cert, key = tmp_path / "cert.pem", tmp_path / "key.pem"
    for file in (cert, key):
        file.touch()
    for pair in (str(cert), (str(cert), str(key))):
        assert Signature(cert=pair) == CertificateAuth(pair).sign(wire)
    with pytest.raises(ConfigError, match=r"auth_cert='.*other.pem': there is no such file"):
        CertificateAuth((str(cert), str(tmp_path / "other.pem")))
