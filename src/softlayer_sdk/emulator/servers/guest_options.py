"""What a guest's template can have."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.registry import behaviour
from softlayer_sdk.emulator.servers.sizes import CORES, FLAVORS, SPEEDS

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row


@behaviour("Virtual_Guest", "getCreateObjectOptions")
def create_options(context: Context, _: Row | None) -> dict[str, Any]:
    """What a template can have."""

    def option(template: dict[str, Any], description: str, fee: str) -> dict[str, Any]:
        price = {
            "hourlyRecurringFee": fee,
            "recurringFee": fee,
            "item": {"description": description},
        }
        return {"template": template, "itemPrice": price}

    names = [row.get("name") for row in context.state.all("SoftLayer_Location_Datacenter")]
    return {
        "datacenters": [{"template": {"datacenter": {"name": name}}} for name in names],
        "processors": [option({"startCpus": n}, f"{n} x 2.0 GHz Cores", ".02") for n in CORES],
        "memory": [
            option({"maxMemory": gb * 1024}, f"{gb} GB", ".01") for gb in (1, 2, 4, 8, 16, 32, 64)
        ],
        "operatingSystems": [
            option({"operatingSystemReferenceCode": code}, code.replace("_", " "), "0")
            for code in ("UBUNTU_LATEST_64", "UBUNTU_22_64", "DEBIAN_12_64", "WIN_2022-STD_64")
        ],
        "networkComponents": [
            option({"networkComponents": [{"maxSpeed": speed}]}, f"{speed} Mbps", "0")
            for speed in SPEEDS
        ],
        "blockDevices": [
            option(
                {
                    "blockDevices": [{"device": device, "diskImage": {"capacity": size}}],
                    "localDiskFlag": local,
                },
                f"{size} GB",
                ".01",
            )
            for device in ("0", "2", "3")
            for size in (25, 100)
            for local in (True, False)
        ],
        "flavors": [
            {
                "flavor": {"keyName": name, "name": name.replace("_", " ")},
                "template": {"supplementalCreateObjectOptions": {"flavorKeyName": name}},
            }
            for name in FLAVORS
        ],
    }
