# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import entity, relational
from softlayer_sdk.models.network_storage_allowed_host import NetworkStorageAllowedHost

if TYPE_CHECKING:
    from softlayer_sdk.models.account import Account
    from softlayer_sdk.models.virtual_guest import VirtualGuest


@entity("SoftLayer_Network_Storage_Allowed_Host_VirtualGuest")
class NetworkStorageAllowedHostVirtualGuest(NetworkStorageAllowedHost):
    """SoftLayer_Network_Storage_Allowed_Host_VirtualGuest.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Storage_Allowed_Host_VirtualGuest/
    """

    account: Account | None = relational("account", "SoftLayer_Account")
    resource: VirtualGuest | None = relational("resource", "SoftLayer_Virtual_Guest")
