# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, entity, local

if TYPE_CHECKING:
    from softlayer_sdk.models.container_virtual_guest_configuration_option import (
        ContainerVirtualGuestConfigurationOption,
    )


@entity("SoftLayer_Container_Virtual_Guest_Configuration")
class ContainerVirtualGuestConfiguration(Entity):
    """SoftLayer_Container_Virtual_Guest_Configuration.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Virtual_Guest_Configuration/
    """

    block_devices: list[ContainerVirtualGuestConfigurationOption] = local(
        "blockDevices", "SoftLayer_Container_Virtual_Guest_Configuration_Option", array=True
    )
    datacenters: list[ContainerVirtualGuestConfigurationOption] = local(
        "datacenters", "SoftLayer_Container_Virtual_Guest_Configuration_Option", array=True
    )
    flavors: list[ContainerVirtualGuestConfigurationOption] = local(
        "flavors", "SoftLayer_Container_Virtual_Guest_Configuration_Option", array=True
    )
    memory: list[ContainerVirtualGuestConfigurationOption] = local(
        "memory", "SoftLayer_Container_Virtual_Guest_Configuration_Option", array=True
    )
    network_components: list[ContainerVirtualGuestConfigurationOption] = local(
        "networkComponents", "SoftLayer_Container_Virtual_Guest_Configuration_Option", array=True
    )
    operating_systems: list[ContainerVirtualGuestConfigurationOption] = local(
        "operatingSystems", "SoftLayer_Container_Virtual_Guest_Configuration_Option", array=True
    )
    processors: list[ContainerVirtualGuestConfigurationOption] = local(
        "processors", "SoftLayer_Container_Virtual_Guest_Configuration_Option", array=True
    )
