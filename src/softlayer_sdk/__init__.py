"""softlayer_sdk: the SoftLayer (IBM Cloud classic infrastructure) API in Python.

Three levels, each the one below plus one thing: raw calls (`client["Account"].getObject()`), typed
services (`services.AccountService(client)`) and managers (`VSManager(client)`). Everything but the
errors is imported when it is first used; the models are here under their own names too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk import errors, managers
from softlayer_sdk._lazy import lazy_attributes
from softlayer_sdk._version import __version__
from softlayer_sdk.errors import *  # noqa: F403 - all of its __all__

if TYPE_CHECKING:
    from softlayer_sdk import accounts, emulator, export, models, schema, services, transport, types
    from softlayer_sdk._calls.events import CallEvent
    from softlayer_sdk._calls.retry import RetryPolicy
    from softlayer_sdk._calls.trace import Trace, TracedCall
    from softlayer_sdk._found import Found, Placed
    from softlayer_sdk._values.converter import (
        ListResult,
        make_converter,
        structure,
        unstructure,
    )
    from softlayer_sdk._values.values import NOT_LOADED, Difference, Key, changes, diff, key, loaded
    from softlayer_sdk.auth import (
        BearerAuth,
        CertificateAuth,
        EmployeeAuth,
        NoAuth,
        PortalTokenAuth,
        UserKeyAuth,
    )
    from softlayer_sdk.client import Client
    from softlayer_sdk.managers import *  # noqa: F403 - all of its __all__
    from softlayer_sdk.managers._cancelling import Cancellation
    from softlayer_sdk.managers._costs import Cost
    from softlayer_sdk.managers._ensure import EnsureResult
    from softlayer_sdk.managers._guests import GuestOptions
    from softlayer_sdk.managers._hardware_order import ServerOptions
    from softlayer_sdk.managers._ordering.money import PricedLine, PricedOrder
    from softlayer_sdk.managers._ordering.options import GuestChoices, ServerChoices
    from softlayer_sdk.models import *  # noqa: F403 - all 1,071, as its stub lists them
    from softlayer_sdk.query.masks import mask, mask_for
    from softlayer_sdk.query.preflight import PreflightWarning
    from softlayer_sdk.query.where import Condition, prop
    from softlayer_sdk.settings import SettingsWarning
    from softlayer_sdk.transport.flight import CancelToken
    from softlayer_sdk.transport.iam import IamAuth

_HERE = {
    "BearerAuth": "auth",
    "CallEvent": "_calls.events",
    "CancelToken": "transport.flight",
    "Cancellation": "managers._cancelling",
    "CertificateAuth": "auth",
    "EnsureResult": "managers._ensure",
    "Client": "client",
    "Condition": "query.where",
    "Cost": "managers._costs",
    "EmployeeAuth": "auth",
    "Found": "_found",
    "GuestChoices": "managers._ordering.options",
    "GuestOptions": "managers._guests",
    "IamAuth": "transport.iam",
    "ListResult": "_values.converter",
    "NoAuth": "auth",
    "Placed": "_found",
    "PortalTokenAuth": "auth",
    "PreflightWarning": "query.preflight",
    "PricedLine": "managers._ordering.money",
    "PricedOrder": "managers._ordering.money",
    "RetryPolicy": "_calls.retry",
    "ServerChoices": "managers._ordering.options",
    "ServerOptions": "managers._hardware_order",
    "SettingsWarning": "settings",
    "Trace": "_calls.trace",
    "TracedCall": "_calls.trace",
    "UserKeyAuth": "auth",
    "Difference": "_values.values",
    "Key": "_values.values",
    "NOT_LOADED": "_values.values",
    "changes": "_values.values",
    "diff": "_values.values",
    "key": "_values.values",
    "loaded": "_values.values",
    "make_converter": "_values.converter",
    "mask": "query.masks",
    "mask_for": "query.masks",
    "prop": "query.where",
    "structure": "_values.converter",
    "unstructure": "_values.converter",
}
_PACKAGES = ("accounts", "emulator", "export", "models", "schema", "services", "transport", "types")

__all__ = [
    "NOT_LOADED",
    "BearerAuth",
    "CallEvent",
    "CancelToken",
    "Cancellation",
    "CertificateAuth",
    "Client",
    "Condition",
    "Cost",
    "Difference",
    "EmployeeAuth",
    "EnsureResult",
    "Found",
    "GuestChoices",
    "GuestOptions",
    "IamAuth",
    "Key",
    "ListResult",
    "NoAuth",
    "Placed",
    "PortalTokenAuth",
    "PreflightWarning",
    "PricedLine",
    "PricedOrder",
    "RetryPolicy",
    "ServerChoices",
    "ServerOptions",
    "SettingsWarning",
    "Trace",
    "TracedCall",
    "UserKeyAuth",
    "__version__",
    "accounts",
    "changes",
    "diff",
    "emulator",
    "export",
    "key",
    "loaded",
    "make_converter",
    "managers",
    "mask",
    "mask_for",
    "models",
    "prop",
    "schema",
    "services",
    "structure",
    "transport",
    "types",
    "unstructure",
]

__all__ += errors.__all__
__all__ += managers.__all__

if TYPE_CHECKING:
    __all__ += models.__all__
else:
    __getattr__, _ = lazy_attributes(
        __name__,
        {name: (f"{__name__}.{module}", name) for name, module in _HERE.items()}
        | {name: (f"{__name__}.{name}", "") for name in _PACKAGES},
        fallbacks=(f"{__name__}.managers", f"{__name__}.models"),
    )

    def __dir__() -> list[str]:
        """What one looks for first; the 1,071 models are listed by `dir(models)`."""
        return sorted(__all__)
