# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from softlayer_sdk import models
from softlayer_sdk._service import R, Service, list_of

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike
    from softlayer_sdk.query.where import Condition


class NetworkCustomerSubnetService(Service):
    """The methods of SoftLayer_Network_Customer_Subnet.

    https://sldn.softlayer.com/reference/services/SoftLayer_Network_Customer_Subnet/
    """

    datatype = "SoftLayer_Network_Customer_Subnet"

    @overload
    def create_object(
        self, template_object: models.NetworkCustomerSubnet, *, mask: MaskLike | None = ...
    ) -> models.NetworkCustomerSubnet: ...

    @overload
    def create_object(
        self, template_object: models.NetworkCustomerSubnet, *, into: type[R]
    ) -> R: ...

    def create_object(
        self,
        template_object: models.NetworkCustomerSubnet,
        *,
        mask: MaskLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_Network_Customer_Subnet::createObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Customer_Subnet/createObject/
        """
        return self.client.call(
            self.datatype,
            "createObject",
            template_object,
            mask=mask,
            into=into,
            returns=models.NetworkCustomerSubnet,
        )

    @overload
    def get_ip_addresses(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.NetworkCustomerSubnetIpAddress]: ...

    @overload
    def get_ip_addresses(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_ip_addresses(
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
        """SoftLayer_Network_Customer_Subnet::getIpAddresses.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Customer_Subnet/getIpAddresses/
        """
        return self.client.call(
            self.datatype,
            "getIpAddresses",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkCustomerSubnetIpAddress],
        )

    @overload
    def get_object(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.NetworkCustomerSubnet: ...

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
        """SoftLayer_Network_Customer_Subnet::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Customer_Subnet/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkCustomerSubnet,
        )
