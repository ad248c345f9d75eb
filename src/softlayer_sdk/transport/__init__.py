"""The one seam to the network: what sends a call, and what can stand in its place.

A `Transport` has two methods, `send` and `close`. `Client(transport=...)` takes any; the one that a
client has is its attribute `transport`, so that a wrapper can count, keep, sign or change what the
real one sends.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._lazy import lazy_attributes

if TYPE_CHECKING:
    import requests

    from softlayer_sdk.settings import Settings
    from softlayer_sdk.transport.base import Call, Response, Transport
    from softlayer_sdk.transport.rest import RestTransport
    from softlayer_sdk.transport.xmlrpc import XmlRpcTransport

__all__ = [
    "Call",
    "Response",
    "RestTransport",
    "Transport",
    "XmlRpcTransport",
    "open_transport",
]

_MODULES = {
    "Call": "base",
    "Response": "base",
    "RestTransport": "rest",
    "Transport": "base",
    "XmlRpcTransport": "xmlrpc",
}
_MEMBERS = {name: (f"{__name__}.{module}", name) for name, module in _MODULES.items()}
__getattr__, __dir__ = lazy_attributes(__name__, _MEMBERS)


def open_transport(settings: Settings, session: requests.Session | None = None) -> Transport:
    """The transport that settings ask for.

    Args:
        settings: Such as `Client.settings`.
        session: Whose connections and settings to use; connections of its own without it.
    """
    if settings.wire == "rest":
        from softlayer_sdk.transport.rest import RestTransport  # noqa: PLC0415 - used by half

        return RestTransport(settings, session)
    from softlayer_sdk.transport.xmlrpc import XmlRpcTransport  # noqa: PLC0415 - the same

    return XmlRpcTransport(settings, session)
