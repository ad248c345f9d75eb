"""The HTTP leg: one module per wire format behind the `Transport` protocol."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import requests

    from softlayer_sdk._config import Settings
    from softlayer_sdk.transport.base import Transport


def open_transport(settings: Settings, session: requests.Session | None = None) -> Transport:
    """The transport that settings ask for, with its own connections unless a session is given."""
    if settings.wire == "rest":
        from softlayer_sdk.transport.rest import RestTransport  # noqa: PLC0415 - used by half

        return RestTransport(settings, session)
    from softlayer_sdk.transport.xmlrpc import XmlRpcTransport  # noqa: PLC0415 - the same

    return XmlRpcTransport(settings, session)
