# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from softlayer_sdk import models
from softlayer_sdk._service import R, Service, list_of

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike
    from softlayer_sdk.query.where import Condition


class NetworkDirectLinkLocationService(Service):
    """The methods of SoftLayer_Network_DirectLink_Location.

    https://sldn.softlayer.com/reference/services/SoftLayer_Network_DirectLink_Location/
    """

    datatype = "SoftLayer_Network_DirectLink_Location"

    @overload
    def get_all_objects(
        self,
        *,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.NetworkDirectLinkLocation]: ...

    @overload
    def get_all_objects(
        self,
        *,
        into: type[R],
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_all_objects(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[Any] | None = None,
    ) -> list[Any]:
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

    @overload
    def get_location(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.Location | None: ...

    @overload
    def get_location(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_location(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_object(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.NetworkDirectLinkLocation: ...

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

    @overload
    def get_provider(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.NetworkDirectLinkProvider | None: ...

    @overload
    def get_provider(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_provider(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_service_type(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.NetworkDirectLinkServiceType | None: ...

    @overload
    def get_service_type(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_service_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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
