# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class NetworkPodService(Service):
    """The methods of SoftLayer_Network_Pod.

    https://sldn.softlayer.com/reference/services/SoftLayer_Network_Pod/
    """

    datatype = "SoftLayer_Network_Pod"

    def get_all_objects(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkPodT] | None = None,
    ) -> results.ListResult[results.NetworkPodT]:
        """SoftLayer_Network_Pod::getAllObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Pod/getAllObjects/
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
            returns=list[models.NetworkPod],
        )

    def get_capabilities(
        self,
        *,
        id: int | str | None = None,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[str]:
        """SoftLayer_Network_Pod::getCapabilities.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Pod/getCapabilities/
        """
        return self.client.call(
            self.datatype,
            "getCapabilities",
            id=id,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[str],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.NetworkPodT] | None = None,
    ) -> results.NetworkPodT:
        """SoftLayer_Network_Pod::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Pod/getObject/
        """
        return self.client.call(
            self.datatype, "getObject", id=id, mask=mask, into=into, returns=models.NetworkPod
        )

    def list_capabilities(
        self,
        *,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[str]:
        """SoftLayer_Network_Pod::listCapabilities.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Pod/listCapabilities/
        """
        return self.client.call(
            self.datatype,
            "listCapabilities",
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[str],
        )
