"""Redaction: takes every secret that was sent out of a text that a server may have echoed."""

from __future__ import annotations

import base64
import contextlib
import json
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, unquote, urlsplit

import attrs

from softlayer_sdk._schema import schema, tables
from softlayer_sdk._types import is_array, is_object
from softlayer_sdk.transport.base import HIDDEN

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from softlayer_sdk.auth import Signature
    from softlayer_sdk.transport.base import Call

# What is shorter than this also stands in texts by chance.
_SHORTEST = 6
_NAMES = ("username", "userId", "complexType")  # what tells who signs, and is no secret
_HEADERS = ("authorization", "cookie", "key", "secret", "token")


def clean(text: str, secrets: Iterator[str]) -> str:
    """A text without any of the secrets, however they are written in it."""
    found = {secret for secret in secrets if len(secret) >= _SHORTEST}
    for secret in sorted(found, key=len, reverse=True):
        for form in (secret, *(write(secret) for write in _FORMS)):
            text = text.replace(form, HIDDEN)
    return text


_FORMS: tuple[Callable[[str], str], ...] = (
    lambda text: text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"),
    lambda text: quote(text, safe=""),
    lambda text: json.dumps(text)[1:-1],
    lambda text: json.dumps(text, ensure_ascii=False)[1:-1],
)


def of_call(call: Call, signature: Signature, proxies: Mapping[str, str]) -> Iterator[str]:
    """The secrets that a call was sent with."""
    for member in signature.members.values():
        yield from _leaves(member, lambda name: name not in _NAMES)
    yield from _authorization(signature.authorization or "")
    for name, value in call.raw_headers.items():
        if any(word in name.lower() for word in _HEADERS):
            yield from _authorization(str(value))
    for proxy in proxies.values():
        with contextlib.suppress(ValueError):
            if password := urlsplit(proxy).password:
                yield from (password, unquote(password))
    yield from _leaves([call.args, call.headers], _is_secret)
    method = schema.methods(call.service).get(call.method)
    for value, parameter in zip(call.args, method.parameters if method else (), strict=False):
        yield from _leaves({parameter.name: value}, _is_secret)


def without(call: Call) -> Call:
    """A call that can be shown: what is secret in its arguments is replaced, headers are out."""
    method = schema.methods(call.service).get(call.method)
    names = [parameter.name for parameter in method.parameters] if method else []
    names += [""] * (len(call.args) - len(names))
    shown = [_hide(value, name) for value, name in zip(call.args, names, strict=False)]
    return attrs.evolve(call.without_secrets(), args=tuple(shown))


def _hide(value: Any, name: str = "") -> Any:
    if _is_secret(name):
        return HIDDEN
    if is_object(value):
        return {name: _hide(each, str(name)) for name, each in value.items()}
    if is_array(value):
        return [_hide(each) for each in value]
    return value


# Properties and parameters that people put secrets into, without saying so.
_MIXED = ("userData", "metadata")


def _is_secret(name: str) -> bool:
    secret = name in tables.secrets() or name in _MIXED
    return secret or name.lower().endswith(("password", "secret", "token"))


def _authorization(header: str) -> Iterator[str]:
    """A header, what follows its first word, and the password in that."""
    yield header
    _, _, credentials = header.partition(" ")
    yield credentials
    with contextlib.suppress(ValueError):
        yield base64.b64decode(credentials).decode().partition(":")[2]


def _leaves(value: Any, is_secret: Callable[[str], bool], *, inside: bool = False) -> Iterator[str]:
    """The texts that stand under the name of a secret, at whatever depth."""
    if is_object(value):
        for name, each in value.items():
            yield from _leaves(each, is_secret, inside=inside or is_secret(str(name)))
    elif is_array(value):
        for each in value:
            yield from _leaves(each, is_secret, inside=inside)
    elif inside:
        yield str(value)
