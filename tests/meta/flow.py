"""Follows a manager method through its helpers and tells what it does after its first write."""

from __future__ import annotations

import ast
import functools
import inspect
import textwrap
from typing import TYPE_CHECKING, Any, TypeGuard

import attrs

from softlayer_sdk import services
from softlayer_sdk._calls.service import Service
from softlayer_sdk._schema.names import snake_case
from softlayer_sdk._schema.schema import kind_of, methods, wire_name
from softlayer_sdk._types import CallKind
from softlayer_sdk._values.converter import structure
from softlayer_sdk.managers._follow_up import follow_up
from softlayer_sdk.managers._lists import Listing, every_row

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

CALLS = {"call", "iter_call"}
LOOPS = 2  # what a loop does once follows itself in the second round


@functools.cache
def _tree(function: Callable[..., Any]) -> ast.FunctionDef:
    [node] = ast.parse(textwrap.dedent(inspect.getsource(function))).body
    assert isinstance(node, ast.FunctionDef)
    return node


@attrs.define
class Flow:
    """What has happened on the way, and what was found wrong.

    Attributes:
        wrote: Whether a write may have been made by now.
        safe: Whether this is inside `follow_up`.
        found: What follows a write without it, as source text.
        typed: The methods of typed services that were called, with their datatypes.
    """

    wrote: bool = False
    safe: bool = False
    found: list[str] = attrs.field(factory=list)
    typed: set[tuple[str, str]] = attrs.field(factory=set)
    _active: list[object] = attrs.field(factory=list)

    def happens(self, kind: CallKind | None, node: ast.AST) -> None:
        """A call of the API, or (None) something else that fails on what an answer holds."""
        if self.wrote and not self.safe:
            self.found.append(ast.unparse(node))
        self.wrote |= kind not in (None, CallKind.READ)

    def enter(self, function: Callable[..., Any], owner: type[Any] | None) -> None:
        """Go through the body of a function."""
        function = inspect.unwrap(function)
        if function in self._active:
            return
        self._active.append(function)
        tree = _tree(function)
        walk = _Walk(self, tree, function.__globals__, owner)
        ended = walk.body(tree.body)
        self.wrote |= walk.returned or (self.wrote and not ended)
        self._active.pop()


@attrs.define
class _Walk:
    """One function on the way: its names and how it ends."""

    flow: Flow
    tree: ast.FunctionDef
    names: dict[str, Any]
    owner: type[Any] | None
    returned: bool = False
    _made: dict[str, Any] = attrs.field(factory=dict)  # the class that a local name holds one of

    def body(self, statements: Iterable[ast.stmt]) -> bool:
        """Go through statements; whether none is reached after them."""
        return any(self.statement(each) for each in statements)

    def statement(self, node: ast.stmt) -> bool:
        """Go through one statement; whether none is reached after it."""
        match node:
            case ast.Return() | ast.Raise() | ast.Continue() | ast.Break():
                self.expressions(node)
                self.returned |= self.flow.wrote and not isinstance(node, ast.Raise)
                return True
            case ast.If():
                self.expressions(node.test)
                return self.branches(node.body, node.orelse)
            case ast.For() | ast.While():
                self.expressions(node.iter if isinstance(node, ast.For) else node.test)
                for _ in range(LOOPS):
                    self.branches(node.body, [])
                self.body(node.orelse)
            case ast.With():
                return self.block(node)
            case ast.Try():
                ended = self.body([*node.body, *node.orelse])
                failed = [self.branches(each.body, []) for each in node.handlers]
                return self.body(node.finalbody) or (ended and all(failed) and bool(failed))
            case ast.FunctionDef():
                self.body(node.body)  # as if it ran where it is made
            case _:
                self.expressions(node)
                self.remember(node)
        return False

    def branches(self, one: list[ast.stmt], other: list[ast.stmt]) -> bool:
        """Go through two ways, of which one is taken."""
        before = self.flow.wrote
        ends: list[bool] = []
        after = False
        for way in (one, other):
            self.flow.wrote = before
            ends.append(self.body(way))
            after |= self.flow.wrote and not ends[-1]
        self.flow.wrote = after or (all(ends) and before)
        return all(ends)

    def block(self, node: ast.With) -> bool:
        """Go through a `with`, which is safe when it follows up."""
        before = self.flow.safe
        for item in node.items:
            self.expressions(item.context_expr)
            call = item.context_expr
            if isinstance(call, ast.Call) and self.value(call.func) is follow_up:
                self.flow.safe = True
        ended = self.body(node.body)
        self.flow.safe = before
        return ended

    def remember(self, node: ast.stmt) -> None:
        """Keep what a name holds an object of: `service = DnsDomainService(self.client)`."""
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            self._made[node.targets[0].id] = self.kind_of_object(node.value)

    def expressions(self, node: ast.AST) -> None:
        """Go through the calls in an expression, the inner ones first."""
        loops = LOOPS if isinstance(node, (ast.ListComp, ast.DictComp, ast.GeneratorExp)) else 1
        for _ in range(loops):
            for child in ast.iter_child_nodes(node):
                self.expressions(child)
        if isinstance(node, ast.Call):
            self.called(node)

    def called(self, node: ast.Call) -> None:
        """See what a call does."""
        func = node.func
        if isinstance(func, ast.Call) and getattr(func.func, "id", "") == "getattr":
            self.method_called(node, func.args[0], self.text(func.args[1]))
        elif isinstance(func, ast.Attribute):
            self.method_called(node, func.value, func.attr)
        elif self.value(func) is structure:
            self.flow.happens(None, node)
        elif self.value(func) is every_row:  # it refuses what is no read
            self.flow.happens(CallKind.READ, node)
        elif _is_ours(target := self.value(func)):
            self.flow.enter(target, None)

    def method_called(self, node: ast.Call, holder: ast.expr, name: str) -> None:
        """See what a call of an object's method does."""
        kind = self.kind_of_object(holder)
        if name in CALLS and ast.unparse(holder).split(".")[-1] == "client":
            service = self.text(node.args[0])
            self.flow.happens(self.kind_of_call(service, node.args[1]), node)
        elif isinstance(holder, ast.Subscript) and ast.unparse(holder.value).endswith("client"):
            self.flow.happens(kind_of(self.text(holder.slice), name), node)
        elif not isinstance(kind, type):
            if _is_ours(target := getattr(kind, name, None)):  # a function of a module
                self.flow.enter(target, None)
        elif issubclass(kind, Service):
            self.flow.typed.add((kind.datatype, name))
            self.flow.happens(_kind_of_typed(kind, name), node)
        elif issubclass(kind, Listing):
            self.flow.happens(CallKind.READ, node)
        elif _is_ours(target := getattr(kind, name, None)):
            self.flow.enter(target, kind)

    def kind_of_call(self, service: str, method: ast.expr) -> CallKind:
        """What a call does. A method that is no text is one of those that its function names."""
        if text := self.text(method):
            return kind_of(service, text)
        known = methods(wire_name(service))
        texts = (each.value for each in ast.walk(self.tree) if isinstance(each, ast.Constant))
        kinds = {
            kind_of(service, text) for text in texts if isinstance(text, str) and text in known
        }
        return CallKind.READ if kinds == {CallKind.READ} else CallKind.WRITE

    def kind_of_object(self, node: ast.expr) -> Any:
        """The class of what an expression gives, or the module itself; None if it is not known."""
        match node:
            case ast.Name(id="self") | ast.Call(func=ast.Name(id="super")):
                return self.owner
            case ast.Name(id=name) if name in self._made:
                return self._made[name]
            case ast.Call(func=func):
                made = self.value(func)
                return made if isinstance(made, type) else None
            case ast.Attribute(value=ast.Name(id="self"), attr=name) if self.owner:
                return _assigned(self.owner, name)
            case _:
                value = self.value(node)
                return value if inspect.ismodule(value) else type(value)

    def value(self, node: ast.expr) -> Any:
        """What a name of the module stands for."""
        match node:
            case ast.Name(id=name):
                return self.names.get(name)
            case ast.Attribute(value=value, attr=name):
                return getattr(self.value(value), name, None)
            case _:
                return None

    def text(self, node: ast.expr) -> str:
        """A text that is written there, or how it begins; empty if nobody knows."""
        match node:
            case ast.Constant(value=str(text)):
                return text
            case ast.JoinedStr(values=[ast.Constant(value=str(text)), *_]):
                return text
            case ast.Attribute(value=ast.Name(id="self"), attr=name):
                return str(getattr(self.owner, name, ""))
            case _:
                return ""


def _is_ours(function: Any) -> TypeGuard[Callable[..., Any]]:
    """Whether it is a function that managers have."""
    ours = ("softlayer_sdk.managers", "tests.meta")
    return inspect.isfunction(function) and function.__module__.startswith(ours)


def _kind_of_typed(service: type[Service], name: str) -> CallKind:
    wire = {snake_case(each): each for each in methods(service.datatype)}
    return kind_of(service.datatype, wire.get(name.rstrip("_"), name))


def _assigned(owner: type[Any], name: str) -> Any:
    """The class of an attribute that a constructor makes: `self._zones = DnsDomainService(...)`."""
    for cls in owner.__mro__:
        made = cls.__dict__.get("__init__")
        if made is None or not inspect.isfunction(made):
            continue
        for node in ast.walk(_tree(made)):
            if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == f"self.{name}":
                tree = _tree(made)
                walk = _Walk(Flow(), tree, made.__globals__, owner)
                given = {each.arg: each.annotation for each in tree.args.args}
                if isinstance(node.value, ast.Name) and node.value.id in given:
                    return _annotated(given[node.value.id])
                return walk.kind_of_object(node.value)
    return None


def _annotated(hint: ast.expr | None) -> Any:
    """The service that an argument is, by its annotation; the first of several."""
    names = (each.id for each in ast.walk(hint) if isinstance(each, ast.Name)) if hint else ()
    found = (getattr(services, name, None) for name in names if name.endswith("Service"))
    return next(found, None)


def orders(owner: type[Any], name: str) -> bool:
    """Whether a method of a class places an order or creates a guest, which is billed."""
    flow = Flow()
    flow.enter(getattr(owner, name), owner)
    billed = {"create_object", "create_objects", "create_archive_template"}
    return any(
        method == "place_order" or (datatype == "SoftLayer_Virtual_Guest" and method in billed)
        for datatype, method in flow.typed
    )


def hidden_writes(owner: type[Any]) -> dict[str, list[str]]:
    """What each public method of a class does after a write and outside of `follow_up`."""
    found: dict[str, list[str]] = {}
    for name, method in inspect.getmembers(owner, inspect.isfunction):
        if not name.startswith("_"):
            flow = Flow()
            flow.enter(method, owner)
            if flow.found:
                found[name] = flow.found
    return found
