"""What a call works with: the account, who calls, and how the account is set to behave."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    import datetime as dt

    from softlayer_sdk.emulator.engine.accounts import Accounts
    from softlayer_sdk.emulator.engine.rows import Row
    from softlayer_sdk.emulator.engine.state import State


@attrs.frozen(kw_only=True)
class Settings:
    """How the emulated account behaves.

    Attributes:
        ready_after: Seconds that an ordered, reloaded or upgraded server takes.
        tick: Seconds by which each call moves the clock.
        strict_filters: Whether a filter on what is not there is refused rather than passed over.
        strict_templates: Whether members that a type lacks are refused over XML-RPC as well.
        preset_vlans: Whether servers of a preset may name their VLANs, which once was refused.
        delete_used_tags: Whether a tag that something has can be deleted, and goes everywhere.
        unwrap_single: Whether REST gives a list of one without its brackets, as it sometimes does.
        metadata_guest: The id of the guest that SoftLayer_Resource_Metadata talks to; without it
            the one with the caller's address, or the first.
    """

    ready_after: float = 0.0
    tick: float = 0.0
    strict_filters: bool = False
    strict_templates: bool = False
    preset_vlans: bool = True
    delete_used_tags: bool = False
    unwrap_single: bool = False
    metadata_guest: int | None = None


@attrs.frozen
class Context:
    """What a behaviour works with: what is called, by whom, and from which address.

    In an empty account there is no user.
    """

    state: State
    service: str
    method: str
    settings: Settings
    accounts: Accounts
    user: Row | None
    caller: str = ""

    @property
    def now(self) -> dt.datetime:
        """The moment of the call."""
        return self.state.clock.now()
