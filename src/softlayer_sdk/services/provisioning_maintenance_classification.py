# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


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
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProvisioningMaintenanceClassificationItemCategoryT] | None = None,
    ) -> results.ListResult[results.ProvisioningMaintenanceClassificationItemCategoryT]:
        """SoftLayer_Provisioning_Maintenance_Classification::getItemCategories.

        https://sldn.softlayer.com/reference/services/SoftLayer_Provisioning_Maintenance_Classification/getItemCategories/
        """
        return self.client.call(
            self.datatype,
            "getItemCategories",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProvisioningMaintenanceClassificationItemCategory],
        )

    def get_maintenance_classification(
        self,
        maintenance_classification_id: int,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProvisioningMaintenanceClassificationT] | None = None,
    ) -> results.ListResult[results.ProvisioningMaintenanceClassificationT]:
        """SoftLayer_Provisioning_Maintenance_Classification::getMaintenanceClassification.

        https://sldn.softlayer.com/reference/services/SoftLayer_Provisioning_Maintenance_Classification/getMaintenanceClassification/
        """
        return self.client.call(
            self.datatype,
            "getMaintenanceClassification",
            maintenance_classification_id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProvisioningMaintenanceClassification],
        )

    def get_maintenance_classifications_by_item_category(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProvisioningMaintenanceClassificationItemCategoryT] | None = None,
    ) -> results.ListResult[results.ProvisioningMaintenanceClassificationItemCategoryT]:
        """SoftLayer_Provisioning_Maintenance_Classification::getMaintenanceClassificationsByItemCategory.

        https://sldn.softlayer.com/reference/services/SoftLayer_Provisioning_Maintenance_Classification/getMaintenanceClassificationsByItemCategory/
        """
        return self.client.call(
            self.datatype,
            "getMaintenanceClassificationsByItemCategory",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProvisioningMaintenanceClassificationItemCategory],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProvisioningMaintenanceClassificationT] | None = None,
    ) -> results.ProvisioningMaintenanceClassificationT:
        """SoftLayer_Provisioning_Maintenance_Classification::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Provisioning_Maintenance_Classification/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ProvisioningMaintenanceClassification,
        )
