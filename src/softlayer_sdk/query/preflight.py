"""Checks a call against the schema before anything is sent."""

from __future__ import annotations

import inspect
import os
import traceback
import warnings
from pathlib import Path
from typing import TYPE_CHECKING

from softlayer_sdk._schema import schema
from softlayer_sdk._schema.suggest import did_you_mean, nearest
from softlayer_sdk.errors import PreflightError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from softlayer_sdk._types import Preflight

_PACKAGE = f"{Path(__file__).parents[1]}{os.sep}"


class PreflightWarning(UserWarning):
    """What would have been a PreflightError, under `preflight="warn"`."""


def check(mode: Preflight, probe: Callable[[], object]) -> None:
    """Run a check under a preflight mode: raise what it finds, warn of it, or skip the check."""
    if mode == "off":
        return
    try:
        probe()
    except PreflightError as error:
        if mode == "error":
            raise
        warn(str(error))


def warn(message: str) -> None:
    """Give a PreflightWarning at the line outside this package that made the call."""
    depth = next(  # `skip_file_prefixes` came with Python 3.12
        number
        for number, (frame, _) in enumerate(traceback.walk_stack(inspect.currentframe()), start=1)
        if not frame.f_code.co_filename.startswith(_PACKAGE)
    )
    warnings.warn(message, PreflightWarning, stacklevel=depth)


def service(name: str) -> Mapping[str, schema.Method]:
    """The methods of a service; raises PreflightError when there is no such service."""
    wire = schema.wire_name(name)
    known = schema.methods(wire)
    if known:
        return known
    why = "is a datatype without methods" if schema.find_datatype(wire) else "is not a service"
    short = {each.removeprefix(schema.PREFIX): each for each in schema.service_names()}
    near = nearest(wire.removeprefix(schema.PREFIX), short)
    suggestion = short[near] if near else None
    msg = f"{wire!r} {why}{did_you_mean(suggestion)}"
    raise PreflightError(msg, suggestion=suggestion)


def method(service_name: str, name: str) -> schema.Method:
    """A method of a service; raises PreflightError when there is no such method."""
    known = service(service_name)
    if name in known:
        return known[name]
    suggestion = nearest(name, known)
    msg = f"{schema.wire_name(service_name)} has no method {name!r}{did_you_mean(suggestion)}"
    raise PreflightError(msg, suggestion=suggestion)
