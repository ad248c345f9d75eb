# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Software_Component")
class SoftwareComponent(Entity):
    """SoftLayer_Software_Component.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Software_Component/
    """

    average_installation_duration: int | None = relational(
        "averageInstallationDuration", "unsignedLong"
    )
    billing_item: models.BillingItem | None = relational("billingItem", "SoftLayer_Billing_Item")
    hardware: models.Hardware | None = relational("hardware", "SoftLayer_Hardware")
    hardware_id: int | None = local("hardwareId", "int")
    id: int = local("id", "int")
    manufacturer_activation_code: str | None = local("manufacturerActivationCode", "string")
    manufacturer_license_instance: str | None = local("manufacturerLicenseInstance", "string")
    password_count: int = counter("passwordCount")
    password_history: list[models.SoftwareComponentPasswordHistory] = relational(
        "passwordHistory", "SoftLayer_Software_Component_Password_History", array=True
    )
    password_history_count: int = counter("passwordHistoryCount")
    passwords: list[models.SoftwareComponentPassword] = relational(
        "passwords", "SoftLayer_Software_Component_Password", array=True
    )
    software_description: models.SoftwareDescription | None = relational(
        "softwareDescription", "SoftLayer_Software_Description"
    )
    software_license: models.SoftwareLicense = relational(
        "softwareLicense", "SoftLayer_Software_License"
    )
    virtual_guest: models.VirtualGuest | None = relational(
        "virtualGuest", "SoftLayer_Virtual_Guest"
    )
