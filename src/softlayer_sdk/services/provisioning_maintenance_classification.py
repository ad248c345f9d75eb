# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk import models
from softlayer_sdk._service import Service

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike


class ProvisioningMaintenanceClassificationService(Service):
    """The methods of SoftLayer_Provisioning_Maintenance_Classification.

    https://sldn.softlayer.com/reference/services/SoftLayer_Provisioning_Maintenance_Classification/
    """

    datatype = "SoftLayer_Provisioning_Maintenance_Classification"

    def get_item_categories(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[models.ProvisioningMaintenanceClassificationItemCategory]:
        """SoftLayer_Provisioning_Maintenance_Classification::getItemCategories.

        https://sldn.softlayer.com/reference/services/SoftLayer_Provisioning_Maintenance_Classification/getItemCategories/
        """
        return self.client.call(
            self.datatype,
            "getItemCategories",
            id=id,
            mask=mask,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[models.ProvisioningMaintenanceClassificationItemCategory],
        )

    def get_maintenance_classification(
        self,
        maintenance_classification_id: int,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[models.ProvisioningMaintenanceClassification]:
        """SoftLayer_Provisioning_Maintenance_Classification::getMaintenanceClassification.

        https://sldn.softlayer.com/reference/services/SoftLayer_Provisioning_Maintenance_Classification/getMaintenanceClassification/
        """
        return self.client.call(
            self.datatype,
            "getMaintenanceClassification",
            maintenance_classification_id,
            mask=mask,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[models.ProvisioningMaintenanceClassification],
        )

    def get_maintenance_classifications_by_item_category(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[models.ProvisioningMaintenanceClassificationItemCategory]:
        """SoftLayer_Provisioning_Maintenance_Classification::getMaintenanceClassificationsByItemCategory.

        https://sldn.softlayer.com/reference/services/SoftLayer_Provisioning_Maintenance_Classification/getMaintenanceClassificationsByItemCategory/
        """
        return self.client.call(
            self.datatype,
            "getMaintenanceClassificationsByItemCategory",
            mask=mask,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[models.ProvisioningMaintenanceClassificationItemCategory],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.ProvisioningMaintenanceClassification:
        """SoftLayer_Provisioning_Maintenance_Classification::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Provisioning_Maintenance_Classification/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.ProvisioningMaintenanceClassification,
        )
