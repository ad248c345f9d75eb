"""The managers: friendly keywords, sensible masks, the task rather than the call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._lazy import lazy_attributes
from softlayer_sdk._schema.names import snake_case

if TYPE_CHECKING:
    from softlayer_sdk.managers.account import AccountManager as AccountManager
    from softlayer_sdk.managers.address import AddressManager as AddressManager
    from softlayer_sdk.managers.bandwidth import BandwidthManager as BandwidthManager
    from softlayer_sdk.managers.block_storage import BlockStorageManager as BlockStorageManager
    from softlayer_sdk.managers.capacity import CapacityManager as CapacityManager
    from softlayer_sdk.managers.dedicated_host import DedicatedHostManager as DedicatedHostManager
    from softlayer_sdk.managers.dns import DNSManager as DNSManager
    from softlayer_sdk.managers.email import EmailManager as EmailManager
    from softlayer_sdk.managers.event_log import EventLogManager as EventLogManager
    from softlayer_sdk.managers.file_storage import FileStorageManager as FileStorageManager
    from softlayer_sdk.managers.firewall import FirewallManager as FirewallManager
    from softlayer_sdk.managers.gateway import GatewayManager as GatewayManager
    from softlayer_sdk.managers.hardware import HardwareManager as HardwareManager
    from softlayer_sdk.managers.image import ImageManager as ImageManager
    from softlayer_sdk.managers.licenses import LicensesManager as LicensesManager
    from softlayer_sdk.managers.load_balancer import LoadBalancerManager as LoadBalancerManager
    from softlayer_sdk.managers.metadata import MetadataManager as MetadataManager
    from softlayer_sdk.managers.network import NetworkManager as NetworkManager
    from softlayer_sdk.managers.object_storage import ObjectStorageManager as ObjectStorageManager
    from softlayer_sdk.managers.ordering import OrderingManager as OrderingManager
    from softlayer_sdk.managers.placement import PlacementManager as PlacementManager
    from softlayer_sdk.managers.role import RoleManager as RoleManager
    from softlayer_sdk.managers.search import SearchManager as SearchManager
    from softlayer_sdk.managers.ssh_key import SshKeyManager as SshKeyManager
    from softlayer_sdk.managers.ssl import SSLManager as SSLManager
    from softlayer_sdk.managers.storage import StorageManager as StorageManager
    from softlayer_sdk.managers.tag import TagManager as TagManager
    from softlayer_sdk.managers.ticket import TicketManager as TicketManager
    from softlayer_sdk.managers.user import UserManager as UserManager
    from softlayer_sdk.managers.vlan import VlanManager as VlanManager
    from softlayer_sdk.managers.vs import CCIManager as CCIManager
    from softlayer_sdk.managers.vs import VSManager as VSManager

# The one list of the managers. Each is in the module of its name: `ssh_key` has SshKeyManager.
__all__ = [
    "AccountManager",
    "AddressManager",
    "BandwidthManager",
    "BlockStorageManager",
    "CCIManager",
    "CapacityManager",
    "DNSManager",
    "DedicatedHostManager",
    "EmailManager",
    "EventLogManager",
    "FileStorageManager",
    "FirewallManager",
    "GatewayManager",
    "HardwareManager",
    "ImageManager",
    "LicensesManager",
    "LoadBalancerManager",
    "MetadataManager",
    "NetworkManager",
    "ObjectStorageManager",
    "OrderingManager",
    "PlacementManager",
    "RoleManager",
    "SSLManager",
    "SearchManager",
    "SshKeyManager",
    "StorageManager",
    "TagManager",
    "TicketManager",
    "UserManager",
    "VSManager",
    "VlanManager",
]
_ELSEWHERE = {"CCIManager": "vs"}  # the former name of VSManager

MEMBERS = {
    name: (f"{__name__}.{_ELSEWHERE.get(name) or snake_case(name.removesuffix('Manager'))}", name)
    for name in __all__
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_attributes(__name__, MEMBERS)
