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


class NetworkGatewayMemberService(Service):
    """The methods of SoftLayer_Network_Gateway_Member.

    https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway_Member/
    """

    datatype = "SoftLayer_Network_Gateway_Member"

    @overload
    def create_object(
        self, template_object: models.NetworkGatewayMember, *, mask: MaskLike | None = ...
    ) -> models.NetworkGatewayMember: ...

    @overload
    def create_object(
        self, template_object: models.NetworkGatewayMember, *, into: type[R]
    ) -> R: ...

    def create_object(
        self,
        template_object: models.NetworkGatewayMember,
        *,
        mask: MaskLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_Network_Gateway_Member::createObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway_Member/createObject/
        """
        return self.client.call(
            self.datatype,
            "createObject",
            template_object,
            mask=mask,
            into=into,
            returns=models.NetworkGatewayMember,
        )

    @overload
    def create_objects(
        self,
        template_objects: Sequence[models.NetworkGatewayMember],
        *,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.NetworkGatewayMember]: ...

    @overload
    def create_objects(
        self,
        template_objects: Sequence[models.NetworkGatewayMember],
        *,
        into: type[R],
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def create_objects(
        self,
        template_objects: Sequence[models.NetworkGatewayMember],
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[Any] | None = None,
    ) -> list[Any]:
        """SoftLayer_Network_Gateway_Member::createObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway_Member/createObjects/
        """
        return self.client.call(
            self.datatype,
            "createObjects",
            template_objects,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkGatewayMember],
        )

    def edit_object(
        self, template_object: models.NetworkGatewayMember, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Network_Gateway_Member::editObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway_Member/editObject/
        """
        return self.client.call(self.datatype, "editObject", template_object, id=id, returns=bool)

    @overload
    def get_attributes(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.NetworkGatewayMemberAttribute | None: ...

    @overload
    def get_attributes(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_attributes(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_Network_Gateway_Member::getAttributes.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway_Member/getAttributes/
        """
        return self.client.call(
            self.datatype,
            "getAttributes",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkGatewayMemberAttribute,
        )

    @overload
    def get_gateway_software_description(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.SoftwareDescription | None: ...

    @overload
    def get_gateway_software_description(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_gateway_software_description(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_Network_Gateway_Member::getGatewaySoftwareDescription.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway_Member/getGatewaySoftwareDescription/
        """
        return self.client.call(
            self.datatype,
            "getGatewaySoftwareDescription",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.SoftwareDescription,
        )

    @overload
    def get_hardware(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.Hardware | None: ...

    @overload
    def get_hardware(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_hardware(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_Network_Gateway_Member::getHardware.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway_Member/getHardware/
        """
        return self.client.call(
            self.datatype,
            "getHardware",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Hardware,
        )

    @overload
    def get_licenses(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.NetworkGatewayMemberLicenses]: ...

    @overload
    def get_licenses(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_licenses(
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
        """SoftLayer_Network_Gateway_Member::getLicenses.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway_Member/getLicenses/
        """
        return self.client.call(
            self.datatype,
            "getLicenses",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkGatewayMemberLicenses],
        )

    @overload
    def get_network_gateway(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.NetworkGateway | None: ...

    @overload
    def get_network_gateway(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_network_gateway(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_Network_Gateway_Member::getNetworkGateway.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway_Member/getNetworkGateway/
        """
        return self.client.call(
            self.datatype,
            "getNetworkGateway",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkGateway,
        )

    @overload
    def get_object(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.NetworkGatewayMember: ...

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
        """SoftLayer_Network_Gateway_Member::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway_Member/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkGatewayMember,
        )

    @overload
    def get_passwords(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.NetworkGatewayMemberPasswords]: ...

    @overload
    def get_passwords(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_passwords(
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
        """SoftLayer_Network_Gateway_Member::getPasswords.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway_Member/getPasswords/
        """
        return self.client.call(
            self.datatype,
            "getPasswords",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkGatewayMemberPasswords],
        )

    @overload
    def get_public_ip_address(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.NetworkSubnetIpAddress | None: ...

    @overload
    def get_public_ip_address(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_public_ip_address(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_Network_Gateway_Member::getPublicIpAddress.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway_Member/getPublicIpAddress/
        """
        return self.client.call(
            self.datatype,
            "getPublicIpAddress",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkSubnetIpAddress,
        )
