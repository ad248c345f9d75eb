# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class AccountShipmentStatusService(Service):
    """The methods of SoftLayer_Account_Shipment_Status.

    https://sldn.softlayer.com/reference/services/SoftLayer_Account_Shipment_Status/
    """

    datatype = "SoftLayer_Account_Shipment_Status"

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountShipmentStatusT] | None = None,
    ) -> results.AccountShipmentStatusT:
        """SoftLayer_Account_Shipment_Status::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Shipment_Status/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.AccountShipmentStatus,
        )
