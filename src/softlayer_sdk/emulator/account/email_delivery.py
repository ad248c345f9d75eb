"""SoftLayer_Network_Message_Delivery_Email_Sendgrid: accounts to send mail with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.errors import Refusal
from softlayer_sdk.emulator.engine.registry import behaviour, derived, seeder
from softlayer_sdk.emulator.engine.seeding import rows_of
from softlayer_sdk.emulator.engine.values import number, struct

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row
    from softlayer_sdk.emulator.engine.state import State

_NAME = "Network_Message_Delivery_Email_Sendgrid"
EMAIL = f"SoftLayer_{_NAME}"
_CREDITS = 25_000
_DAYS = 30
_COUNTS = (
    *("blocks", "bounces", "clicks", "delivered", "invalidEmail", "opens", "repeatBounces"),
    *("requests", "spamReports", "uniqueClicks", "uniqueOpens", "unsubscribes"),
)


@seeder(_NAME)
def _seed_account(state: State, values: dict[str, Any]) -> Row:
    """A small account."""
    name = values.pop("username", "mailer")
    usual = {
        "username": name,
        "password": state.guid()[:8],
        "emailAddress": f"{name}@example.com",
        "createDate": state.clock.now(),
        "smtpAccess": "1",
        "type": {"keyName": "EMAIL", "name": "Email", "description": "Delivery of mail"},
        "vendor": {"keyName": "SENDGRID", "name": "SendGrid"},
    }
    return state.add(EMAIL, rows_of(state, EMAIL, {**usual, **values}))


@derived("Account", "networkMessageDeliveryAccounts")
def accounts(account: Row) -> list[Row]:
    """The accounts to send mail with."""
    return list(account.state.all("Network_Message_Delivery"))


@behaviour("Network_Message_Delivery", "editObject")
def edit(_: Context, row: Row, template: dict[str, Any]) -> bool:
    """Change the name and the password."""
    names = ("username", "password")
    row.update({name: template[name] for name in names if template.get(name)})
    return True


@behaviour(_NAME, "updateEmailAddress")
def update_address(_: Context, row: Row, address: str) -> bool:
    """Change the address."""
    if "@" not in address:
        raise Refusal.invalid("emailAddress", f"'{address}' is no address.")
    row.update(emailAddress=address)
    return True


@behaviour(_NAME, "disableSmtpAccess", "enableSmtpAccess")
def switch_smtp(context: Context, row: Row, _: Any = None) -> bool:
    """Let mail be sent by SMTP, or let it no more."""
    row.update(smtpAccess=str(int(context.method == "enableSmtpAccess")))
    return True


@behaviour(_NAME, "getAccountOverview")
def overview(_: Context, __: Row) -> dict[str, Any]:
    """How much was sent, and how much may be."""
    return {
        "creditsAllowed": _CREDITS,
        "creditsOverage": 0,
        "creditsRemain": _CREDITS,
        "creditsUsed": 0,
        "package": "Free Package",
        "reputation": 100,
        "requests": 0,
    }


@behaviour(_NAME, "getStatistics")
def statistics(context: Context, _: Row, options: Any = None, *__: Any) -> list[dict[str, Any]]:
    """What became of the mail, day by day."""
    days = number(struct(options).get("days", options))
    today = context.now.date().toordinal()
    return [
        {
            "date": context.now.date().fromordinal(today - back).isoformat(),
            **dict.fromkeys(_COUNTS, 0),
        }
        for back in range(min(days or 1, _DAYS))
    ]
