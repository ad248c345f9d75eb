# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import entity, local
from softlayer_sdk.models.container_product_order import ContainerProductOrder


@entity("SoftLayer_Container_Product_Order_Hardware_Server")
class ContainerProductOrderHardwareServer(ContainerProductOrder):
    """SoftLayer_Container_Product_Order_Hardware_Server.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Product_Order_Hardware_Server/
    """

    boot_category_code: str | None = local("bootCategoryCode", "string")
    cluster_identifier: str | None = local("clusterIdentifier", "string")
    cluster_order_type: str | None = local("clusterOrderType", "string")
    cluster_resource_id: int | None = local("clusterResourceId", "int")
    drive_destruction_disks: list[str] = local("driveDestructionDisks", "string", array=True)
    monitoring_agent_configuration_template_group_id: int | None = local(
        "monitoringAgentConfigurationTemplateGroupId", "int"
    )
    private_cloud_server_role: str | None = local("privateCloudServerRole", "string")
    required_upstream_device_id: int | None = local("requiredUpstreamDeviceId", "int")
    tags: list[models.ContainerProductOrderProperty] = local(
        "tags", "SoftLayer_Container_Product_Order_Property", array=True
    )
