# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, given
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class NetworkSubnetIpAddressGlobalService(Service):
    """The methods of SoftLayer_Network_Subnet_IpAddress_Global.

    https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet_IpAddress_Global/
    """

    datatype = "SoftLayer_Network_Subnet_IpAddress_Global"

    def get_account(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountT] | None = None,
    ) -> results.AccountT | None:
        """SoftLayer_Network_Subnet_IpAddress_Global::getAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet_IpAddress_Global/getAccount/
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

    def get_active_transaction(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProvisioningVersion1TransactionT] | None = None,
    ) -> results.ProvisioningVersion1TransactionT | None:
        """SoftLayer_Network_Subnet_IpAddress_Global::getActiveTransaction.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet_IpAddress_Global/getActiveTransaction/
        """
        return self.client.call(
            self.datatype,
            "getActiveTransaction",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ProvisioningVersion1Transaction,
        )

    def get_billing_item(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingItemNetworkSubnetIpAddressGlobalT] | None = None,
    ) -> results.BillingItemNetworkSubnetIpAddressGlobalT | None:
        """SoftLayer_Network_Subnet_IpAddress_Global::getBillingItem.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet_IpAddress_Global/getBillingItem/
        """
        return self.client.call(
            self.datatype,
            "getBillingItem",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingItemNetworkSubnetIpAddressGlobal,
        )

    def get_destination_ip_address(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkSubnetIpAddressT] | None = None,
    ) -> results.NetworkSubnetIpAddressT | None:
        """SoftLayer_Network_Subnet_IpAddress_Global::getDestinationIpAddress.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet_IpAddress_Global/getDestinationIpAddress/
        """
        return self.client.call(
            self.datatype,
            "getDestinationIpAddress",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkSubnetIpAddress,
        )

    def get_ip_address(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkSubnetIpAddressT] | None = None,
    ) -> results.NetworkSubnetIpAddressT | None:
        """SoftLayer_Network_Subnet_IpAddress_Global::getIpAddress.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet_IpAddress_Global/getIpAddress/
        """
        return self.client.call(
            self.datatype,
            "getIpAddress",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkSubnetIpAddress,
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkSubnetIpAddressGlobalT] | None = None,
    ) -> results.NetworkSubnetIpAddressGlobalT:
        """SoftLayer_Network_Subnet_IpAddress_Global::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet_IpAddress_Global/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkSubnetIpAddressGlobal,
        )

    def route(
        self, new_end_point_ip_address: str | None = None, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Network_Subnet_IpAddress_Global::route.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet_IpAddress_Global/route/
        """
        return self.client.call(
            self.datatype, "route", *given(new_end_point_ip_address), id=id, returns=bool
        )

    def unroute(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Network_Subnet_IpAddress_Global::unroute.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet_IpAddress_Global/unroute/
        """
        return self.client.call(self.datatype, "unroute", id=id, returns=bool)
