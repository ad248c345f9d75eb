"""Order a 100 GB endurance volume for a guest, and take a snapshot of it."""

import softlayer_sdk as sl


def main(client: sl.Client, guest: str = "web1") -> None:
    """Order the volume where the guest is, with 20 GB for snapshots, and let the guest use it."""
    block = sl.BlockStorageManager(client)
    server = sl.VSManager(client).get_instance(guest, mask="id,datacenter.name")
    order = block.order_block_volume(
        "endurance", server.datacenter.name, 100, "LINUX", tier_level=2, snapshot_size=20
    )
    [volume] = block.wait_for_order(order.order_id)
    block.authorize_host_to_volume(volume.id, virtual_guest_ids=[server.id])
    snapshot = block.create_snapshot(volume.id, "before the first use")
    print(volume.username, volume.capacity_gb, "GB, snapshot", snapshot.id)


if __name__ == "__main__":
    main(sl.Client())
