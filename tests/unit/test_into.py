from __future__ import annotations

from typing import Any, ClassVar

import attrs
import pytest

from softlayer_sdk.errors import PreflightError
from softlayer_sdk.models import Location, VirtualGuest
from softlayer_sdk.query.into import select_class
from softlayer_sdk.query.masks import render


@attrs.define
class Site:
    """Nested in others."""

    name: str


@attrs.frozen
class Row:
    """Nested classes in every place that they can stand."""

    id: int
    datacenter: Site | None
    routers: list[Site]
    racks: list[Site] | None
    location: Location
    own: bool = attrs.field(default=False, init=False)


@attrs.define
class Server:
    """For one derived datatype."""

    __datatype__: ClassVar[str] = "Hardware_Server"

    id: int


@attrs.define
class Hit:
    """With one of them inside."""

    resource: Server


EXPECTED = "mask[id,datacenter[name],routers[name],racks[name],location]"


@pytest.mark.parametrize(
    ("into", "mask"),
    [
        (Row, EXPECTED),
        (list[Row], EXPECTED),
        (Row | None, EXPECTED),
        (VirtualGuest, "mask[]"),
        (list[VirtualGuest], "mask[]"),
        (Server, "mask(SoftLayer_Hardware_Server)[id]"),
        (Hit, "mask[resource(SoftLayer_Hardware_Server)[id]]"),
    ],
    ids=str,
)
def test_a_class_is_a_mask(into: Any, mask: str) -> None:
    """Each attribute is asked for, and in it what its own class needs; a model is all of it."""
    assert mask == render(select_class(into))


@pytest.mark.parametrize("into", [int, list[str], dict[str, Any], int | str, "Row"], ids=str)
def test_what_has_no_attributes_is_no_mask(into: Any) -> None:
    """Only classes with fields, and models, say what they need."""
    with pytest.raises(
        PreflightError,
        match="give a class of attrs or pydantic, a dataclass",
    ):
        select_class(into)
