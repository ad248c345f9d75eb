"""One call as both wires bring it, and the answer they take back."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import attrs

from softlayer_sdk._schema import schema, tables
from softlayer_sdk.emulator.engine.values import is_array, is_struct

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from softlayer_sdk._schema.schema import Parameter

# What a call is remembered by.
_NOTED = (
    *("service", "method", "args", "id", "mask", "filter", "limit", "offset"),
    *("wire", "verb", "headers"),
)
# Names of secrets that the schema does not know as such: arguments, and what people make up.
_SECRET = re.compile(
    "password|secret|token$|privatekey|presharedkey|apikey|authenticationkey", re.IGNORECASE
)
_RELOAD_NOW = "FORCE"  # what a reload takes in the place of a token
_BY_VERB = {"POST": "createObject", "PUT": "editObject", "DELETE": "deleteObject"}


@attrs.define(kw_only=True)
class Credentials:
    """What a request says about who is calling."""

    basic: tuple[str, str] | None = None
    bearer: str | None = None
    authenticate: dict[str, Any] | None = None

    @property
    def given(self) -> bool:
        """Whether it says anything."""
        return bool(self.basic or self.bearer or self.authenticate)


@attrs.define(kw_only=True)
class Request:
    """One call: what both wires are read into."""

    wire: str
    service: str
    method: str
    args: list[Any] = attrs.field(factory=list[Any])
    id: int | str | None = None
    mask: Any = None
    filter: dict[str, Any] | None = None
    limit: int | None = None
    offset: int = 0
    credentials: Credentials = attrs.field(factory=Credentials)
    verb: str = "POST"
    # The address that it comes from, or that a proxy says it comes from.
    caller: str = ""
    # The HTTP headers, without those that hold a secret.
    headers: dict[str, str] = attrs.field(factory=dict[str, str])
    # Whether every object is to say of which datatype it is.
    include_types: bool = False
    # REST only: what follows the method in a path, names and ids.
    steps: list[str] = attrs.field(factory=list[str])

    @property
    def noted(self) -> dict[str, Any]:
        """What a call is remembered by: neither its credentials nor the passwords in it."""
        names = [each.name for each in _parameters(self)]
        args = [
            without_secrets(value, names[at] if at < len(names) else "")
            for at, value in enumerate(self.args)
        ]
        return {name: getattr(self, name) for name in _NOTED} | {"args": args}

    @property
    def default_method(self) -> str:
        """What REST calls when the path names no method."""
        return _BY_VERB.get(self.verb, "getObject")


@attrs.define(kw_only=True)
class Answer:
    """Plain data; of a list how many rows there are in all, of a new object its id."""

    value: Any
    total: int | None = None
    created: int | None = None


def _parameters(request: Request) -> tuple[Parameter, ...]:
    facts = schema.methods(request.service).get(request.method)
    return facts.parameters if facts else ()


_SECRET_HEADER = re.compile("authorization|cookie|key|secret|token", re.IGNORECASE)


def headers_of(given: Iterable[tuple[str, str]]) -> dict[str, str]:
    """HTTP headers as a call is remembered by them, like `User-Agent`: no secret is shown."""
    return {name: "***" if _SECRET_HEADER.search(name) else value for name, value in given}


def is_secret(name: str) -> bool:
    """Whether what has a name is never shown."""
    return name in tables.secrets() or _SECRET.search(name) is not None


def without_secrets(value: Any, name: str = "") -> Any:
    """A value that has a name, with `***` in place of each secret in it."""
    if is_struct(value):
        return {inner: without_secrets(each, inner) for inner, each in value.items()}
    if is_array(value):
        return [without_secrets(each, name) for each in value]
    return "***" if is_secret(name) and value != _RELOAD_NOW else value


def find_method(known: Collection[str], name: str) -> str | None:
    """A method, also by the name of its relation: `Hardware` and `hardware` are `getHardware`."""
    candidates = (name, name[:1].lower() + name[1:], f"get{name[:1].upper()}{name[1:]}")
    found = next((each for each in candidates if each in known), None)
    if found is None:  # PHP knows its methods in any case
        alike = {each.lower(): each for each in known}
        found = next((alike[each.lower()] for each in candidates if each.lower() in alike), None)
    return found
