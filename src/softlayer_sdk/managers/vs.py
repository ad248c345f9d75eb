"""Virtual servers ("guests"): listing, ordering, changing, cancelling."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from softlayer_sdk.managers._vs_lists import CAPTURE, DETAILS, GUESTS, LISTS, GuestFilters
from softlayer_sdk.managers._vs_orders import GuestOrders
from softlayer_sdk.models import (
    MetricTrackingObjectData,
    ProvisioningVersion1Transaction,
    UserCustomerNotificationVirtualGuest,
    VirtualBrowserConsoleAccessLog,
    VirtualDiskImage,
    VirtualGuest,
    VirtualGuestBlockDevice,
    VirtualGuestBlockDeviceTemplateGroup,
)
from softlayer_sdk.services import VirtualGuestService

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from softlayer_sdk._types import MaskLike
    from softlayer_sdk.managers._base import RowOptions
    from softlayer_sdk.query.filters import FilterValue
    from softlayer_sdk.services import _results as results


class VSManager(GuestOrders):
    """Manages virtual servers.

    Args:
        client: What makes the calls.
        waiter: What waits; it has its own clock and pause.
    """

    datatype = "SoftLayer_Virtual_Guest"
    allowed_property = "allowedVirtualGuests"
    notifications = "SoftLayer_User_Customer_Notification_Virtual_Guest"
    look_again = False

    def list_instances(
        self,
        hourly: bool = True,
        monthly: bool = True,
        tags: str | Sequence[str] | None = None,
        cpus: FilterValue | None = None,
        memory: FilterValue | None = None,
        hostname: FilterValue | None = None,
        domain: FilterValue | None = None,
        local_disk: bool | None = None,
        datacenter: FilterValue | None = None,
        nic_speed: FilterValue | None = None,
        public_ip: FilterValue | None = None,
        private_ip: FilterValue | None = None,
        transient: bool | None = None,
        *,
        into: type[results.VirtualGuestT] | None = None,
        **rows: Unpack[RowOptions],
    ) -> list[results.VirtualGuestT]:
        """List the account's guests that fit.

        Text conditions take operators: `web*`, `!= dal05`, `>= 4096`, `is null`, or a list of
        values.

        Args:
            hourly: Whether to list those that are billed by the hour.
            monthly: Whether to list those that are billed by the month.
            tags: Only guests with one of these tags.
            cpus: Only guests with this number of cores.
            memory: Megabytes of memory; text may name another unit, as in `> 8 GB`.
            hostname: Their hostname.
            domain: Their domain.
            local_disk: Whether their disks are local, not in a SAN.
            datacenter: Short name of their datacenter, such as `dal13`.
            nic_speed: Mbps of a network component.
            public_ip: Their public IP address.
            private_ip: Their private IP address.
            transient: Whether they may be taken away at any time.
            into: An attrs class of your own for each, which is the mask too.
            rows: What every list takes: `mask` (which properties each guest has), `where` (a
                condition such as `prop("id") > 1000`), `filter` (the API's tree, under
                `virtualGuests`), `limit`, `page_size` (100), `parallel` (pages at once), and
                `progress` (called after each page with the number given and how many there are).

        Returns:
            The guests in the order of their ids, with their names, addresses, size, datacenter,
            states and active transaction.

        Raises:
            CallError: SoftLayer refused or did not answer.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getVirtualGuests/
        """
        return list(
            self.iter_instances(
                hourly=hourly,
                monthly=monthly,
                tags=tags,
                cpus=cpus,
                memory=memory,
                hostname=hostname,
                domain=domain,
                local_disk=local_disk,
                datacenter=datacenter,
                nic_speed=nic_speed,
                public_ip=public_ip,
                private_ip=private_ip,
                transient=transient,
                into=into,
                **rows,
            )
        )

    def iter_instances(
        self, *, into: type[results.VirtualGuestT] | None = None, **options: Unpack[GuestFilters]
    ) -> Iterator[results.VirtualGuestT]:
        """Give guests one by one; pages are fetched as they are used.

        The keywords are those of list_instances().

        Args:
            into: An attrs class of your own for each, which is the mask too.
            options: What to list.

        Raises:
            TypeError: there is no such keyword.
            CallError: SoftLayer refused or did not answer; what was given stays valid.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/
        """
        billed = (options.pop("hourly", True), options.pop("monthly", True))
        return LISTS.get(billed, GUESTS).rows(self.client, options, into=into)

    def get_instance(
        self,
        instance_id: int | str,
        *,
        mask: MaskLike | None = None,
        into: type[results.VirtualGuestT] | None = None,
    ) -> results.VirtualGuestT:
        """Get one guest.

        Args:
            instance_id: Its id or its GUID.
            mask: Which properties it has, instead of nearly all that matter.
            into: An attrs class of your own for it, which is the mask too.

        Raises:
            NotFoundError: there is no such guest.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getObject/
        """
        mask = mask or (DETAILS if into is None else None)
        return VirtualGuestService(self.client).get_object(id=instance_id, mask=mask, into=into)

    def cancel_instance(self, instance_id: int | str) -> bool:
        """Cancel a guest at once. All its data is deleted, and billing ends.

        Args:
            instance_id: Its id.

        Raises:
            NotFoundError: there is no such guest.
            OrderStateUnknownError: the answer was lost; it may be cancelled.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/deleteObject/
        """
        return VirtualGuestService(self.client).delete_object(id=instance_id)

    def reload_instance(
        self,
        instance_id: int | str,
        post_uri: str | None = None,
        ssh_keys: Sequence[int] | None = None,
        image_id: int | str | None = None,
    ) -> str:
        """Install a guest's operating system anew. Its first disk is formatted.

        Args:
            instance_id: Its id.
            post_uri: A script to run when it is installed; only an https address is run.
            ssh_keys: Ids of keys to install.
            image_id: Number of an image to install instead.

        Returns:
            SoftLayer's confirmation, `1`.

        Raises:
            NotFoundError: there is no such guest.
            SoftLayerAPIError: something is being done to it already.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/reloadOperatingSystem/
        """
        given = {
            "customProvisionScriptUri": post_uri,
            "sshKeyIds": list(ssh_keys or ()),
            "imageTemplateId": image_id,
        }
        config = {name: value for name, value in given.items() if value}
        return self.client.call(
            "Virtual_Guest", "reloadOperatingSystem", "FORCE", config, id=instance_id, returns=str
        )

    def wait_for_ready(
        self, instance_id: int | str, limit: float = 3600, delay: float = 10, pending: bool = False
    ) -> bool:
        """Wait until a guest can be used. wait_until_ready() gives the guest, or raises.

        Args:
            instance_id: Its id.
            limit: Seconds that it may take.
            delay: Seconds between two looks.
            pending: Whether to wait for the end of every transaction.

        Returns:
            Whether it was ready in time.

        Raises:
            NotFoundError: there is no such guest.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getObject/
        """
        return self._wait(instance_id, limit, delay, pending=pending)

    def wait_for_transaction(self, instance_id: int | str, limit: float, delay: float = 10) -> bool:
        """Wait until nothing is being done to a guest.

        Args:
            instance_id: Its id.
            limit: Seconds that it may take.
            delay: Seconds between two looks.

        Returns:
            Whether it was so in time.

        Raises:
            NotFoundError: there is no such guest.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getActiveTransaction/
        """
        return self._wait(instance_id, limit, delay, pending=True)

    def change_port_speed(self, instance_id: int | str, public: bool, speed: int) -> bool:
        """Change the speed of a guest's network.

        Args:
            instance_id: Its id.
            public: The public interface; else the private one.
            speed: Mbps: 10, 100 or 1000; 0 disconnects.

        Raises:
            SoftLayerAPIError: the interface cannot be that fast.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/setPublicNetworkInterfaceSpeed/
        """
        side = "Public" if public else "Private"
        return self.client.call(
            "Virtual_Guest", f"set{side}NetworkInterfaceSpeed", speed, id=instance_id, returns=bool
        )

    def edit(
        self,
        instance_id: int | str,
        userdata: str | None = None,
        hostname: str | None = None,
        domain: str | None = None,
        notes: str | None = None,
        tags: str | Sequence[str] | None = None,
    ) -> bool:
        """Change what is given of a guest; the rest stays. Up to three calls are made.

        Args:
            instance_id: Its id.
            userdata: The text that it can read about itself.
            hostname: Its name.
            domain: Its domain.
            notes: Up to 1000 characters.
            tags: Its tags, all of them; an empty text clears them.

        Raises:
            NotFoundError: there is no such guest.
            InvalidParameterError: SoftLayer refused a value.
            FollowUpError: some of it is changed; the message names what failed.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/editObject/
        """
        return self._edit(
            instance_id, userdata, tags, hostname=hostname, domain=domain, notes=notes
        )

    def rescue(self, instance_id: int | str) -> bool:
        """Start a guest into the rescue system; it is not available meanwhile.

        Args:
            instance_id: Its id.

        Raises:
            NotFoundError: there is no such guest.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/executeRescueLayer/
        """
        return VirtualGuestService(self.client).execute_rescue_layer(id=instance_id)

    def capture(
        self,
        instance_id: int | str,
        name: str,
        additional_disks: bool = False,
        notes: str | None = None,
    ) -> VirtualGuestBlockDeviceTemplateGroup:
        """Make an image of a guest's disks, which is kept and billed.

        Args:
            instance_id: Its id.
            name: The image's name.
            additional_disks: Every disk; else the boot disk alone. Swap is never in it.
            notes: More about the image.

        Raises:
            NotFoundError: there is no such guest.
            OrderStateUnknownError: the answer was lost; the image may be there.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/createArchiveTemplate/
        """
        guest = self._get(instance_id, CAPTURE)
        disks = [
            device
            for device in guest.block_devices
            if _holds_data(device) and (additional_disks or device.device == "0")
        ]
        return self.client.call(
            "Virtual_Guest",
            "createArchiveTemplate",
            name,
            disks,
            notes,
            id=instance_id,
            returns=VirtualGuestBlockDeviceTemplateGroup,
        )

    def get_summary_data_usage(
        self,
        instance_id: int | str,
        start_date: str | None = None,
        end_date: str | None = None,
        valid_type: str | None = None,
        summary_period: int | None = None,
    ) -> list[MetricTrackingObjectData]:
        """Get how much of its processors or memory a guest used.

        Args:
            instance_id: Its id.
            start_date: Where to begin, such as `2026-3-4`.
            end_date: Where to end.
            valid_type: `CPU0`, `MEMORY_USAGE`, ...
            summary_period: Seconds of a step.

        Raises:
            NotFoundError: there is no such guest.

        https://sldn.softlayer.com/reference/services/SoftLayer_Metric_Tracking_Object/getSummaryData/
        """
        return list(
            self.client.iter_call(
                "Metric_Tracking_Object",
                "getSummaryData",
                start_date,
                end_date,
                [{"keyName": valid_type, "summaryType": "max"}],
                summary_period,
                id=self.get_tracking_id(instance_id),
                returns=list[MetricTrackingObjectData],
            )
        )

    def get_portable_storage(self, instance_id: int | str) -> list[VirtualDiskImage]:
        """List the portable storage that is attached to a guest.

        Args:
            instance_id: Its id.

        Raises:
            CallError: SoftLayer refused or did not answer.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getPortableStorageVolumes/
        """
        guest = {"id": {"operation": instance_id}}
        return self.client.call(
            "Account",
            "getPortableStorageVolumes",
            filter={"portableStorageVolumes": {"blockDevices": {"guest": guest}}},
            returns=list[VirtualDiskImage],
        )

    def get_local_disks(self, instance_id: int | str) -> list[VirtualGuestBlockDevice]:
        """List a guest's disks with their `disk_image`.

        Args:
            instance_id: Its id.

        Raises:
            NotFoundError: there is no such guest.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getBlockDevices/
        """
        return VirtualGuestService(self.client).get_block_devices(
            id=instance_id, mask="mask[diskImage]"
        )

    def migrate(self, instance_id: int | str) -> bool:
        """Move a guest to another host, where SoftLayer has asked for it; it restarts.

        Args:
            instance_id: Its id.

        Returns:
            True once SoftLayer has taken it on.

        Raises:
            SoftLayerAPIError: the guest need not move.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/migrate/
        """
        return bool(self.client.call("Virtual_Guest", "migrate", id=instance_id))

    def migrate_dedicated(self, instance_id: int | str, host_id: int) -> None:
        """Move a guest to another dedicated host; it restarts.

        Args:
            instance_id: Its id.
            host_id: The host's id.

        Raises:
            SoftLayerAPIError: the guest cannot move there.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/migrateDedicatedHost/
        """
        VirtualGuestService(self.client).migrate_dedicated_host(host_id, id=instance_id)

    def authorize_storage(self, vs_id: int | str, username_storage: str) -> bool:
        """Let a guest use network storage.

        Args:
            vs_id: The guest's id.
            username_storage: The storage's username, such as `SL01SEL301234-11`.

        Raises:
            NotFoundError: there is no such storage or guest.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/allowAccessToNetworkStorageList/
        """
        return self._authorize_storage("Virtual_Guest", vs_id, username_storage)

    def attach_portable_storage(
        self, vs_id: int | str, portable_id: int
    ) -> ProvisioningVersion1Transaction:
        """Attach portable storage to a guest.

        Args:
            vs_id: The guest's id.
            portable_id: The storage's id.

        Raises:
            NotFoundError: there is no such storage or guest.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/attachDiskImage/
        """
        return VirtualGuestService(self.client).attach_disk_image(portable_id, id=vs_id)

    def browser_access_log(self, identifier: int | str) -> list[VirtualBrowserConsoleAccessLog]:
        """List who opened a guest's console in a browser.

        Args:
            identifier: The guest's id.

        Raises:
            NotFoundError: there is no such guest.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getBrowserConsoleAccessLogs/
        """
        return VirtualGuestService(self.client).get_browser_console_access_logs(
            id=identifier, mask="createDate,eventType,id,message,sourceIp,sourcePort,username"
        )

    def get_notifications(self, vs_id: int | str) -> list[UserCustomerNotificationVirtualGuest]:
        """List the users who are told when a guest does not answer.

        Args:
            vs_id: The guest's id.

        Raises:
            NotFoundError: there is no such guest.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_Notification_Virtual_Guest/findByGuestId/
        """
        return self.client.call(
            self.notifications,
            "findByGuestId",
            vs_id,
            returns=list[UserCustomerNotificationVirtualGuest],
        )

    def add_notification(
        self, virtual_id: int | str, user_id: int | str
    ) -> UserCustomerNotificationVirtualGuest:
        """Tell a user when a guest does not answer.

        Args:
            virtual_id: The guest's id.
            user_id: The user's id.

        Raises:
            SoftLayerAPIError: the user is told already.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_Notification_Virtual_Guest/createObject/
        """
        template = {"guestId": virtual_id, "userId": user_id}
        return self.client.call(
            self.notifications,
            "createObject",
            template,
            mask="user",
            returns=UserCustomerNotificationVirtualGuest,
        )

    def _get(self, instance_id: int | str, mask: str | None) -> VirtualGuest:
        return self.get_instance(instance_id, mask=mask)

    def _ids(self, **conditions: str) -> list[int]:
        guests: Iterator[VirtualGuest] = GUESTS.rows(self.client, {**conditions, "mask": "id"})
        return [guest.id for guest in guests]


CCIManager = VSManager


def _holds_data(device: VirtualGuestBlockDevice) -> bool:
    """Whether a disk is one of the user's: not swap, not metadata, not a CD."""
    image = device.disk_image
    if device.mount_type == "CD":
        return False
    if image is None:
        return True
    return not (image.metadata_flag or (image.type is not None and image.type.key_name == "SWAP"))
