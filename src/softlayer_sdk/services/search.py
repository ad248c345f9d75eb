# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class SearchService(Service):
    """The methods of SoftLayer_Search.

    https://sldn.softlayer.com/reference/services/SoftLayer_Search/
    """

    datatype = "SoftLayer_Search"

    def advanced_search(
        self,
        search_string: str,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ContainerSearchResultT] | None = None,
    ) -> results.ListResult[results.ContainerSearchResultT]:
        """SoftLayer_Search::advancedSearch.

        https://sldn.softlayer.com/reference/services/SoftLayer_Search/advancedSearch/
        """
        return self.client.call(
            self.datatype,
            "advancedSearch",
            search_string,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ContainerSearchResult],
        )

    def get_object_types(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ContainerSearchObjectTypeT] | None = None,
    ) -> results.ListResult[results.ContainerSearchObjectTypeT]:
        """SoftLayer_Search::getObjectTypes.

        https://sldn.softlayer.com/reference/services/SoftLayer_Search/getObjectTypes/
        """
        return self.client.call(
            self.datatype,
            "getObjectTypes",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ContainerSearchObjectType],
        )

    def search(
        self,
        search_string: str,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ContainerSearchResultT] | None = None,
    ) -> results.ListResult[results.ContainerSearchResultT]:
        """SoftLayer_Search::search.

        https://sldn.softlayer.com/reference/services/SoftLayer_Search/search/
        """
        return self.client.call(
            self.datatype,
            "search",
            search_string,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ContainerSearchResult],
        )
