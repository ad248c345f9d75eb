# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk import models
from softlayer_sdk._service import Service

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike


class NetworkCustomerSubnetService(Service):
    """The methods of SoftLayer_Network_Customer_Subnet.

    https://sldn.softlayer.com/reference/services/SoftLayer_Network_Customer_Subnet/
    """

    datatype = "SoftLayer_Network_Customer_Subnet"

    def create_object(
        self, template_object: models.NetworkCustomerSubnet, *, mask: MaskLike | None = None
    ) -> models.NetworkCustomerSubnet:
        """SoftLayer_Network_Customer_Subnet::createObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Customer_Subnet/createObject/
        """
        return self.client.call(
            self.datatype,
            "createObject",
            template_object,
            mask=mask,
            returns=models.NetworkCustomerSubnet,
        )

    def get_ip_addresses(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[models.NetworkCustomerSubnetIpAddress]:
        """SoftLayer_Network_Customer_Subnet::getIpAddresses.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Customer_Subnet/getIpAddresses/
        """
        return self.client.call(
            self.datatype,
            "getIpAddresses",
            id=id,
            mask=mask,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[models.NetworkCustomerSubnetIpAddress],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.NetworkCustomerSubnet:
        """SoftLayer_Network_Customer_Subnet::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Customer_Subnet/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.NetworkCustomerSubnet,
        )
