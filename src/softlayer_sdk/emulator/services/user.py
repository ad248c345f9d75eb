"""SoftLayer_User_Customer: signing in to the portal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.behaviour import Context, behaviour
from softlayer_sdk.emulator.errors import Fault

if TYPE_CHECKING:
    from softlayer_sdk.emulator.state import Row


@behaviour("User_Customer", "getPortalLoginToken")
def sign_in(
    context: Context, _: Row | None, user: str, password: str, *_question: object
) -> dict[str, Any]:
    """A token in exchange for the user's name and password, which is the key here."""
    if not context.accounts.knows(user, password):
        raise Fault.public("Invalid login credentials provided.")
    row = next(context.state.all("User_Customer"), None)
    id = row.get("id") if row is not None else context.state.next_id()
    return {"userId": id, "hash": context.accounts.issue(id, context.state.guid())}
