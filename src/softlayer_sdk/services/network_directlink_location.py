# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk import models
from softlayer_sdk._service import Service

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike


class NetworkDirectLinkLocationService(Service):
    """The methods of SoftLayer_Network_DirectLink_Location.

    https://sldn.softlayer.com/reference/services/SoftLayer_Network_DirectLink_Location/
    """

    datatype = "SoftLayer_Network_DirectLink_Location"

    def get_all_objects(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[models.NetworkDirectLinkLocation]:
        """SoftLayer_Network_DirectLink_Location::getAllObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_DirectLink_Location/getAllObjects/
        """
        return self.client.call(
            self.datatype,
            "getAllObjects",
            mask=mask,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[models.NetworkDirectLinkLocation],
        )

    def get_location(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.Location | None:
        """SoftLayer_Network_DirectLink_Location::getLocation.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_DirectLink_Location/getLocation/
        """
        return self.client.call(
            self.datatype, "getLocation", id=id, mask=mask, filter=filter, returns=models.Location
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.NetworkDirectLinkLocation:
        """SoftLayer_Network_DirectLink_Location::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_DirectLink_Location/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.NetworkDirectLinkLocation,
        )

    def get_provider(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.NetworkDirectLinkProvider | None:
        """SoftLayer_Network_DirectLink_Location::getProvider.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_DirectLink_Location/getProvider/
        """
        return self.client.call(
            self.datatype,
            "getProvider",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.NetworkDirectLinkProvider,
        )

    def get_service_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.NetworkDirectLinkServiceType | None:
        """SoftLayer_Network_DirectLink_Location::getServiceType.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_DirectLink_Location/getServiceType/
        """
        return self.client.call(
            self.datatype,
            "getServiceType",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.NetworkDirectLinkServiceType,
        )
