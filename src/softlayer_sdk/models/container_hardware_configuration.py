# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Hardware_Configuration")
class ContainerHardwareConfiguration(Entity):
    """SoftLayer_Container_Hardware_Configuration.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Hardware_Configuration/
    """

    datacenters: list[models.ContainerHardwareConfigurationOption] = local(
        "datacenters", "SoftLayer_Container_Hardware_Configuration_Option", array=True
    )
    fixed_configuration_presets: list[models.ContainerHardwareConfigurationOption] = local(
        "fixedConfigurationPresets", "SoftLayer_Container_Hardware_Configuration_Option", array=True
    )
    hard_drives: list[models.ContainerHardwareConfigurationOption] = local(
        "hardDrives", "SoftLayer_Container_Hardware_Configuration_Option", array=True
    )
    network_components: list[models.ContainerHardwareConfigurationOption] = local(
        "networkComponents", "SoftLayer_Container_Hardware_Configuration_Option", array=True
    )
    operating_systems: list[models.ContainerHardwareConfigurationOption] = local(
        "operatingSystems", "SoftLayer_Container_Hardware_Configuration_Option", array=True
    )
    processors: list[models.ContainerHardwareConfigurationOption] = local(
        "processors", "SoftLayer_Container_Hardware_Configuration_Option", array=True
    )
