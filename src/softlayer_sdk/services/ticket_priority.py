# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class TicketPriorityService(Service):
    """The methods of SoftLayer_Ticket_Priority.

    https://sldn.softlayer.com/reference/services/SoftLayer_Ticket_Priority/
    """

    datatype = "SoftLayer_Ticket_Priority"

    def get_priorities(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ContainerTicketPriorityT] | None = None,
    ) -> results.ListResult[results.ContainerTicketPriorityT]:
        """SoftLayer_Ticket_Priority::getPriorities.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket_Priority/getPriorities/
        """
        return self.client.call(
            self.datatype,
            "getPriorities",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ContainerTicketPriority],
        )
