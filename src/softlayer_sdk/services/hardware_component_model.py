# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class HardwareComponentModelService(Service):
    """The methods of SoftLayer_Hardware_Component_Model.

    https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Component_Model/
    """

    datatype = "SoftLayer_Hardware_Component_Model"

    def get_architecture_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.HardwareComponentModelArchitectureTypeT] | None = None,
    ) -> results.HardwareComponentModelArchitectureTypeT | None:
        """SoftLayer_Hardware_Component_Model::getArchitectureType.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Component_Model/getArchitectureType/
        """
        return self.client.call(
            self.datatype,
            "getArchitectureType",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.HardwareComponentModelArchitectureType,
        )

    def get_attributes(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.HardwareComponentModelAttributeT] | None = None,
    ) -> results.ListResult[results.HardwareComponentModelAttributeT]:
        """SoftLayer_Hardware_Component_Model::getAttributes.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Component_Model/getAttributes/
        """
        return self.client.call(
            self.datatype,
            "getAttributes",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.HardwareComponentModelAttribute],
        )

    def get_compatible_array_types(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ConfigurationStorageGroupArrayTypeT] | None = None,
    ) -> results.ListResult[results.ConfigurationStorageGroupArrayTypeT]:
        """SoftLayer_Hardware_Component_Model::getCompatibleArrayTypes.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Component_Model/getCompatibleArrayTypes/
        """
        return self.client.call(
            self.datatype,
            "getCompatibleArrayTypes",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ConfigurationStorageGroupArrayType],
        )

    def get_compatible_child_component_models(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.HardwareComponentModelT] | None = None,
    ) -> results.ListResult[results.HardwareComponentModelT]:
        """SoftLayer_Hardware_Component_Model::getCompatibleChildComponentModels.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Component_Model/getCompatibleChildComponentModels/
        """
        return self.client.call(
            self.datatype,
            "getCompatibleChildComponentModels",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.HardwareComponentModel],
        )

    def get_compatible_parent_component_models(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.HardwareComponentModelT] | None = None,
    ) -> results.ListResult[results.HardwareComponentModelT]:
        """SoftLayer_Hardware_Component_Model::getCompatibleParentComponentModels.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Component_Model/getCompatibleParentComponentModels/
        """
        return self.client.call(
            self.datatype,
            "getCompatibleParentComponentModels",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.HardwareComponentModel],
        )

    def get_firmware_quantity(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> int | None:
        """SoftLayer_Hardware_Component_Model::getFirmwareQuantity.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Component_Model/getFirmwareQuantity/
        """
        return self.client.call(
            self.datatype, "getFirmwareQuantity", id=id, mask=mask, filter=filter, returns=int
        )

    def get_firmwares(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.HardwareComponentFirmwareT] | None = None,
    ) -> results.ListResult[results.HardwareComponentFirmwareT]:
        """SoftLayer_Hardware_Component_Model::getFirmwares.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Component_Model/getFirmwares/
        """
        return self.client.call(
            self.datatype,
            "getFirmwares",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.HardwareComponentFirmware],
        )

    def get_hardware_components(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.HardwareComponentT] | None = None,
    ) -> results.ListResult[results.HardwareComponentT]:
        """SoftLayer_Hardware_Component_Model::getHardwareComponents.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Component_Model/getHardwareComponents/
        """
        return self.client.call(
            self.datatype,
            "getHardwareComponents",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.HardwareComponent],
        )

    def get_hardware_generic_component_model(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.HardwareComponentModelGenericT] | None = None,
    ) -> results.HardwareComponentModelGenericT | None:
        """SoftLayer_Hardware_Component_Model::getHardwareGenericComponentModel.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Component_Model/getHardwareGenericComponentModel/
        """
        return self.client.call(
            self.datatype,
            "getHardwareGenericComponentModel",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.HardwareComponentModelGeneric,
        )

    def get_infiniband_compatible_attribute(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.HardwareComponentModelAttributeT] | None = None,
    ) -> results.HardwareComponentModelAttributeT | None:
        """SoftLayer_Hardware_Component_Model::getInfinibandCompatibleAttribute.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Component_Model/getInfinibandCompatibleAttribute/
        """
        return self.client.call(
            self.datatype,
            "getInfinibandCompatibleAttribute",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.HardwareComponentModelAttribute,
        )

    def get_is_flex_sku_compatible(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Hardware_Component_Model::getIsFlexSkuCompatible.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Component_Model/getIsFlexSkuCompatible/
        """
        return self.client.call(
            self.datatype, "getIsFlexSkuCompatible", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_is_infiniband_compatible(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Hardware_Component_Model::getIsInfinibandCompatible.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Component_Model/getIsInfinibandCompatible/
        """
        return self.client.call(
            self.datatype,
            "getIsInfinibandCompatible",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )

    def get_metric_tracking_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.MetricTrackingObjectT] | None = None,
    ) -> results.MetricTrackingObjectT | None:
        """SoftLayer_Hardware_Component_Model::getMetricTrackingObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Component_Model/getMetricTrackingObject/
        """
        return self.client.call(
            self.datatype,
            "getMetricTrackingObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.MetricTrackingObject,
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.HardwareComponentModelT] | None = None,
    ) -> results.HardwareComponentModelT:
        """SoftLayer_Hardware_Component_Model::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Component_Model/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.HardwareComponentModel,
        )

    def get_qualified_firmwares(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.HardwareComponentFirmwareT] | None = None,
    ) -> results.ListResult[results.HardwareComponentFirmwareT]:
        """SoftLayer_Hardware_Component_Model::getQualifiedFirmwares.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Component_Model/getQualifiedFirmwares/
        """
        return self.client.call(
            self.datatype,
            "getQualifiedFirmwares",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.HardwareComponentFirmware],
        )

    def get_reboot_time(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.HardwareComponentMotherboardRebootTimeT] | None = None,
    ) -> results.HardwareComponentMotherboardRebootTimeT | None:
        """SoftLayer_Hardware_Component_Model::getRebootTime.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Component_Model/getRebootTime/
        """
        return self.client.call(
            self.datatype,
            "getRebootTime",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.HardwareComponentMotherboardRebootTime,
        )

    def get_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Hardware_Component_Model::getType.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Component_Model/getType/
        """
        return self.client.call(
            self.datatype, "getType", id=id, mask=mask, filter=filter, returns=str
        )

    def get_valid_attribute_types(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.HardwareComponentModelAttributeTypeT] | None = None,
    ) -> results.ListResult[results.HardwareComponentModelAttributeTypeT]:
        """SoftLayer_Hardware_Component_Model::getValidAttributeTypes.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Component_Model/getValidAttributeTypes/
        """
        return self.client.call(
            self.datatype,
            "getValidAttributeTypes",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.HardwareComponentModelAttributeType],
        )

    def get_vmware_qualified_firmwares(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.HardwareComponentFirmwareT] | None = None,
    ) -> results.ListResult[results.HardwareComponentFirmwareT]:
        """SoftLayer_Hardware_Component_Model::getVmwareQualifiedFirmwares.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Component_Model/getVmwareQualifiedFirmwares/
        """
        return self.client.call(
            self.datatype,
            "getVmwareQualifiedFirmwares",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.HardwareComponentFirmware],
        )
