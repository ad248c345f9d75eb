"""A state in a file, so that it outlives the process: SQLite keeps every change whole.

A call is answered after what it changed is in the file. Killing the process loses nothing that was
answered, and a change that was under way is there as a whole or not at all.
"""

from __future__ import annotations

import json
import logging
import sqlite3
from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.snapshots import dump_facts, dump_row, load

if TYPE_CHECKING:
    from pathlib import Path

    from softlayer_sdk.emulator.engine.state import State

_FORMAT = 1
log = logging.getLogger("softlayer_sdk.emulator")
# What is raised by reading what nobody wrote.
_DAMAGE = (
    sqlite3.Error,
    ArithmeticError,
    AttributeError,
    LookupError,
    RecursionError,
    TypeError,
    ValueError,
)
_TABLES = """
    CREATE TABLE IF NOT EXISTS rows (key INTEGER PRIMARY KEY, body TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS facts (name TEXT PRIMARY KEY, body TEXT NOT NULL);
"""


class Store:
    """The file of a state.

    Args:
        path: Where it is; it is made when it is not there.

    Raises:
        ValueError: the file is something else, cannot be made, or another emulator has it open.
    """

    def __init__(self, path: Path) -> None:
        try:
            self._file = sqlite3.connect(
                path, check_same_thread=False, isolation_level=None, timeout=1
            )
        except sqlite3.Error as error:
            raise ValueError(f"{path} cannot keep the state: {error}") from error
        try:
            self._file.execute("PRAGMA locking_mode = EXCLUSIVE")
            self._file.execute("PRAGMA journal_mode = WAL")
            self._file.execute("PRAGMA synchronous = FULL")
            (version,) = self._file.execute("PRAGMA user_version").fetchone()
            tables = {name for (name,) in self._file.execute("SELECT name FROM sqlite_master")}
            if version != _FORMAT and tables:
                raise ValueError("it is a database of something else")  # noqa: TRY301 - closed below
            if version == _FORMAT and not tables >= {"rows", "facts"}:
                raise ValueError("a part of it is lost")  # noqa: TRY301 - the same
            if version != _FORMAT:
                self._file.executescript(f"{_TABLES} PRAGMA user_version = {_FORMAT};")
        except (sqlite3.Error, ValueError) as error:
            self._file.close()
            raise ValueError(f"{path} cannot keep the state: {error}") from error
        self._facts, self._path = "", path

    def load(self, state: State) -> bool:
        """Put what was kept into a new state.

        Returns:
            Whether anything was kept yet.

        Raises:
            ValueError: it cannot be read, or was kept by a version that knew other things.
        """
        try:
            rows = self._file.execute("SELECT body FROM rows ORDER BY key").fetchall()
            facts = self._file.execute("SELECT body FROM facts").fetchall()
            if rows or facts:
                ((body,),) = facts
                load(state, (json.loads(row) for (row,) in rows), json.loads(body))
        except _DAMAGE as error:
            text = f"the state in {self._path} cannot be read: it is damaged, or of another version"
            raise ValueError(f"{text} ({error})") from error
        return bool(rows)

    def save(self, state: State) -> None:
        """Keep what the state's last change changed.

        When nothing was but read, what the file does not take waits: reads go on.

        Raises:
            OSError: the file does not take what was changed.
        """
        try:
            self._write(state, [(key,) for key in state.gone], list(state.changed.values()))
        except OSError:
            if state.gone or state.changed:
                raise
            log.exception("the clock and the ids are not kept")

    def replace(self, state: State) -> None:
        """Keep a whole state in place of what is there."""
        keys = self._file.execute("SELECT key FROM rows").fetchall()
        self._write(state, keys, list(state.rows()))

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()

    def _write(self, state: State, gone: list[Any], rows: list[Any]) -> None:
        facts = json.dumps(dump_facts(state))
        if not gone and not rows and facts == self._facts:
            return
        bodies = ((row.key, json.dumps(dump_row(row))) for row in rows)
        try:
            with self._file:
                self._file.execute("BEGIN IMMEDIATE")
                self._file.executemany("DELETE FROM rows WHERE key = ?", gone)
                self._file.executemany("INSERT OR REPLACE INTO rows VALUES (?, ?)", bodies)
                self._file.execute("INSERT OR REPLACE INTO facts VALUES ('state', ?)", [facts])
        except sqlite3.Error as error:
            raise OSError(f"the file of the state takes no more: {error}") from error
        self._facts = facts
