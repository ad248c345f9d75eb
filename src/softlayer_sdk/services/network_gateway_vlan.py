# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from collections.abc import Sequence

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class NetworkGatewayVlanService(Service):
    """The methods of SoftLayer_Network_Gateway_Vlan.

    https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway_Vlan/
    """

    datatype = "SoftLayer_Network_Gateway_Vlan"

    def bypass(self, *, id: int | str | None = None) -> None:
        """SoftLayer_Network_Gateway_Vlan::bypass.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway_Vlan/bypass/
        """
        self.client.call(self.datatype, "bypass", id=id)

    def create_object(
        self,
        template_object: models.NetworkGatewayVlan,
        *,
        mask: MaskLike | None = None,
        into: type[results.NetworkGatewayVlanT] | None = None,
    ) -> results.NetworkGatewayVlanT:
        """SoftLayer_Network_Gateway_Vlan::createObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway_Vlan/createObject/
        """
        return self.client.call(
            self.datatype,
            "createObject",
            template_object,
            mask=mask,
            into=into,
            returns=models.NetworkGatewayVlan,
        )

    def create_objects(
        self,
        template_objects: Sequence[models.NetworkGatewayVlan],
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkGatewayVlanT] | None = None,
    ) -> results.ListResult[results.NetworkGatewayVlanT]:
        """SoftLayer_Network_Gateway_Vlan::createObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway_Vlan/createObjects/
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
            returns=list[models.NetworkGatewayVlan],
        )

    def delete_object(self, *, id: int | str | None = None) -> None:
        """SoftLayer_Network_Gateway_Vlan::deleteObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway_Vlan/deleteObject/
        """
        self.client.call(self.datatype, "deleteObject", id=id)

    def delete_objects(self, template_objects: Sequence[models.NetworkGatewayVlan]) -> bool:
        """SoftLayer_Network_Gateway_Vlan::deleteObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway_Vlan/deleteObjects/
        """
        return self.client.call(self.datatype, "deleteObjects", template_objects, returns=bool)

    def get_network_gateway(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkGatewayT] | None = None,
    ) -> results.NetworkGatewayT | None:
        """SoftLayer_Network_Gateway_Vlan::getNetworkGateway.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway_Vlan/getNetworkGateway/
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

    def get_network_vlan(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkVlanT] | None = None,
    ) -> results.NetworkVlanT | None:
        """SoftLayer_Network_Gateway_Vlan::getNetworkVlan.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway_Vlan/getNetworkVlan/
        """
        return self.client.call(
            self.datatype,
            "getNetworkVlan",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkVlan,
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkGatewayVlanT] | None = None,
    ) -> results.NetworkGatewayVlanT:
        """SoftLayer_Network_Gateway_Vlan::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway_Vlan/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkGatewayVlan,
        )

    def unbypass(self, *, id: int | str | None = None) -> None:
        """SoftLayer_Network_Gateway_Vlan::unbypass.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway_Vlan/unbypass/
        """
        self.client.call(self.datatype, "unbypass", id=id)
