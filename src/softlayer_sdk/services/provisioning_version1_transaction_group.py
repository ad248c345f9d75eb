# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk import models
from softlayer_sdk._service import Service

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike


class ProvisioningVersion1TransactionGroupService(Service):
    """The methods of SoftLayer_Provisioning_Version1_Transaction_Group.

    https://sldn.softlayer.com/reference/services/SoftLayer_Provisioning_Version1_Transaction_Group/
    """

    datatype = "SoftLayer_Provisioning_Version1_Transaction_Group"

    def get_all_objects(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[models.ProvisioningVersion1TransactionGroup]:
        """SoftLayer_Provisioning_Version1_Transaction_Group::getAllObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Provisioning_Version1_Transaction_Group/getAllObjects/
        """
        return self.client.call(
            self.datatype,
            "getAllObjects",
            mask=mask,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[models.ProvisioningVersion1TransactionGroup],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.ProvisioningVersion1TransactionGroup:
        """SoftLayer_Provisioning_Version1_Transaction_Group::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Provisioning_Version1_Transaction_Group/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.ProvisioningVersion1TransactionGroup,
        )
