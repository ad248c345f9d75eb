# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk import models
from softlayer_sdk._service import Service

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike


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
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[models.NetworkMonitorVersion1QueryType]:
        """SoftLayer_Network_Monitor_Version1_Query_Host_Stratum::getAllQueryTypes.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Monitor_Version1_Query_Host_Stratum/getAllQueryTypes/
        """
        return self.client.call(
            self.datatype,
            "getAllQueryTypes",
            mask=mask,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[models.NetworkMonitorVersion1QueryType],
        )

    def get_all_response_types(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[models.NetworkMonitorVersion1QueryResponseType]:
        """SoftLayer_Network_Monitor_Version1_Query_Host_Stratum::getAllResponseTypes.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Monitor_Version1_Query_Host_Stratum/getAllResponseTypes/
        """
        return self.client.call(
            self.datatype,
            "getAllResponseTypes",
            mask=mask,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[models.NetworkMonitorVersion1QueryResponseType],
        )

    def get_hardware(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.Hardware | None:
        """SoftLayer_Network_Monitor_Version1_Query_Host_Stratum::getHardware.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Monitor_Version1_Query_Host_Stratum/getHardware/
        """
        return self.client.call(
            self.datatype, "getHardware", id=id, mask=mask, filter=filter, returns=models.Hardware
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.NetworkMonitorVersion1QueryHostStratum:
        """SoftLayer_Network_Monitor_Version1_Query_Host_Stratum::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Monitor_Version1_Query_Host_Stratum/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.NetworkMonitorVersion1QueryHostStratum,
        )
