"""What every service does because the schema says so: objects, relations, several at once."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from softlayer_sdk._schema import schema
from softlayer_sdk.emulator.engine.errors import Refusal
from softlayer_sdk.emulator.engine.objects import create
from softlayer_sdk.emulator.engine.registry import Behaviour, find_behaviour
from softlayer_sdk.emulator.engine.render import relation_counted

if TYPE_CHECKING:
    from collections.abc import Callable

    from softlayer_sdk._schema.schema import Datatype, Method, Property
    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row

_ACCOUNT = "SoftLayer_Account"
_CONTAINERS = "SoftLayer_Container_"
_BY = re.compile(r"(?:get|find)\w*By([A-Z]\w*)$")
_MAKING = ("createObject", "deleteObject")
# There is more to these than to make and to forget them.
_SPECIAL = ("SoftLayer_Billing_", "SoftLayer_Brand", "SoftLayer_Network_Firewall_")


def find_method_of(datatype: Datatype, facts: Method) -> Behaviour | None:
    """What a method of a datatype does, by hand or generically; None when it is not emulated."""
    return find_behaviour(datatype, facts.name) or find_generic(datatype, facts)


def find_generic(datatype: Datatype, facts: Method) -> Behaviour | None:
    """What a method does unless its service says otherwise; None for what only a service knows."""
    if facts.name in _MAKING and not _is_plain(datatype):
        return None
    if facts.name in _GENERIC:
        return Behaviour(_GENERIC[facts.name])
    if facts.name in _FOR_EACH:
        return _for_each(datatype, facts)
    if facts.static and (listed := _listing(facts)) is not None:
        return Behaviour(listed)
    name = relation_name(datatype, facts)
    if name is None or (facts.static and datatype.name != _ACCOUNT):
        return None
    prop = datatype.properties[name]
    return Behaviour(_counted(prop) if prop.form == "count" else _related(name, many=facts.array))


def _is_plain(datatype: Datatype) -> bool:
    """Whether objects of a datatype are made and forgotten, and that is all."""
    made = "createObject" in datatype.methods and not datatype.name.startswith(_SPECIAL)
    return made and find_behaviour(datatype, "createObject") is None


def relation_name(datatype: Datatype, facts: Method) -> str | None:
    """The relational property that a method gets, if it does."""
    name = facts.name.removeprefix("get")
    name = name[:1].lower() + name[1:]
    return name if name != facts.name and name in datatype.properties else None


def _related(name: str, *, many: bool) -> Callable[[Context, Row], Any]:
    def get(_: Context, row: Row) -> Any:
        value = row.get(name)
        return [] if value is None and many else value

    return get


def _counted(prop: Property) -> Callable[[Context, Row], int]:
    def count(_: Context, row: Row) -> int:
        name = relation_counted(prop, row.type)
        return len(row.get(name) or ()) if name is not None else 0

    return count


def _listing(facts: Method) -> Callable[..., Any] | None:
    """What lists all objects of a datatype: `getAllContactTypes`, `findByHardwareId`.

    The datatype is that of the answer. After `By` there is the property that is compared.
    """
    kind = schema.find_datatype(facts.type)
    if kind is None or not kind.properties or kind.name.startswith(_CONTAINERS):
        return None
    needed = [each for each in facts.parameters if not each.optional]
    if facts.array and facts.name.startswith("getAll") and not needed:
        return _all_of(kind.name)
    by = _BY.match(facts.name)
    name = by[1][0].lower() + by[1][1:] if by and len(facts.parameters) == 1 else ""
    if name in kind.properties:
        return _with_value(kind.name, name, many=facts.array)
    return None


def _all_of(datatype: str) -> Callable[..., list[Row]]:
    def get_all(context: Context, _: Row | None, *__: Any) -> list[Row]:
        return list(context.state.all(datatype))

    return get_all


def _with_value(datatype: str, name: str, *, many: bool) -> Callable[..., Any]:
    def find(context: Context, _: Row | None, value: Any = None) -> Any:
        wanted = str(value)
        rows = context.state.where(datatype, lambda row: str(row.get(name)) == wanted)
        if not many and not rows:
            raise Refusal.not_found(value)
        return rows if many else rows[0]

    return find


def _get_object(_: Context, row: Row | None) -> Row | None:
    return row


def _get_all(context: Context, _: Row | None) -> list[Row]:
    return list(context.state.all(context.service))


def _edit(_: Context, row: Row, template: dict[str, Any]) -> bool:
    """Change the members that are there; null is as good as not there."""
    props = row.type.properties
    row.update(
        {
            name: value
            for name, value in template.items()
            if name in props and props[name].form == "local" and name != "id" and value is not None
        }
    )
    return True


def _for_each(datatype: Datatype, facts: Method) -> Behaviour | None:
    """What does for several objects what another method does for one."""
    several, one = _FOR_EACH[facts.name]
    facts_of_one = datatype.methods.get(one)
    generic = find_generic(datatype, facts_of_one) if facts_of_one is not None else None
    does = find_behaviour(datatype, one) or generic
    return Behaviour(several(datatype.name, does.function), does.adds) if does is not None else None


def _create_each(_: str, create: Callable[..., Row]) -> Callable[..., list[Row]]:
    def create_each(context: Context, _: Row | None, templates: list[dict[str, Any]]) -> list[Row]:
        return [create(context, None, template) for template in templates]

    return create_each


def _edit_each(datatype: str, edit: Callable[..., object]) -> Callable[..., bool]:
    def edit_each(context: Context, _: Row | None, templates: list[dict[str, Any]]) -> bool:
        for row, template in zip(_named(context, datatype, templates), templates, strict=True):
            edit(context, row, template)
        return True

    return edit_each


def _delete_each(datatype: str, delete: Callable[..., object]) -> Callable[..., bool]:
    def delete_each(context: Context, _: Row | None, templates: list[dict[str, Any]]) -> bool:
        for row in _named(context, datatype, templates):
            delete(context, row)
        return True

    return delete_each


def _named(context: Context, datatype: str, templates: list[dict[str, Any]]) -> list[Row]:
    """The objects whose ids templates have."""
    return [context.state.found(datatype, template.get("id")) for template in templates]


_FOR_EACH = {
    "createObjects": (_create_each, "createObject"),
    "editObjects": (_edit_each, "editObject"),
    "deleteObjects": (_delete_each, "deleteObject"),
}


def _create(context: Context, _: Row | None, template: dict[str, Any]) -> Row | bool:
    row = create(context, context.service, template)
    returned = schema.methods(context.service)["createObject"].type
    return row if schema.find_datatype(returned) is not None else True


def _delete(context: Context, row: Row) -> bool:
    context.state.remove(row)
    return True


_GENERIC: dict[str, Callable[..., Any]] = {
    "getObject": _get_object,
    "getAllObjects": _get_all,
    "editObject": _edit,
    "createObject": _create,
    "deleteObject": _delete,
}
