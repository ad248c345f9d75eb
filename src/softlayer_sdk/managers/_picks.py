"""Resolves names to objects: each name must be known, and each object is there once."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from softlayer_sdk._schema.suggest import did_you_mean, nearest
from softlayer_sdk.client import Client
from softlayer_sdk.errors import AmbiguousNameError, NotFoundError, PreflightError
from softlayer_sdk.managers._base import is_id, one_id
from softlayer_sdk.managers._lists import every_row
from softlayer_sdk.managers._templates import each_of, numeric
from softlayer_sdk.managers.hardware import HardwareManager
from softlayer_sdk.managers.vs import VSManager
from softlayer_sdk.models import VirtualDedicatedHost
from softlayer_sdk.query.filters import equals, exactly
from softlayer_sdk.services import AccountService

R = TypeVar("R")


def pick(
    keyword: str, wanted: Iterable[int | str], rows: Iterable[R], name: Callable[[R], int | str]
) -> list[R]:
    """The rows that names stand for, in the order of the names, each of them once.

    Args:
        keyword: The keyword that has the names, for the message.
        wanted: The names, in either case, or numbers.
        rows: What there is.
        name: What a row is called; the first of several of the same name is taken.

    Raises:
        PreflightError: no list was given, or nothing has a name.
    """
    known: dict[str, R] = {}
    names: dict[str, str] = {}
    for row in rows:
        text = str(name(row))
        known.setdefault(text.lower(), row)
        names.setdefault(text.lower(), text)
    found: dict[str, R] = {}
    for each in each_of(keyword, wanted):
        key = str(each).lower()
        if key not in known:
            near = nearest(str(each), names.values())
            raise PreflightError(
                f"{keyword}: there is no {each!r}{did_you_mean(near)}", suggestion=near
            )
        found[key] = known[key]
    return list(found.values())


def id_of_guest(client: Client, keyword: str, guest: int | str) -> int:
    """The id of a guest, as an argument: it may be given by its name or address.

    Args:
        client: What makes the calls.
        keyword: The keyword that has it, for the message.
        guest: Its id, hostname, full name or address.

    Raises:
        NotFoundError: no guest has that name.
        PreflightError: it is a GUID, which is no argument.
    """
    return numeric(keyword, one_id(VSManager(client), guest))


def id_of_hardware(client: Client, keyword: str, server: int | str) -> int:
    """The id of a bare metal server, as an argument: it may be given by its name or address.

    Args:
        client: What makes the calls.
        keyword: The keyword that has it, for the message.
        server: Its id, hostname, full name or address.

    Raises:
        NotFoundError: no server has that name.
        PreflightError: it is a GUID, which is no argument.
    """
    return numeric(keyword, one_id(HardwareManager(client), server))


def id_of_host(client: Client, keyword: str, host: int | str) -> int:
    """The id of a dedicated host, as an argument: it may be given by its name.

    Args:
        client: What makes the calls.
        keyword: The keyword that has it, for the message.
        host: Its id or its name.

    Raises:
        NotFoundError: no host has that name.
        AmbiguousNameError: several have it.
    """
    if is_id(host):
        return numeric(keyword, host)
    tree = equals("dedicatedHosts.name", exactly(str(host)))
    rows: list[VirtualDedicatedHost] = every_row(
        AccountService(client).get_dedicated_hosts, mask="mask[id]", filter=tree
    )
    if not rows:
        raise NotFoundError(f"{keyword}={host!r}: no dedicated host has that name")
    if len(rows) > 1:
        raise AmbiguousNameError(f"{host!r} is the name of several hosts", matches=rows)
    return rows[0].id
