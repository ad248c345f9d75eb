# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Hardware_Server_Configuration")
class ContainerHardwareServerConfiguration(Entity):
    """SoftLayer_Container_Hardware_Server_Configuration.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Hardware_Server_Configuration/
    """

    add_to_spare_pool_after_os_reload: int | None = local("addToSparePoolAfterOsReload", "int")
    custom_provision_script_uri: str | None = local("customProvisionScriptUri", "string")
    drive_retention_flag: bool | None = local("driveRetentionFlag", "boolean")
    erase_hard_drives: int | None = local("eraseHardDrives", "int")
    hard_drives: list[models.HardwareComponent] = local(
        "hardDrives", "SoftLayer_Hardware_Component", array=True
    )
    image_template_id: int | None = local("imageTemplateId", "int")
    in_place_flag: bool | None = local("inPlaceFlag", "boolean")
    item_prices: list[models.ProductItemPrice] = local(
        "itemPrices", "SoftLayer_Product_Item_Price", array=True
    )
    lvm_flag: int | None = local("lvmFlag", "int")
    reset_ipmi_password: int | None = local("resetIpmiPassword", "int")
    service_token: str | None = local("serviceToken", "string")
    ssh_key_ids: list[int] = local("sshKeyIds", "int", array=True)
    upgrade_bios: int | None = local("upgradeBios", "int")
    upgrade_hard_drive_firmware: int | None = local("upgradeHardDriveFirmware", "int")
