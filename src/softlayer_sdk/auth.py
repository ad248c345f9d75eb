"""Authentication: credentials, and how they sign a call. No `repr` here shows a secret."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable

import attrs

from softlayer_sdk.errors import ConfigError

if TYPE_CHECKING:
    from softlayer_sdk._types import Wire


@attrs.frozen
class Signature:
    """What signs a call: XML-RPC header members, the HTTP header `Authorization`, a certificate."""

    members: dict[str, Any] = attrs.field(factory=dict[str, Any], repr=False)
    authorization: str | None = attrs.field(default=None, repr=False)
    cert: str | tuple[str, str] | None = None


def _basic(user: str, password: str) -> str:
    return "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode("ascii")


class Auth(Protocol):
    """A way to sign calls."""

    def sign(self, wire: Wire) -> Signature:
        """What to add to a call on a wire."""
        ...


@runtime_checkable
class RenewableAuth(Auth, Protocol):
    """A way to sign calls that can go out of date and be renewed."""

    def renew(self, *, since: float) -> None:
        """Get new credentials, unless that was done since a `time.monotonic`."""
        ...


@runtime_checkable
class RoutedAuth(Auth, Protocol):
    """A way to sign calls that itself sends something."""

    def routed(self, *, proxy: str | None, verify: bool | str) -> Auth:
        """The same, but it sends by the way that a client takes."""
        ...


@attrs.frozen
class UserKeyAuth:
    """A classic user name and its API key."""

    username: str
    api_key: str = attrs.field(repr=False)

    def sign(self, wire: Wire) -> Signature:
        """In the message on XML-RPC, HTTP Basic on REST; an IAM key (`apikey`) is always Basic."""
        if wire == "rest" or self.username == "apikey":
            return Signature(authorization=_basic(self.username, self.api_key))
        return Signature(
            members={"authenticate": {"username": self.username, "apiKey": self.api_key}}
        )


@attrs.frozen
class BearerAuth:
    """An IBM Cloud (IAM) access token."""

    access_token: str = attrs.field(repr=False)

    def sign(self, wire: Wire) -> Signature:  # noqa: ARG002 - the same on both
        """HTTP `Authorization: Bearer`."""
        return Signature(authorization=f"Bearer {self.access_token}")


@attrs.frozen
class _Session:
    user_id: int
    auth_token: str = attrs.field(repr=False)


class PortalTokenAuth(_Session):
    """A session of the customer portal, from `SoftLayer_User_Customer::getPortalLoginToken`."""

    __slots__ = ()

    def sign(self, wire: Wire) -> Signature:
        """In the message on XML-RPC; REST knows no such token and is given it as HTTP Basic."""
        if wire == "rest":
            return Signature(authorization=_basic(str(self.user_id), self.auth_token))
        token = {
            "complexType": "PortalLoginToken",
            "userId": self.user_id,
            "authToken": self.auth_token,
        }
        return Signature(members={"authenticate": token})


class EmployeeAuth(_Session):
    """A session of a SoftLayer employee, on internal hosts."""

    __slots__ = ()

    def sign(self, wire: Wire) -> Signature:
        """In the message on XML-RPC, HTTP Basic on REST."""
        if wire == "rest":
            return Signature(authorization=_basic(str(self.user_id), self.auth_token))
        session = {"userId": self.user_id, "authToken": self.auth_token}
        return Signature(members={"employeesession": session})


@attrs.frozen
class CertificateAuth:
    """An X.509 client certificate: a file with both, or a file each for certificate and key."""

    cert: str | tuple[str, str]

    def __attrs_post_init__(self) -> None:
        for file in (self.cert,) if isinstance(self.cert, str) else self.cert:
            if not Path(file).is_file():
                raise ConfigError(f"auth_cert={file!r}: there is no such file")

    def sign(self, wire: Wire) -> Signature:  # noqa: ARG002 - the same on both
        """Nothing in the message: the connection itself is signed."""
        return Signature(cert=self.cert)


@attrs.frozen
class NoAuth:
    """No credentials, for the few methods that need none, such as those of Resource_Metadata."""

    def sign(self, wire: Wire) -> Signature:  # noqa: ARG002 - the same on both
        """Nothing."""
        return Signature()
