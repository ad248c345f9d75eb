# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class NetworkStorageHubSwiftMetricsService(Service):
    """The methods of SoftLayer_Network_Storage_Hub_Swift_Metrics.

    https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Hub_Swift_Metrics/
    """

    datatype = "SoftLayer_Network_Storage_Hub_Swift_Metrics"

    def get_metric_data(
        self,
        start_date_time: datetime | str,
        end_date_time: datetime | str,
        metric_key: str,
        location: str,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.MetricTrackingObjectDataT] | None = None,
    ) -> results.ListResult[results.MetricTrackingObjectDataT]:
        """SoftLayer_Network_Storage_Hub_Swift_Metrics::getMetricData.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Hub_Swift_Metrics/getMetricData/
        """
        return self.client.call(
            self.datatype,
            "getMetricData",
            start_date_time,
            end_date_time,
            metric_key,
            location,
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.MetricTrackingObjectData],
        )

    def get_summary_data(
        self,
        start_date_time: datetime | str,
        end_date_time: datetime | str,
        valid_types: Sequence[models.ContainerMetricDataType],
        summary_period: int,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.MetricTrackingObjectDataT] | None = None,
    ) -> results.ListResult[results.MetricTrackingObjectDataT]:
        """SoftLayer_Network_Storage_Hub_Swift_Metrics::getSummaryData.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Hub_Swift_Metrics/getSummaryData/
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
