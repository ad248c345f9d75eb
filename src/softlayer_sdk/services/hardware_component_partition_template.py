# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from softlayer_sdk import models
from softlayer_sdk._service import R, Service, list_of

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike
    from softlayer_sdk.query.where import Condition


class HardwareComponentPartitionTemplateService(Service):
    """The methods of SoftLayer_Hardware_Component_Partition_Template.

    https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Component_Partition_Template/
    """

    datatype = "SoftLayer_Hardware_Component_Partition_Template"

    @overload
    def get_account(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.Account | None: ...

    @overload
    def get_account(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_account(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_data(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.HardwareComponentPartitionTemplatePartition]: ...

    @overload
    def get_data(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_data(
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

    @overload
    def get_object(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.HardwareComponentPartitionTemplate: ...

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

    @overload
    def get_partition_operating_system(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.HardwareComponentPartitionOperatingSystem | None: ...

    @overload
    def get_partition_operating_system(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_partition_operating_system(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_partition_template_partition(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.HardwareComponentPartitionTemplatePartition]: ...

    @overload
    def get_partition_template_partition(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_partition_template_partition(
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
