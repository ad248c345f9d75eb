# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class HardwareComponentPartitionTemplateService(Service):
    """The methods of SoftLayer_Hardware_Component_Partition_Template.

    https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Component_Partition_Template/
    """

    datatype = "SoftLayer_Hardware_Component_Partition_Template"

    def get_account(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountT] | None = None,
    ) -> results.AccountT | None:
        """SoftLayer_Hardware_Component_Partition_Template::getAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Component_Partition_Template/getAccount/
        """
        return self.client.call(
            self.datatype,
            "getAccount",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Account,
        )

    def get_data(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.HardwareComponentPartitionTemplatePartitionT] | None = None,
    ) -> results.ListResult[results.HardwareComponentPartitionTemplatePartitionT]:
        """SoftLayer_Hardware_Component_Partition_Template::getData.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Component_Partition_Template/getData/
        """
        return self.client.call(
            self.datatype,
            "getData",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.HardwareComponentPartitionTemplatePartition],
        )

    def get_expire_date(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Hardware_Component_Partition_Template::getExpireDate.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Component_Partition_Template/getExpireDate/
        """
        return self.client.call(
            self.datatype, "getExpireDate", id=id, mask=mask, filter=filter, returns=str
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.HardwareComponentPartitionTemplateT] | None = None,
    ) -> results.HardwareComponentPartitionTemplateT:
        """SoftLayer_Hardware_Component_Partition_Template::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Component_Partition_Template/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.HardwareComponentPartitionTemplate,
        )

    def get_partition_operating_system(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.HardwareComponentPartitionOperatingSystemT] | None = None,
    ) -> results.HardwareComponentPartitionOperatingSystemT | None:
        """SoftLayer_Hardware_Component_Partition_Template::getPartitionOperatingSystem.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Component_Partition_Template/getPartitionOperatingSystem/
        """
        return self.client.call(
            self.datatype,
            "getPartitionOperatingSystem",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.HardwareComponentPartitionOperatingSystem,
        )

    def get_partition_template_partition(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.HardwareComponentPartitionTemplatePartitionT] | None = None,
    ) -> results.ListResult[results.HardwareComponentPartitionTemplatePartitionT]:
        """SoftLayer_Hardware_Component_Partition_Template::getPartitionTemplatePartition.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Component_Partition_Template/getPartitionTemplatePartition/
        """
        return self.client.call(
            self.datatype,
            "getPartitionTemplatePartition",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.HardwareComponentPartitionTemplatePartition],
        )
