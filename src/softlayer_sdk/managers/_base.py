"""What the managers have in common: the client, and names for ids."""

from __future__ import annotations

import contextlib
import uuid
from collections.abc import Callable, Iterable
from typing import ClassVar

from softlayer_sdk._schema.suggest import did_you_mean, nearest
from softlayer_sdk._values.entity import Entity
from softlayer_sdk.client import Client
from softlayer_sdk.errors import (
    AmbiguousNameError,
    NotFoundError,
    PreflightError,
    SoftLayerAPIError,
    SoftLayerError,
)
from softlayer_sdk.managers._templates import each_of, number

GUID_VERSION, GUID_LENGTH = 4, 36


class Manager:
    """A task-oriented view of a part of the API.

    Args:
        client: What makes the calls.
    """

    # What its things are known by beside their ids, for messages: `hostnames and addresses`.
    known_by: ClassVar[str] = "ids"

    def __init__(self, client: Client) -> None:
        self.client = client

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.client!r})"

    def resolve_ids(self, identifier: int | str) -> list[int | str]:
        """The ids that a name stands for.

        Args:
            identifier: An id, a GUID, or what this manager knows things by, such as a hostname.

        Returns:
            The id itself as a list of one, without asking the API; or all that the first kind of
            name with a match gives. An empty list if nothing has that name.

        Raises:
            CallError: the API could not be asked.
        """
        if is_id(identifier):
            return [int(identifier) if str(identifier).isdecimal() else identifier]
        for resolver in self._resolvers():
            found = list(resolver(str(identifier)))
            if found:
                return found
        return []

    def _id(self, identifier: int | str) -> int | str:
        """The id of the one thing that a name stands for; an id or a GUID stays what it is.

        Raises:
            NotFoundError: nothing has that name.
            AmbiguousNameError: several things have it.
        """
        if is_id(identifier):
            return identifier
        found = self.resolve_ids(identifier)
        if not found:
            near = None
            with contextlib.suppress(SoftLayerError):
                near = nearest(str(identifier), self._known())
            hint = did_you_mean(near)
            raise NotFoundError(
                f"{identifier!r}: nothing has that name among the {self.known_by}{hint}"
            )
        if len(found) > 1:
            raise AmbiguousNameError(
                f"{identifier!r} is the name of {len(found)}: {', '.join(self._described(found))};"
                " give the id of one",
                matches=found,
            )
        return found[0]

    def _numbers(self, keyword: str, identifiers: Iterable[int | str]) -> list[int]:
        """The ids of several things, each of which may be given by its name."""
        return [number(keyword, self._id(each)) for each in each_of(keyword, identifiers)]

    def _resolvers(self) -> Iterable[Callable[[str], Iterable[int | str]]]:
        """What to try in turn for the ids of a name."""
        return ()

    def _known(self) -> Iterable[str | None]:
        """What its things are called, a page of them, for the nearest to a wrong name."""
        return ()

    def _described(self, ids: Iterable[int | str]) -> Iterable[str]:
        """What tells things with one name apart."""
        return map(str, ids)


def add_hint(error: SoftLayerAPIError, hint: str) -> None:
    """Say in the message of a refusal what would be right."""
    error.hint = "; ".join(filter(None, (error.hint, hint)))


def one_id(manager: Manager, identifier: int | str) -> int | str:
    """The id of the one thing of a manager that a name stands for; an id or a GUID stays as it is.

    Args:
        manager: Whose thing it is.
        identifier: Its id, its GUID or its name.

    Raises:
        NotFoundError: nothing has that name.
        AmbiguousNameError: several things have it.
    """
    return manager._id(identifier)  # noqa: SLF001 # pyright: ignore[reportPrivateUsage] - the same, from outside


def is_id(identifier: int | str) -> bool:
    """Whether it is an id or a GUID, so that nobody has to be asked what it stands for.

    Raises:
        PreflightError: it can be no name either.
    """
    text = id_or_name("id", identifier)
    if text.isdecimal() or isinstance(identifier, int):
        return True
    try:
        guid = uuid.UUID(text)
    except ValueError:
        return False
    return guid.version == GUID_VERSION and len(text) == GUID_LENGTH


def id_or_name(keyword: str, identifier: object) -> str:
    """The text of an id or a name, where one has to be given.

    Args:
        keyword: The keyword that has it, for the message.
        identifier: The id or the name.

    Raises:
        PreflightError: it is neither.
    """
    if isinstance(identifier, Entity):
        kind, id = type(identifier).__name__, getattr(identifier, "id", None)
        raise PreflightError(f"{keyword}: give the id of the {kind}, {id}, not all of it")
    text = "" if isinstance(identifier, bool) else str(identifier).strip()
    if text in {"", "0"} or not isinstance(identifier, int | str):
        raise PreflightError(f"{keyword}={identifier!r} names nothing: give an id, GUID or name")
    return text
