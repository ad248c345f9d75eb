# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from softlayer_sdk import models
from softlayer_sdk._service import R, Service

if TYPE_CHECKING:
    from collections.abc import Sequence

    from softlayer_sdk._types import FilterLike, MaskLike


class NetworkServiceVpnOverridesService(Service):
    """The methods of SoftLayer_Network_Service_Vpn_Overrides.

    https://sldn.softlayer.com/reference/services/SoftLayer_Network_Service_Vpn_Overrides/
    """

    datatype = "SoftLayer_Network_Service_Vpn_Overrides"

    def create_objects(self, template_objects: Sequence[models.NetworkServiceVpnOverrides]) -> bool:
        """SoftLayer_Network_Service_Vpn_Overrides::createObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Service_Vpn_Overrides/createObjects/
        """
        return self.client.call(self.datatype, "createObjects", template_objects, returns=bool)

    def delete_object(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Network_Service_Vpn_Overrides::deleteObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Service_Vpn_Overrides/deleteObject/
        """
        return self.client.call(self.datatype, "deleteObject", id=id, returns=bool)

    def delete_objects(self, template_objects: Sequence[models.NetworkServiceVpnOverrides]) -> bool:
        """SoftLayer_Network_Service_Vpn_Overrides::deleteObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Service_Vpn_Overrides/deleteObjects/
        """
        return self.client.call(self.datatype, "deleteObjects", template_objects, returns=bool)

    @overload
    def get_object(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.NetworkServiceVpnOverrides: ...

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
        """SoftLayer_Network_Service_Vpn_Overrides::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Service_Vpn_Overrides/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkServiceVpnOverrides,
        )

    @overload
    def get_subnet(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.NetworkSubnet | None: ...

    @overload
    def get_subnet(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_subnet(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_Network_Service_Vpn_Overrides::getSubnet.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Service_Vpn_Overrides/getSubnet/
        """
        return self.client.call(
            self.datatype,
            "getSubnet",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkSubnet,
        )

    @overload
    def get_user(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.UserCustomer | None: ...

    @overload
    def get_user(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_user(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_Network_Service_Vpn_Overrides::getUser.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Service_Vpn_Overrides/getUser/
        """
        return self.client.call(
            self.datatype,
            "getUser",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.UserCustomer,
        )
