"""What takes time on a server: transactions, and the steps that they go through."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.errors import BASE, Refusal
from softlayer_sdk.emulator.engine.registry import action, derived, find_action

if TYPE_CHECKING:
    import datetime as dt

    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row

_NAME = "Provisioning_Version1_Transaction"
TRANSACTION = f"SoftLayer_{_NAME}"
# The steps of each kind of transaction, which share the time that the whole takes.
_STEPS: dict[str, tuple[tuple[str, str], ...]] = {
    "provision": (
        ("ASSIGN_HOST", "Assign Host"),
        ("CLONE_CLOUD_TEMPLATE", "Clone Cloud Template"),
        ("ATTACH_PRIMARY_DISK", "Attach Primary Disk"),
        ("CLOUD_PROVISION_SETUP", "Setup provision configuration"),
        ("CLOUD_CONFIGURE_METADATA_DISK", "Configure Cloud Metadata Disk"),
        ("POWER_ON", "Power On"),
        ("INSTALL_COMPLETE", "Install Complete"),
        ("FINAL_REBOOT", "Final Reboot"),
    ),
    "reclaim": (
        ("RECLAIM_WAIT", "Reclaim Wait"),
        ("CLOUD_ISO_BOOT_TEAR_DOWN", "Cloud ISO Boot Tear Down"),
        ("CLOUD_INSTANCE_NETWORK_RECLAIM", "Cloud Instance Network Reclaim"),
        ("RECLAIM_NETWORK", "Reclaim Network"),
    ),
    "upgrade": (("CLOUD_MIGRATE", "Cloud Migrate"), ("POWER_ON", "Power On")),
    "capture": (("CAPTURE_IMAGE", "Capture Image"), ("SERVICE_SETUP", "Service Setup")),
}
_COMPLETE = ("COMPLETE", "Complete")


def begin(
    context: Context, server: Row, group: str, kind: str, done: str = "", **facts: Any
) -> Row:
    """Start a transaction, in place of one that runs. It ends after the time that is set.

    Args:
        context: The call that starts it.
        server: What it is about.
        group: The name of the whole.
        kind: Which steps it goes through: `provision`, `reclaim`, `upgrade` or `capture`.
        done: The action at the end; it is given the moment, the server and the transaction.
        facts: What the action needs, hidden in the transaction as `facts`.
    """
    state, seconds = context.state, context.settings.ready_after
    guest = server.is_a("SoftLayer_Virtual_Guest")
    transaction = state.add(
        TRANSACTION,
        {
            "createDate": context.now,
            "statusChangeDate": context.now,
            "modifyDate": None,
            "guest" if guest else "hardware": server,
            "transactionGroup": state.make(f"{TRANSACTION}_Group", {"name": group}),
        },
    )
    transaction.hide(kind=kind, seconds=seconds, done=done, facts=facts)
    server.update(activeTransaction=transaction, activeTransactions=[transaction])
    state.later(seconds, "end_transaction", server, transaction)
    return transaction


@action
def end_transaction(moment: dt.datetime, server: Row, transaction: Row) -> None:
    """A transaction is over, unless another took its place."""
    if server.get("activeTransaction") is not transaction:
        return
    server.update(activeTransaction=None, activeTransactions=[], lastTransaction=transaction)
    if transaction.hidden["done"]:
        find_action(transaction.hidden["done"])(moment, server, transaction)


@derived(_NAME, "elapsedSeconds")
def elapsed(transaction: Row) -> int:
    """How long a transaction has taken, at most all of its time."""
    passed = transaction.state.clock.now() - transaction.get("createDate")
    return int(min(transaction.hidden.get("seconds", 0), passed.total_seconds()))


@derived(_NAME, "transactionStatus")
def status(transaction: Row) -> Row:
    """The step that a transaction is at."""
    server = transaction.get("guest") or transaction.get("hardware")
    step = _COMPLETE
    if server is not None and server.get("activeTransaction") is transaction:
        steps = _STEPS[transaction.hidden["kind"]]
        done = elapsed(transaction) / (transaction.hidden["seconds"] or 1)
        step = steps[min(int(done * len(steps)), len(steps) - 1)]
    values = {"name": step[0], "friendlyName": step[1], "averageDuration": "1.35"}
    return transaction.state.make(f"{TRANSACTION}_Status", values)


def refuse_if_busy(server: Row) -> None:
    """Refuse what has to wait for the end of a transaction.

    Raises:
        Refusal: one is running.
    """
    if server.get("activeTransaction") is not None:
        raise Refusal(
            f"{BASE}_Hardware_Server_ActiveTransactionExists",
            "There is currently an outstanding transaction for this server.",
        )
