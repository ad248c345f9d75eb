"""Authentication in the emulator: who may call, and with which credentials."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from softlayer_sdk.emulator.engine.datatypes import USER
from softlayer_sdk.emulator.engine.values import number

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.request import Credentials
    from softlayer_sdk.emulator.engine.rows import Row
    from softlayer_sdk.emulator.engine.state import State

_IAM_USER = "apikey"
# Users who are disabled, inactive, suspended, cancelled, or there for the VPN only.
_SHUT_OUT = (1002, 1003, 1005, 1021, 1022)


def is_shut_out(user: Row) -> bool:
    """Whether the status of a user is one that no key, password or token helps against."""
    return user.get("userStatusId") in _SHUT_OUT


@attrs.frozen
class Accounts:
    """The user, the key and the token that are always good, beside those of the state's users."""

    user: str = "demo"
    key: str = attrs.field(default="demo", repr=False)
    token: str | None = attrs.field(default=None, repr=False)

    def knows(self, state: State, user: object, key: object) -> bool:
        """Whether a name and a key belong together."""
        if (user, key) == (self.user, self.key):
            return True
        row = _named(state, user)
        keys = row.get("apiAuthenticationKeys") if row is not None and not is_shut_out(row) else ()
        return any(each.get("authenticationKey") == key for each in keys)

    def sign_in(self, state: State, given: Credentials) -> str | None:
        """Whose credentials these are, None for nobody's; what a header says counts first."""
        if given.bearer is not None:
            return self.user if self.token is not None and given.bearer == self.token else None
        if given.basic is not None:
            return self._owner(state, *given.basic)
        told = given.authenticate or {}
        row = state.find(USER, number(told.get("userId")) or 0)
        if row is not None and told.get("authToken") == row.hidden.get("portal", object()):
            return None if is_shut_out(row) else str(row.get("username"))
        return self._owner(state, str(told.get("username")), told.get("apiKey"))

    def _owner(self, state: State, name: str, key: object) -> str | None:
        """The user with a name and a key; `apikey` stands for whoever has an IAM key."""
        if name == _IAM_USER and key == self.key:
            return self.user
        return name if self.knows(state, name, key) else None

    def find_user(self, state: State, name: str | None) -> Row | None:
        """A user by name; the first of all for nobody."""
        return _named(state, name) or next(state.all(USER), None)


def _named(state: State, user: object) -> Row | None:
    found = state.where(USER, lambda row: row.get("username") == user)
    return found[0] if found else None
