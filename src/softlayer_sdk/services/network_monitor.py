# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, given, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class NetworkMonitorService(Service):
    """The methods of SoftLayer_Network_Monitor.

    https://sldn.softlayer.com/reference/services/SoftLayer_Network_Monitor/
    """

    datatype = "SoftLayer_Network_Monitor"

    def get_ip_addresses_by_hardware(
        self,
        hardware: models.Hardware,
        partial_ip_address: str | None = None,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkSubnetIpAddressT] | None = None,
    ) -> results.ListResult[results.NetworkSubnetIpAddressT]:
        """SoftLayer_Network_Monitor::getIpAddressesByHardware.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Monitor/getIpAddressesByHardware/
        """
        return self.client.call(
            self.datatype,
            "getIpAddressesByHardware",
            hardware,
            *given(partial_ip_address),
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkSubnetIpAddress],
        )

    def get_ip_addresses_by_virtual_guest(
        self,
        guest: models.VirtualGuest,
        partial_ip_address: str | None = None,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkSubnetIpAddressT] | None = None,
    ) -> results.ListResult[results.NetworkSubnetIpAddressT]:
        """SoftLayer_Network_Monitor::getIpAddressesByVirtualGuest.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Monitor/getIpAddressesByVirtualGuest/
        """
        return self.client.call(
            self.datatype,
            "getIpAddressesByVirtualGuest",
            guest,
            *given(partial_ip_address),
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkSubnetIpAddress],
        )
