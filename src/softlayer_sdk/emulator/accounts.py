"""Who may call, and with what."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from softlayer_sdk.emulator.values import number

if TYPE_CHECKING:
    from softlayer_sdk.emulator.request import Credentials

_IAM_USER = "apikey"


@attrs.define
class Accounts:
    """The user, the key, and the tokens that are good."""

    user: str = "demo"
    key: str = attrs.field(default="demo", repr=False)
    token: str | None = attrs.field(default=None, repr=False)
    _portal: dict[int, str] = attrs.field(factory=dict[int, str], init=False, repr=False)

    def knows(self, user: object, key: object) -> bool:
        """Whether the name and the key are the user's."""
        return (user, key) == (self.user, self.key)

    def issue(self, id: int, token: str) -> str:
        """Accept a portal token from now on."""
        self._portal[id] = token
        return token

    def revoke(self) -> None:
        """Accept no portal token any more."""
        self._portal.clear()

    def accepts(self, given: Credentials) -> bool:
        """Whether credentials are good; what a header says counts first."""
        if given.bearer is not None:
            return self.token is not None and given.bearer == self.token
        if given.basic is not None:
            user, key = given.basic
            return self.knows(user, key) or (user == _IAM_USER and key == self.key)
        told = given.authenticate or {}
        portal = self._portal.get(number(told.get("userId")) or 0)
        if portal is not None and told.get("authToken") == portal:
            return True
        return self.knows(told.get("username"), told.get("apiKey"))
