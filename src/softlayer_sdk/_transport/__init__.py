"""The HTTP leg: one module per wire format behind the `Transport` protocol."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import requests

    from softlayer_sdk._config import Settings
    from softlayer_sdk._transport.base import Transport


def open_transport(settings: Settings, session: requests.Session | None = None) -> Transport:
    """The transport that settings ask for, with its own connections unless a session is given."""
    from softlayer_sdk._transport._http import open_session  # noqa: PLC0415 - only one wire is used
    from softlayer_sdk._transport.rest import RestTransport  # noqa: PLC0415 - the same
    from softlayer_sdk._transport.xmlrpc import XmlRpcTransport  # noqa: PLC0415 - the same

    wire = RestTransport if settings.wire == "rest" else XmlRpcTransport
    opened = session or open_session(
        settings.endpoint_url, proxy=settings.proxy, verify=settings.verify
    )
    return wire(settings.endpoint_url, settings.auth, opened, settings.timeout)
