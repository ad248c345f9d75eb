# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class NetworkMonitorVersion1QueryHostStratumService(Service):
    """The methods of SoftLayer_Network_Monitor_Version1_Query_Host_Stratum.

    https://sldn.softlayer.com/reference/services/SoftLayer_Network_Monitor_Version1_Query_Host_Stratum/
    """

    datatype = "SoftLayer_Network_Monitor_Version1_Query_Host_Stratum"

    def get_all_query_types(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkMonitorVersion1QueryTypeT] | None = None,
    ) -> results.ListResult[results.NetworkMonitorVersion1QueryTypeT]:
        """SoftLayer_Network_Monitor_Version1_Query_Host_Stratum::getAllQueryTypes.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Monitor_Version1_Query_Host_Stratum/getAllQueryTypes/
        """
        return self.client.call(
            self.datatype,
            "getAllQueryTypes",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkMonitorVersion1QueryType],
        )

    def get_all_response_types(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkMonitorVersion1QueryResponseTypeT] | None = None,
    ) -> results.ListResult[results.NetworkMonitorVersion1QueryResponseTypeT]:
        """SoftLayer_Network_Monitor_Version1_Query_Host_Stratum::getAllResponseTypes.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Monitor_Version1_Query_Host_Stratum/getAllResponseTypes/
        """
        return self.client.call(
            self.datatype,
            "getAllResponseTypes",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkMonitorVersion1QueryResponseType],
        )

    def get_hardware(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.HardwareT] | None = None,
    ) -> results.HardwareT | None:
        """SoftLayer_Network_Monitor_Version1_Query_Host_Stratum::getHardware.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Monitor_Version1_Query_Host_Stratum/getHardware/
        """
        return self.client.call(
            self.datatype,
            "getHardware",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Hardware,
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkMonitorVersion1QueryHostStratumT] | None = None,
    ) -> results.NetworkMonitorVersion1QueryHostStratumT:
        """SoftLayer_Network_Monitor_Version1_Query_Host_Stratum::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Monitor_Version1_Query_Host_Stratum/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkMonitorVersion1QueryHostStratum,
        )
