"""What takes time on a server: transactions, and the steps that they go through."""

from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk.emulator.errors import BASE, Fault

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from softlayer_sdk.emulator.behaviour import Context
    from softlayer_sdk.emulator.state import Row

_TRANSACTION = "SoftLayer_Provisioning_Version1_Transaction"
Steps = tuple[tuple[str, str], ...]
# The steps share the time that the whole takes.
PROVISIONING: Steps = (
    ("ASSIGN_HOST", "Assign Host"),
    ("CLONE_CLOUD_TEMPLATE", "Clone Cloud Template"),
    ("ATTACH_PRIMARY_DISK", "Attach Primary Disk"),
    ("CLOUD_PROVISION_SETUP", "Setup provision configuration"),
    ("CLOUD_CONFIGURE_METADATA_DISK", "Configure Cloud Metadata Disk"),
    ("POWER_ON", "Power On"),
    ("INSTALL_COMPLETE", "Install Complete"),
    ("FINAL_REBOOT", "Final Reboot"),
)
RECLAIMING: Steps = (
    ("RECLAIM_WAIT", "Reclaim Wait"),
    ("CLOUD_ISO_BOOT_TEAR_DOWN", "Cloud ISO Boot Tear Down"),
    ("CLOUD_INSTANCE_NETWORK_RECLAIM", "Cloud Instance Network Reclaim"),
    ("RECLAIM_NETWORK", "Reclaim Network"),
)
UPGRADING: Steps = (("CLOUD_MIGRATE", "Cloud Migrate"), ("POWER_ON", "Power On"))
CAPTURING: Steps = (("CAPTURE_IMAGE", "Capture Image"), ("SERVICE_SETUP", "Service Setup"))
_COMPLETE = ("COMPLETE", "Complete")


def begin(
    context: Context,
    server: Row,
    group: str,
    steps: Steps,
    done: Callable[[dt.datetime], object] = lambda _: None,
) -> Row:
    """Start a transaction, in place of one that runs. It ends after the time that is set.

    Args:
        context: The call that starts it.
        server: What it is about.
        group: The name of the whole.
        steps: What happens one after the other.
        done: What is so at the end, given the moment.
    """
    state, seconds, started = context.state, context.settings.ready_after, context.now

    def elapsed(_: Row) -> int:
        return int(min(seconds, (state.clock.now() - started).total_seconds()))

    def status(row: Row) -> Row:
        done = elapsed(row) / (seconds or 1)
        active = server.values["activeTransaction"] is row
        step = steps[min(int(done * len(steps)), len(steps) - 1)] if active else _COMPLETE
        values = {"name": step[0], "friendlyName": step[1], "averageDuration": "1.35"}
        return state.make(f"{_TRANSACTION}_Status", values)

    guest = server.is_a("SoftLayer_Virtual_Guest")
    transaction = state.add(
        _TRANSACTION,
        {
            "createDate": started,
            "statusChangeDate": started,
            "modifyDate": None,
            "elapsedSeconds": elapsed,
            "guestId": server.get("id") if guest else None,
            "hardwareId": None if guest else server.get("id"),
            "transactionStatus": status,
            "transactionGroup": state.make(f"{_TRANSACTION}_Group", {"name": group}),
        },
    )

    def end(moment: dt.datetime) -> None:
        if server.values["activeTransaction"] is not transaction:
            return
        server.values |= {
            "activeTransaction": None,
            "activeTransactions": [],
            "lastTransaction": transaction,
        }
        done(moment)

    server.values |= {"activeTransaction": transaction, "activeTransactions": [transaction]}
    state.later(seconds, end)
    return transaction


def refuse_if_busy(server: Row) -> None:
    """Refuse what has to wait for the end of a transaction.

    Raises:
        Fault: one is running.
    """
    if server.get("activeTransaction") is not None:
        raise Fault(
            f"{BASE}_Hardware_Server_ActiveTransactionExists",
            "There is currently an outstanding transaction for this server.",
        )
