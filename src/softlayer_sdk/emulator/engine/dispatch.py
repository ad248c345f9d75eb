"""From a request to its answer: who calls, on which object, and what the method does.

What the schema says of every type is done here: getting and editing objects, relations, lists with
filters, limits and masks. What a service does beyond that is found in the registry.
"""

from __future__ import annotations

import contextlib
import inspect
import logging
import threading
from typing import TYPE_CHECKING, Any

import attrs

from softlayer_sdk._schema import schema
from softlayer_sdk._types import CallKind
from softlayer_sdk.emulator.engine.context import Context
from softlayer_sdk.emulator.engine.errors import BASE, PUBLIC, Refusal
from softlayer_sdk.emulator.engine.event_log import record_event
from softlayer_sdk.emulator.engine.filters import Filter
from softlayer_sdk.emulator.engine.generic import find_method_of, relation_name
from softlayer_sdk.emulator.engine.masks import Mask, read_mask
from softlayer_sdk.emulator.engine.members import check_arguments
from softlayer_sdk.emulator.engine.pages import Listed, Pages, key_of
from softlayer_sdk.emulator.engine.render import Renderer
from softlayer_sdk.emulator.engine.request import Answer, Request, find_method
from softlayer_sdk.emulator.engine.rows import Row
from softlayer_sdk.emulator.engine.values import array, is_array, struct, zone_of

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from softlayer_sdk._schema.schema import Method, Parameter
    from softlayer_sdk.emulator.engine.accounts import Accounts
    from softlayer_sdk.emulator.engine.context import Settings
    from softlayer_sdk.emulator.engine.registry import Behaviour
    from softlayer_sdk.emulator.engine.state import State


_METADATA = "SoftLayer_Resource_Metadata"
log = logging.getLogger("softlayer_sdk.emulator")


@attrs.frozen
class _Call:
    """A request, and who makes it."""

    request: Request
    user: Row | None


class Dispatcher:
    """Answers requests from a state, one at a time."""

    def __init__(self, state: State, accounts: Accounts, settings: Settings) -> None:
        self.state = state
        self.accounts = accounts
        self.settings = settings
        self.lock = threading.RLock()
        self._unknown: set[tuple[str, str]] = set()
        self._pages = Pages()

    def answer(self, request: Request) -> Answer:
        """Carry out a call.

        Raises:
            Refusal: SoftLayer's refusal.
        """
        with self.lock:
            self.state.clock.advance(self.settings.tick)
            self._settle()
            with self.state.together():
                answer = self._answer(request)
            if isinstance(answer, Refusal):
                raise answer
            return answer

    @contextlib.contextmanager
    def settled(self) -> Generator[State]:
        """The state as it is now, for a look at it; no call changes it meanwhile."""
        with self.lock:
            self._settle()
            with self.state.together():
                yield self.state

    def _settle(self) -> None:
        """Let happen what is due; what cannot be kept waits, and does not stop those who read."""
        try:
            self.state.settle()
        except OSError:
            log.exception("what is due waits")

    def _answer(self, request: Request) -> Answer | Refusal:
        """The answer; a refusal that is not raised keeps what was changed before it."""
        methods = schema.methods(request.service)
        if not methods:
            raise Refusal.no_service()
        facts = methods.get(find_method(methods, request.method) or "")
        user = self._authenticate(request, facts)
        if facts is None:
            raise self._no_method(request.service, request.method)
        call = _Call(request, self.accounts.find_user(self.state, user))
        row = self._row(request, facts)
        return self._carry_out(call, *self._follow(call, facts, row))

    def _no_method(self, service: str, method: str) -> Refusal:
        """The refusal of a method that is not emulated; the log has it once."""
        if (service, method) not in self._unknown:
            self._unknown.add((service, method))
            log.warning("%s::%s is not emulated", service, method)
        return Refusal.no_method(method)

    def _authenticate(self, request: Request, facts: Method | None) -> str | None:
        user = self.accounts.sign_in(self.state, request.credentials)
        open_to_all = request.service == _METADATA or (facts and facts.noauth)
        if open_to_all or user is not None:
            return user
        if not request.credentials.given:
            raise Refusal(PUBLIC, "No valid authentication headers found.", 401)
        if request.wire == "rest":
            raise Refusal(PUBLIC, "Access Denied. ", 401)
        raise Refusal(BASE, "Invalid API token.")

    def _row(self, request: Request, facts: Method) -> Row | None:
        """The object a call is about; None for a static method."""
        if request.service == "SoftLayer_Account":
            return self.state.account
        if facts.static or request.service == _METADATA:
            return None
        if request.id in (None, ""):
            where = f"({request.service}::{request.method})"
            raise Refusal(BASE, f"Object does not exist to execute method on. {where}")
        id = int(request.id) if isinstance(request.id, bool) else request.id
        return self.state.found(request.service, id)

    def _follow(
        self, call: _Call, facts: Method, row: Row | None
    ) -> tuple[Method, Row | None, list[Any]]:
        """Walk the rest of a REST path: into a relation, to one of its rows, and on from there.

        What follows a method that has parameters are its arguments.
        """
        request, steps = call.request, list(call.request.steps)
        while steps:
            value = self._invoke(call, facts, row, [])
            row = _row_of(value, steps.pop(0)) if is_array(value) else value
            name = steps.pop(0) if steps else request.default_method
            if not isinstance(row, Row) or (found := find_method(row.type.methods, name)) is None:
                raise self._no_method(request.service, name)
            facts = row.type.methods[found]
            if facts.parameters:
                return facts, row, [*steps, *request.args]
        return facts, row, request.args

    def _carry_out(
        self, call: _Call, facts: Method, row: Row | None, args: list[Any]
    ) -> Answer | Refusal:
        request = call.request
        mask = self._mask(request, facts, row)
        reads = facts.kind is CallKind.READ
        key = key_of(request, row, facts.name, filtered=mask.filtered) if reads else None
        listed = self._pages.find(key, self.state) if key is not None else None
        if listed is not None:
            return self._page(call, facts, listed, mask)
        value = self._invoke(call, facts, row, args)
        if not reads and (self.state.changed or self.state.gone):
            record_event(self._context(call, facts), row, value)
        if isinstance(value, Refusal):
            return value
        if is_array(value):
            listed = self._listed(call, facts, row, value, mask)
            if key is not None:
                self._pages.keep(key, self.state, listed)
            return self._page(call, facts, listed, mask)
        renderer = Renderer(zone=zone_of(call.user), types=request.include_types)
        made = isinstance(value, Row) and facts.name == "createObject"
        created = value.get("id") if made else None
        return Answer(value=renderer.show(value, mask, facts.type), created=created)

    def _context(self, call: _Call, facts: Method) -> Context:
        return Context(
            self.state,
            call.request.service,
            facts.name,
            self.settings,
            self.accounts,
            call.user,
            call.request.caller,
        )

    def _listed(
        self, call: _Call, facts: Method, owner: Row | None, rows: list[Any], mask: Mask
    ) -> Listed:
        """The rows that pass the filter, in its order."""
        request, passes = call.request, None
        kind = rows[0].type if rows and isinstance(rows[0], Row) else None
        if kind is not None:
            filter = Filter(request.filter, kind, self.state, _roots(facts, owner))
            if filter.ignored and self.settings.strict_filters:
                raise Refusal.bad_request()
            rows = filter.apply(rows)
            passes = filter.passes if mask.filtered else None
        return Listed(rows, passes)

    def _page(self, call: _Call, facts: Method, listed: Listed, mask: Mask) -> Answer:
        """A page of a list, and how many rows that has in all."""
        request, rows = call.request, listed.rows
        end = request.offset + request.limit if request.limit else None
        page = rows[request.offset : end]
        renderer = Renderer(
            zone=zone_of(call.user), types=request.include_types, passes=listed.passes
        )
        return Answer(value=renderer.show(page, mask, facts.type), total=len(rows))

    def _mask(self, request: Request, facts: Method, row: Row | None) -> Mask:
        """The mask, checked before anything is done; what returns no object has none."""
        promised = schema.find_datatype(facts.type)
        if promised is None:
            return Mask()
        special = self._behaviour(request, facts, row)
        if not request.mask:
            return read_mask(_tree(special.adds if special else ()))
        mask = read_mask(request.mask)
        relation = relation_name(row.type, facts) if row is not None else None
        if mask.form == "struct" and relation in mask.names and relation not in promised.properties:
            mask = mask.names[relation]  # an old struct may start one level up
        mask.check(promised)
        return mask

    def _behaviour(self, request: Request, facts: Method, row: Row | None) -> Behaviour | None:
        datatype = row.type if row is not None else schema.find_datatype(request.service)
        return find_method_of(datatype, facts) if datatype else None

    def _invoke(self, call: _Call, facts: Method, row: Row | None, args: list[Any]) -> Any:
        does = self._behaviour(call.request, facts, row)
        if does is None:
            raise self._no_method(call.request.service, facts.name)
        members = call.request.wire == "rest" or self.settings.strict_templates
        check_arguments(args, facts, members=members)
        fitting = _arguments(args, facts, does.function)
        if fitting is None:
            raise _wrong_arguments(call.request)
        return does.function(self._context(call, facts), row, *fitting)


def _tree(paths: tuple[str, ...]) -> dict[str, Any]:
    """Paths with dots as an old mask has them."""
    tree: dict[str, Any] = {}
    for path in paths:
        node = tree
        for name in path.split("."):
            node = node.setdefault(name, {})
    return tree


def _arguments(given: list[Any], facts: Method, function: Callable[..., Any]) -> list[Any] | None:
    """The arguments as the schema has them; None when there are too many or too few."""
    args = [*map(_argument, given, facts.parameters), *given[len(facts.parameters) :]]
    try:
        inspect.signature(function).bind(None, None, *args)
    except TypeError:
        return None
    return args


def _argument(given: Any, parameter: Parameter) -> Any:
    """An object, a list or a text where the schema has one."""
    if parameter.array:
        objects = schema.find_datatype(parameter.type) is not None
        return [struct(each) for each in array(given)] if objects else array(given)
    if parameter.type == "string":
        return "" if given is None else str(given)
    return struct(given) if schema.find_datatype(parameter.type) else given


def _wrong_arguments(request: Request) -> Refusal:
    if request.wire == "rest":
        return Refusal.bad_request()
    return Refusal("-32602", "server error. invalid method parameters")


def _row_of(rows: list[Any], id: str) -> Row:
    """The one of several rows that a REST path names."""
    for row in rows:
        if isinstance(row, Row) and str(row.get("id")) == id:
            return row
    raise Refusal.not_found(id)


def _roots(facts: Method, owner: Row | None) -> set[str]:
    """Where a filter starts: at the relation that is listed, or at one of the same datatype."""
    if owner is None or relation_name(owner.type, facts) is None:
        return set()
    return {
        name
        for name, prop in owner.type.properties.items()
        if prop.array and prop.type == facts.type
    }
