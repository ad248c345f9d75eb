# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, entity, local

if TYPE_CHECKING:
    from softlayer_sdk.models.container_hardware_configuration_option import (
        ContainerHardwareConfigurationOption,
    )


@entity("SoftLayer_Container_Hardware_Configuration")
class ContainerHardwareConfiguration(Entity):
    """SoftLayer_Container_Hardware_Configuration.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Hardware_Configuration/
    """

    datacenters: list[ContainerHardwareConfigurationOption] = local(
        "datacenters", "SoftLayer_Container_Hardware_Configuration_Option", array=True
    )
    fixed_configuration_presets: list[ContainerHardwareConfigurationOption] = local(
        "fixedConfigurationPresets", "SoftLayer_Container_Hardware_Configuration_Option", array=True
    )
    hard_drives: list[ContainerHardwareConfigurationOption] = local(
        "hardDrives", "SoftLayer_Container_Hardware_Configuration_Option", array=True
    )
    network_components: list[ContainerHardwareConfigurationOption] = local(
        "networkComponents", "SoftLayer_Container_Hardware_Configuration_Option", array=True
    )
    operating_systems: list[ContainerHardwareConfigurationOption] = local(
        "operatingSystems", "SoftLayer_Container_Hardware_Configuration_Option", array=True
    )
    processors: list[ContainerHardwareConfigurationOption] = local(
        "processors", "SoftLayer_Container_Hardware_Configuration_Option", array=True
    )
