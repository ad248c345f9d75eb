# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results
from softlayer_sdk.services.network_storage_group import NetworkStorageGroupService


class NetworkStorageGroupIscsiService(NetworkStorageGroupService):
    """The methods of SoftLayer_Network_Storage_Group_Iscsi.

    https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Group_Iscsi/
    """

    datatype = "SoftLayer_Network_Storage_Group_Iscsi"

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkStorageGroupIscsiT] | None = None,
    ) -> results.NetworkStorageGroupIscsiT:
        """SoftLayer_Network_Storage_Group_Iscsi::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Group_Iscsi/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkStorageGroupIscsi,
        )
