# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class ProvisioningMaintenanceClassificationItemCategoryService(Service):
    """The methods of SoftLayer_Provisioning_Maintenance_Classification_Item_Category.

    https://sldn.softlayer.com/reference/services/SoftLayer_Provisioning_Maintenance_Classification_Item_Category/
    """

    datatype = "SoftLayer_Provisioning_Maintenance_Classification_Item_Category"

    def get_maintenance_classification(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProvisioningMaintenanceClassificationT] | None = None,
    ) -> results.ProvisioningMaintenanceClassificationT | None:
        """SoftLayer_Provisioning_Maintenance_Classification_Item_Category::getMaintenanceClassification.

        https://sldn.softlayer.com/reference/services/SoftLayer_Provisioning_Maintenance_Classification_Item_Category/getMaintenanceClassification/
        """
        return self.client.call(
            self.datatype,
            "getMaintenanceClassification",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ProvisioningMaintenanceClassification,
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProvisioningMaintenanceClassificationItemCategoryT] | None = None,
    ) -> results.ProvisioningMaintenanceClassificationItemCategoryT:
        """SoftLayer_Provisioning_Maintenance_Classification_Item_Category::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Provisioning_Maintenance_Classification_Item_Category/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ProvisioningMaintenanceClassificationItemCategory,
        )
