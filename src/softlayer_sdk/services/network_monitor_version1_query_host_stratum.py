# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from softlayer_sdk import models
from softlayer_sdk._service import R, Service, list_of

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike
    from softlayer_sdk.query.where import Condition


class NetworkMonitorVersion1QueryHostStratumService(Service):
    """The methods of SoftLayer_Network_Monitor_Version1_Query_Host_Stratum.

    https://sldn.softlayer.com/reference/services/SoftLayer_Network_Monitor_Version1_Query_Host_Stratum/
    """

    datatype = "SoftLayer_Network_Monitor_Version1_Query_Host_Stratum"

    @overload
    def get_all_query_types(
        self,
        *,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.NetworkMonitorVersion1QueryType]: ...

    @overload
    def get_all_query_types(
        self,
        *,
        into: type[R],
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_all_query_types(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[Any] | None = None,
    ) -> list[Any]:
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

    @overload
    def get_all_response_types(
        self,
        *,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.NetworkMonitorVersion1QueryResponseType]: ...

    @overload
    def get_all_response_types(
        self,
        *,
        into: type[R],
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_all_response_types(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[Any] | None = None,
    ) -> list[Any]:
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

    @overload
    def get_hardware(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.Hardware | None: ...

    @overload
    def get_hardware(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_hardware(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_object(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.NetworkMonitorVersion1QueryHostStratum: ...

    @overload
    def get_object(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R: ...

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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
