# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class NetworkCustomerSubnetService(Service):
    """The methods of SoftLayer_Network_Customer_Subnet.

    https://sldn.softlayer.com/reference/services/SoftLayer_Network_Customer_Subnet/
    """

    datatype = "SoftLayer_Network_Customer_Subnet"

    def create_object(
        self,
        template_object: models.NetworkCustomerSubnet,
        *,
        mask: MaskLike | None = None,
        into: type[results.NetworkCustomerSubnetT] | None = None,
    ) -> results.NetworkCustomerSubnetT:
        """SoftLayer_Network_Customer_Subnet::createObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Customer_Subnet/createObject/
        """
        return self.client.call(
            self.datatype,
            "createObject",
            template_object,
            mask=mask,
            into=into,
            returns=models.NetworkCustomerSubnet,
        )

    def get_ip_addresses(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkCustomerSubnetIpAddressT] | None = None,
    ) -> results.ListResult[results.NetworkCustomerSubnetIpAddressT]:
        """SoftLayer_Network_Customer_Subnet::getIpAddresses.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Customer_Subnet/getIpAddresses/
        """
        return self.client.call(
            self.datatype,
            "getIpAddresses",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkCustomerSubnetIpAddress],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkCustomerSubnetT] | None = None,
    ) -> results.NetworkCustomerSubnetT:
        """SoftLayer_Network_Customer_Subnet::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Customer_Subnet/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkCustomerSubnet,
        )
