"""Bare metal servers: listing, changing, reloading."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from softlayer_sdk.managers._base import Listing, RowOptions
from softlayer_sdk.managers._hardware_orders import HardwareOrders
from softlayer_sdk.managers._hardware_parts import PARTS, PLAIN, HardwareParts
from softlayer_sdk.models import (
    HardwareServer,
    UserCustomerNotificationHardware,
)
from softlayer_sdk.services import HardwareServerService

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from softlayer_sdk._types import MaskLike
    from softlayer_sdk.query.filters import FilterValue
    from softlayer_sdk.services import _results as results

SERVERS = Listing(
    method="getHardware",
    rows_type=list[HardwareServer],
    root="hardware",
    mask=(
        "[mask[id,hostname,domain,hardwareStatusId,globalIdentifier,fullyQualifiedDomainName,"
        "processorPhysicalCoreAmount,memoryCapacity,primaryBackendIpAddress,primaryIpAddress,"
        "datacenter],mask(SoftLayer_Hardware_Server)[activeTransaction[id,"
        "transactionStatus[friendlyName,name]]]]"
    ),
    paths={
        "tags": "tagReferences.tag.name",
        "cpus": "processorPhysicalCoreAmount",
        "memory": "memoryCapacity",
        "hostname": "hostname",
        "domain": "domain",
        "datacenter": "datacenter.name",
        "nic_speed": "networkComponents.maxSpeed",
        "public_ip": "primaryIpAddress",
        "private_ip": "primaryBackendIpAddress",
        "owner": "billingItem.orderItem.order.userRecord.username",
    },
    in_order=True,
    units={"memory": "GB"},
)
DETAILS = (
    f"mask[{PLAIN},"
    + ",".join(f"{name}[{inner}]" for name, inner in PARTS.items())
    + ",monitoringServiceComponent,networkMonitors[queryType,lastResult,responseAction]]"
)


class ServerFilters(RowOptions, total=False):
    """The keywords of `HardwareManager.list_hardware`."""

    tags: str | Sequence[str] | None
    cpus: FilterValue | None
    memory: FilterValue | None
    hostname: FilterValue | None
    domain: FilterValue | None
    datacenter: FilterValue | None
    nic_speed: FilterValue | None
    owner: FilterValue | None
    public_ip: FilterValue | None
    private_ip: FilterValue | None


class HardwareManager(HardwareParts, HardwareOrders):
    """Manages bare metal servers.

    Args:
        client: What makes the calls.
        waiter: What waits; it has its own clock and pause.
    """

    datatype = "SoftLayer_Hardware_Server"
    allowed_property = "allowedHardware"
    notifications = "SoftLayer_User_Customer_Notification_Hardware"
    look_again = True

    def list_hardware(
        self,
        tags: str | Sequence[str] | None = None,
        cpus: FilterValue | None = None,
        memory: FilterValue | None = None,
        hostname: FilterValue | None = None,
        domain: FilterValue | None = None,
        datacenter: FilterValue | None = None,
        nic_speed: FilterValue | None = None,
        owner: FilterValue | None = None,
        public_ip: FilterValue | None = None,
        private_ip: FilterValue | None = None,
        *,
        into: type[results.HardwareServerT] | None = None,
        **rows: Unpack[RowOptions],
    ) -> list[results.HardwareServerT]:
        """List the account's servers that fit.

        Text conditions take operators: `db*`, `!= dal05`, `> 8`, `is null`, or a list of values.

        Args:
            tags: Only servers with one of these tags.
            cpus: Only servers with this number of physical cores.
            memory: Gigabytes of memory; text may name another unit, as in `>= 65536 MB`.
            hostname: Their hostname.
            domain: Their domain.
            datacenter: Short name of their datacenter, such as `dal13`.
            nic_speed: Mbps of a network component.
            owner: The user who ordered them.
            public_ip: Their public IP address.
            private_ip: Their private IP address.
            into: An attrs class of your own for each, which is the mask too.
            rows: What every list takes: `mask` (which properties each server has), `where` (a
                condition such as `prop("id") > 1000`), `filter` (the API's tree, under
                `hardware`), `limit`, `page_size` (100), `parallel` (pages at the same time), and
                `progress` (called after each page with the number given and how many there are).

        Returns:
            The servers in the order of their ids, with their names, addresses, size, datacenter
            and active transaction.

        Raises:
            CallError: SoftLayer refused or did not answer.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getHardware/
        """
        return list(
            self.iter_hardware(
                tags=tags,
                cpus=cpus,
                memory=memory,
                hostname=hostname,
                domain=domain,
                datacenter=datacenter,
                nic_speed=nic_speed,
                owner=owner,
                public_ip=public_ip,
                private_ip=private_ip,
                into=into,
                **rows,
            )
        )

    def iter_hardware(
        self, *, into: type[results.HardwareServerT] | None = None, **options: Unpack[ServerFilters]
    ) -> Iterator[results.HardwareServerT]:
        """Give servers one by one; pages are fetched as they are used.

        The keywords are those of list_hardware().

        Args:
            into: An attrs class of your own for each, which is the mask too.
            options: What to list.

        Raises:
            TypeError: there is no such keyword.
            CallError: SoftLayer refused or did not answer; what was given stays valid.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/
        """
        return SERVERS.rows(self.client, options, into=into)

    def get_hardware(
        self,
        hardware_id: int | str,
        *,
        mask: MaskLike | None = None,
        into: type[results.HardwareServerT] | None = None,
    ) -> results.HardwareServerT:
        """Get one server.

        Args:
            hardware_id: Its id or its GUID.
            mask: Which properties it has, instead of nearly all that matter.
            into: An attrs class of your own for it, which is the mask too.

        Raises:
            NotFoundError: there is no such server.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getObject/
        """
        mask = mask or (DETAILS if into is None else None)
        return HardwareServerService(self.client).get_object(id=hardware_id, mask=mask, into=into)

    def reload(
        self,
        hardware_id: int | str,
        post_uri: str | None = None,
        ssh_keys: Sequence[int] | None = None,
        lvm: bool = False,
    ) -> str:
        """Install a server's operating system anew. Its first disk is formatted.

        Args:
            hardware_id: Its id.
            post_uri: A script to run when it is installed; only an https address is run.
            ssh_keys: Ids of keys to install.
            lvm: Whether to use logical volumes.

        Returns:
            SoftLayer's confirmation, `1`.

        Raises:
            SoftLayerAPIError: something is being done to it already.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/reloadOperatingSystem/
        """
        given = {
            "customProvisionScriptUri": post_uri,
            "sshKeyIds": list(ssh_keys or ()),
            "lvmFlag": lvm,
        }
        config = {name: value for name, value in given.items() if value}
        return self.client.call(
            self.datatype, "reloadOperatingSystem", "FORCE", config, id=hardware_id, returns=str
        )

    def rescue(self, hardware_id: int | str) -> bool:
        """Start a server into the rescue system; it is not available meanwhile.

        Args:
            hardware_id: Its id.

        Raises:
            NotFoundError: there is no such server.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/bootToRescueLayer/
        """
        return self.client.call(self.datatype, "bootToRescueLayer", id=hardware_id, returns=bool)

    def change_port_speed(
        self, hardware_id: int | str, public: bool, speed: int, redundant: str | None = None
    ) -> bool:
        """Change the speed of a server's network.

        Args:
            hardware_id: Its id.
            public: The public interfaces; else the private ones.
            speed: Mbps; 0 disconnects.
            redundant: `redundant` or `degraded`, for servers with two interfaces.

        Raises:
            SoftLayerAPIError: the interfaces cannot be that fast.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/setPublicNetworkInterfaceSpeed/
        """
        side = "Public" if public else "Private"
        return self.client.call(
            self.datatype,
            f"set{side}NetworkInterfaceSpeed",
            [speed, redundant],
            id=hardware_id,
            returns=bool,
        )

    def edit(
        self,
        hardware_id: int | str,
        userdata: str | None = None,
        hostname: str | None = None,
        domain: str | None = None,
        notes: str | None = None,
        tags: str | Sequence[str] | None = None,
    ) -> bool:
        """Change what is given of a server; the rest stays. Up to three calls are made.

        Args:
            hardware_id: Its id.
            userdata: The text that it can read about itself.
            hostname: Its name.
            domain: Its domain.
            notes: More about it.
            tags: Its tags, all of them; an empty text clears them.

        Raises:
            NotFoundError: there is no such server.
            FollowUpError: some of it is changed; the message names what failed.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/editObject/
        """
        return self._edit(
            hardware_id, userdata, tags, hostname=hostname, domain=domain, notes=notes
        )

    def wait_for_ready(
        self, instance_id: int | str, limit: float = 14400, delay: float = 10, pending: bool = False
    ) -> bool:
        """Wait until a server can be used. wait_until_ready() gives the server, or raises.

        Args:
            instance_id: Its id.
            limit: Seconds that it may take.
            delay: Seconds between two looks.
            pending: Whether to wait for the end of every transaction.

        Returns:
            Whether it was ready in time.

        Raises:
            NotFoundError: there is no such server.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getObject/
        """
        return self._wait(instance_id, limit, delay, pending=pending)

    def authorize_storage(self, hardware_id: int | str, username_storage: str) -> bool:
        """Let a server use network storage.

        Args:
            hardware_id: Its id.
            username_storage: The storage's username, such as `SL01SEL301234-11`.

        Raises:
            NotFoundError: there is no such storage or server.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/allowAccessToNetworkStorageList/
        """
        return self._authorize_storage("Hardware", hardware_id, username_storage)

    def get_notifications(self, hardware_id: int | str) -> list[UserCustomerNotificationHardware]:
        """List the users who are told when a server does not answer.

        Args:
            hardware_id: Its id.

        Raises:
            NotFoundError: there is no such server.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_Notification_Hardware/findByHardwareId/
        """
        return self.client.call(
            self.notifications,
            "findByHardwareId",
            hardware_id,
            returns=list[UserCustomerNotificationHardware],
        )

    def add_notification(
        self, hardware_id: int | str, user_id: int | str
    ) -> UserCustomerNotificationHardware:
        """Tell a user when a server does not answer.

        Args:
            hardware_id: Its id.
            user_id: The user's id.

        Raises:
            SoftLayerAPIError: the user is told already.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_Notification_Hardware/createObject/
        """
        template = {"hardwareId": hardware_id, "userId": user_id}
        return self.client.call(
            self.notifications,
            "createObject",
            template,
            returns=UserCustomerNotificationHardware,
        )

    def _get(self, instance_id: int | str, mask: str | None) -> HardwareServer:
        return self.get_hardware(instance_id, mask=mask)

    def _ids(self, **conditions: str) -> list[int]:
        servers: Iterator[HardwareServer] = SERVERS.rows(self.client, {**conditions, "mask": "id"})
        return [server.id for server in servers]
