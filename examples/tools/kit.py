"""A kit of helpers for any service, model and list: what tools otherwise write again and again."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, TypeVar, Unpack

import structlog
from opentelemetry.metrics import Meter

import softlayer_sdk as sl
from softlayer_sdk import schema, types

M = TypeVar("M", bound=sl.Entity)
R = TypeVar("R")


def by_key(models: Iterable[M]) -> dict[types.Key, M]:
    """Models by their datatype and id, each once."""
    return {sl.key(each): each for each in models}


def changed(old: Iterable[M], new: Iterable[M]) -> Iterator[tuple[types.Key, list[sl.Difference]]]:
    """Which of the models that are in both differ, and in what."""
    before = by_key(old)
    for key, each in by_key(new).items():
        if key in before and (found := sl.diff(before[key], each)):
            yield key, found


def dump(model: sl.Entity) -> str:
    """A model as JSON that may be logged and stored: no secrets, null apart from not loaded."""
    return json.dumps(sl.unstructure(model, redact=True, nulls=True), sort_keys=True)


def load(cls: type[M], text: str) -> M:
    """The model of what `dump` wrote."""
    return sl.structure(cls, json.loads(text))


def describe(cls: type[sl.Entity]) -> str:
    """What one can read of a model, and what leads on from it."""
    datatype = schema.datatype(cls)
    lines = [f"{datatype.name}: {len(datatype.properties)} properties"]
    lines += [
        f"  {prop.name}: {'list of ' * prop.array}{prop.type}{' (secret)' * prop.secret}"
        for prop in datatype.properties.values()
    ]
    return "\n".join(lines)


def writes(service: type[types.Service]) -> list[str]:
    """The methods of a service that change something, or cost money."""
    methods = schema.service(service).methods.values()
    return [each.name_in_python for each in methods if each.kind is not types.CallKind.READ]


def first(client: sl.Client, service: type[types.Service], method: str, into: type[R]) -> R | None:
    """The first row of any list, as an object of a class that is the query."""
    rows = client.iter_call(service.datatype, method, limit=1, into=types.list_of(into))
    return next(rows, None)


SLOW = types.Listing(
    sl.services.AccountService,
    sl.services.AccountService.get_virtual_guests,
    mask="id,hostname,maxMemory",
    paths={"hostname": "hostname", "memory": "maxMemory"},
)


class SmallGuestsManager(types.Manager):
    """A manager of one's own, with the keywords that all lists have."""

    def list_small(
        self, below: int = 4096, **rows: Unpack[types.RowOptions]
    ) -> list[sl.VirtualGuest]:
        """The guests with less memory than that, in megabytes."""
        given: Mapping[str, Any] = {"memory": f"< {below}", **rows}
        return list(SLOW.rows(self.client, given, into=None))


def to_metrics(meter: Meter) -> Callable[[types.CallEvent], None]:
    """An `on_call` that counts calls and their time for OpenTelemetry."""
    seconds = meter.create_histogram("softlayer.call.duration", unit="s")
    failures = meter.create_counter("softlayer.call.failures")

    def hear(event: types.CallEvent) -> None:
        if event.phase == "before":
            return
        labels = {"service": event.service, "method": event.method, "kind": event.kind.value}
        seconds.record(event.elapsed, labels)
        if event.error is not None:
            failures.add(1, {**labels, "error": type(event.error).__name__})

    return hear


def to_structlog(event: types.CallEvent) -> None:
    """An `on_call` that logs with structlog, a line with fields for each attempt that is over."""
    if event.phase == "after":
        log = structlog.get_logger("softlayer")
        (log.info if event.error is None else log.warning)("call", **event.fields())


def each_of(*listeners: Callable[[types.CallEvent], object]) -> Callable[[types.CallEvent], None]:
    """One `on_call` for several."""

    def hear(event: types.CallEvent) -> None:
        for listener in listeners:
            listener(event)

    return hear
