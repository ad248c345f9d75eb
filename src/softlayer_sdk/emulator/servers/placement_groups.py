"""SoftLayer_Virtual_PlacementGroup: guests that are to be on different hosts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.errors import Refusal
from softlayer_sdk.emulator.engine.objects import creatable, deletable
from softlayer_sdk.emulator.engine.registry import behaviour, finder
from softlayer_sdk.emulator.engine.values import number
from softlayer_sdk.emulator.servers.placement import (
    GROUP,
    RULES,
    backend_routers,
    is_backend_router,
    rule,
)

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row
    from softlayer_sdk.emulator.engine.state import State

_NAME = "Virtual_PlacementGroup"


@behaviour(f"{_NAME}_Rule", "getAllObjects")
def list_rules(context: Context, _: Row | None) -> list[Row]:
    """What guests in a group can have to be like."""
    rows = (rule(context.state, id) for id in RULES)
    return [row for row in rows if row is not None]


@finder(f"{_NAME}_Rule")
def _find_rule(state: State, id: int) -> Row | None:
    return rule(state, id)


@behaviour(_NAME, "getAvailableRouters", adds=("topLevelLocation",))
def available_routers(context: Context, _: Row | None, place: object = None) -> list[Row]:
    """The routers that a group could be behind: all, or those of a datacenter."""
    every = list(context.state.all("Location_Datacenter"))
    places = [context.state.found("Location_Datacenter", place)] if place else every
    return backend_routers(context.state, places)


def _complete(context: Context, template: dict[str, Any]) -> dict[str, Any]:
    """A new group from its template."""
    name = template["name"]
    if context.state.where(GROUP, lambda row: row.get("name") == name):
        raise Refusal.public(f"A placement group with the name {name} exists already.")
    router = context.state.find("Hardware_Router", template["backendRouterId"])
    if not is_backend_router(router):
        raise Refusal.invalid("backendRouterId", "It is the id of a private router.")
    if rule(context.state, template["ruleId"]) is None:
        raise Refusal.invalid("ruleId", "There is no such rule.")
    return {
        "name": name,
        "backendRouter": router,
        "ruleId": number(template["ruleId"]),
        "createDate": context.now,
        "modifyDate": context.now,
    }


creatable(_NAME, needs=("name", "backendRouterId", "ruleId"), complete=_complete)


@behaviour(_NAME, "editObject")
def edit(context: Context, row: Row, template: dict[str, Any]) -> bool:
    """Change the name."""
    if template.get("name"):
        row.update(name=template["name"], modifyDate=context.now)
    return True


def _forget(context: Context, row: Row) -> None:
    guests = row.get("guests")
    if guests:
        raise Refusal.public(f"Placement group {row.get('name')} has {len(guests)} virtual guests.")
    context.state.remove(row)


deletable(_NAME, _forget)
