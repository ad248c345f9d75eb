# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Virtual_Guest_Configuration")
class ContainerVirtualGuestConfiguration(Entity):
    """SoftLayer_Container_Virtual_Guest_Configuration.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Virtual_Guest_Configuration/
    """

    block_devices: list[models.ContainerVirtualGuestConfigurationOption] = local(
        "blockDevices", "SoftLayer_Container_Virtual_Guest_Configuration_Option", array=True
    )
    datacenters: list[models.ContainerVirtualGuestConfigurationOption] = local(
        "datacenters", "SoftLayer_Container_Virtual_Guest_Configuration_Option", array=True
    )
    flavors: list[models.ContainerVirtualGuestConfigurationOption] = local(
        "flavors", "SoftLayer_Container_Virtual_Guest_Configuration_Option", array=True
    )
    memory: list[models.ContainerVirtualGuestConfigurationOption] = local(
        "memory", "SoftLayer_Container_Virtual_Guest_Configuration_Option", array=True
    )
    network_components: list[models.ContainerVirtualGuestConfigurationOption] = local(
        "networkComponents", "SoftLayer_Container_Virtual_Guest_Configuration_Option", array=True
    )
    operating_systems: list[models.ContainerVirtualGuestConfigurationOption] = local(
        "operatingSystems", "SoftLayer_Container_Virtual_Guest_Configuration_Option", array=True
    )
    processors: list[models.ContainerVirtualGuestConfigurationOption] = local(
        "processors", "SoftLayer_Container_Virtual_Guest_Configuration_Option", array=True
    )
