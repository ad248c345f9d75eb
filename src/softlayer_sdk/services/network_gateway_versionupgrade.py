# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class NetworkGatewayVersionUpgradeService(Service):
    """The methods of SoftLayer_Network_Gateway_VersionUpgrade.

    https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway_VersionUpgrade/
    """

    datatype = "SoftLayer_Network_Gateway_VersionUpgrade"

    def get_all_upgrades_by_gateway_id(
        self,
        gateway_id: int,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkGatewayVersionUpgradeT] | None = None,
    ) -> results.ListResult[results.NetworkGatewayVersionUpgradeT]:
        """SoftLayer_Network_Gateway_VersionUpgrade::getAllUpgradesByGatewayId.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway_VersionUpgrade/getAllUpgradesByGatewayId/
        """
        return self.client.call(
            self.datatype,
            "getAllUpgradesByGatewayId",
            gateway_id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkGatewayVersionUpgrade],
        )

    def get_gw_orders_allowed_licenses(self, account_id: int, manufacturer: str) -> str:
        """SoftLayer_Network_Gateway_VersionUpgrade::getGwOrdersAllowedLicenses.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway_VersionUpgrade/getGwOrdersAllowedLicenses/
        """
        return self.client.call(
            self.datatype, "getGwOrdersAllowedLicenses", account_id, manufacturer, returns=str
        )

    def get_gw_orders_allowed_os(
        self,
        account_id: int,
        manufacturer: str,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductPackageItemPricesT] | None = None,
    ) -> results.ListResult[results.ProductPackageItemPricesT]:
        """SoftLayer_Network_Gateway_VersionUpgrade::getGwOrdersAllowedOS.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway_VersionUpgrade/getGwOrdersAllowedOS/
        """
        return self.client.call(
            self.datatype,
            "getGwOrdersAllowedOS",
            account_id,
            manufacturer,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductPackageItemPrices],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkGatewayVersionUpgradeT] | None = None,
    ) -> results.NetworkGatewayVersionUpgradeT:
        """SoftLayer_Network_Gateway_VersionUpgrade::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway_VersionUpgrade/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkGatewayVersionUpgrade,
        )

    def validate_version_change(
        self, gateway_id: int, version_upgrade_id: int, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Network_Gateway_VersionUpgrade::validateVersionChange.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway_VersionUpgrade/validateVersionChange/
        """
        return self.client.call(
            self.datatype,
            "validateVersionChange",
            gateway_id,
            version_upgrade_id,
            id=id,
            returns=bool,
        )
