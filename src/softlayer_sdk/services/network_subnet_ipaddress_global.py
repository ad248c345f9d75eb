# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from softlayer_sdk import models
from softlayer_sdk._service import R, Service, given

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike


class NetworkSubnetIpAddressGlobalService(Service):
    """The methods of SoftLayer_Network_Subnet_IpAddress_Global.

    https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet_IpAddress_Global/
    """

    datatype = "SoftLayer_Network_Subnet_IpAddress_Global"

    @overload
    def get_account(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.Account | None: ...

    @overload
    def get_account(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_account(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_active_transaction(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.ProvisioningVersion1Transaction | None: ...

    @overload
    def get_active_transaction(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_active_transaction(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_billing_item(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.BillingItemNetworkSubnetIpAddressGlobal | None: ...

    @overload
    def get_billing_item(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_billing_item(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_destination_ip_address(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.NetworkSubnetIpAddress | None: ...

    @overload
    def get_destination_ip_address(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_destination_ip_address(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_ip_address(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.NetworkSubnetIpAddress | None: ...

    @overload
    def get_ip_address(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_ip_address(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_object(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.NetworkSubnetIpAddressGlobal: ...

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
