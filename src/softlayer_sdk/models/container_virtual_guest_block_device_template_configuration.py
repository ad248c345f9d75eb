# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Virtual_Guest_Block_Device_Template_Configuration")
class ContainerVirtualGuestBlockDeviceTemplateConfiguration(Entity):
    """SoftLayer_Container_Virtual_Guest_Block_Device_Template_Configuration.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Virtual_Guest_Block_Device_Template_Configuration/
    """

    boot_mode: str | None = local("bootMode", "string")
    byol: bool | None = local("byol", "boolean")
    cloud_init: bool | None = local("cloudInit", "boolean")
    crk_crn: str | None = local("crkCrn", "string")
    environment_type: list[str] = local("environmentType", "string", array=True)
    ibm_access_key: str | None = local("ibmAccessKey", "string")
    ibm_api_key: str | None = local("ibmApiKey", "string")
    ibm_secret_key: str | None = local("ibmSecretKey", "string")
    is_encrypted: bool | None = local("isEncrypted", "boolean")
    name: str | None = local("name", "string")
    note: str | None = local("note", "string")
    operating_system_reference_code: str | None = local("operatingSystemReferenceCode", "string")
    root_key_id: str | None = local("rootKeyId", "string")
    supported_boot_modes: list[str] = local("supportedBootModes", "string", array=True)
    uri: str | None = local("uri", "string")
    wrapped_dek: str | None = local("wrappedDek", "string")
