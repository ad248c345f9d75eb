"""What can be ordered of licences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk.emulator.orders.catalog import Offer, Package, Price, add_package

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.state import State

_LICENSE = "software_license"
_LICENSES = Package(
    id=301,
    key="SOFTWARE_LICENSE_PACKAGE",
    name="Software License Package",
    type="SOFTWARE_LICENSE",
    categories={_LICENSE: (443, "Software License")},
    required=(_LICENSE,),
    offers=(
        Offer(
            "VMWARE_VCENTER_8",
            "VMware vCenter 8",
            _LICENSE,
            (Price("170"),),
            1,
            "CPU",
            made_up=True,
        ),
        Offer(
            "VMWARE_VSAN_ENTERPRISE",
            "VMware vSAN Enterprise",
            _LICENSE,
            (Price("160"),),
            1,
            "CPU",
            made_up=True,
        ),
        Offer(
            "VMWARE_NSX_ADVANCED",
            "VMware NSX Advanced",
            _LICENSE,
            (Price("140"),),
            1,
            "CPU",
            made_up=True,
        ),
    ),
    first_item=12420,
    first_price=245164,
)


def add_license_package(state: State) -> None:
    """Add the package of licences."""
    add_package(state, _LICENSES)
