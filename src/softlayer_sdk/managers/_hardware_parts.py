"""What a bare metal server is made of: parts, firmware, interfaces, sensors, software."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

from softlayer_sdk._types import is_array, is_object
from softlayer_sdk._values.converter import structure
from softlayer_sdk.managers._follow_up import follow_up
from softlayer_sdk.managers._server import ServerManager
from softlayer_sdk.models import (
    ContainerRemoteManagementSensorReading,
    HardwareComponent,
    HardwareServer,
    NetworkComponent,
    NetworkVlan,
    SoftwareComponent,
    SoftwareComponentPassword,
)
from softlayer_sdk.query.filters import options
from softlayer_sdk.services import HardwareServerService

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from softlayer_sdk._types import FilterLike, MaskLike

PLAIN = (
    "id,globalIdentifier,fullyQualifiedDomainName,hostname,domain,provisionDate,hardwareStatus,"
    "bareMetalInstanceFlag,processorPhysicalCoreAmount,memoryCapacity,notes,"
    "privateNetworkOnlyFlag,primaryBackendIpAddress,primaryIpAddress,networkManagementIpAddress,"
    "userData,datacenter,hourlyBillingFlag,lastTransaction[transactionGroup],"
    "hardwareChassis[id,name]"
)
# What takes SoftLayer long to gather, by the relational property that has it.
SOFTWARE = (
    "softwareLicense[softwareDescription[manufacturer,name,version,referenceCode]],"
    "passwords[id,username,password]"
)
PARTS = {
    "networkComponents": (
        "id,status,speed,maxSpeed,name,ipmiMacAddress,ipmiIpAddress,macAddress,primaryIpAddress,"
        "port,primarySubnet[id,netmask,broadcastAddress,networkIdentifier,gateway],"
        "uplinkComponent[networkVlanTrunks[networkVlan[networkSpace]]]"
    ),
    "activeComponents": (
        "id,hardwareComponentModel[hardwareGenericComponentModel[id,hardwareComponentType[keyName]]]"
    ),
    "activeTransaction": "id,transactionStatus[friendlyName,name]",
    "operatingSystem": SOFTWARE,
    "softwareComponents": SOFTWARE,
    "billingItem": (
        "id,nextInvoiceTotalRecurringAmount,nextInvoiceChildren[nextInvoiceTotalRecurringAmount],"
        "orderItem.order.userRecord[username]"
    ),
    "networkVlans": "id,vlanNumber,networkSpace,fullyQualifiedName,primarySubnets[ipAddresses]",
    "remoteManagementAccounts": "username,password",
    "tagReferences": "id,tag[name,id]",
}
COMPONENTS = (
    "mask[id,hardwareComponentModel[longDescription,"
    "hardwareGenericComponentModel[description,hardwareComponentType[keyName]],"
    "firmwares[createDate,version]]]"
)
NEWEST_FIRMWARE_FIRST = {
    "components": {
        "hardwareComponentModel": {
            "firmwares": {"createDate": options("orderBy", sort=["DESC"], sortOrder=[1])}
        }
    }
}
TRUNKS = (
    "mask[id,backendNetworkComponents[id,networkVlanTrunks[networkVlanId]],"
    "frontendNetworkComponents[id,networkVlanTrunks[networkVlanId]]]"
)


class HardwareParts(ServerManager[HardwareServer]):
    """What `HardwareManager` knows of the parts of a server."""

    def get_hardware_fast(self, hardware_id: int | str) -> HardwareServer:
        """Get one server in ten calls at once, which is faster than one large one.

        Args:
            hardware_id: Its id.

        Returns:
            The server with what get_hardware() gives, but for its monitors.

        Raises:
            NotFoundError: there is no such server.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getObject/
        """
        server = self._get(hardware_id, f"mask[{PLAIN}]")
        service = HardwareServerService(self.client)

        def fetch(name: str) -> Any:
            relation = HardwareServer.__properties__[name]
            return getattr(service, f"get_{relation.name}")(id=hardware_id, mask=PARTS[name])

        with ThreadPoolExecutor(max_workers=len(PARTS)) as pool:
            server.__dict__.update(zip(PARTS, pool.map(fetch, PARTS), strict=True))
        return server

    def update_firmware(
        self,
        hardware_id: int | str,
        ipmi: bool = True,
        raid_controller: bool = True,
        bios: bool = True,
        hard_drive: bool = True,
        network: bool = True,
    ) -> bool:
        """Bring the firmware of a server's parts up to date; it is down meanwhile.

        Args:
            hardware_id: Its id.
            ipmi: The remote management.
            raid_controller: The controller of its disks.
            bios: The mainboard.
            hard_drive: The disks.
            network: The network cards.

        Raises:
            SoftLayerAPIError: something is being done to it already.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/createFirmwareUpdateTransaction/
        """
        parts = (ipmi, raid_controller, bios, hard_drive, network)
        return self.client.call(
            self.datatype,
            "createFirmwareUpdateTransaction",
            *map(bool, parts),
            id=hardware_id,
            returns=bool,
        )

    def reflash_firmware(
        self,
        hardware_id: int | str,
        ipmi: bool = True,
        raid_controller: bool = True,
        bios: bool = True,
    ) -> bool:
        """Write the firmware of a server's parts anew; it is down meanwhile.

        Args:
            hardware_id: Its id.
            ipmi: The remote management.
            raid_controller: The controller of its disks.
            bios: The mainboard.

        Raises:
            SoftLayerAPIError: something is being done to it already.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/createFirmwareReflashTransaction/
        """
        return self.client.call(
            self.datatype,
            "createFirmwareReflashTransaction",
            *map(bool, (ipmi, raid_controller, bios)),
            id=hardware_id,
            returns=bool,
        )

    def get_hard_drives(self, instance_id: int | str) -> list[HardwareComponent]:
        """List a server's disks.

        Args:
            instance_id: Its id.

        Raises:
            NotFoundError: there is no such server.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getHardDrives/
        """
        return HardwareServerService(self.client).get_hard_drives(id=instance_id)

    def get_components(
        self,
        hardware_id: int | str,
        mask: MaskLike | None = None,
        filter_component: FilterLike | None = None,
    ) -> list[HardwareComponent]:
        """List a server's parts with their firmware, the newest first.

        Args:
            hardware_id: Its id.
            mask: Which properties each part has.
            filter_component: Which parts, and in which order, as the API's filter tree under
                `components`.

        Raises:
            NotFoundError: there is no such server.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getComponents/
        """
        return HardwareServerService(self.client).get_components(
            id=hardware_id,
            mask=mask or COMPONENTS,
            filter=filter_component or NEWEST_FIRMWARE_FIRST,
        )

    def get_network_components(
        self, hardware_id: int | str, mask: MaskLike | None = None, space: str | None = None
    ) -> list[NetworkComponent]:
        """List a server's network interfaces.

        Args:
            hardware_id: Its id.
            mask: Which properties each interface has.
            space: `public` or `private`; all without it.

        Raises:
            NotFoundError: there is no such server.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getNetworkComponents/
        """
        side = {"public": "Frontend", "private": "Backend"}.get(space or "", "")
        return self.client.call(
            self.datatype,
            f"get{side}NetworkComponents",
            id=hardware_id,
            mask=mask or "mask[uplinkComponent,router,redundancyEnabledFlag,redundancyCapableFlag]",
            returns=list[NetworkComponent],
        )

    def trunk_vlan(
        self, component_id: int | str, vlans: Sequence[NetworkVlan | Mapping[str, Any]]
    ) -> list[NetworkVlan]:
        """Let VLANs reach a network interface.

        Args:
            component_id: The interface's id.
            vlans: The VLANs.

        Raises:
            SoftLayerAPIError: a VLAN cannot reach it.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Component/addNetworkVlanTrunks/
        """
        return self._trunks("addNetworkVlanTrunks", component_id, list(vlans))

    def remove_vlan(
        self, component_id: int | str, vlans: Sequence[NetworkVlan | Mapping[str, Any]]
    ) -> list[NetworkVlan]:
        """Let VLANs no longer reach a network interface.

        Args:
            component_id: The interface's id.
            vlans: The VLANs.

        Raises:
            NotFoundError: there is no such interface.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Component/removeNetworkVlanTrunks/
        """
        return self._trunks("removeNetworkVlanTrunks", component_id, list(vlans))

    def clear_vlan(self, hardware_id: int | str) -> None:
        """Let no further VLAN reach any network interface of a server.

        Args:
            hardware_id: The server's id.

        Raises:
            NotFoundError: there is no such server.
            FollowUpError: some interfaces are cleared; the message names those that failed.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Component/clearNetworkVlanTrunks/
        """
        server = self._get(hardware_id, TRUNKS)
        components = server.backend_network_components + server.frontend_network_components
        trunked = [each.id for each in components if each.network_vlan_trunks]
        if not trunked:
            return
        first, *others = trunked
        cleared = self._trunks("clearNetworkVlanTrunks", first)
        with follow_up(cleared, f"the VLANs of network interface {first} are cleared") as step:
            for component_id in others:
                with step(f"network interface {component_id}"):
                    self._trunks("clearNetworkVlanTrunks", component_id)

    def get_sensors(self, hardware_id: int | str) -> list[ContainerRemoteManagementSensorReading]:
        """Read a server's sensors: temperatures, fans, voltages.

        Args:
            hardware_id: Its id.

        Raises:
            NotFoundError: there is no such server.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getSensorData/
        """
        return self.client.call(
            "Hardware",
            "getSensorData",
            id=hardware_id,
            returns=list[ContainerRemoteManagementSensorReading],
        )

    def get_software_components(self, hardware_id: int | str) -> list[SoftwareComponent]:
        """List the software that SoftLayer knows to be on a server.

        Args:
            hardware_id: Its id.

        Raises:
            NotFoundError: there is no such server.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getSoftwareComponents/
        """
        return self.client.call(
            "Hardware", "getSoftwareComponents", id=hardware_id, returns=list[SoftwareComponent]
        )

    def create_credential(
        self, template: SoftwareComponentPassword | Mapping[str, Any]
    ) -> SoftwareComponentPassword:
        """Keep a user and a password of a server's software with SoftLayer.

        Args:
            template: `softwareId`, `username`, `password` and `notes`.

        Raises:
            SoftLayerAPIError: SoftLayer refused a value.

        https://sldn.softlayer.com/reference/services/SoftLayer_Software_Component_Password/createObject/
        """
        return self.client.call(
            "Software_Component_Password",
            "createObject",
            template,
            returns=SoftwareComponentPassword,
        )

    def _trunks(self, method: str, component_id: int | str, *vlans: Any) -> list[NetworkVlan]:
        """The VLANs that SoftLayer names in its answer; it may also just say that it is done."""
        answer = self.client.call("Network_Component", method, *vlans, id=component_id)
        with follow_up(answer, f"{method} of network interface {component_id} is done"):
            rows = [row for row in answer if is_object(row)] if is_array(answer) else []
            return structure(list[NetworkVlan], rows)
