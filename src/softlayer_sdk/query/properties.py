"""Checks the property names of masks and filters against the schema.

The API refuses a wrong name in a mask, and ignores one in a filter: then every row comes back.
Both are found here, before anything is sent.
"""

from __future__ import annotations

import functools
import warnings
from typing import TYPE_CHECKING, Any

from softlayer_sdk import _schema
from softlayer_sdk._model import Selection
from softlayer_sdk._names import snake_case
from softlayer_sdk._suggest import did_you_mean, nearest
from softlayer_sdk._types import is_object
from softlayer_sdk.errors import PreflightError
from softlayer_sdk.query import dates, masks
from softlayer_sdk.query.preflight import PreflightWarning

if TYPE_CHECKING:
    from collections.abc import Mapping

    from softlayer_sdk._model import Property
    from softlayer_sdk._schema import Datatype, Method
    from softlayer_sdk._types import MaskLike
    from softlayer_sdk.query.where import Condition

NULL_TESTS = ("is null", "not null")
# Computed when it is read, so the API cannot filter by it.
_COMPUTED = "fullyQualifiedDomainName"


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
    kind = _schema.find_datatype(datatype)
    if kind is None or not kind.properties:  # a scalar, or anything at all (SoftLayer_Entity)
        return
    for name, inner in selection.names.items():
        prop = _property(kind, name, path, "mask")
        below = f"{path}{name}."
        if (inner.names or inner.casts) and prop.scalar is not None:
            raise PreflightError(f"mask: {path}{name} is a value, so there is nothing inside it")
        _check_selection(inner, prop.type, below)
    for name, inner in selection.casts.items():
        cast = _schema.find_datatype(name)
        if cast is None:
            suggestion = nearest(name, _schema.datatype_names())
            raise PreflightError(
                f"mask: {name!r} is not a datatype{did_you_mean(suggestion)}", suggestion=suggestion
            )
        if kind.name not in cast.ancestors and cast.name not in kind.ancestors:
            raise PreflightError(f"mask: {path or 'the answer'} can never be a {cast.name}")
        _check_selection(inner, cast.name, path)


def _property(kind: Datatype, name: str, path: str, where: str) -> Property:
    """A property of a datatype; raises PreflightError that says how its name is written."""
    if name in kind.properties:
        return kind.properties[name]
    by_snake = {snake_case(each): each for each in kind.properties}
    near = by_snake.get(snake_case(name)) or nearest(name, kind.properties)
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
    found = (_schema.find_datatype(name) for name in _schema.datatype_names())
    return [each for each in found if each and datatype in each.ancestors[1:]]


def check_filter(
    tree: Mapping[str, Any] | None, service: str, method: Method, rows: Datatype | None = None
) -> None:
    """Check a filter for a method; raises PreflightError with the nearest right name."""
    if not tree:
        return
    owner = _schema.find_datatype(service)
    relation = filter_root(service, method)
    kind = rows or _schema.find_datatype(method.type)
    if owner is None or kind is None:
        return
    if not relation:
        if method.array:
            _check_tree(tree, kind, "")
        return
    for name, inner in tree.items():
        if _is_order(inner):
            continue  # some clients sort the rows by a property at the top
        prop = owner.properties.get(name)
        if prop is None or prop.type != method.type:
            near = f"{relation}.{name}" if name in kind.properties else relation
            raise PreflightError(
                f"filter: rows of {method.name} are filtered under {relation!r}, not {name!r}."
                f" Did you mean {near!r}?",
                suggestion=near,
            )
        _check_tree(inner, kind, f"{name}.")


def filter_root(service: str, method: Method) -> str:
    """What the filter of a list starts with: the relation it lists; empty for a service's own."""
    owner = _schema.find_datatype(service)
    relation = method.name[3:4].lower() + method.name[4:]
    return relation if owner is not None and relation in owner.properties else ""


def _is_order(leaf: object) -> bool:
    return is_object(leaf) and leaf.get("operation") == "orderBy"


def _check_tree(tree: Any, kind: Datatype, path: str) -> None:
    if not is_object(tree) or not kind.properties:
        return
    for name, inner in tree.items():
        if name == "operation" and not is_object(inner):
            return
        prop = _filter_property(kind, name, path)
        if not is_object(inner):
            raise PreflightError(
                f"filter: {path}{name} takes an operation such as"
                f" {{'operation': {inner!r}}}, not {inner!r}"
            )
        related = _schema.find_datatype(prop.type) if prop.scalar is None else None
        if "operation" in inner and not is_object(inner["operation"]):
            _check_leaf(inner, prop, related, path + name)
        elif related is None:
            raise PreflightError(f"filter: {path}{name} is a value; give it an operation")
        else:
            _check_tree(inner, related, f"{path}{name}.")


def _filter_property(kind: Datatype, name: str, path: str) -> Property:
    """A property that rows may have: one of the datatype, or of one derived from it."""
    if name not in kind.properties:
        for subtype in _subtypes(kind.name):
            if name in subtype.properties:
                return subtype.properties[name]
    return _property(kind, name, path, "filter")


def _check_leaf(
    leaf: Mapping[str, Any], prop: Property, related: Datatype | None, path: str
) -> None:
    operation = leaf["operation"]
    if related is not None and str(operation).strip().lower() not in NULL_TESTS:
        near = nearest("name", related.properties) or "id"
        raise PreflightError(
            f"filter: {path} is a {related.name}, not a value. Did you mean '{path}.{near}'?",
            suggestion=f"{path}.{near}",
        )
    if prop.form == "count" or prop.wire_name == _COMPUTED:
        warnings.warn(
            f"filter: SoftLayer does not filter by {path}: every row will come",
            PreflightWarning,
            stacklevel=2,
        )


def wire_mask(mask: MaskLike | None, method: Method | None) -> MaskLike | None:
    """A mask as it is sent: text in wire names, or the old struct form as it is."""
    if isinstance(mask, masks.Mask) and method is not None:
        return masks.render(_in_wire_names(masks.select(mask), method.type))
    return masks.normalize(mask) if isinstance(mask, str) else mask


def _in_wire_names(selection: Selection, datatype: str) -> Selection:
    kind = _schema.find_datatype(datatype)
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
) -> Mapping[str, Any] | None:
    """The filter of a call: the caller's own tree, and its condition rooted for the method.

    Raises:
        PreflightError: the schema does not know what the condition is about, or both speak of the
            same property.
    """
    if where is None:
        return filter or None
    if method is None:
        raise PreflightError("where= needs a method that the schema knows; give filter= instead")
    root = filter_root(service, method)
    prefix = f"{root}." if root else ""
    form = dates.FORMS.get(method.type, dates.USUAL)
    tree = where.tree(lambda path: prefix + wire_path(path, method.type), form)
    return _merge(filter or {}, tree, "")


def _merge(one: Mapping[str, Any], other: Mapping[str, Any], path: str) -> dict[str, Any]:
    merged = dict(one)
    for name, inner in other.items():
        mine = merged.get(name)
        if mine is None:
            merged[name] = inner
        elif is_object(mine) and "operation" not in mine and "operation" not in inner:
            merged[name] = _merge(mine, inner, f"{path}{name}.")
        else:
            raise PreflightError(f"filter and where both have a condition on {path}{name}")
    return merged


def wire_path(path: str, datatype: str) -> str:
    """A dotted path in wire names, from one in wire names or snake_case.

    Raises:
        PreflightError: there is no such property.
    """
    kind = _schema.find_datatype(datatype)
    names: list[str] = []
    for part in path.split("."):
        if kind is None or not kind.properties:
            names.append(part)
            continue
        by_snake = {prop.name: prop.wire_name for prop in kind.properties.values()}
        name = by_snake.get(part, part)
        prop = _filter_property(kind, name, "".join(f"{each}." for each in names))
        names.append(prop.wire_name)
        kind = _schema.find_datatype(prop.type) if prop.scalar is None else None
    return ".".join(names)
