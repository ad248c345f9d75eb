"""Placement groups: which guests must not share a host."""

from __future__ import annotations

import builtins
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from softlayer_sdk._schema.suggest import did_you_mean, nearest
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk._values.converter import structure
from softlayer_sdk.client import Client
from softlayer_sdk.errors import NotFoundError, PreflightError
from softlayer_sdk.managers._base import Manager, is_id
from softlayer_sdk.managers._lists import Listing, every_row
from softlayer_sdk.managers._templates import numeric
from softlayer_sdk.models import (
    Hardware,
    NetworkPod,
    VirtualPlacementGroup,
    VirtualPlacementGroupRule,
)
from softlayer_sdk.query.filters import FilterValue, equals, exactly, is_operation
from softlayer_sdk.query.where import Condition
from softlayer_sdk.services import (
    AccountService,
    NetworkPodService,
    VirtualPlacementGroupRuleService,
    VirtualPlacementGroupService,
)
from softlayer_sdk.services import _results as results

GROUPS = Listing(
    AccountService,
    AccountService.get_placement_groups,
    mask="mask[id,name,createDate,rule,guestCount,backendRouter[id,hostname]]",
    paths={"name": "name"},
)
DETAILS = (
    "mask[id,name,createDate,rule,backendRouter[id,hostname],"
    "guests[activeTransaction[id,transactionStatus[name,friendlyName]]]]"
)


class PlacementManager(Manager):
    """Manages placement groups. Guests join one when they are ordered, and never later.

    Args:
        client: What makes the calls.
    """

    known_by = "names of placement groups"

    def __init__(self, client: Client) -> None:
        super().__init__(client)
        self._account = AccountService(client)
        self._groups = VirtualPlacementGroupService(client)
        self._rules = VirtualPlacementGroupRuleService(client)
        self._pods = NetworkPodService(client)

    def list(
        self,
        mask: MaskLike | None = None,
        *,
        name: FilterValue | None = None,
        filter: FilterLike | None = None,
        where: Condition | None = None,
        limit: int | None = None,
        into: type[results.VirtualPlacementGroupT] | None = None,
    ) -> builtins.list[results.VirtualPlacementGroupT]:
        """List the account's placement groups.

        Args:
            mask: Which properties each group has.
            name: Only groups with this name; text operators such as `web*` work.
            filter: Which groups, as the API's filter tree under `placementGroups`.
            where: Which groups, as a condition such as `prop("id") > 1000`.
            limit: The most to give; all without it.
            into: An attrs class of your own for each, which is the mask too.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getPlacementGroups/
        """
        given = {"mask": mask, "name": name, "filter": filter, "where": where, "limit": limit}
        return list(GROUPS.rows(self.client, given, into=into))

    def create(
        self,
        placement_object: VirtualPlacementGroup | Mapping[str, Any] | None = None,
        *,
        name: str | None = None,
        router: int | str | None = None,
        rule: int | str = "SPREAD",
    ) -> VirtualPlacementGroup:
        """Create a placement group.

        Args:
            placement_object: The group: `name`, `backendRouterId` and `ruleId`; or the keywords.
            name: Its name.
            router: Id or hostname of the backend router that its guests are behind, such as
                `bcr01a.dal13`; see get_routers().
            rule: Id or key name of its rule; see get_all_rules().

        Returns:
            The group with its id.

        Raises:
            PreflightError: neither a group nor its name and router are given; nothing was sent.
            NotFoundError: there is no such router or rule.
            OrderStateUnknownError: the answer was lost; the group may be there.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_PlacementGroup/createObject/
        """
        if placement_object is not None:
            if name is not None or router is not None:
                raise PreflightError("placement_object and name or router: give one of them")
            return self._groups.create_object(structure(VirtualPlacementGroup, placement_object))
        if not name or not router:
            raise PreflightError(f"name={name!r}, router={router!r}: a group needs both")
        template = VirtualPlacementGroup(
            name=name, backend_router_id=self._router(router), rule_id=self._rule(rule)
        )
        return self._groups.create_object(template)

    def get_routers(self) -> builtins.list[Hardware]:
        """List the backend routers that a placement group can be behind.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_PlacementGroup/getAvailableRouters/
        """
        return every_row(self._groups.get_available_routers)

    def get_object(
        self, group_id: int | str, mask: MaskLike | None = None
    ) -> VirtualPlacementGroup:
        """Get a placement group with its guests.

        Args:
            group_id: Its id, or its name.
            mask: Which properties it has.

        Raises:
            NotFoundError: there is no such group.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_PlacementGroup/getObject/
        """
        return self._groups.get_object(id=self._id(group_id), mask=mask or DETAILS)

    def delete(self, group_id: int | str) -> bool:
        """Delete a placement group, which no guest may be in.

        Args:
            group_id: Its id, or its name.

        Raises:
            NotFoundError: there is no such group.
            SoftLayerAPIError: guests are in it.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_PlacementGroup/deleteObject/
        """
        return self._groups.delete_object(id=self._id(group_id))

    def get_all_rules(self) -> builtins.list[VirtualPlacementGroupRule]:
        """List the rules that a placement group can have.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_PlacementGroup_Rule/getAllObjects/
        """
        return every_row(self._rules.get_all_objects)

    def get_rule_id_from_name(self, name: str) -> builtins.list[int]:
        """Get the ids of the rules with a key name, in any case; none if there is no such rule.

        Args:
            name: The key name, such as `SPREAD`.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_PlacementGroup_Rule/getAllObjects/
        """
        return [rule.id for rule in self.get_all_rules() if rule.key_name == name.upper()]

    def get_backend_router_id_from_hostname(self, hostname: str) -> builtins.list[int]:
        """Get the ids of the backend routers with a hostname; none if there is no such router.

        Args:
            hostname: The hostname, such as `bcr01a.dal13`, in any case.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Pod/getAllObjects/
        """
        pods: builtins.list[NetworkPod] = every_row(self._pods.get_all_objects)
        return [
            pod.backend_router_id
            for pod in pods
            if pod.backend_router_name == hostname.lower() and pod.backend_router_id
        ]

    def _router(self, router: int | str) -> int:
        if is_id(router):
            return numeric("router", router)
        found = self.get_backend_router_id_from_hostname(str(router))
        if not found:
            raise NotFoundError(f"router={router!r}: there is no such router; see get_routers()")
        return found[0]

    def _rule(self, rule: int | str) -> int:
        if is_id(rule):
            return numeric("rule", rule)
        known = {each.key_name: each.id for each in self.get_all_rules() if each.key_name}
        if str(rule).upper() not in known:
            hint = did_you_mean(nearest(str(rule), known))
            raise NotFoundError(f"rule={rule!r}: there is no such rule{hint}")
        return known[str(rule).upper()]

    def _resolvers(self) -> Iterable[Callable[[str], Iterable[int | str]]]:
        return (self._ids_of_name,)

    def _ids_of_name(self, name: str) -> builtins.list[int]:
        value = exactly(name) if is_operation(name) else name
        filter = equals("placementGroups.name", value)
        groups: builtins.list[VirtualPlacementGroup] = every_row(
            self._account.get_placement_groups, filter=filter, mask="mask[id,name]"
        )
        return [group.id for group in groups]
