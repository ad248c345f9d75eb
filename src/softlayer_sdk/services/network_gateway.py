# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from collections.abc import Sequence

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, given, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class NetworkGatewayService(Service):
    """The methods of SoftLayer_Network_Gateway.

    https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway/
    """

    datatype = "SoftLayer_Network_Gateway"

    def bypass_all_vlans(self, *, id: int | str | None = None) -> None:
        """SoftLayer_Network_Gateway::bypassAllVlans.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway/bypassAllVlans/
        """
        self.client.call(self.datatype, "bypassAllVlans", id=id)

    def bypass_vlans(
        self, vlans: Sequence[models.NetworkGatewayVlan], *, id: int | str | None = None
    ) -> None:
        """SoftLayer_Network_Gateway::bypassVlans.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway/bypassVlans/
        """
        self.client.call(self.datatype, "bypassVlans", vlans, id=id)

    def force_rebuild_cluster(self, os_price_id: int, *, id: int | str | None = None) -> bool:
        """SoftLayer_Network_Gateway::forceRebuildCluster.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway/forceRebuildCluster/
        """
        return self.client.call(
            self.datatype, "forceRebuildCluster", os_price_id, id=id, returns=bool
        )

    def get_account(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountT] | None = None,
    ) -> results.AccountT | None:
        """SoftLayer_Network_Gateway::getAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway/getAccount/
        """
        return self.client.call(
            self.datatype,
            "getAccount",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Account,
        )

    def get_allowed_os_price_ids(
        self,
        member_id: int,
        *,
        id: int | str | None = None,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[int]:
        """SoftLayer_Network_Gateway::getAllowedOsPriceIds.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway/getAllowedOsPriceIds/
        """
        return self.client.call(
            self.datatype,
            "getAllowedOsPriceIds",
            member_id,
            id=id,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[int],
        )

    def get_capacity(self, *, id: int | str | None = None) -> str:
        """SoftLayer_Network_Gateway::getCapacity.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway/getCapacity/
        """
        return self.client.call(self.datatype, "getCapacity", id=id, returns=str)

    def get_inside_vlans(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkGatewayVlanT] | None = None,
    ) -> results.ListResult[results.NetworkGatewayVlanT]:
        """SoftLayer_Network_Gateway::getInsideVlans.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway/getInsideVlans/
        """
        return self.client.call(
            self.datatype,
            "getInsideVlans",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkGatewayVlan],
        )

    def get_manufacturer(
        self,
        check_same_os: bool | None = None,
        check_os_reload_member: bool | None = None,
        *,
        id: int | str | None = None,
    ) -> str:
        """SoftLayer_Network_Gateway::getManufacturer.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway/getManufacturer/
        """
        return self.client.call(
            self.datatype,
            "getManufacturer",
            *given(check_same_os, check_os_reload_member),
            id=id,
            returns=str,
        )

    def get_member_gateway_images_match(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Network_Gateway::getMemberGatewayImagesMatch.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway/getMemberGatewayImagesMatch/
        """
        return self.client.call(self.datatype, "getMemberGatewayImagesMatch", id=id, returns=bool)

    def get_members(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkGatewayMemberT] | None = None,
    ) -> results.ListResult[results.NetworkGatewayMemberT]:
        """SoftLayer_Network_Gateway::getMembers.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway/getMembers/
        """
        return self.client.call(
            self.datatype,
            "getMembers",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkGatewayMember],
        )

    def get_network_firewall(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkVlanFirewallT] | None = None,
    ) -> results.NetworkVlanFirewallT | None:
        """SoftLayer_Network_Gateway::getNetworkFirewall.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway/getNetworkFirewall/
        """
        return self.client.call(
            self.datatype,
            "getNetworkFirewall",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkVlanFirewall,
        )

    def get_network_firewall_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Network_Gateway::getNetworkFirewallFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway/getNetworkFirewallFlag/
        """
        return self.client.call(
            self.datatype, "getNetworkFirewallFlag", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkGatewayT] | None = None,
    ) -> results.NetworkGatewayT:
        """SoftLayer_Network_Gateway::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkGateway,
        )

    def get_possible_inside_vlans(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkVlanT] | None = None,
    ) -> results.ListResult[results.NetworkVlanT]:
        """SoftLayer_Network_Gateway::getPossibleInsideVlans.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway/getPossibleInsideVlans/
        """
        return self.client.call(
            self.datatype,
            "getPossibleInsideVlans",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkVlan],
        )

    def get_private_ip_address(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkSubnetIpAddressT] | None = None,
    ) -> results.NetworkSubnetIpAddressT | None:
        """SoftLayer_Network_Gateway::getPrivateIpAddress.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway/getPrivateIpAddress/
        """
        return self.client.call(
            self.datatype,
            "getPrivateIpAddress",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkSubnetIpAddress,
        )

    def get_private_vlan(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkVlanT] | None = None,
    ) -> results.NetworkVlanT | None:
        """SoftLayer_Network_Gateway::getPrivateVlan.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway/getPrivateVlan/
        """
        return self.client.call(
            self.datatype,
            "getPrivateVlan",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkVlan,
        )

    def get_public_ip_address(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkSubnetIpAddressT] | None = None,
    ) -> results.NetworkSubnetIpAddressT | None:
        """SoftLayer_Network_Gateway::getPublicIpAddress.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway/getPublicIpAddress/
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

    def get_public_ipv6_address(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkSubnetIpAddressT] | None = None,
    ) -> results.NetworkSubnetIpAddressT | None:
        """SoftLayer_Network_Gateway::getPublicIpv6Address.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway/getPublicIpv6Address/
        """
        return self.client.call(
            self.datatype,
            "getPublicIpv6Address",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkSubnetIpAddress,
        )

    def get_public_vlan(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkVlanT] | None = None,
    ) -> results.NetworkVlanT | None:
        """SoftLayer_Network_Gateway::getPublicVlan.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway/getPublicVlan/
        """
        return self.client.call(
            self.datatype,
            "getPublicVlan",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkVlan,
        )

    def get_rollback_support(self, *, id: int | str | None = None) -> str:
        """SoftLayer_Network_Gateway::getRollbackSupport.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway/getRollbackSupport/
        """
        return self.client.call(self.datatype, "getRollbackSupport", id=id, returns=str)

    def get_status(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkGatewayStatusT] | None = None,
    ) -> results.NetworkGatewayStatusT | None:
        """SoftLayer_Network_Gateway::getStatus.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway/getStatus/
        """
        return self.client.call(
            self.datatype,
            "getStatus",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkGatewayStatus,
        )

    def get_upgrade_item_prices(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductItemPriceT] | None = None,
    ) -> results.ListResult[results.ProductItemPriceT]:
        """SoftLayer_Network_Gateway::getUpgradeItemPrices.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway/getUpgradeItemPrices/
        """
        return self.client.call(
            self.datatype,
            "getUpgradeItemPrices",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductItemPrice],
        )

    def is_license_server_allowed(
        self, license_key_name: str, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Network_Gateway::isLicenseServerAllowed.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway/isLicenseServerAllowed/
        """
        return self.client.call(
            self.datatype, "isLicenseServerAllowed", license_key_name, id=id, returns=bool
        )

    def manage_licenses(
        self, required_item_key_name: str, add_on_licenses: str, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Network_Gateway::manageLicenses.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway/manageLicenses/
        """
        return self.client.call(
            self.datatype,
            "manageLicenses",
            required_item_key_name,
            add_on_licenses,
            id=id,
            returns=bool,
        )

    def rebuild_ha_cluster(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Network_Gateway::rebuildHACluster.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway/rebuildHACluster/
        """
        return self.client.call(self.datatype, "rebuildHACluster", id=id, returns=bool)

    def rebuildv_srxha_cluster(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Network_Gateway::rebuildvSRXHACluster.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway/rebuildvSRXHACluster/
        """
        return self.client.call(self.datatype, "rebuildvSRXHACluster", id=id, returns=bool)

    def refresh_gateway_license(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Network_Gateway::refreshGatewayLicense.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway/refreshGatewayLicense/
        """
        return self.client.call(self.datatype, "refreshGatewayLicense", id=id, returns=bool)

    def rename(self, name: str, *, id: int | str | None = None) -> bool:
        """SoftLayer_Network_Gateway::rename.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway/rename/
        """
        return self.client.call(self.datatype, "rename", name, id=id, returns=bool)

    def set_gateway_password(self, password: str, *, id: int | str | None = None) -> bool:
        """SoftLayer_Network_Gateway::setGatewayPassword.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway/setGatewayPassword/
        """
        return self.client.call(self.datatype, "setGatewayPassword", password, id=id, returns=bool)

    def unbypass_all_vlans(self, *, id: int | str | None = None) -> None:
        """SoftLayer_Network_Gateway::unbypassAllVlans.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway/unbypassAllVlans/
        """
        self.client.call(self.datatype, "unbypassAllVlans", id=id)

    def unbypass_vlans(
        self, vlans: Sequence[models.NetworkGatewayVlan], *, id: int | str | None = None
    ) -> None:
        """SoftLayer_Network_Gateway::unbypassVlans.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway/unbypassVlans/
        """
        self.client.call(self.datatype, "unbypassVlans", vlans, id=id)

    def update_gateway_user_password(
        self, record: models.NetworkGatewayMemberPasswords, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Network_Gateway::updateGatewayUserPassword.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway/updateGatewayUserPassword/
        """
        return self.client.call(
            self.datatype, "updateGatewayUserPassword", record, id=id, returns=bool
        )
