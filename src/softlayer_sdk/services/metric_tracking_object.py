# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, given, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class MetricTrackingObjectService(Service):
    """The methods of SoftLayer_Metric_Tracking_Object.

    https://sldn.softlayer.com/reference/services/SoftLayer_Metric_Tracking_Object/
    """

    datatype = "SoftLayer_Metric_Tracking_Object"

    def get_bandwidth_data(
        self,
        start_date_time: datetime | str | None = None,
        end_date_time: datetime | str | None = None,
        type: str | None = None,
        rollup_seconds: int | None = None,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.MetricTrackingObjectDataT] | None = None,
    ) -> results.ListResult[results.MetricTrackingObjectDataT]:
        """SoftLayer_Metric_Tracking_Object::getBandwidthData.

        https://sldn.softlayer.com/reference/services/SoftLayer_Metric_Tracking_Object/getBandwidthData/
        """
        return self.client.call(
            self.datatype,
            "getBandwidthData",
            *given(start_date_time, end_date_time, type, rollup_seconds),
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.MetricTrackingObjectData],
        )

    def get_bandwidth_total(
        self,
        start_date_time: datetime | str | None = None,
        end_date_time: datetime | str | None = None,
        direction: str | None = None,
        type: str | None = None,
        *,
        id: int | str | None = None,
    ) -> int:
        """SoftLayer_Metric_Tracking_Object::getBandwidthTotal.

        https://sldn.softlayer.com/reference/services/SoftLayer_Metric_Tracking_Object/getBandwidthTotal/
        """
        return self.client.call(
            self.datatype,
            "getBandwidthTotal",
            *given(start_date_time, end_date_time, direction, type),
            id=id,
            returns=int,
        )

    def get_metric_data_types(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ContainerMetricDataTypeT] | None = None,
    ) -> results.ListResult[results.ContainerMetricDataTypeT]:
        """SoftLayer_Metric_Tracking_Object::getMetricDataTypes.

        https://sldn.softlayer.com/reference/services/SoftLayer_Metric_Tracking_Object/getMetricDataTypes/
        """
        return self.client.call(
            self.datatype,
            "getMetricDataTypes",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ContainerMetricDataType],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.MetricTrackingObjectT] | None = None,
    ) -> results.MetricTrackingObjectT:
        """SoftLayer_Metric_Tracking_Object::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Metric_Tracking_Object/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.MetricTrackingObject,
        )

    def get_summary_data(
        self,
        start_date_time: datetime | str | None,
        end_date_time: datetime | str | None,
        valid_types: Sequence[models.ContainerMetricDataType] | None,
        summary_period: int | None,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.MetricTrackingObjectDataT] | None = None,
    ) -> results.ListResult[results.MetricTrackingObjectDataT]:
        """SoftLayer_Metric_Tracking_Object::getSummaryData.

        https://sldn.softlayer.com/reference/services/SoftLayer_Metric_Tracking_Object/getSummaryData/
        """
        return self.client.call(
            self.datatype,
            "getSummaryData",
            start_date_time,
            end_date_time,
            valid_types,
            summary_period,
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.MetricTrackingObjectData],
        )

    def get_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.MetricTrackingObjectTypeT] | None = None,
    ) -> results.MetricTrackingObjectTypeT | None:
        """SoftLayer_Metric_Tracking_Object::getType.

        https://sldn.softlayer.com/reference/services/SoftLayer_Metric_Tracking_Object/getType/
        """
        return self.client.call(
            self.datatype,
            "getType",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.MetricTrackingObjectType,
        )
