# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from softlayer_sdk import models
from softlayer_sdk._service import R, Service, list_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from softlayer_sdk._types import FilterLike, MaskLike
    from softlayer_sdk.query.where import Condition


class NetworkLBaaSL7PolicyService(Service):
    """The methods of SoftLayer_Network_LBaaS_L7Policy.

    https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_L7Policy/
    """

    datatype = "SoftLayer_Network_LBaaS_L7Policy"

    @overload
    def add_l7_policies(
        self,
        listener_uuid: str,
        policies_rules: Sequence[models.NetworkLBaaSPolicyRule],
        *,
        mask: MaskLike | None = ...,
    ) -> models.NetworkLBaaSLoadBalancer: ...

    @overload
    def add_l7_policies(
        self,
        listener_uuid: str,
        policies_rules: Sequence[models.NetworkLBaaSPolicyRule],
        *,
        into: type[R],
    ) -> R: ...

    def add_l7_policies(
        self,
        listener_uuid: str,
        policies_rules: Sequence[models.NetworkLBaaSPolicyRule],
        *,
        mask: MaskLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_Network_LBaaS_L7Policy::addL7Policies.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_L7Policy/addL7Policies/
        """
        return self.client.call(
            self.datatype,
            "addL7Policies",
            listener_uuid,
            policies_rules,
            mask=mask,
            into=into,
            returns=models.NetworkLBaaSLoadBalancer,
        )

    @overload
    def delete_object(
        self, *, id: int | str | None = ..., mask: MaskLike | None = ...
    ) -> models.NetworkLBaaSLoadBalancer: ...

    @overload
    def delete_object(self, *, into: type[R], id: int | str | None = ...) -> R: ...

    def delete_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_Network_LBaaS_L7Policy::deleteObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_L7Policy/deleteObject/
        """
        return self.client.call(
            self.datatype,
            "deleteObject",
            id=id,
            mask=mask,
            into=into,
            returns=models.NetworkLBaaSLoadBalancer,
        )

    @overload
    def edit_object(
        self,
        template_object: models.NetworkLBaaSL7Policy,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
    ) -> models.NetworkLBaaSLoadBalancer: ...

    @overload
    def edit_object(
        self,
        template_object: models.NetworkLBaaSL7Policy,
        *,
        into: type[R],
        id: int | str | None = ...,
    ) -> R: ...

    def edit_object(
        self,
        template_object: models.NetworkLBaaSL7Policy,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_Network_LBaaS_L7Policy::editObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_L7Policy/editObject/
        """
        return self.client.call(
            self.datatype,
            "editObject",
            template_object,
            id=id,
            mask=mask,
            into=into,
            returns=models.NetworkLBaaSLoadBalancer,
        )

    @overload
    def get_l7_rules(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.NetworkLBaaSL7Rule]: ...

    @overload
    def get_l7_rules(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_l7_rules(
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
        """SoftLayer_Network_LBaaS_L7Policy::getL7Rules.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_L7Policy/getL7Rules/
        """
        return self.client.call(
            self.datatype,
            "getL7Rules",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkLBaaSL7Rule],
        )

    @overload
    def get_object(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.NetworkLBaaSL7Policy: ...

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
        """SoftLayer_Network_LBaaS_L7Policy::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_L7Policy/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkLBaaSL7Policy,
        )
