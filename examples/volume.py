"""Order a 100 GB endurance volume for a guest, and take a snapshot of it."""

import softlayer_sdk as sl
from softlayer_sdk.waiters import Waiter


def main(client: sl.Client, guest: str = "web1") -> None:
    """Order the volume where the guest is, with 20 GB for snapshots, and let the guest use it."""
    block = sl.BlockStorageManager(client)
    server = sl.VSManager(client).get_instance(guest, mask="id,datacenter.name")
    order = block.order_block_volume(
        "endurance", server.datacenter.name, 100, "LINUX", tier_level=2, snapshot_size=20
    )
    [volume] = Waiter().until(
        lambda: block.list_block_volumes(order=order.order_id),
        bool,
        timeout=3600,
        interval=10,
        what="the volume is there",
    )
    block.authorize_host_to_volume(volume.id, virtual_guest_ids=[server.id])
    snapshot = block.create_snapshot(volume.id, "before the first use")
    print(volume.username, volume.capacity_gb, "GB, snapshot", snapshot.id)


if __name__ == "__main__":
    main(sl.Client())
