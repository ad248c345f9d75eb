"""Checks the property names of masks and filters against the schema.

The API refuses a wrong name in a mask, and ignores one in a filter: then every row comes back.
Both are found here, before anything is sent.
"""

from __future__ import annotations

import contextlib
import functools
import re
from typing import TYPE_CHECKING, Any, cast

from softlayer_sdk._schema import schema
from softlayer_sdk._schema.names import snake_case
from softlayer_sdk._schema.suggest import did_you_mean, nearest
from softlayer_sdk._types import is_object
from softlayer_sdk._values.selection import Selection
from softlayer_sdk.errors import PreflightError
from softlayer_sdk.query import filters, masks, preflight

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from softlayer_sdk._schema.schema import Datatype, Method, Property
    from softlayer_sdk._types import MaskLike, Preflight
    from softlayer_sdk.query.where import Condition


def walk(path: str, datatype: str) -> tuple[Property, ...]:
    """The properties on a dotted path; raises PreflightError with the nearest right path."""
    found: list[Property] = []
    kind, before = schema.find_datatype(datatype), ""
    for part in path.split("."):
        if kind is None or not kind.properties:
            raise PreflightError(
                f"path: {before.rstrip('.')} is a value, so there is nothing inside it"
            )
        prop = _named(kind, part) or _property(kind, part, before, "path")
        found.append(prop)
        kind, before = schema.find_datatype(prop.type), f"{before}{prop.wire_name}."
    return tuple(found)


def checked_selection(mask: MaskLike | None, datatype: str) -> Selection:
    """What a mask asks for of a datatype, in wire names; raises PreflightError if it cannot."""
    found = _in_wire_names(masks.select(mask), datatype)
    _check_selection(found, datatype, "")
    return found


def check_mask(mask: MaskLike | None, method: Method) -> None:
    """Check a mask for a method; raises PreflightError with the nearest right name."""
    if not mask:
        return
    if isinstance(mask, str):
        _check_text(mask, method.type)
    else:
        _check_selection(masks.select(mask), method.type, "")


@functools.lru_cache(maxsize=256)
def _check_text(mask: str, datatype: str) -> None:
    _check_selection(masks.select(mask), datatype, "")


def _check_selection(selection: Selection, datatype: str, path: str) -> None:
    kind = schema.find_datatype(datatype)
    if kind is None or not kind.properties:  # a scalar, or anything at all (SoftLayer_Entity)
        return
    for name, inner in selection.names.items():
        prop = _property(kind, name, path, "mask", inner.names)
        below = f"{path}{name}."
        if (inner.names or inner.casts) and not prop.is_object:
            raise PreflightError(
                f"mask: {path}{name} is a value, so there is nothing inside it"
                f"{did_you_mean(path + name)}",
                suggestion=path + name,
            )
        _check_selection(inner, prop.type, below)
    for name, inner in selection.casts.items():
        to = schema.find_datatype(name)
        if to is None or to.name != name:
            suggestion = to.name if to else nearest(name, schema.datatype_names())
            raise PreflightError(
                f"mask: {name!r} is not a datatype{did_you_mean(suggestion)}", suggestion=suggestion
            )
        if kind.name not in to.ancestors and to.name not in kind.ancestors:
            raise PreflightError(
                f"mask: {path.rstrip('.') or 'the answer'} is a {kind.name}, never a {to.name}"
            )
        _check_selection(inner, to.name, path)


def _property(
    kind: Datatype, name: str, path: str, where: str, inside: Iterable[str] = ()
) -> Property:
    """A property of a datatype; raises PreflightError that says how its name is written.

    Where nothing is like the name, what stands inside it may be meant: a level too much.
    """
    if name in kind.properties:
        return kind.properties[name]
    by_snake = {snake_case(each): each for each in kind.properties}
    near = by_snake.get(snake_case(name)) or nearest(name, kind.properties)
    near = near or next((each for each in inside if each in kind.properties), None)
    suggestion = path + near if near else None
    casts = [] if where != "mask" else [k for k in _subtypes(kind.name) if name in k.properties]
    if casts:
        closest = min(casts, key=lambda each: len(each.ancestors))
        suggestion = f"{path.rstrip('.') or 'mask'}({closest.name})[{name}]"
    raise PreflightError(
        f"{where}: {kind.name} has no property {path + name!r}{did_you_mean(suggestion)}",
        suggestion=suggestion,
    )


def _subtypes(datatype: str) -> list[Datatype]:
    """The datatypes derived from one; only asked for when a message is made."""
    found = (schema.find_datatype(name) for name in schema.datatype_names())
    return [each for each in found if each and datatype in each.ancestors[1:]]


def check_filter(tree: Mapping[str, Any] | None, service: str, method: Method) -> None:
    """Check a filter for a method; raises PreflightError with the nearest right name."""
    if not tree:
        return
    owner = schema.find_datatype(service)
    relation = filter_root(service, method)
    kind = schema.find_datatype(method.type)
    if owner is None or kind is None:
        return
    if relation:
        _check_roots(tree, owner, kind, method, relation)
    elif method.array:
        _check_tree(tree, kind, "")


def _check_roots(
    tree: Mapping[str, Any], owner: Datatype, kind: Datatype, method: Method, relation: str
) -> None:
    for name, inner in tree.items():
        if _is_order(inner):
            continue  # some clients sort the rows by a property at the top
        prop = owner.properties.get(name)
        if prop is None or prop.type != method.type:
            near = f"{relation}.{name}" if name in kind.properties else relation
            raise PreflightError(
                f"filter: rows of {method.name} are filtered under {relation!r}, not {name!r}"
                f"{did_you_mean(near)}",
                suggestion=near,
            )
        _check_node(inner, prop, name)


def filter_root(service: str, method: Method) -> str:
    """What the filter of a list starts with: the relation it lists; empty for a service's own."""
    owner = schema.find_datatype(service)
    relation = method.name[3:4].lower() + method.name[4:]
    return relation if owner is not None and relation in owner.properties else ""


def _is_order(leaf: object) -> bool:
    return is_object(leaf) and leaf.get("operation") == "orderBy"


def _check_tree(tree: Mapping[str, Any], kind: Datatype, path: str) -> None:
    if not kind.properties:
        return
    for name, inner in tree.items():
        if name not in ("operation", "options") or is_object(inner):
            inside = inner if is_object(inner) else ()
            _check_node(inner, _filter_property(kind, name, path, inside), path + name)


def _check_node(node: object, prop: Property, path: str) -> None:
    if not is_object(node):
        raise PreflightError(
            f"filter: {path} takes an operation such as {{'operation': {node!r}}}, not {node!r}"
        )
    related = schema.find_datatype(prop.type)
    is_leaf = "operation" in node and not is_object(node["operation"])
    if is_leaf:
        _check_leaf(node, prop, related, path)
    if related is not None:
        _check_tree(node, related, f"{path}.")
    elif not is_leaf:
        raise PreflightError(
            f"filter: {path} is a value, so it takes an operation and has nothing inside it"
            f"{did_you_mean(path)}",
            suggestion=path,
        )


def _filter_property(kind: Datatype, name: str, path: str, inside: Iterable[str]) -> Property:
    """A property that rows may have: one of the datatype, or of one derived from it."""
    if name not in kind.properties:
        subtype = _subtype_with(kind, name)
        if subtype is not None and name in subtype.properties:
            return subtype.properties[name]
        if name in (taken := schema.taken(kind.name)):
            return taken[name]
    return _property(kind, name, path, "filter", inside)


def _check_leaf(
    leaf: Mapping[str, Any], prop: Property, related: Datatype | None, path: str
) -> None:
    filters.check_leaf(leaf, path)
    operation = str(leaf["operation"]).strip().lower()
    if related is not None and operation not in filters.NULL_TESTS:
        near = nearest("name", related.properties) or "id"
        raise PreflightError(
            f"filter: {path} is a {related.name}, not a value{did_you_mean(f'{path}.{near}')}",
            suggestion=f"{path}.{near}",
        )
    if prop.form == "count" or prop.computed:
        preflight.warn(f"filter: SoftLayer does not filter by {path}: every row will come")


def wire_mask(mask: MaskLike | None, method: Method | None) -> MaskLike | None:
    """A mask as it is sent, in wire names; one that has no others stays as it is written."""
    if method is not None and isinstance(mask, str):
        if isinstance(mask, masks.Mask):
            return masks.render(_in_wire_names(masks.select(mask), method.type))
        return _wire_text(mask, method.type)
    if method is not None and is_object(mask):
        return _wire_struct(mask, method.type)
    return masks.normalize(mask) if isinstance(mask, str) else mask


_PYTHON_NAME = re.compile(r"\b[a-z][a-z0-9]*_")


@functools.lru_cache(maxsize=256)
def _wire_text(mask: str, datatype: str) -> str:
    if _PYTHON_NAME.search(mask) and not masks.is_filtered(mask):
        with contextlib.suppress(PreflightError):  # which the check tells
            found = masks.select(mask)
            wire = _in_wire_names(found, datatype)
            if masks.render(found) != masks.render(wire):
                return masks.render(wire)
    return masks.normalize(mask)


def _wire_struct(mask: Mapping[str, Any], datatype: str) -> dict[str, Any]:
    kind = schema.find_datatype(datatype)
    found: dict[str, Any] = {}
    for name, inner in mask.items():
        prop = _named(kind, name) if kind else None
        below = _wire_struct(inner, prop.type if prop else "") if is_object(inner) else inner
        found[prop.wire_name if prop else name] = below
    return found


def wire_tree(
    tree: Mapping[str, Any] | None, service: str, method: Method | None
) -> Mapping[str, Any] | None:
    """A filter tree in wire names, from one in wire names or snake_case; unknown names stay."""
    if not tree or method is None:
        return tree
    root = filter_root(service, method)
    return _wire_tree(tree, schema.find_datatype(service if root else method.type))


def _wire_tree(tree: Mapping[str, Any], kind: Datatype | None) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, inner in tree.items():
        prop = _named(kind, name) if kind else None
        wire = prop.wire_name if prop else name
        below = schema.find_datatype(prop.type) if prop else None
        node = _wire_tree(inner, below) if is_object(inner) and below else inner
        found = _merge(found, {wire: node}, "")
    return found


def _in_wire_names(selection: Selection, datatype: str) -> Selection:
    kind = schema.find_datatype(datatype)
    by_snake = {p.name: p for p in kind.properties.values()} if kind else {}
    found = Selection()
    for name, inner in selection.names.items():
        prop = by_snake.get(name) or (kind.properties.get(name) if kind else None)
        if prop is None and kind is not None and (cast := _subtype_with(kind, name)):
            level = found.casts.setdefault(cast.name, Selection())
            one = Selection()
            one.names[name] = inner
            level.names.update(_in_wire_names(one, cast.name).names)
            continue
        wire = prop.wire_name if prop else name
        found.names[wire] = _in_wire_names(inner, prop.type if prop else "")
    for name, inner in selection.casts.items():
        found.casts[name] = _in_wire_names(inner, name)
    return found


@functools.lru_cache(maxsize=256)
def _subtype_with(kind: Datatype, name: str) -> Datatype | None:
    """The nearest datatype derived from one that has a property of this name."""
    found = [
        each
        for each in _subtypes(kind.name)
        if any(name in (prop.name, prop.wire_name) for prop in each.properties.values())
    ]
    return min(found, key=lambda each: len(each.ancestors)) if found else None


def wire_filter(
    where: Condition | None,
    filter: Mapping[str, Any] | None,
    service: str,
    method: Method | None,
    mode: Preflight = "error",
) -> Mapping[str, Any] | None:
    """The filter of a call: the caller's own tree, and its condition rooted for the method.

    Raises:
        PreflightError: both speak of the same property; or, as the mode has it, the condition is
            about something that the schema does not know.
    """
    if where is None:
        return filter or None
    if method is None:
        raise PreflightError("where= needs a method that the schema knows; give filter= instead")
    from softlayer_sdk.query import dates  # noqa: PLC0415 - for conditions only
    from softlayer_sdk.query.where import Condition  # noqa: PLC0415 - the same

    if not isinstance(cast("object", where), Condition):
        raise PreflightError(
            f"where={where!r}: it is a condition such as prop('hostname') == 'web1'; filter= takes"
            " the API's own tree"
        )
    tree = where.tree(lambda path: wire_path(path, method.type), dates.form(method.type))
    kind = schema.find_datatype(method.type)
    if kind is not None:
        preflight.check(mode, lambda: _check_tree(tree, kind, ""))
    root = filter_root(service, method)
    return _merge(filter or {}, {root: tree} if root else tree, "")


def _merge(one: Mapping[str, Any], other: Mapping[str, Any], path: str) -> dict[str, Any]:
    merged = dict(one)
    for name, inner in other.items():
        mine = merged.get(name)
        if mine is None:
            merged[name] = inner
        elif is_object(mine) and not ("operation" in mine and "operation" in inner):
            merged[name] = _merge(mine, inner, f"{path}{name}.")
        else:
            raise PreflightError(f"filter and where both have a condition on {path}{name}")
    return merged


def wire_path(path: str, datatype: str) -> str:
    """A dotted path in wire names, from one in wire names or snake_case; unknown names stay."""
    kind = schema.find_datatype(datatype)
    names: list[str] = []
    for part in path.split("."):
        prop = _named(kind, part) if kind else None
        names.append(prop.wire_name if prop else part)
        kind = schema.find_datatype(prop.type) if prop else None
    return ".".join(names)


def _named(kind: Datatype, name: str) -> Property | None:
    """A property by its wire name or in snake_case; also one that only derived datatypes have."""
    if name in kind.properties:
        return kind.properties[name]
    for each in (kind, _subtype_with(kind, name)):
        for prop in each.properties.values() if each else ():
            if name in (prop.name, prop.wire_name):
                return prop
    return None
