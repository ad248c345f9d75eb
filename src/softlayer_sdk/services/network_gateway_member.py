# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from collections.abc import Sequence

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class NetworkGatewayMemberService(Service):
    """The methods of SoftLayer_Network_Gateway_Member.

    https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway_Member/
    """

    datatype = "SoftLayer_Network_Gateway_Member"

    def create_object(
        self,
        template_object: models.NetworkGatewayMember,
        *,
        mask: MaskLike | None = None,
        into: type[results.NetworkGatewayMemberT] | None = None,
    ) -> results.NetworkGatewayMemberT:
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

    def create_objects(
        self,
        template_objects: Sequence[models.NetworkGatewayMember],
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkGatewayMemberT] | None = None,
    ) -> results.ListResult[results.NetworkGatewayMemberT]:
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

    def get_attributes(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkGatewayMemberAttributeT] | None = None,
    ) -> results.NetworkGatewayMemberAttributeT | None:
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

    def get_gateway_software_description(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.SoftwareDescriptionT] | None = None,
    ) -> results.SoftwareDescriptionT | None:
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

    def get_hardware(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.HardwareT] | None = None,
    ) -> results.HardwareT | None:
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

    def get_licenses(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkGatewayMemberLicensesT] | None = None,
    ) -> results.ListResult[results.NetworkGatewayMemberLicensesT]:
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

    def get_network_gateway(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkGatewayT] | None = None,
    ) -> results.NetworkGatewayT | None:
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

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkGatewayMemberT] | None = None,
    ) -> results.NetworkGatewayMemberT:
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

    def get_passwords(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkGatewayMemberPasswordsT] | None = None,
    ) -> results.ListResult[results.NetworkGatewayMemberPasswordsT]:
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

    def get_public_ip_address(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkSubnetIpAddressT] | None = None,
    ) -> results.NetworkSubnetIpAddressT | None:
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
