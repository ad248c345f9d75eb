# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from collections.abc import Sequence

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, given, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class NetworkMonitorVersion1QueryHostService(Service):
    """The methods of SoftLayer_Network_Monitor_Version1_Query_Host.

    https://sldn.softlayer.com/reference/services/SoftLayer_Network_Monitor_Version1_Query_Host/
    """

    datatype = "SoftLayer_Network_Monitor_Version1_Query_Host"

    def create_object(
        self,
        template_object: models.NetworkMonitorVersion1QueryHost,
        *,
        mask: MaskLike | None = None,
        into: type[results.NetworkMonitorVersion1QueryHostT] | None = None,
    ) -> results.NetworkMonitorVersion1QueryHostT:
        """SoftLayer_Network_Monitor_Version1_Query_Host::createObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Monitor_Version1_Query_Host/createObject/
        """
        return self.client.call(
            self.datatype,
            "createObject",
            template_object,
            mask=mask,
            into=into,
            returns=models.NetworkMonitorVersion1QueryHost,
        )

    def create_objects(
        self,
        template_objects: Sequence[models.NetworkMonitorVersion1QueryHost],
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkMonitorVersion1QueryHostT] | None = None,
    ) -> results.ListResult[results.NetworkMonitorVersion1QueryHostT]:
        """SoftLayer_Network_Monitor_Version1_Query_Host::createObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Monitor_Version1_Query_Host/createObjects/
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
            returns=list[models.NetworkMonitorVersion1QueryHost],
        )

    def delete_object(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Network_Monitor_Version1_Query_Host::deleteObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Monitor_Version1_Query_Host/deleteObject/
        """
        return self.client.call(self.datatype, "deleteObject", id=id, returns=bool)

    def delete_objects(
        self, template_objects: Sequence[models.NetworkMonitorVersion1QueryHost]
    ) -> bool:
        """SoftLayer_Network_Monitor_Version1_Query_Host::deleteObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Monitor_Version1_Query_Host/deleteObjects/
        """
        return self.client.call(self.datatype, "deleteObjects", template_objects, returns=bool)

    def edit_object(
        self,
        template_object: models.NetworkMonitorVersion1QueryHost,
        *,
        id: int | str | None = None,
    ) -> bool:
        """SoftLayer_Network_Monitor_Version1_Query_Host::editObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Monitor_Version1_Query_Host/editObject/
        """
        return self.client.call(self.datatype, "editObject", template_object, id=id, returns=bool)

    def edit_objects(
        self, template_objects: Sequence[models.NetworkMonitorVersion1QueryHost]
    ) -> bool:
        """SoftLayer_Network_Monitor_Version1_Query_Host::editObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Monitor_Version1_Query_Host/editObjects/
        """
        return self.client.call(self.datatype, "editObjects", template_objects, returns=bool)

    def find_by_hardware_id(
        self,
        hardware_id: int | None = None,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkMonitorVersion1QueryHostT] | None = None,
    ) -> results.ListResult[results.NetworkMonitorVersion1QueryHostT]:
        """SoftLayer_Network_Monitor_Version1_Query_Host::findByHardwareId.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Monitor_Version1_Query_Host/findByHardwareId/
        """
        return self.client.call(
            self.datatype,
            "findByHardwareId",
            *given(hardware_id),
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkMonitorVersion1QueryHost],
        )

    def get_hardware(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.HardwareT] | None = None,
    ) -> results.HardwareT | None:
        """SoftLayer_Network_Monitor_Version1_Query_Host::getHardware.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Monitor_Version1_Query_Host/getHardware/
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

    def get_last_result(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkMonitorVersion1QueryResultT] | None = None,
    ) -> results.NetworkMonitorVersion1QueryResultT | None:
        """SoftLayer_Network_Monitor_Version1_Query_Host::getLastResult.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Monitor_Version1_Query_Host/getLastResult/
        """
        return self.client.call(
            self.datatype,
            "getLastResult",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkMonitorVersion1QueryResult,
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkMonitorVersion1QueryHostT] | None = None,
    ) -> results.NetworkMonitorVersion1QueryHostT:
        """SoftLayer_Network_Monitor_Version1_Query_Host::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Monitor_Version1_Query_Host/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkMonitorVersion1QueryHost,
        )

    def get_query_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkMonitorVersion1QueryTypeT] | None = None,
    ) -> results.NetworkMonitorVersion1QueryTypeT | None:
        """SoftLayer_Network_Monitor_Version1_Query_Host::getQueryType.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Monitor_Version1_Query_Host/getQueryType/
        """
        return self.client.call(
            self.datatype,
            "getQueryType",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkMonitorVersion1QueryType,
        )

    def get_response_action(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkMonitorVersion1QueryResponseTypeT] | None = None,
    ) -> results.NetworkMonitorVersion1QueryResponseTypeT | None:
        """SoftLayer_Network_Monitor_Version1_Query_Host::getResponseAction.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Monitor_Version1_Query_Host/getResponseAction/
        """
        return self.client.call(
            self.datatype,
            "getResponseAction",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkMonitorVersion1QueryResponseType,
        )
