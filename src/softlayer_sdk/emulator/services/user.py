"""SoftLayer_User_Customer: signing in to the portal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.behaviour import Context, behaviour
from softlayer_sdk.emulator.errors import Fault

if TYPE_CHECKING:
    from softlayer_sdk.emulator.rows import Row


@behaviour("User_Customer", "getPortalLoginToken")
def sign_in(
    context: Context, _: Row | None, user: str, password: str, *_question: object
) -> dict[str, Any]:
    """A token in exchange for the user's name and password, which is the key here."""
    if not context.accounts.knows(context.state, user, password):
        raise Fault.public("Invalid login credentials provided.")
    row = context.accounts.find_user(context.state, user)
    if row is None:
        raise Fault.public("Invalid login credentials provided.")
    row.hide(portal=context.state.guid())
    return {"userId": row.get("id"), "hash": row.hidden["portal"]}
