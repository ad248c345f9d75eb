# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class HardwareComponentPartitionOperatingSystemService(Service):
    """The methods of SoftLayer_Hardware_Component_Partition_OperatingSystem.

    https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Component_Partition_OperatingSystem/
    """

    datatype = "SoftLayer_Hardware_Component_Partition_OperatingSystem"

    def get_all_objects(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.HardwareComponentPartitionOperatingSystemT] | None = None,
    ) -> results.ListResult[results.HardwareComponentPartitionOperatingSystemT]:
        """SoftLayer_Hardware_Component_Partition_OperatingSystem::getAllObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Component_Partition_OperatingSystem/getAllObjects/
        """
        return self.client.call(
            self.datatype,
            "getAllObjects",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.HardwareComponentPartitionOperatingSystem],
        )

    def get_by_description(
        self,
        description: str,
        *,
        mask: MaskLike | None = None,
        into: type[results.HardwareComponentPartitionOperatingSystemT] | None = None,
    ) -> results.HardwareComponentPartitionOperatingSystemT | None:
        """SoftLayer_Hardware_Component_Partition_OperatingSystem::getByDescription.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Component_Partition_OperatingSystem/getByDescription/
        """
        return self.client.call(
            self.datatype,
            "getByDescription",
            description,
            mask=mask,
            into=into,
            returns=models.HardwareComponentPartitionOperatingSystem,
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.HardwareComponentPartitionOperatingSystemT] | None = None,
    ) -> results.HardwareComponentPartitionOperatingSystemT:
        """SoftLayer_Hardware_Component_Partition_OperatingSystem::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Component_Partition_OperatingSystem/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.HardwareComponentPartitionOperatingSystem,
        )

    def get_partition_templates(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.HardwareComponentPartitionTemplateT] | None = None,
    ) -> results.ListResult[results.HardwareComponentPartitionTemplateT]:
        """SoftLayer_Hardware_Component_Partition_OperatingSystem::getPartitionTemplates.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Component_Partition_OperatingSystem/getPartitionTemplates/
        """
        return self.client.call(
            self.datatype,
            "getPartitionTemplates",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.HardwareComponentPartitionTemplate],
        )
