# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from collections.abc import Sequence

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class NetworkServiceVpnOverridesService(Service):
    """The methods of SoftLayer_Network_Service_Vpn_Overrides.

    https://sldn.softlayer.com/reference/services/SoftLayer_Network_Service_Vpn_Overrides/
    """

    datatype = "SoftLayer_Network_Service_Vpn_Overrides"

    def create_objects(self, template_objects: Sequence[models.NetworkServiceVpnOverrides]) -> bool:
        """SoftLayer_Network_Service_Vpn_Overrides::createObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Service_Vpn_Overrides/createObjects/
        """
        return self.client.call(self.datatype, "createObjects", template_objects, returns=bool)

    def delete_object(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Network_Service_Vpn_Overrides::deleteObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Service_Vpn_Overrides/deleteObject/
        """
        return self.client.call(self.datatype, "deleteObject", id=id, returns=bool)

    def delete_objects(self, template_objects: Sequence[models.NetworkServiceVpnOverrides]) -> bool:
        """SoftLayer_Network_Service_Vpn_Overrides::deleteObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Service_Vpn_Overrides/deleteObjects/
        """
        return self.client.call(self.datatype, "deleteObjects", template_objects, returns=bool)

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkServiceVpnOverridesT] | None = None,
    ) -> results.NetworkServiceVpnOverridesT:
        """SoftLayer_Network_Service_Vpn_Overrides::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Service_Vpn_Overrides/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkServiceVpnOverrides,
        )

    def get_subnet(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkSubnetT] | None = None,
    ) -> results.NetworkSubnetT | None:
        """SoftLayer_Network_Service_Vpn_Overrides::getSubnet.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Service_Vpn_Overrides/getSubnet/
        """
        return self.client.call(
            self.datatype,
            "getSubnet",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkSubnet,
        )

    def get_user(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.UserCustomerT] | None = None,
    ) -> results.UserCustomerT | None:
        """SoftLayer_Network_Service_Vpn_Overrides::getUser.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Service_Vpn_Overrides/getUser/
        """
        return self.client.call(
            self.datatype,
            "getUser",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.UserCustomer,
        )
