# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


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
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkDirectLinkLocationT] | None = None,
    ) -> results.ListResult[results.NetworkDirectLinkLocationT]:
        """SoftLayer_Network_DirectLink_Location::getAllObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_DirectLink_Location/getAllObjects/
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
            returns=list[models.NetworkDirectLinkLocation],
        )

    def get_location(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.LocationT] | None = None,
    ) -> results.LocationT | None:
        """SoftLayer_Network_DirectLink_Location::getLocation.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_DirectLink_Location/getLocation/
        """
        return self.client.call(
            self.datatype,
            "getLocation",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Location,
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkDirectLinkLocationT] | None = None,
    ) -> results.NetworkDirectLinkLocationT:
        """SoftLayer_Network_DirectLink_Location::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_DirectLink_Location/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkDirectLinkLocation,
        )

    def get_provider(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkDirectLinkProviderT] | None = None,
    ) -> results.NetworkDirectLinkProviderT | None:
        """SoftLayer_Network_DirectLink_Location::getProvider.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_DirectLink_Location/getProvider/
        """
        return self.client.call(
            self.datatype,
            "getProvider",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkDirectLinkProvider,
        )

    def get_service_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkDirectLinkServiceTypeT] | None = None,
    ) -> results.NetworkDirectLinkServiceTypeT | None:
        """SoftLayer_Network_DirectLink_Location::getServiceType.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_DirectLink_Location/getServiceType/
        """
        return self.client.call(
            self.datatype,
            "getServiceType",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkDirectLinkServiceType,
        )
