"""SoftLayer_Search: finding objects by words, whatever they are."""

from __future__ import annotations

import fnmatch
import re
from typing import TYPE_CHECKING, Any

import attrs

from softlayer_sdk._schema.schema import PREFIX
from softlayer_sdk.emulator.engine.registry import behaviour
from softlayer_sdk.emulator.engine.rows import Row
from softlayer_sdk.emulator.engine.values import is_array

if TYPE_CHECKING:
    from collections.abc import Iterator

    from softlayer_sdk.emulator.engine.context import Context

# What can be found, and where words are looked for beside its id.
_PLACES: dict[str, tuple[str, ...]] = {
    "Virtual_Guest": (
        *("hostname", "domain", "fullyQualifiedDomainName", "notes", "datacenter.name"),
        *("primaryIpAddress", "primaryBackendIpAddress", "tagReferences.tag.name"),
    ),
    "Hardware": (
        *("hostname", "domain", "fullyQualifiedDomainName", "notes", "datacenter.name"),
        *("primaryIpAddress", "primaryBackendIpAddress", "tagReferences.tag.name"),
    ),
    "Virtual_DedicatedHost": ("name", "notes", "datacenter.name", "tagReferences.tag.name"),
    "Network_Vlan": ("name", "note", "vlanNumber", "fullyQualifiedName", "tagReferences.tag.name"),
    "Network_Vlan_Firewall": ("primaryIpAddress", "tagReferences.tag.name"),
    "Network_Application_Delivery_Controller": ("name", "notes", "tagReferences.tag.name"),
    "Network_Subnet_IpAddress": ("ipAddress", "note"),
    "Dns_Domain": ("name",),
    "Ticket": ("title", "status.name", "tagReferences.tag.name"),
    "Event_Log": ("eventName", "objectName", "label", "username"),
}
_TERM = re.compile(r'(?:(-?[A-Za-z_.]+):\s*)?("[^"]*"|\S+)')
_TYPE, _ORDER = "_objectType", "_sort"


@attrs.frozen
class _Query:
    """What is looked for: kinds of objects, and patterns by property; words have none."""

    kinds: tuple[str, ...]
    terms: tuple[tuple[str, str], ...]

    def finds(self, row: Row, kind: str) -> bool:
        """Whether every term is in a row."""
        every = ("id", *_PLACES[kind])
        return all(_has(row, (path,) if path else every, text) for path, text in self.terms)


def _read(text: str) -> _Query:
    kinds: list[str] = []
    terms: list[tuple[str, str]] = []
    for path, value in _TERM.findall(re.sub(r",\s+", ",", text)):
        word = value.strip('"')
        if path == _TYPE:
            kinds += [each.removeprefix(PREFIX) for each in word.split(",")]
        elif path != _ORDER and word.strip("*"):
            terms.append((path, word))
    return _Query(tuple(kinds) or tuple(_PLACES), tuple(terms))


def _has(row: Row, paths: tuple[str, ...], pattern: str) -> bool:
    lowered = pattern.lower()
    for path in paths:
        for value in _values(row, path.split(".")):
            text = str(value).lower()
            if fnmatch.fnmatchcase(text, lowered) or lowered in re.split(r"[\s.,]+", text):
                return True
    return False


def _values(value: Any, path: list[str]) -> Iterator[Any]:
    """What is at the end of a path."""
    if is_array(value):
        for each in value:
            yield from _values(each, path)
    elif not path:
        if value is not None:
            yield value
    elif isinstance(value, Row) and path[0] in value.type.properties:
        yield from _values(value.get(path[0]), path[1:])


def _candidates(context: Context, kind: str) -> list[Row]:
    if kind in ("Hardware", "Hardware_Server"):
        servers: list[Row] = context.state.account.get("hardware")
        return servers
    return list(context.state.all(kind))


@behaviour("Search", "search", "advancedSearch")
def search(context: Context, _: Row | None, text: str) -> list[Row]:
    """What has the words: `*` stands for anything, `name: value` looks in one property."""
    query = _read(text)
    return [
        context.state.make(
            "Container_Search_Result",
            {
                "relevanceScore": "1",
                "resourceType": f"{PREFIX}{kind}",
                "resource": row,
                "matchedTerms": [f"{path or kind}:|{word}|" for path, word in query.terms],
            },
        )
        for kind in query.kinds
        if kind in _PLACES
        for row in _candidates(context, kind)
        if query.finds(row, kind)
    ]


@behaviour("Search", "getObjectTypes")
def types(_: Context, __: Row | None) -> list[dict[str, Any]]:
    """What can be found, and by which properties."""
    return [
        {
            "name": f"{PREFIX}{kind}",
            "properties": [
                {"name": place, "type": "string", "sortableFlag": "." not in place}
                for place in places
            ],
        }
        for kind, places in _PLACES.items()
    ]
