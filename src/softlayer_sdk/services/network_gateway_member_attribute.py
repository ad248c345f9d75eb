# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from softlayer_sdk import models
from softlayer_sdk._service import R, Service

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike


class NetworkGatewayMemberAttributeService(Service):
    """The methods of SoftLayer_Network_Gateway_Member_Attribute.

    https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway_Member_Attribute/
    """

    datatype = "SoftLayer_Network_Gateway_Member_Attribute"

    @overload
    def get_gateway_member(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.NetworkGatewayMember | None: ...

    @overload
    def get_gateway_member(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_gateway_member(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_Network_Gateway_Member_Attribute::getGatewayMember.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway_Member_Attribute/getGatewayMember/
        """
        return self.client.call(
            self.datatype,
            "getGatewayMember",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkGatewayMember,
        )

    @overload
    def get_object(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.NetworkGatewayMemberAttribute: ...

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
        """SoftLayer_Network_Gateway_Member_Attribute::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway_Member_Attribute/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkGatewayMemberAttribute,
        )
