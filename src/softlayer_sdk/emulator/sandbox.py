"""An emulated account and what tests do with it, apart from the network."""

from __future__ import annotations

import contextlib
import gc
import time
from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator import features
from softlayer_sdk.emulator.catalog import seed_catalog
from softlayer_sdk.emulator.engine.clock import Clock
from softlayer_sdk.emulator.engine.dispatch import Dispatcher
from softlayer_sdk.emulator.engine.errors import Refusal
from softlayer_sdk.emulator.engine.masks import Mask, read_mask
from softlayer_sdk.emulator.engine.render import Renderer
from softlayer_sdk.emulator.engine.seeding import rows_of, seed_many
from softlayer_sdk.emulator.engine.snapshots import dump_facts, dump_row, load
from softlayer_sdk.emulator.engine.state import State
from softlayer_sdk.emulator.engine.store import Store
from softlayer_sdk.emulator.example import seed_example
from softlayer_sdk.emulator.orders.origins import record_seeded
from softlayer_sdk.emulator.servers.seed import seed_guests

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Generator, Iterable, Mapping
    from pathlib import Path

    from softlayer_sdk.emulator.engine.accounts import Accounts
    from softlayer_sdk.emulator.engine.context import Settings
    from softlayer_sdk.emulator.engine.rows import Row

features.register()
_POLL = 0.01  # seconds between two looks of `wait`


class Sandbox:
    """An emulated account: its objects, and its time.

    The objects that it gives are copies: changing them changes nothing here. See `Emulator` for
    the arguments.

    Attributes:
        clock: The emulator's time.
    """

    def __init__(
        self,
        accounts: Accounts,
        settings: Settings,
        *,
        seeded: bool,
        seed: Mapping[str, Iterable[Mapping[str, Any]]],
        guests: int,
        start: dt.datetime | None,
        path: Path | None,
    ) -> None:
        self.clock = Clock(start)
        self._accounts = accounts
        self._seeded = seeded
        self._seed = seed
        self._guests = guests
        self._snapshots: dict[str, tuple[list[list[Any]], dict[str, Any]]] = {}
        self._path = path
        self._store: Store | None = None
        self._dispatcher = Dispatcher(self._open(), accounts, settings)

    def _open(self) -> State:
        """The account as its file has it, or a new one."""
        state = State(self.clock)
        if self._path is None:
            self._fill(state)
            return state
        store = Store(self._path)
        try:
            if not store.load(state):
                self._fill(state)
                store.replace(state)
        except BaseException:
            store.close()
            raise
        self._store, state.save = store, store.save
        return state

    def _fill(self, state: State) -> None:
        with _nothing_is_garbage():
            seed_catalog(state)
            if self._seeded:
                seed_example(state)
            before = state.last_id
            seed_guests(state, self._guests)
            record_seeded(state, before)
        for datatype, rows in self._seed.items():
            for values in rows:
                seed_many(state, datatype, **values)

    def reopen(self) -> None:
        """Go on with the file of the state after `close`, if there is one."""
        if self._path is not None and self._store is None:
            self._dispatcher.state = self._open()

    @property
    def _state(self) -> State:
        return self._dispatcher.state

    def seed(self, datatype: str, count: int = 1, **values: Any) -> list[dict[str, Any]]:
        """Add objects.

        Args:
            datatype: What they are, such as `Virtual_Guest`.
            count: How many; `{n}` in a text value stands for the number of each.
            values: Their properties, by wire name. Objects in them are dicts: an `id` alone stands
                for the object that has it, anything else also for a new one. What is not given is
                made up.

        Returns:
            The new objects, as `get` gives them.

        Raises:
            LookupError: there is no such datatype, or no such property of one.
            ValueError: a value makes no sense there.
        """
        with self._dispatcher.lock, self._state.together():
            return [
                self._shown(row, Mask())
                for row in seed_many(self._state, datatype, count, **values)
            ]

    def plant(self, **rows: Iterable[Mapping[str, Any]]) -> None:
        """Add objects of several datatypes: for each, the arguments of `seed`, once an object."""
        with self._dispatcher.lock, self._state.together():
            for datatype, each in rows.items():
                for values in each:
                    seed_many(self._state, datatype, **values)

    def get(self, datatype: str, id: int | str, mask: str | None = None) -> dict[str, Any]:
        """An object, as REST shows it.

        Raises:
            LookupError: there is none.
        """
        with self._dispatcher.settled():
            return self._shown(self._found(datatype, id), read_mask(mask))

    def all(self, datatype: str, mask: str | None = None) -> list[dict[str, Any]]:
        """All objects of a datatype, as REST shows them."""
        with self._dispatcher.settled() as state:
            return [self._shown(row, read_mask(mask)) for row in state.all(datatype)]

    def edit(self, datatype: str, id: int | str, **values: Any) -> None:
        """Change an object behind the API's back: any property, by wire name.

        Raises:
            LookupError: there is none, or no such property.
        """
        with self._dispatcher.lock, self._state.together():
            row = self._found(datatype, id)
            row.update(rows_of(self._state, row.type.name, values))

    def remove(self, datatype: str, id: int | str) -> None:
        """Take an object away.

        Raises:
            LookupError: there is none.
        """
        with self._dispatcher.lock, self._state.together():
            self._state.remove(self._found(datatype, id))

    def _found(self, datatype: str, id: int | str) -> Row:
        row = self._state.find(datatype, id)
        if row is None:
            raise LookupError(f"there is no {datatype} with the id {id}")
        return row

    def _shown(self, row: Row, mask: Mask) -> dict[str, Any]:
        try:
            mask.check(row.type)
        except Refusal as refusal:
            raise LookupError(refusal.text) from None
        return Renderer().render(row, mask)

    def wait(self, test: Callable[[], object], timeout: float = 10.0) -> None:
        """Let the emulator's time pass until something is so.

        What is to happen happens at once, one thing after the other: the clock is moved to it.

        Args:
            test: Tells whether it is so.
            timeout: Seconds of real time to wait for what other threads and programs do.

        Raises:
            TimeoutError: it is not so in time.
        """
        until = time.monotonic() + timeout
        while not test():
            if time.monotonic() > until:
                raise TimeoutError(f"it is not so after {timeout:g} seconds")
            if not self.skip():
                time.sleep(_POLL)

    def skip(self) -> bool:
        """Move the clock to the next thing that is to happen, and let it happen.

        Returns:
            Whether there was one.
        """
        with self._dispatcher.lock:
            events = self._state.events
            if events:
                left = (events[0].due - self.clock.now()).total_seconds()
                self.clock.advance(max(0.0, left))
                self._state.settle()
            return bool(events)

    @property
    def snapshots(self) -> list[str]:
        """The names of the snapshots, oldest first."""
        return list(self._snapshots)

    def snapshot(self, name: str = "") -> None:
        """Remember everything as it is now, for `restore`."""
        with self._dispatcher.lock:
            rows = sorted(map(dump_row, self._state.rows()), key=lambda row: int(row[0]))
            self._snapshots[name] = (rows, dump_facts(self._state))

    def restore(self, name: str = "") -> None:
        """Go back to a snapshot: the objects, and the time that was left for what is to happen.

        Raises:
            LookupError: there is no snapshot of that name.
        """
        if name not in self._snapshots:
            raise LookupError(f"there is no snapshot {name!r}")
        state = State(self.clock)
        load(state, *self._snapshots[name])
        self._replace(state)

    def reset(self) -> None:
        """Start over: the account and the clock as they were."""
        with self._dispatcher.lock:
            self.clock.restart()
            state = State(self.clock)
            self._fill(state)
            self._replace(state)

    def close(self) -> None:
        """Let go of the file of the state, if there is one; changes are not kept any more."""
        if self._store is not None:
            self._state.save = lambda _: None
            self._store.close()
            self._store = None

    def _replace(self, state: State) -> None:
        with self._dispatcher.lock:
            if self._store is not None:
                self._store.replace(state)
                state.save = self._store.save
            self._dispatcher.state = state


@contextlib.contextmanager
def _nothing_is_garbage() -> Generator[None]:
    """For what makes a great many objects that stay: the collector does not look at them."""
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            if not gc.get_freeze_count():
                # What is made by now is old: the next collection of what is new passes it over.
                gc.freeze()
                gc.unfreeze()
            gc.enable()
