"""Searching everything an account has, by words."""

from __future__ import annotations

from collections.abc import Sequence

from softlayer_sdk._types import MaskLike
from softlayer_sdk.client import Client
from softlayer_sdk.managers._base import Manager
from softlayer_sdk.managers._hits import found, typed
from softlayer_sdk.managers._templates import each_of, filled
from softlayer_sdk.models import (
    ContainerSearchObjectType,
    ContainerSearchResult,
    HardwareServer,
    VirtualGuest,
)
from softlayer_sdk.services import SearchService


class SearchManager(Manager):
    """Searches the account. Only the API's version 3.1 can.

    Args:
        client: What makes the calls.
    """

    def __init__(self, client: Client) -> None:
        super().__init__(client)
        self._search = SearchService(client)

    def get_object_types(self) -> list[ContainerSearchObjectType]:
        """List what can be searched for, and by which properties.

        https://sldn.softlayer.com/reference/services/SoftLayer_Search/getObjectTypes/
        """
        return self._search.get_object_types()

    def search(
        self, search_string: str, *, mask: MaskLike | None = None
    ) -> list[ContainerSearchResult]:
        """Find what has these words in it.

        Args:
            search_string: Words; a phrase in quotes, `*` for any letters.
            mask: Which properties each hit has, such as `resource(SoftLayer_Hardware)[id]`.

        Returns:
            The hits, the best first. `resource` is a model of the kind that was found.

        https://sldn.softlayer.com/reference/services/SoftLayer_Search/search/
        """
        return typed(self._search.search(filled("search_string", search_string), mask=mask))

    def advanced(
        self, search_string: str, *, mask: MaskLike | None = None
    ) -> list[ContainerSearchResult]:
        """Find what fits an expression, such as `_objectType:SoftLayer_Hardware hostname: web*`.

        Args:
            search_string: Words and `property: words`; see get_object_types().
            mask: Which properties each hit has.

        Returns:
            The hits, the best first. `resource` is a model of the kind that was found.

        https://sldn.softlayer.com/reference/services/SoftLayer_Search/advancedSearch/
        """
        return typed(
            self._search.advanced_search(filled("search_string", search_string), mask=mask)
        )

    def search_instances(
        self,
        search_string: str,
        mask: MaskLike | None = None,
        *,
        hostname: str | None = None,
        domain: str | None = None,
        datacenter: str | None = None,
        tags: Sequence[str] | None = None,
    ) -> list[VirtualGuest]:
        """Find virtual servers.

        Args:
            search_string: Letters in any of their properties; may be empty.
            mask: Which properties each has, as `resource(SoftLayer_Virtual_Guest)[id,hostname]`.
            hostname: Letters in their hostname.
            domain: Letters in their domain.
            datacenter: Letters in the long name of their datacenter.
            tags: Tags of theirs.

        https://sldn.softlayer.com/reference/services/SoftLayer_Search/advancedSearch/
        """
        query = _query(
            "SoftLayer_Virtual_Guest",
            search_string,
            {"hostname": hostname, "domain": domain, "datacenter.longName": datacenter},
        )
        if tags:
            query += " " + " ".join(
                f'tagReferences.tag.name: "{tag}"' for tag in each_of("tags", tags)
            )
        hits = self._search.advanced_search(query, mask=mask)
        return found(VirtualGuest, hits)

    def search_hardware_instances(
        self,
        search_string: str,
        mask: MaskLike | None = None,
        *,
        hostname: str | None = None,
        domain: str | None = None,
        cpu: str | int | None = None,
        network: str | int | None = None,
        memory: str | int | None = None,
        datacenter: str | None = None,
        tags: Sequence[str] | None = None,
    ) -> list[HardwareServer]:
        """Find bare metal servers.

        Args:
            search_string: Letters in any of their properties; may be empty.
            mask: Which properties each has, as `resource(SoftLayer_Hardware)[id,hostname]`.
            hostname: Letters in their hostname.
            domain: Letters in their domain.
            cpu: Number of cores.
            network: Speed of their network.
            memory: Gigabytes of memory.
            datacenter: Letters in the long name of their datacenter.
            tags: Tags of theirs.

        https://sldn.softlayer.com/reference/services/SoftLayer_Search/advancedSearch/
        """
        query = _query(
            "SoftLayer_Hardware",
            search_string,
            {
                "hostname": hostname,
                "domain": domain,
                "cpu": cpu,
                "network": network,
                "memory": memory,
                "datacenter.longName": datacenter,
            },
        )
        if tags:
            query += f" internalTagReferences.tag.name: {' '.join(each_of('tags', tags))}"
        hits = self._search.advanced_search(query, mask=mask)
        return found(HardwareServer, hits)


def _query(datatype: str, words: str, conditions: dict[str, str | int | None]) -> str:
    parts = [f"_objectType:{datatype}", f"*{words}*" if words else ""]
    for name, value in conditions.items():
        if value is not None:
            parts.append(f"{name}: *{filled(name, str(value))}*")
    return " ".join(parts)
