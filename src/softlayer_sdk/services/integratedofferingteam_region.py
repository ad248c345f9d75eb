# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class IntegratedOfferingTeamRegionService(Service):
    """The methods of IntegratedOfferingTeam_Region.

    https://sldn.softlayer.com/reference/services/IntegratedOfferingTeam_Region/
    """

    datatype = "IntegratedOfferingTeam_Region"

    def get_all_objects(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.IntegratedOfferingTeamContainerRegionT] | None = None,
    ) -> results.ListResult[results.IntegratedOfferingTeamContainerRegionT]:
        """IntegratedOfferingTeam_Region::getAllObjects.

        https://sldn.softlayer.com/reference/services/IntegratedOfferingTeam_Region/getAllObjects/
        """
        return self.client.call(
            self.datatype,
            "getAllObjects",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.IntegratedOfferingTeamContainerRegion],
        )

    def get_region_leads(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.IntegratedOfferingTeamContainerRegionLeadT] | None = None,
    ) -> results.ListResult[results.IntegratedOfferingTeamContainerRegionLeadT]:
        """IntegratedOfferingTeam_Region::getRegionLeads.

        https://sldn.softlayer.com/reference/services/IntegratedOfferingTeam_Region/getRegionLeads/
        """
        return self.client.call(
            self.datatype,
            "getRegionLeads",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.IntegratedOfferingTeamContainerRegionLead],
        )
