# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, given, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class NetworkGatewayPrecheckService(Service):
    """The methods of SoftLayer_Network_Gateway_Precheck.

    https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway_Precheck/
    """

    datatype = "SoftLayer_Network_Gateway_Precheck"

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkGatewayPrecheckT] | None = None,
    ) -> results.NetworkGatewayPrecheckT:
        """SoftLayer_Network_Gateway_Precheck::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway_Precheck/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkGatewayPrecheck,
        )

    def get_precheck_status(
        self,
        gateway_id: int,
        get_rollback_precheck: bool | None = None,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkGatewayPrecheckT] | None = None,
    ) -> results.ListResult[results.NetworkGatewayPrecheckT]:
        """SoftLayer_Network_Gateway_Precheck::getPrecheckStatus.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway_Precheck/getPrecheckStatus/
        """
        return self.client.call(
            self.datatype,
            "getPrecheckStatus",
            gateway_id,
            *given(get_rollback_precheck),
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkGatewayPrecheck],
        )

    def license_management_precheck(self, gateway_id: int) -> bool:
        """SoftLayer_Network_Gateway_Precheck::licenseManagementPrecheck.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway_Precheck/licenseManagementPrecheck/
        """
        return self.client.call(
            self.datatype, "licenseManagementPrecheck", gateway_id, returns=bool
        )

    def os_reload_precheck(self, gateway_id: int) -> bool:
        """SoftLayer_Network_Gateway_Precheck::osReloadPrecheck.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway_Precheck/osReloadPrecheck/
        """
        return self.client.call(self.datatype, "osReloadPrecheck", gateway_id, returns=bool)

    def upgrade_precheck(self, gateway_id: int) -> bool:
        """SoftLayer_Network_Gateway_Precheck::upgradePrecheck.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway_Precheck/upgradePrecheck/
        """
        return self.client.call(self.datatype, "upgradePrecheck", gateway_id, returns=bool)
