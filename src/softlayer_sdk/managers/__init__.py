"""The managers: friendly keywords, sensible masks, the task rather than the call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._lazy import lazy_attributes

if TYPE_CHECKING:
    from softlayer_sdk.managers.dns import DNSManager as DNSManager
    from softlayer_sdk.managers.hardware import HardwareManager as HardwareManager
    from softlayer_sdk.managers.search import SearchManager as SearchManager
    from softlayer_sdk.managers.sshkey import SshKeyManager as SshKeyManager
    from softlayer_sdk.managers.vs import CCIManager as CCIManager
    from softlayer_sdk.managers.vs import VSManager as VSManager

MODULES = {
    "CCIManager": "vs",
    "DNSManager": "dns",
    "HardwareManager": "hardware",
    "SearchManager": "search",
    "SshKeyManager": "sshkey",
    "VSManager": "vs",
}
__all__ = [
    "CCIManager",
    "DNSManager",
    "HardwareManager",
    "SearchManager",
    "SshKeyManager",
    "VSManager",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_attributes(
        __name__, {name: (f"{__name__}.{module}", name) for name, module in MODULES.items()}
    )
