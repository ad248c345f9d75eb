"""Services whose objects are made from a template and are there until they are deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from softlayer_sdk._schema import schema
from softlayer_sdk.emulator.engine.errors import Refusal
from softlayer_sdk.emulator.engine.registry import behaviour
from softlayer_sdk.emulator.engine.seeding import rows_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row

    Complete = Callable[[Context, dict[str, Any]], Mapping[str, Any]]


def _as_it_is(_: Context, template: dict[str, Any]) -> Mapping[str, Any]:
    return template


def creatable(
    datatype: str, *, needs: tuple[str, ...] = (), complete: Complete = _as_it_is
) -> None:
    """Let a service make objects: `createObject`.

    Args:
        datatype: The service, such as `Network_SecurityGroup`.
        needs: The properties that a template has to have.
        complete: Gives the values of a new object, from its template; it may refuse.
    """

    def create_object(context: Context, _: Row | None, template: dict[str, Any]) -> Row:
        for name in needs:
            if template.get(name) in (None, ""):
                raise Refusal.missing(name, f"SoftLayer_{datatype}")
        return create(context, datatype, complete(context, dict(template)))

    behaviour(datatype, "createObject")(create_object)


def create(context: Context, datatype: str, values: Mapping[str, Any]) -> Row:
    """A new object with the properties that it can have, of this datatype or of its `complexType`.

    Raises:
        Refusal: `complexType` is something else.
    """
    kind = schema.find_datatype(str(values.get("complexType") or datatype))
    if kind is None or schema.wire_name(datatype) not in kind.ancestors:
        raise Refusal.invalid("complexType", f"It is no {datatype}.")
    known = {name: value for name, value in values.items() if name in kind.properties}
    known.pop("id", None)
    return context.state.add(kind.name, rows_of(context.state, kind.name, known))


def deletable(datatype: str, delete: Callable[[Context, Row], object] | None = None) -> None:
    """Let a service forget objects: `deleteObject`.

    Args:
        datatype: The service.
        delete: Does more than to forget, or refuses.
    """

    def forget(context: Context, row: Row) -> bool:
        if delete is None:
            context.state.remove(row)
        else:
            delete(context, row)
        return True

    behaviour(datatype, "deleteObject")(forget)
