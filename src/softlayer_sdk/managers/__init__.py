"""The managers: friendly keywords, sensible masks, the task rather than the call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._lazy import lazy_attributes
from softlayer_sdk._schema.names import snake_case

if TYPE_CHECKING:
    from softlayer_sdk.managers.account import AccountManager as AccountManager
    from softlayer_sdk.managers.dns import DNSManager as DNSManager
    from softlayer_sdk.managers.email import EmailManager as EmailManager
    from softlayer_sdk.managers.event_log import EventLogManager as EventLogManager
    from softlayer_sdk.managers.hardware import HardwareManager as HardwareManager
    from softlayer_sdk.managers.image import ImageManager as ImageManager
    from softlayer_sdk.managers.metadata import MetadataManager as MetadataManager
    from softlayer_sdk.managers.object_storage import ObjectStorageManager as ObjectStorageManager
    from softlayer_sdk.managers.search import SearchManager as SearchManager
    from softlayer_sdk.managers.ssh_key import SshKeyManager as SshKeyManager
    from softlayer_sdk.managers.ticket import TicketManager as TicketManager
    from softlayer_sdk.managers.user import UserManager as UserManager
    from softlayer_sdk.managers.vs import CCIManager as CCIManager
    from softlayer_sdk.managers.vs import VSManager as VSManager

# The one list of the managers. Each is in the module of its name: `ssh_key` has SshKeyManager.
__all__ = [
    "AccountManager",
    "CCIManager",
    "DNSManager",
    "EmailManager",
    "EventLogManager",
    "HardwareManager",
    "ImageManager",
    "MetadataManager",
    "ObjectStorageManager",
    "SearchManager",
    "SshKeyManager",
    "TicketManager",
    "UserManager",
    "VSManager",
]
_ELSEWHERE = {"CCIManager": "vs"}  # the former name of VSManager

MEMBERS = {
    name: (f"{__name__}.{_ELSEWHERE.get(name) or snake_case(name.removesuffix('Manager'))}", name)
    for name in __all__
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_attributes(__name__, MEMBERS)
