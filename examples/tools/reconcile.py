"""A reconciler: what an account should have is declared, a plan tells what differs, and it is done.

Each kind of thing is a few functions over typed services. What differs comes from `diff`, the
smallest change that mends it from `changes`, and what may be done again from the errors.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable, Sequence
from typing import Generic, Literal, TypeVar

import attrs

import softlayer_sdk as sl
from softlayer_sdk.services import (
    DnsDomainResourceRecordService,
    DnsDomainService,
    SecuritySshKeyService,
)

M = TypeVar("M", bound=sl.Entity)
Action = Literal["create", "update", "delete"]


@attrs.frozen
class Kind(Generic[M]):
    """How things of a kind are told apart, listed and changed."""

    title: str
    name: Callable[[M], str]
    owned: frozenset[str]  # the attributes that a declaration decides
    read: Callable[[], Iterable[M]]
    create: Callable[[M], object]
    update: Callable[[M, M], object]
    delete: Callable[[M], object]
    prune: bool = False  # whether what is not declared is deleted


@attrs.frozen
class Step(Generic[M]):
    """One thing to do, and why."""

    kind: Kind[M]
    action: Action
    name: str
    old: M | None
    new: M | None
    differences: Sequence[sl.Difference] = ()

    def __str__(self) -> str:
        why = ", ".join(f"{each.path}: {each.old!r} -> {each.new!r}" for each in self.differences)
        return f"{self.action} {self.kind.title} {self.name}" + (f" ({why})" if why else "")

    def run(self) -> None:
        """Do it."""
        if self.old is None and self.new is not None:
            self.kind.create(self.new)
        elif self.new is None and self.old is not None:
            self.kind.delete(self.old)
        elif self.old is not None and self.new is not None:
            self.kind.update(self.old, sl.changes(self.old, self.new))


def plan(kind: Kind[M], wanted: Iterable[M]) -> list[Step[M]]:
    """What there is to do so that the account has what is wanted; nothing is changed."""
    there = {kind.name(each): each for each in kind.read()}
    declared = {kind.name(each): each for each in wanted}
    steps = [
        Step(kind, "create", name, None, new) for name, new in declared.items() if name not in there
    ]
    for name, new in declared.items():
        old = there.get(name)
        found = [] if old is None else sl.diff(old, new)
        found = [each for each in found if each.path.partition(".")[0] in kind.owned]
        if found:
            steps.append(Step(kind, "update", name, old, new, found))
    if kind.prune:
        gone = there.keys() - declared.keys()
        steps += [Step(kind, "delete", name, there[name], None) for name in sorted(gone)]
    return steps


@attrs.define
class Report:
    """What became of a plan: what was done, and what to look at again."""

    done: list[str] = attrs.field(factory=list[str])
    again: list[str] = attrs.field(factory=list[str])  # it surely did not happen: run once more
    unknown: list[str] = attrs.field(factory=list[str])  # look before anything is done again
    refused: list[str] = attrs.field(factory=list[str])


def apply(steps: Iterable[Step[M]]) -> Report:
    """Carry out a plan; one failure does not keep the rest from being done."""
    report = Report()
    for step in steps:
        try:
            step.run()
        except sl.CallError as error:
            sort = report.unknown if error.may_have_run else report.refused
            sort = report.again if error.retryable else sort
            sort.append(f"{step}: {error} [{error.correlation_id}]")
        else:
            report.done.append(str(step))
    return report


def records(client: sl.Client, zone: str) -> Kind[sl.ResourceRecord]:
    """The records of a zone; its own NS and SOA records are left alone."""
    zone_id = sl.DNSManager(client).get_zone(zone).id
    service = DnsDomainResourceRecordService(client)

    def read() -> list[sl.ResourceRecord]:
        rows = DnsDomainService(client).get_resource_records(id=zone_id)
        return [row for row in rows if row.type not in ("ns", "soa")]

    def create(new: sl.ResourceRecord) -> None:
        template = copy.copy(new)
        template.domain_id = zone_id
        service.create_object(template)

    return Kind(
        title=f"record of {zone}",
        name=lambda record: f"{record.host} {record.type}",
        owned=frozenset({"data", "ttl"}),
        read=read,
        create=create,
        update=lambda old, change: service.edit_object(change, id=old.id),
        delete=lambda old: service.delete_object(id=old.id),
        prune=True,
    )


def keys(client: sl.Client) -> Kind[sl.SecuritySshKey]:
    """The account's SSH keys, by their labels; other people's are left alone."""
    service = SecuritySshKeyService(client)
    return Kind(
        title="SSH key",
        name=lambda key: key.label,
        owned=frozenset({"notes"}),
        read=lambda: sl.SshKeyManager(client).list_keys(),
        create=service.create_object,
        update=lambda old, change: service.edit_object(change, id=old.id),
        delete=lambda old: service.delete_object(id=old.id),
    )
