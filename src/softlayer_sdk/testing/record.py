"""Recording what a client is answered, and replaying it without a network."""

from __future__ import annotations

import datetime as dt
import json
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

from softlayer_sdk._values.converter import unstructure
from softlayer_sdk.errors import ResponseError, SoftLayerAPIError, api_error
from softlayer_sdk.transport import _secrets
from softlayer_sdk.transport.base import NOTHING, Response

if TYPE_CHECKING:
    import os

    from softlayer_sdk.transport.base import Call, Transport

_ASKED = ("service", "method", "id", "mask", "filter", "limit", "offset")


class Recorder:
    """A transport that keeps what another one is asked and answered, without secrets.

    It goes in the place of the one it wraps: `client.transport = Recorder(client.transport)`.

    Args:
        transport: The one that sends.

    Attributes:
        records: What was asked and answered so far, as data for JSON.
    """

    def __init__(self, transport: Transport) -> None:
        self.records: list[dict[str, Any]] = []
        self._transport = transport

    def send(self, call: Call) -> Response:
        """Let the other transport send, and keep what comes back, an answer or a refusal.

        Raises:
            CallError: as that transport does.
        """
        try:
            response = self._transport.send(call)
        except SoftLayerAPIError as error:
            self.records.append(
                {
                    "asked": _asked(call),
                    "refused": {
                        "fault_code": error.fault_code,
                        "fault_string": error.fault_string,
                        "http_status": error.http_status,
                    },
                }
            )
            raise
        answered: dict[str, Any] = {"total": response.total}
        if response.value is not NOTHING:
            answered["value"] = unstructure(response.value, redact=True)
        if response.date is not None:
            answered["date"] = response.date.isoformat()
        self.records.append({"asked": _asked(call), "answered": answered})
        return response

    def close(self) -> None:
        """Close the other transport."""
        self._transport.close()

    def save(self, file: str | os.PathLike[str]) -> None:
        """Write the records to a file, as JSON that can be read and edited."""
        Path(file).write_text(json.dumps(self.records, indent=1) + "\n", encoding="utf-8")


class Replay:
    """A transport that answers from records. Nothing is sent.

    A call is answered by the first record of an equal call that was not used yet, and by the last
    one when all were. Secrets, headers and timeouts do not count.

    Args:
        records: Those of a `Recorder`, or the file that it wrote.
    """

    def __init__(self, records: list[dict[str, Any]] | str | os.PathLike[str]) -> None:
        known = (
            records
            if isinstance(records, list)
            else json.loads(Path(records).read_text(encoding="utf-8"))
        )
        self._lock = threading.Lock()
        self._left: dict[str, list[dict[str, Any]]] = {}
        for each in known:
            self._left.setdefault(_key(each["asked"]), []).append(each)

    def send(self, call: Call) -> Response:
        """Give the recorded answer.

        Raises:
            ResponseError: there is no record of such a call.
            SoftLayerAPIError: that is what was recorded.
        """
        with self._lock:
            found = self._left.get(_key(_asked(call)))
            if found is None:
                raise ResponseError(
                    f"nothing is recorded for {_key(_asked(call))}", call=call.without_secrets()
                )
            record = found.pop(0) if len(found) > 1 else found[0]
        if "refused" in record:
            refused = record["refused"]
            raise api_error(
                refused["fault_code"],
                refused["fault_string"],
                call=call.without_secrets(),
                http_status=refused["http_status"],
            )
        answered = record["answered"]
        date = answered.get("date")
        return Response(
            json.loads(json.dumps(answered["value"])) if "value" in answered else NOTHING,
            answered["total"],
            None if date is None else dt.datetime.fromisoformat(date),
        )

    def close(self) -> None:
        """Do nothing: there is no connection."""


def _asked(call: Call) -> dict[str, Any]:
    """What tells a call from others."""
    asked = {name: getattr(call, name) for name in _ASKED}
    asked["args"] = unstructure(_secrets.without(call).args)
    return {name: value for name, value in asked.items() if value not in (None, [], {})}


def _key(asked: dict[str, Any]) -> str:
    return json.dumps(asked, sort_keys=True)
