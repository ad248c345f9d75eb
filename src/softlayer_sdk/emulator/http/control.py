"""What another process can ask of the emulator: HTTP below `/_emulator`, on the loopback only."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from werkzeug.wrappers import Response as HttpResponse

from softlayer_sdk._version import __version__
from softlayer_sdk.emulator.http.guard import is_from_here

if TYPE_CHECKING:
    from collections.abc import Callable

    from werkzeug.wrappers import Request as HttpRequest

    from softlayer_sdk.emulator.http.server import Emulator

PATH = "/_emulator/"
_HEALTH = "health"


class Control:
    """Answers what is asked of the emulator itself; a request's body is JSON, and so is an answer.

    - `GET health`: that it is there; from any machine
    - `GET calls`: the calls so far
    - `POST faults`: the arguments of `Faults.add`
    - `DELETE faults`: call all faults off
    - `GET clock`: the emulator's time
    - `POST advance`: `{"seconds": 90}` moves the clock
    - `POST seed`: rows by datatype, as `Emulator` takes them
    - `POST get`, `POST all`, `POST edit`, `POST remove`: the arguments of the emulator's methods
    - `POST snapshot`, `POST restore`: `{"name": "before"}`
    - `POST reset`: start over
    """

    def __init__(self, emulator: Emulator) -> None:
        self._actions: dict[tuple[str, str], Callable[..., Any]] = {
            ("GET", _HEALTH): lambda: {"status": "ok", "version": __version__},
            ("GET", "calls"): lambda: emulator.calls,
            ("POST", "faults"): emulator.faults.add,
            ("DELETE", "faults"): emulator.faults.clear,
            ("GET", "clock"): lambda: emulator.clock.now().isoformat(),
            ("POST", "advance"): emulator.clock.advance,
            ("POST", "seed"): emulator.plant,
            ("POST", "get"): emulator.get,
            ("POST", "all"): emulator.all,
            ("POST", "edit"): emulator.edit,
            ("POST", "remove"): emulator.remove,
            ("POST", "snapshot"): emulator.snapshot,
            ("POST", "restore"): emulator.restore,
            ("POST", "reset"): emulator.reset,
        }

    def answer(self, http: HttpRequest) -> HttpResponse:
        """Do what is asked."""
        name = http.path.removeprefix(PATH)
        if not is_from_here(http) and name != _HEALTH:
            return HttpResponse("Only this machine controls the emulator.", 403)
        action = self._actions.get((http.method, name))
        if action is None:
            return HttpResponse("There is no such thing to control.", 404)
        try:
            found = action(**json.loads(http.get_data() or b"{}"))
        except (ValueError, TypeError, LookupError) as error:
            return HttpResponse(str(error), 400)
        body = json.dumps(True if found is None else found, default=str)
        return HttpResponse(body, content_type="application/json")
