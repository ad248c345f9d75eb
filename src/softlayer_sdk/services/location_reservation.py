# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class LocationReservationService(Service):
    """The methods of SoftLayer_Location_Reservation.

    https://sldn.softlayer.com/reference/services/SoftLayer_Location_Reservation/
    """

    datatype = "SoftLayer_Location_Reservation"

    def get_account(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountT] | None = None,
    ) -> results.AccountT | None:
        """SoftLayer_Location_Reservation::getAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location_Reservation/getAccount/
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

    def get_account_reservations(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.LocationReservationT] | None = None,
    ) -> results.ListResult[results.LocationReservationT]:
        """SoftLayer_Location_Reservation::getAccountReservations.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location_Reservation/getAccountReservations/
        """
        return self.client.call(
            self.datatype,
            "getAccountReservations",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.LocationReservation],
        )

    def get_allotment(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkBandwidthVersion1AllotmentT] | None = None,
    ) -> results.NetworkBandwidthVersion1AllotmentT | None:
        """SoftLayer_Location_Reservation::getAllotment.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location_Reservation/getAllotment/
        """
        return self.client.call(
            self.datatype,
            "getAllotment",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkBandwidthVersion1Allotment,
        )

    def get_billing_item(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingItemT] | None = None,
    ) -> results.BillingItemT | None:
        """SoftLayer_Location_Reservation::getBillingItem.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location_Reservation/getBillingItem/
        """
        return self.client.call(
            self.datatype,
            "getBillingItem",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingItem,
        )

    def get_location(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.LocationT] | None = None,
    ) -> results.LocationT | None:
        """SoftLayer_Location_Reservation::getLocation.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location_Reservation/getLocation/
        """
        return self.client.call(
            self.datatype,
            "getLocation",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Location,
        )

    def get_location_reservation_rack(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.LocationReservationRackT] | None = None,
    ) -> results.LocationReservationRackT | None:
        """SoftLayer_Location_Reservation::getLocationReservationRack.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location_Reservation/getLocationReservationRack/
        """
        return self.client.call(
            self.datatype,
            "getLocationReservationRack",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.LocationReservationRack,
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.LocationReservationT] | None = None,
    ) -> results.LocationReservationT:
        """SoftLayer_Location_Reservation::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location_Reservation/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.LocationReservation,
        )
