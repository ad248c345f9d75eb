"""Commands for block, file and object storage."""

from __future__ import annotations

from tests.peers.slcli import Step, make_guest, step


def _volumes(kind: str, order: str, replica: str, more: str) -> list[Step]:
    """The commands that block and file storage have in common."""
    return [
        make_guest(),
        step(f"{kind} volume-options dal09"),
        step(
            f"{kind} {order} --snapshot-size 10",
            "placed successfully",
            keep="order=/Order #([0-9]+)/",
        ),
        step(f"{kind} volume-list", "ENDURANCE | dal09 | 20", keep="volume=id,name=username"),
        step(
            f"{kind} volume-list --datacenter dal09 --order $order --storage-type endurance",
            "$volume",
        ),
        step(f"{kind} volume-detail $volume", "$volume | $name | ENDURANCE | 20GB | dal09 | 10"),
        step(f"{kind} volume-count", "dal09"),
        step(f"{kind} volume-limits", "global"),
        step(f"{kind} volume-set-note $volume --note mine", "Set note successfully"),
        step(f"{kind} volume-list", "$volume | mine"),
        step(f"{kind} access-authorize $volume --virtual-id $guest", "were authorized"),
        step(
            f"{kind} access-list $volume",
            "$guest | box.example.com | VIRTUAL",
            keep="host=allowed_host_id",
        ),
        step("vs storage $guest", "$name"),
        step(f"{kind} access-revoke $volume --virtual-id $guest", "revoked"),
        step(f"{kind} access-list $volume", hides="box"),
        step("vs authorize-storage $guest -u $name", "$name was Added"),
        step("hw list", "db1", keep="server=id"),
        step("hw authorize-storage $server -u $name", "Successfully"),
        step(f"{kind} access-list $volume", "$guest | VIRTUAL", "$server | HARDWARE"),
        step(
            f"{kind} snapshot-create $volume --notes before",
            "New snapshot",
            keep="snap=/id: ([0-9]+)/",
        ),
        step(f"{kind} snapshot-list $volume", "$snap | before"),
        step(f"{kind} snapshot-restore $volume --snapshot-id $snap", "is being restored"),
        step(
            f"{kind} snapshot-enable $volume --schedule-type DAILY --retention-count 3"
            " --minute 1 --hour 2",
            "DAILY snapshots have been enabled",
        ),
        step(f"{kind} snapshot-schedule-list $volume", "DAILY"),
        step(f"{kind} snapshot-set-notification $volume --enable"),
        step(f"{kind} snapshot-get-notification-status $volume"),
        step(f"{kind} replica-locations $volume", "Dallas"),
        step(f"{kind} replica-order $volume {replica}", "placed successfully"),
        step(f"{kind} replica-partners $volume", "20", keep="replica=ID"),
        step(f"{kind} volume-detail $volume", "$replica"),
        step(f"{kind} replica-failover $volume --replicant-id $replica", "in progress"),
        step(f"{kind} replica-failback $volume", "in progress"),
        step(f"{kind} disaster-recovery-failover $volume --replicant-id $replica", "in progress"),
        step(
            f"{kind} volume-duplicate $volume --origin-snapshot-id $snap --duplicate-size 40"
            " --dependent-duplicate True",
            "placed successfully",
            keep="again=/Order #([0-9]+)/",
        ),
        step(f"{kind} volume-list --order $again", "dal09 | 40", keep="copy=id"),
        step(f"{kind} volume-refresh $copy $snap"),
        step(f"{kind} volume-convert $copy"),
        step(f"{kind} duplicate-convert-status $copy"),
        step(f"{kind} volume-modify $copy --new-size 80", "placed successfully"),
        step(f"{kind} volume-list", "$copy | 80"),
        step(f"{kind} snapshot-disable $volume --schedule-type DAILY", "have been disabled"),
        step(f"{kind} snapshot-delete $snap", "deleted"),
        step(f"{kind} snapshot-list $volume", hides="$snap"),
        step(f"{kind} snapshot-order $copy {more} 20 --tier 2 --upgrade", "placed successfully"),
        step(f"{kind} snapshot-cancel $volume --immediate", "cancellation"),
        step(f"{kind} volume-cancel $copy --immediate", "cancellation"),
        step(f"{kind} volume-list", "$volume", hides="$copy"),
    ]


BLOCK = [
    *_volumes(
        "block",
        "volume-order --storage-type endurance --size 20 --tier 2 --os-type LINUX --location dal09",
        "--datacenter dal10 --snapshot-schedule DAILY --tier 2 --os-type LINUX",
        "--size",
    ),
    step("block volume-set-lun-id $volume 7", "7"),
    step("block volume-detail $volume", "$volume | 7"),
    step("block access-list $volume", "$guest", keep="host=allowed_host_id"),
    step("block access-password $host --password Aa1-secret", "updated"),
    step("block access-list $volume", "Aa1-secret"),
    step("subnet list --network-space PRIVATE", "Private", keep="subnet=Id"),
    step("block subnets-assign $host --subnet-id $subnet", "Successfully assigned"),
    step("block subnets-list $host", "$subnet"),
    step("block subnets-remove $host --subnet-id $subnet", "Successfully removed"),
    step("block subnets-list $host", hides="$subnet"),
    step(
        "block volume-order --storage-type performance --size 20 --iops 200 --os-type LINUX"
        " --location dal09",
        "placed successfully",
    ),
    step("block volume-list --storage-type performance", "PERFORMANCE | 200"),
]

FILE = _volumes(
    "file",
    "volume-order --storage-type endurance --size 20 --tier 2 --location dal09",
    "--location dal10 --snapshot-schedule DAILY --tier 2",
    "--capacity",
)

OBJECTS = [
    step("object-storage accounts", keep="account=id"),
    step("object-storage endpoints $account", "Public"),
    step("object-storage credential limit $account", keep="limit=limit"),
    step("object-storage credential create $account", "S3 Compatible", keep="credential=id"),
    step("object-storage credential list $account", "$credential"),
    step("object-storage credential delete $account --credential_id $credential"),
    step("object-storage credential list $account", hides="$credential"),
    step("block object-list", "$account"),
    step("block object-storage-detail $account", "$account"),
    step("block object-storage-permission $account", "UUID"),
    step("object-storage cancel $account --immediate", "cancellation"),
    step("object-storage accounts", hides="$account"),
    step("nas list"),
]

IMAGES = [
    make_guest(),
    step("call-api Virtual_Guest createArchiveTransaction golden '[]' first --id $guest"),
    step("image list", "golden | PRIVATE", keep="image=Id"),
    step("image list --private --name gold", hides="golden"),
    step("image list --private --name golden", "$image | golden | first"),
    step("image list --public"),
    step("image detail $image", "$image | golden | first | PRIVATE"),
    step("image edit $image --name silver --note second --tag a"),
    step("image detail $image", "silver | second"),
    step("image share $image --account-id 1234", "was shared to account 1234"),
    step("image detail $image", "1234"),
    step("image share-deny $image --account-id 1234", "deny shared"),
    step("image detail $image", "$image", hides="1234"),
    step("image datacenter $image --add dal10"),
    step("image detail $image", "dal10"),
    step("image datacenter $image --remove dal10"),
    step("image export $image cos://us-south/bucket/golden.vhd --ibm-api-key secret"),
    step(
        "image import imported cos://us-south/bucket/golden.vhd --os-code UBUNTU_LATEST"
        " --ibm-api-key secret",
        "imported",
        keep="second=id",
    ),
    step("image list --private", "$second | imported"),
    step("image delete $image"),
    step("image list --private", "$second", hides="silver"),
]
