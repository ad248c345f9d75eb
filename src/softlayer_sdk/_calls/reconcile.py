"""Looks for what a call whose answer was lost may have done. It only reads.

`lost_call` says what was sent, as plain data that outlives the process; `find_placed` looks for it.
"""

from __future__ import annotations

import datetime as dt
import functools
import re
import time
from typing import TYPE_CHECKING, Any

import attrs

from softlayer_sdk._calls.compare import (
    agrees,
    is_same,
    moment_at,
    moment_of,
    order_of,
    said,
    surplus,
    value_of,
)
from softlayer_sdk._calls.gone import look_for_end
from softlayer_sdk._calls.sought import (
    ACCOUNT,
    GUEST,
    ORDER,
    PLACE,
    PRICES,
    SERVER,
    Kind,
    Thing,
    sought,
)
from softlayer_sdk._found import Found, Placed
from softlayer_sdk._types import CallKind, is_array, is_object
from softlayer_sdk.errors import PreflightError, SoftLayerAPIError
from softlayer_sdk.query.filters import options

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping

    from softlayer_sdk._calls.clock import ServerClock
    from softlayer_sdk._calls.compare import Row
    from softlayer_sdk._schema.schema import Method
    from softlayer_sdk.transport.base import Call

_PAGE = 50
_PAGES = 20
_PLAIN = re.compile(r"[\w.-]+")
# How early the server's clock is asked in which of two seconds a call was sent, from the last on:
# in units of what its bounds leave open of the first.
_EARLY = (8, 0, 4, 0, 2, 0)
_SECOND = dt.timedelta(seconds=1)


def made_by(call: Call, value: Any, facts: Method | None) -> list[tuple[str, int]]:
    """What an order surely made, by its answer: the datatype and the id of each thing.

    Args:
        call: The order.
        value: Its answer, as plain data.
        facts: What the schema knows of the method.
    """
    if call.kind is not CallKind.ORDER or facts is None:
        return []
    rows = [(facts.type, each) for each in (value if is_array(value) else [value])]
    if is_object(value) and "orderId" in value:
        rows = [(ORDER, {"id": value["orderId"]})]
        details = value.get("orderDetails")
        for kind, name in ((GUEST, "virtualGuests"), (SERVER, "hardware")):
            inside = details.get(name) if is_object(details) else None
            rows += [(kind, each) for each in inside or ()]
    ids = [(kind, str(row.get("id"))) for kind, row in rows if is_object(row)]
    return [(kind, int(id)) for kind, id in ids if id.isdecimal()]


def lost_call(
    call: Call,
    sent: float,
    clock: ServerClock,
    *,
    typed: bool = False,
    others: Iterable[tuple[str, int]] = (),
) -> dict[str, Any]:
    """What is kept of a call whose answer was lost: plain data for JSON, without secrets.

    Args:
        call: The call.
        sent: When it was sent, by `time.monotonic`.
        clock: What is known of the server's clock.
        typed: Whether the caller is given models.
        others: What other calls are known to have made, so that this one did not.

    Returns:
        `service`, `method` and `id` of the call; `does`: `order`, `create`, `cancel`, `delete` or
        `other`; `sought`: the things that it was to make; `ids`: those that it was to end; `sent`:
        when, by the clock of this machine, and the bounds of when that was by the server's.
    """
    bounds = clock.at(sent)
    away = dt.timedelta(seconds=time.monotonic() - sent)
    does = _does(call.method)
    ends = does in ("cancel", "delete")
    return {
        "service": call.service,
        "method": call.method,
        "id": call.id,
        "does": does,
        "typed": typed,
        "ids": _ended(call) if ends else [],
        "others": [list(each) for each in others],
        "sought": [] if ends or does == "other" else sought(call),
        "sent": {
            "by_client": (dt.datetime.now(dt.UTC) - away).isoformat(),
            "earliest": bounds[0].isoformat() if bounds else None,
            "latest": bounds[1].isoformat() if bounds else None,
            "waited": away.total_seconds(),
            "known_by": f"the Date of {clock.answers} answers before it" if bounds else "nothing",
        },
    }


def _does(method: str) -> str:
    words = {"place": "order", "cancel": "cancel", "delete": "delete"}
    words |= dict.fromkeys(("create", "capture"), "create")
    return next((does for word, does in words.items() if method.startswith(word)), "other")


def _ended(call: Call) -> list[int | str]:
    """The ids of what a call was to cancel or delete."""
    rows = call.args[0] if call.args and is_array(call.args[0]) else ()
    ids = [each.get("id") for each in rows if is_object(each)]
    return [id for id in ([call.id] if call.id is not None else ids) if id is not None]


def find_placed(
    lost: Mapping[str, Any],
    ask: Callable[..., Any],
    clock: ServerClock,
    sleep: Callable[[float], object],
    known: Iterable[tuple[str, int]],
) -> Found:
    """Look for what a lost call may have done.

    Args:
        lost: What `lost_call` kept.
        ask: `Client.call`; it is only used for reads.
        clock: The clock of the server, as far as that client knows it.
        sleep: What waits for the moment that narrows the bounds of the clock.
        known: What other calls of this client are known to have made.
    """
    try:
        sent = dt.datetime.fromisoformat(lost["sent"]["by_client"])
        does, things = str(lost["does"]), [Thing(**each) for each in lost["sought"]]
        name = f"{lost['service']}::{lost['method']}"
        if sent.tzinfo is None or not all(each.how for each in things):
            raise ValueError(name)  # noqa: TRY301 - as if the lines above had found out
    except (KeyError, TypeError, ValueError) as error:
        msg = f"lost={lost!r}: this is not what an error kept as `lost`: {error!r}"
        raise PreflightError(msg) from None
    if does in ("cancel", "delete"):
        return look_for_end(lost, ask)
    if not things:
        return Found(why=f"the API lists nothing by which to tell what {name} did")
    others = {(str(kind), int(id)) for kind, id in lost.get("others", ())} | {*known}
    search = _Search(lost, sent, ask, clock, sleep, others, _user(ask))
    found = [search.look(each) for each in things]
    surely = [each for one in found for each in one.surely]
    taken = {(each.kind, each.id) for each in surely}
    maybe = {
        (each.kind, each.id): each
        for one in found
        for each in one.maybe
        if (each.kind, each.id) not in taken
    }
    ordered = sum(each.count for each in things)
    why = search.why(len(surely), ordered, maybe)
    return Found(surely, list(maybe.values()), True if surely else None, why)


def _user(ask: Callable[..., Any]) -> int | None:
    """The id of the user who asks; its answer has the server's time, too."""
    try:
        id: int | None = ask("Account", "getCurrentUser", mask="id").get("id")
    except SoftLayerAPIError:
        return None
    return id


# Texts that the API keeps in another form than it is given, or has no exact filter for.
_NOT_FILTERED = ("type", "data", "host", PLACE)


# How long after a call was given up SoftLayer may still be at it.
_SLOW = dt.timedelta(minutes=2)


def _floor(moment: dt.datetime) -> dt.datetime:
    """The second of a moment: dates of the API have no parts of it."""
    return moment.replace(microsecond=0)


@attrs.define
class _Search:
    """Looks for the things of one lost call."""

    lost: Mapping[str, Any]
    sent: dt.datetime
    ask: Callable[..., Any]
    clock: ServerClock
    sleep: Callable[[float], object]
    known: Collection[tuple[str, int]]
    user: int | None
    early: list[int] = attrs.field(factory=lambda: [*_EARLY])

    def look(self, thing: Thing) -> Found:
        """What is surely one of these things, and what may be."""
        how = thing.how
        fitting = [row for row in self._rows(thing, how) if agrees(row, thing.key, how)]
        for row in fitting:
            self._settle(moment_of(row, how))
        surely: list[tuple[Row, str]] = []
        maybe: list[tuple[Row, str]] = []
        for row in fitting:
            made = moment_of(row, how)
            known = (thing.kind, row["id"]) in self.known
            if known or (made is not None and made < _floor(self._bounds()[0])):
                continue
            doubts = self._doubts(row, thing, how)
            why = "; ".join(doubts) or self._reasons(row, thing, how)
            (maybe if doubts else surely).append((row, why))
        if len(surely) > thing.count:
            doubt = f"{len(surely)} fit and were made since, but {thing.count} ordered"
            maybe = [*((row, doubt) for row, _ in surely), *maybe]
            surely = []
        return Found(
            [self._placed(thing, *each) for each in surely],
            [self._placed(thing, *each) for each in maybe],
        )

    def why(self, surely: int, ordered: int, maybe: object) -> str:
        """What the answer is known from."""
        earliest, latest = self._bounds()
        when = f"it was sent between {earliest:%Y-%m-%d %H:%M:%S.%f} and {latest:%H:%M:%S.%f} UTC"
        if not self.clock.answers and not self.lost["sent"].get("earliest"):
            when += " by this machine's clock (no answer of the server has a date)"
        else:
            when += " by the server's clock"
        if surely:
            return f"{when}; {surely} of {ordered} ordered were surely made since"
        unsure = "whether what fits is of this call cannot be told"
        nothing = "nothing that fits was made since; it can take some minutes to be visible"
        return f"{when}; {unsure if maybe else nothing}"

    def _placed(self, thing: Thing, row: Row, why: str) -> Placed:
        model: Any = row
        if self.lost.get("typed"):
            from softlayer_sdk._values.converter import structure  # noqa: PLC0415 - for typed calls only

            model = structure(_model(thing.kind), row)
        return Placed(thing.kind, int(row["id"]), model, why)

    def _rows(self, thing: Thing, how: Kind) -> Iterator[Row]:
        """The rows of the list in which a thing would be."""
        service, id = (ACCOUNT, None) if thing.within is None else thing.within[:2]
        if thing.kind == ORDER:
            yield from self._newest(thing, how)
            return
        narrow = {
            name: {"operation": value if isinstance(value, int) else f"_= {value}"}
            for name, value in thing.key.items()
            if (isinstance(value, str) and _PLAIN.fullmatch(value) and name not in _NOT_FILTERED)
            or name == "capacityGb"
        }
        tree = {how.root: narrow} if narrow else None
        yield from self.ask(service, how.method, id=id, mask=thing.mask, filter=tree)

    def _newest(self, thing: Thing, how: Kind) -> Iterator[Row]:
        """Orders, the newest first, to the first that was made before."""
        tree = {how.root: {"id": options("orderBy", sort=["DESC"])}}
        for page in range(_PAGES):
            rows = self.ask(
                ACCOUNT, how.method, mask=thing.mask, filter=tree, limit=_PAGE, offset=page * _PAGE
            )
            yield from rows
            made = [moment_of(row, how) for row in rows]
            old = any(each and each < _floor(self._bounds()[0]) - _SECOND for each in made)
            if old or len(rows) < _PAGE:
                return

    def _bounds(self) -> tuple[dt.datetime, dt.datetime]:
        """The earliest and the latest moment, by the server's clock, at which it was sent."""
        kept = self.lost["sent"]
        now = self.clock.at(time.monotonic())
        gone = dt.datetime.now(dt.UTC) - self.sent
        learned = (now[0] - gone, now[1] - gone) if now else None
        if not kept.get("earliest"):
            return learned or (self.sent, self.sent)
        known = tuple(dt.datetime.fromisoformat(kept[name]) for name in ("earliest", "latest"))
        if learned is None:
            return known[0], known[1]
        if learned[0] > known[1] or learned[1] < known[0]:
            # One of the clocks was set, nobody knows when: what lies between is open.
            return min(known[0], learned[0]), max(known[1], learned[1])
        return max(known[0], learned[0]), min(known[1], learned[1])

    def _is_open(self, made: dt.datetime | None) -> bool:
        """Whether it depends on the bounds if this was made before."""
        earliest, latest = self._bounds()
        return made is not None and _floor(earliest) <= made < _floor(latest)

    def _is_late(self, made: dt.datetime) -> bool:
        """Whether this was made long after the caller had given up."""
        waited = dt.timedelta(seconds=float(self.lost["sent"].get("waited", 0)))
        return made > self._bounds()[1] + waited + _SLOW

    def _settle(self, made: dt.datetime | None) -> None:
        """Find out if the call was sent after the second in which this was made.

        A read that is sent a whole number of seconds after the call is dated as the call would
        have been, or later: where that is the next second, one that is sent a bit earlier tells.
        """
        while made is not None and self._is_open(made) and self.clock.answers and self.early:
            left = made + _SECOND - self._bounds()[0]
            gone = dt.datetime.now(dt.UTC) - self.sent
            self.sleep(-(gone + self.early.pop() * left).total_seconds() % 1)
            self.ask("Account", "getObject", mask="id")

    def _doubts(self, row: Row, thing: Thing, how: Kind) -> list[str]:
        """What keeps a row that fits from being surely of this call."""
        made, path = moment_of(row, how), moment_at(row, how)
        doubts: list[str] = []
        if made is None:
            doubts.append("nothing says when it was made")
        elif self._is_open(made):
            doubts.append("it was made when the call may have been sent already, or not yet")
        elif self._is_late(made):
            doubts.append(f"it was made at {made}, long after the call was given up")
        elif how.late and path == how.made[-1]:
            doubts.append(f"only its {path} is known, which can be long after its order")
        untold = [name for name in thing.key if value_of(row, name, how) is None]
        doubts += [f"nothing tells its {name}" for name in untold]
        for name, wanted in thing.also.items():
            if not is_same(wanted, has := value_of(row, name, how)):
                doubts.append(f"its {name} is {said(has)}, not {said(wanted)}")
        order = order_of(row, how)
        buyer = order.get("userRecordId")
        if self.user is not None and buyer not in (None, "", self.user, str(self.user)):
            doubts.append(f"user {buyer} ordered it, not the one who asks")
        if thing.kind == ORDER:
            doubts += surplus(order, thing.key.get(PRICES))
        return doubts

    def _reasons(self, row: Row, thing: Thing, how: Kind) -> str:
        names = {**thing.key, **thing.also}
        told = [name for name in names if value_of(row, name, how) not in (None, "")]
        made = moment_of(row, how)
        agreed = ", ".join(told) or "its kind"
        same = made is not None and made == _floor(self._bounds()[0])
        when = "in the second in which the call was sent" if same else "not before the call"
        return f"it was made at {made}, {when}, and agrees in {agreed}"


@functools.cache
def _model(datatype: str) -> type[Any]:
    """The model of a datatype."""
    from softlayer_sdk import models  # noqa: PLC0415 - a thousand names, for typed calls only
    from softlayer_sdk.models._index import CLASSES  # noqa: PLC0415 - as above

    found: type[Any] = getattr(models, CLASSES[datatype])
    return found
