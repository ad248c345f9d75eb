"""Finds the generated models by the wire name of their datatype, when they are first needed."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from softlayer_sdk._values.entity import Entity

_find_class: Callable[[str], type[Entity]]


def register(find: Callable[[str], type[Entity]]) -> None:
    """Tell where the generated classes are: `find` gives the class of a wire name, or KeyError."""
    global _find_class  # noqa: PLW0603 - the package of the classes is above this module
    _find_class = find


@functools.cache
def find_class(datatype: str) -> type[Entity]:
    """The model of a datatype, imported when it is first asked for."""
    return _find_class(datatype)
