# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk import models
from softlayer_sdk._service import Service

if TYPE_CHECKING:
    from collections.abc import Sequence

    from softlayer_sdk._types import FilterLike, MaskLike


class NetworkGatewayMemberService(Service):
    """The methods of SoftLayer_Network_Gateway_Member.

    https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway_Member/
    """

    datatype = "SoftLayer_Network_Gateway_Member"

    def create_object(
        self, template_object: models.NetworkGatewayMember, *, mask: MaskLike | None = None
    ) -> models.NetworkGatewayMember:
        """SoftLayer_Network_Gateway_Member::createObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway_Member/createObject/
        """
        return self.client.call(
            self.datatype,
            "createObject",
            template_object,
            mask=mask,
            returns=models.NetworkGatewayMember,
        )

    def create_objects(
        self,
        template_objects: Sequence[models.NetworkGatewayMember],
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[models.NetworkGatewayMember]:
        """SoftLayer_Network_Gateway_Member::createObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway_Member/createObjects/
        """
        return self.client.call(
            self.datatype,
            "createObjects",
            template_objects,
            mask=mask,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[models.NetworkGatewayMember],
        )

    def edit_object(
        self, template_object: models.NetworkGatewayMember, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Network_Gateway_Member::editObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway_Member/editObject/
        """
        return self.client.call(self.datatype, "editObject", template_object, id=id, returns=bool)

    def get_attributes(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.NetworkGatewayMemberAttribute | None:
        """SoftLayer_Network_Gateway_Member::getAttributes.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway_Member/getAttributes/
        """
        return self.client.call(
            self.datatype,
            "getAttributes",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.NetworkGatewayMemberAttribute,
        )

    def get_gateway_software_description(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.SoftwareDescription | None:
        """SoftLayer_Network_Gateway_Member::getGatewaySoftwareDescription.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway_Member/getGatewaySoftwareDescription/
        """
        return self.client.call(
            self.datatype,
            "getGatewaySoftwareDescription",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.SoftwareDescription,
        )

    def get_hardware(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.Hardware | None:
        """SoftLayer_Network_Gateway_Member::getHardware.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway_Member/getHardware/
        """
        return self.client.call(
            self.datatype, "getHardware", id=id, mask=mask, filter=filter, returns=models.Hardware
        )

    def get_licenses(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[models.NetworkGatewayMemberLicenses]:
        """SoftLayer_Network_Gateway_Member::getLicenses.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway_Member/getLicenses/
        """
        return self.client.call(
            self.datatype,
            "getLicenses",
            id=id,
            mask=mask,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[models.NetworkGatewayMemberLicenses],
        )

    def get_network_gateway(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.NetworkGateway | None:
        """SoftLayer_Network_Gateway_Member::getNetworkGateway.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway_Member/getNetworkGateway/
        """
        return self.client.call(
            self.datatype,
            "getNetworkGateway",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.NetworkGateway,
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.NetworkGatewayMember:
        """SoftLayer_Network_Gateway_Member::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway_Member/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.NetworkGatewayMember,
        )

    def get_passwords(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[models.NetworkGatewayMemberPasswords]:
        """SoftLayer_Network_Gateway_Member::getPasswords.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway_Member/getPasswords/
        """
        return self.client.call(
            self.datatype,
            "getPasswords",
            id=id,
            mask=mask,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[models.NetworkGatewayMemberPasswords],
        )

    def get_public_ip_address(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.NetworkSubnetIpAddress | None:
        """SoftLayer_Network_Gateway_Member::getPublicIpAddress.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway_Member/getPublicIpAddress/
        """
        return self.client.call(
            self.datatype,
            "getPublicIpAddress",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.NetworkSubnetIpAddress,
        )
