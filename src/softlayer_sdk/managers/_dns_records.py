"""Records of a zone compared: which of those that are wanted there are, and which differ."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from softlayer_sdk._values.converter import structure
from softlayer_sdk.errors import PreflightError
from softlayer_sdk.managers._ensure import EnsureResult
from softlayer_sdk.managers._given import Plain, as_model
from softlayer_sdk.models import DnsDomainResourceRecord, DnsDomainResourceRecordSrvType

Record = DnsDomainResourceRecord

_NEEDED = ("host", "type", "data")
# What tells two records of a host and a type apart, beside their value.
_MORE = {"mx": ("mx_priority",), "srv": ("port", "priority", "weight", "protocol", "service")}


def as_record(record: Record | Plain) -> Record:
    """A record as its model.

    Raises:
        PreflightError: a name in it is written otherwise, or its host, type or value is missing.
    """
    kind = record.get("type") if isinstance(record, Mapping) else None
    srv = str(kind).lower() == "srv"
    model = as_model(
        "records", DnsDomainResourceRecordSrvType if srv else DnsDomainResourceRecord, record
    )
    for name in _NEEDED:
        if not getattr(model, name, None):
            raise PreflightError(f"records: {model!r} has no {name}", suggestion=name)
    return model


def named(record: Record) -> str:
    """A record by its host, type and value, for a message."""
    return f"{record.host} {record.type} {record.data}"


def changes(
    present: Sequence[Record], wanted: Sequence[Record], *, exact: bool
) -> EnsureResult[Record]:
    """What has to change so that all wanted records are there.

    Args:
        present: The records of the zone.
        wanted: Those that it should have.
        exact: Whether it should have no others, but for those of the zone itself.
    """
    there = {_meaning(each): each for each in present}
    needed = {_meaning(each): each for each in wanted}
    kept = [each for meaning, each in there.items() if meaning in needed]
    others = [each for each in present if _meaning(each) not in needed and not _of_zone(each)]
    free: defaultdict[tuple[object, ...], list[Record]] = defaultdict(list)
    for each in others if exact else ():
        free[_meaning(each)[:2]].append(each)
    added: list[Record] = []
    changed = [_with(each, needed[_meaning(each)]) for each in kept if _differs(each, needed)]
    for meaning, each in needed.items():
        if meaning not in there:
            instead = free[meaning[:2]]  # it becomes another value of the same host
            if instead:
                changed.append(_with(instead.pop(), each))
            else:
                added.append(each)
    return EnsureResult(
        added=tuple(added),
        changed=tuple(changed),
        removed=tuple(each for several in free.values() for each in several),
        kept=tuple(each for each in kept if not _differs(each, needed)),
    )


def _meaning(record: Record) -> tuple[object, ...]:
    kind = (record.type or "").lower()
    more = (getattr(record, name, None) for name in _MORE.get(kind, ()))
    return kind, record.host, record.data, *(str(each).lower() for each in more)


def _of_zone(record: Record) -> bool:
    kind = (record.type or "").lower()
    return kind == "soa" or (kind == "ns" and record.host == "@")


def _differs(record: Record, needed: dict[tuple[object, ...], Record]) -> bool:
    ttl: int | None = getattr(needed[_meaning(record)], "ttl", None)
    return ttl is not None and int(ttl) != int(record.ttl or 0)


def _with(record: Record, wanted: Record) -> Record:
    """A record of the zone with the values that are wanted."""
    made: Record = structure(type(wanted), {**wanted.__dict__, "id": record.id})
    return made
