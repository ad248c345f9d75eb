"""From a request to its answer: who calls, on which object, and what the method does.

What the schema says of every type is done here: getting and editing objects, relations, lists with
filters, limits and masks. What a service does beyond that is in `services`, registered by name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from softlayer_sdk import _schema
from softlayer_sdk.emulator.behaviour import Context, Settings, find_behaviour
from softlayer_sdk.emulator.errors import BASE, Fault
from softlayer_sdk.emulator.filters import Filter
from softlayer_sdk.emulator.masks import Mask, Renderer, read_mask
from softlayer_sdk.emulator.request import Answer, Credentials, Request
from softlayer_sdk.emulator.state import Row, State

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define
class Accounts:
    """Who may call, and with what."""

    user: str = "demo"
    key: str = "demo"
    token: str | None = None

    def accepts(self, given: Credentials) -> bool:
        """Whether credentials are good."""
        if given.bearer is not None:
            return self.token is not None and given.bearer == self.token
        if given.basic is not None:
            return given.basic in ((self.user, self.key), ("apikey", self.key))
        told = given.authenticate or {}
        return (told.get("username"), told.get("apiKey")) == (self.user, self.key)


class Dispatcher:
    """Answers requests from a state."""

    def __init__(self, state: State, accounts: Accounts, settings: Settings) -> None:
        self.state = state
        self.accounts = accounts
        self.settings = settings

    def answer(self, request: Request) -> Answer:
        """Carry out a call.

        Raises:
            Fault: SoftLayer's refusal.
        """
        methods = self._methods(request)
        facts = methods.get(request.method)
        self._authenticate(request, facts)
        if facts is None:
            raise self._unknown_method(request)
        row = self._row(request, facts)
        for name, id in request.chain:
            row, facts = self._follow(request, row, facts, name, id)
        mask = read_mask(request.mask) if facts.type not in SCALARS else Mask()
        value = self._call(request, facts, row)
        return self._render(request, facts, value, mask, row)

    def _methods(self, request: Request) -> Mapping[str, _schema.Method]:
        found = _schema.methods(request.service)
        if not found:
            raise Fault(f"{BASE}_Public", "Service does not exist", 404)
        return found

    def _authenticate(self, request: Request, facts: _schema.Method | None) -> None:
        open_to_all = request.service == "SoftLayer_Resource_Metadata" or (facts and facts.noauth)
        if open_to_all or self.accounts.accepts(request.credentials):
            return
        if request.wire == "rest":
            raise Fault(f"{BASE}_Public", "Access Denied. ", 401)
        if request.credentials.given:
            raise Fault(BASE, "Invalid API token.")
        raise Fault(f"{BASE}_Public", "No valid authentication headers found.")

    def _unknown_method(self, request: Request) -> Fault:
        return Fault.public(
            f'Function ("{request.method}") is not a valid method for this service.'
        )

    def _row(self, request: Request, facts: _schema.Method) -> Row | None:
        """The object a call is about; None for a static method."""
        if request.service == "SoftLayer_Account":
            return self.state.account
        if request.id is None or request.id == "":
            if facts.static:
                return None
            where = f"({request.service}::{request.method})"
            raise Fault(BASE, f"Object does not exist to execute method on. {where}")
        row = self.state.find(request.service, request.id)
        if row is None:
            raise Fault.not_found(request.id)
        return row

    def _follow(
        self, request: Request, row: Row | None, facts: _schema.Method, name: str, id: str | None
    ) -> tuple[Row | None, _schema.Method]:
        """One step of a REST path: the related object with an id, or the next relation."""
        value = self._call(request, facts, row)
        if id is not None and not name:
            rows = [each for each in value or [] if str(each.values.get("id")) == id]
            if not rows:
                raise Fault.not_found(id)
            value = rows[0]
        if not isinstance(value, Row):
            raise Fault.public(f'Function ("{name}") is not a valid method for this service.')
        methods = _schema.methods(value.type.name)
        wanted = name or {"PUT": "editObject", "DELETE": "deleteObject"}.get(
            request.verb, "getObject"
        )
        found = methods.get(wanted) or methods.get(f"get{wanted[:1].upper()}{wanted[1:]}")
        if found is None:
            raise Fault.public(f'Function ("{wanted}") is not a valid method for this service.')
        return value, found

    def _call(self, request: Request, facts: _schema.Method, row: Row | None) -> Any:
        datatype = row.type if row is not None else _schema.find_datatype(request.service)
        special = find_behaviour(datatype, facts.name) if datatype else None
        if special is not None:
            context = Context(self.state, request, self.settings)
            try:
                return special(context, row, *request.args)
            except TypeError as error:
                if "positional argument" not in str(error):
                    raise
                raise Fault("-32602", "server error. invalid method parameters") from error
        if facts.name == "getObject":
            return row
        if facts.name == "getAllObjects":
            return list(self.state.all(facts.type))
        if facts.name == "editObject" and row is not None:
            self._edit(row, request.args[0] if request.args else {})
            return True
        relation = facts.name[3:4].lower() + facts.name[4:]
        if row is not None and relation in row.type.properties:
            return self.state.relation(row, relation)
        raise self._unknown_method(request)

    def _edit(self, row: Row, template: Any) -> None:
        for name, value in (template or {}).items():
            prop = row.type.properties.get(name)
            if prop is not None and prop.form == "local" and name != "id" and value is not None:
                row.values[name] = value

    def _render(
        self, request: Request, facts: _schema.Method, value: Any, mask: Mask, owner: Row | None
    ) -> Answer:
        if isinstance(value, list) and (not value or isinstance(value[0], Row)):
            return self._render_list(request, facts, value, mask, owner)
        if isinstance(value, Row):
            rendered = Renderer(self.state).render(value, mask, facts.type)
            created = value.values.get("id") if facts.name == "createObject" else None
            return Answer(
                value=rendered,
                created=f"{value.type.name}/{created}/getObject" if created else None,
            )
        if isinstance(value, list):
            return Answer(value=value, total=len(value))
        return Answer(value=value)

    def _render_list(
        self,
        request: Request,
        facts: _schema.Method,
        rows: list[Row],
        mask: Mask,
        owner: Row | None,
    ) -> Answer:
        filter = Filter(self._rooted(request.filter or {}, facts, owner), self.state)
        found = filter.apply(rows)
        page = found[request.offset :]
        page = page[: request.limit] if request.limit else page
        renderer = Renderer(self.state, filter.children if mask.filtered else None)
        return Answer(
            value=[renderer.render(row, mask, facts.type) for row in page], total=len(found)
        )

    def _rooted(
        self, tree: Mapping[str, Any], facts: _schema.Method, owner: Row | None
    ) -> dict[str, Any]:
        """The filter below its root: the relation that is listed, or one of the same datatype."""
        relation = facts.name[3:4].lower() + facts.name[4:]
        if owner is None or relation not in owner.type.properties:
            return dict(tree)
        found: dict[str, Any] = {}
        for name, inner in tree.items():
            prop = owner.type.properties.get(name)
            if name == relation or (prop and prop.array and prop.type == facts.type):
                found |= inner if isinstance(inner, dict) else {}
            elif name == "id" and isinstance(inner, dict) and inner.get("operation") == "orderBy":
                found.setdefault("id", inner)
        return found


SCALARS = {
    "string",
    "int",
    "unsignedInt",
    "unsignedLong",
    "boolean",
    "decimal",
    "float",
    "dateTime",
    "base64Binary",
    "json",
    "void",
    "enum",
}
