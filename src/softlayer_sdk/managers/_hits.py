"""Search results as models of their datatype."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from softlayer_sdk._values.entity import Entity
from softlayer_sdk.models import ContainerSearchResult

E = TypeVar("E", bound=Entity)


def found(kind: type[E], hits: Iterable[ContainerSearchResult]) -> list[E]:
    """The things of one kind among what a search found; a hit without its thing is left out.

    Args:
        kind: The model that they are read as.
        hits: The hits.
    """
    things: list[E] = []
    for hit in hits:
        thing = hit.__dict__.get("resource")
        if thing:
            hit.__dict__["resource"] = {**thing, "complexType": kind.__datatype__}
            resource = hit.resource
            things += [resource] if isinstance(resource, kind) else []
    return things


def typed(hits: Iterable[ContainerSearchResult]) -> list[ContainerSearchResult]:
    """The hits, each thing in them as the model of the kind that the hit names."""
    every = list(hits)
    for hit in every:
        thing, kind = hit.__dict__.get("resource"), getattr(hit, "resource_type", None)
        if thing and kind:
            hit.__dict__["resource"] = {**thing, "complexType": kind}
    return every
