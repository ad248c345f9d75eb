# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from softlayer_sdk import models
from softlayer_sdk._service import R, Service, list_of

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike
    from softlayer_sdk.query.where import Condition


class HardwareComponentModelService(Service):
    """The methods of SoftLayer_Hardware_Component_Model.

    https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Component_Model/
    """

    datatype = "SoftLayer_Hardware_Component_Model"

    @overload
    def get_architecture_type(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.HardwareComponentModelArchitectureType | None: ...

    @overload
    def get_architecture_type(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_architecture_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_attributes(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.HardwareComponentModelAttribute]: ...

    @overload
    def get_attributes(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_attributes(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[Any] | None = None,
    ) -> list[Any]:
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

    @overload
    def get_compatible_array_types(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.ConfigurationStorageGroupArrayType]: ...

    @overload
    def get_compatible_array_types(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_compatible_array_types(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[Any] | None = None,
    ) -> list[Any]:
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

    @overload
    def get_compatible_child_component_models(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.HardwareComponentModel]: ...

    @overload
    def get_compatible_child_component_models(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_compatible_child_component_models(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[Any] | None = None,
    ) -> list[Any]:
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

    @overload
    def get_compatible_parent_component_models(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.HardwareComponentModel]: ...

    @overload
    def get_compatible_parent_component_models(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_compatible_parent_component_models(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[Any] | None = None,
    ) -> list[Any]:
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

    @overload
    def get_firmwares(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.HardwareComponentFirmware]: ...

    @overload
    def get_firmwares(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_firmwares(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[Any] | None = None,
    ) -> list[Any]:
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

    @overload
    def get_hardware_components(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.HardwareComponent]: ...

    @overload
    def get_hardware_components(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_hardware_components(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[Any] | None = None,
    ) -> list[Any]:
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

    @overload
    def get_hardware_generic_component_model(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.HardwareComponentModelGeneric | None: ...

    @overload
    def get_hardware_generic_component_model(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_hardware_generic_component_model(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_infiniband_compatible_attribute(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.HardwareComponentModelAttribute | None: ...

    @overload
    def get_infiniband_compatible_attribute(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_infiniband_compatible_attribute(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_metric_tracking_object(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.MetricTrackingObject | None: ...

    @overload
    def get_metric_tracking_object(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_metric_tracking_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_object(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.HardwareComponentModel: ...

    @overload
    def get_object(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R: ...

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_qualified_firmwares(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.HardwareComponentFirmware]: ...

    @overload
    def get_qualified_firmwares(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_qualified_firmwares(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[Any] | None = None,
    ) -> list[Any]:
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

    @overload
    def get_reboot_time(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.HardwareComponentMotherboardRebootTime | None: ...

    @overload
    def get_reboot_time(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_reboot_time(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_valid_attribute_types(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.HardwareComponentModelAttributeType]: ...

    @overload
    def get_valid_attribute_types(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_valid_attribute_types(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[Any] | None = None,
    ) -> list[Any]:
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

    @overload
    def get_vmware_qualified_firmwares(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.HardwareComponentFirmware]: ...

    @overload
    def get_vmware_qualified_firmwares(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_vmware_qualified_firmwares(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[Any] | None = None,
    ) -> list[Any]:
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
