# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results
from softlayer_sdk.services.network_storage import NetworkStorageService


class NetworkStorageIscsiService(NetworkStorageService):
    """The methods of SoftLayer_Network_Storage_Iscsi.

    https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Iscsi/
    """

    datatype = "SoftLayer_Network_Storage_Iscsi"

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkStorageIscsiT] | None = None,
    ) -> results.NetworkStorageIscsiT:
        """SoftLayer_Network_Storage_Iscsi::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Iscsi/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkStorageIscsi,
        )
