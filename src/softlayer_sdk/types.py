"""Every name that a signature of this package uses, and the bases to make managers of one's own.

Nothing here does anything that is not done elsewhere: it is where type hints, subclasses and tools
import from.
"""

from __future__ import annotations

from softlayer_sdk._calls.events import CallEvent
from softlayer_sdk._calls.retry import RetryPolicy
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._calls.trace import Trace, TracedCall
from softlayer_sdk._found import Found, Placed
from softlayer_sdk._types import (
    NOT_GIVEN,
    CallKind,
    FailedCall,
    FilterLike,
    MaskLike,
    NotGiven,
    Preflight,
    Timeout,
    Wire,
)
from softlayer_sdk._values.converter import ListResult
from softlayer_sdk._values.entity import Entity, Property
from softlayer_sdk._values.values import NOT_LOADED, Difference, Key, NotLoaded
from softlayer_sdk.auth import Auth, RenewableAuth, Signature
from softlayer_sdk.client import CallOptions, Client, ListOptions, RawService
from softlayer_sdk.managers._base import Manager
from softlayer_sdk.managers._guests import OrderOptions
from softlayer_sdk.managers._lists import CommonOptions, Listing, PageOptions, RowOptions
from softlayer_sdk.managers._networks import DatacenterNetworks
from softlayer_sdk.managers._ready import Change, ServerChange
from softlayer_sdk.managers._servers import BandwidthAllocation
from softlayer_sdk.query.filters import FilterValue
from softlayer_sdk.query.masks import Mask
from softlayer_sdk.query.where import Condition, Prop
from softlayer_sdk.settings import Settings
from softlayer_sdk.transport.base import Call, Response, Transport
from softlayer_sdk.transport.flight import CancelToken, Running

Rows = ListResult  # a list of the API: it has `total_count`

__all__ = [
    "NOT_GIVEN",
    "NOT_LOADED",
    "Auth",
    "BandwidthAllocation",
    "Call",
    "CallEvent",
    "CallKind",
    "CallOptions",
    "CancelToken",
    "Change",
    "Client",
    "CommonOptions",
    "Condition",
    "DatacenterNetworks",
    "Difference",
    "Entity",
    "FailedCall",
    "FilterLike",
    "FilterValue",
    "Found",
    "Key",
    "ListOptions",
    "ListResult",
    "Listing",
    "Manager",
    "Mask",
    "MaskLike",
    "NotGiven",
    "NotLoaded",
    "OrderOptions",
    "PageOptions",
    "Placed",
    "Preflight",
    "Prop",
    "Property",
    "RawService",
    "RenewableAuth",
    "Response",
    "RetryPolicy",
    "RowOptions",
    "Rows",
    "Running",
    "ServerChange",
    "Service",
    "Settings",
    "Signature",
    "Timeout",
    "Trace",
    "TracedCall",
    "Transport",
    "Wire",
    "list_of",
]
