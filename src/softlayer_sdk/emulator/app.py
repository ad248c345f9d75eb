"""The WSGI application: HTTP in, HTTP out, over both wires."""

from __future__ import annotations

import gzip
import json
import socket
import time
from typing import TYPE_CHECKING, Any

from werkzeug.exceptions import HTTPException
from werkzeug.wrappers import Request as HttpRequest
from werkzeug.wrappers import Response as HttpResponse

from softlayer_sdk.emulator import wire_rest, wire_xmlrpc
from softlayer_sdk.emulator.dispatch import Dispatcher
from softlayer_sdk.emulator.errors import BASE, Fault
from softlayer_sdk.emulator.request import Answer, Credentials, Request

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from softlayer_sdk.emulator.faults import Faults, Kind

ENDPOINT = "https://api.softlayer.com"
_COMPRESS_FROM = 1024
_RATE_LIMIT = Fault(
    f"{BASE}_WebService_RateLimitExceeded",
    "Rate limit of 50 requests for every 1 second(s) exceeded.",
    429,
)
_INTERNAL = Fault(f"{BASE}_Public", "Internal Error", 500)
_HTML = b"<html><head><title>502 Bad Gateway</title></head><body>502 Bad Gateway</body></html>"
_BOMB = (
    b'<?xml version="1.0"?><!DOCTYPE b [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>'
    b"<params><param><value><string>&b;</string></value></param></params>"
)
_CONTROL = b'<?xml version="1.0"?><params><param><value><string>a\x01b\x00c</string></value></param></params>'


class App:
    """Reads each HTTP request as a call and writes its answer. A WSGI application."""

    def __init__(self, dispatcher: Dispatcher, faults: Faults, latency: float = 0.0) -> None:
        self.dispatcher = dispatcher
        self.faults = faults
        self.latency = latency
        self.calls: list[dict[str, Any]] = []

    def __call__(
        self, environ: dict[str, Any], start_response: Callable[..., Any]
    ) -> Iterable[bytes]:
        http = HttpRequest(environ)
        if self.latency:
            time.sleep(self.latency)
        response = self._respond(http)
        if response is None:  # a lost answer: the connection ends here
            _hang_up(environ)
            return []
        return response(environ, start_response)

    def _respond(self, http: HttpRequest) -> HttpResponse | None:
        if http.path.startswith("/_emulator/"):
            return self._control(http)
        kind, path = _route(http)
        if kind == "xmlrpc":
            return self._xmlrpc(http, path)
        if kind == "rest":
            return self._rest(http, path)
        return HttpResponse(f"There is no {http.path} here.", 404, content_type="text/plain")

    def _xmlrpc(self, http: HttpRequest, service: str) -> HttpResponse | None:
        answer = Answer(value=None)
        try:
            request = wire_xmlrpc.read_request(service, http.get_data())
            self._note(request, http)
            trouble = self.faults.take(request)
            if trouble is None or trouble in ("lost_answer", "truncated"):
                answer = self.dispatcher.answer(request)
            body = self._xml_body(trouble, answer)
        except Fault as fault:
            body, trouble = wire_xmlrpc.write_fault(fault), None
        if trouble is not None and (special := _trouble(trouble, body)) is not _NONE:
            return special
        return _response(http, body, 200, "text/xml", answer)

    def _xml_body(self, trouble: Kind | None, answer: Answer) -> bytes:
        if trouble == "rate_limit":
            return wire_xmlrpc.write_fault(_RATE_LIMIT)
        if trouble in ("internal_error", "error_in_200"):
            return wire_xmlrpc.write_fault(_INTERNAL)
        if trouble == "entity_bomb":
            return _BOMB
        if trouble == "control_characters":
            return _CONTROL
        return wire_xmlrpc.write_answer(answer)

    def _rest(self, http: HttpRequest, path: str) -> HttpResponse | None:
        form = wire_rest.split_suffix(path)[1]
        answer, status, trouble = Answer(value=None), 200, None
        try:
            request = wire_rest.read_request(http.method, path, http.args, http.get_data())
            request.credentials = _credentials(http)
            self._note(request, http)
            trouble = self.faults.take(request)
            if trouble == "rate_limit":
                raise _RATE_LIMIT
            if trouble == "internal_error":
                raise _INTERNAL
            if trouble == "error_in_200":
                raise Fault(_INTERNAL.code, _INTERNAL.text, 200)
            if trouble is None or trouble in ("lost_answer", "truncated"):
                answer = self.dispatcher.answer(request)
            status = 201 if answer.created else 200
            body, content_type = wire_rest.write_answer(answer, form)
        except Fault as fault:
            body, content_type = wire_rest.write_fault(fault, form)
            status, trouble = fault.status, None
        if trouble is not None and (special := _trouble(trouble, body)) is not _NONE:
            return special
        return _response(http, body, status, content_type, answer)

    def _note(self, request: Request, http: HttpRequest) -> None:
        """Remember the call, without its credentials."""
        if request.wire == "xmlrpc" and http.authorization is not None:
            request.credentials = _credentials(http)
        self.calls.append(
            {
                "service": request.service,
                "method": request.method,
                "args": request.args,
                "id": request.id,
                "mask": request.mask,
                "filter": request.filter,
                "limit": request.limit,
                "offset": request.offset,
                "wire": request.wire,
                "verb": request.verb,
            }
        )

    def _control(self, http: HttpRequest) -> HttpResponse:
        """What a test in another process can ask: the calls so far, and trouble to come."""
        what = http.path.removeprefix("/_emulator/")
        try:
            if what == "faults" and http.method == "POST":
                self.faults.add(**json.loads(http.get_data()))
            elif what == "faults" and http.method == "DELETE":
                self.faults.clear()
            elif what == "advance" and http.method == "POST":
                self.dispatcher.state.clock.advance(float(json.loads(http.get_data())["seconds"]))
            elif what != "calls":
                return HttpResponse("unknown", 404)
        except (ValueError, TypeError, KeyError) as error:
            return HttpResponse(str(error), 400)
        except HTTPException as error:
            return HttpResponse(str(error), error.code or 400)
        body = json.dumps(self.calls if what == "calls" else True, default=str)
        return HttpResponse(body, content_type="application/json")


_NONE = HttpResponse()


def _trouble(trouble: Kind, body: bytes) -> HttpResponse | None:
    """The answer of a broken connection or gateway; `_NONE` when the body says it all."""
    if trouble in ("lost_answer", "lost_call"):
        return None
    if trouble == "html_502":
        return HttpResponse(_HTML, 502, content_type="text/html")
    if trouble == "empty_500":
        return HttpResponse(b"", 500)
    if trouble == "empty_200":
        return HttpResponse(b"", 200)
    if trouble == "truncated":
        return HttpResponse(body[: len(body) // 2], 200, content_type="text/plain")
    if trouble == "redirect":
        return HttpResponse(b"", 302, headers={"Location": "https://elsewhere.example.com/"})
    return _NONE


def _route(http: HttpRequest) -> tuple[str, str]:
    """The wire and what follows the version; the path stays encoded for REST."""
    raw = http.environ.get("RAW_URI") or http.environ.get("REQUEST_URI") or http.path
    parts = raw.partition("?")[0].strip("/").split("/", 2)
    if len(parts) == 3 and parts[1] in ("v3", "v3.1") and parts[0] in ("xmlrpc", "rest"):  # noqa: PLR2004 - wire, version, rest
        return parts[0], parts[2]
    return "", ""


def _credentials(http: HttpRequest) -> Credentials:
    given = http.authorization
    if given is None:
        return Credentials()
    if given.type == "bearer":
        return Credentials(bearer=given.token or "")
    return Credentials(basic=(given.username or "", given.password or ""))


def _response(
    http: HttpRequest, body: bytes, status: int, content_type: str, answer: Answer
) -> HttpResponse:
    response = HttpResponse(body, status, content_type=content_type)
    response.headers["Vary"] = "Accept-Encoding"
    if answer.total is not None:
        response.headers["SoftLayer-Total-Items"] = str(answer.total)
    if status == 201 and answer.created:  # noqa: PLR2004 - created
        response.headers["Location"] = f"{ENDPOINT}/rest/v3.1/{answer.created}"
    if len(body) >= _COMPRESS_FROM and "gzip" in http.headers.get("Accept-Encoding", ""):
        response.set_data(gzip.compress(body, 1))
        response.headers["Content-Encoding"] = "gzip"
    return response


def _hang_up(environ: dict[str, Any]) -> None:
    """Close the connection without a word."""
    connection: socket.socket | None = environ.get("werkzeug.socket")
    if connection is not None:
        connection.shutdown(socket.SHUT_RDWR)
        connection.close()
    raise ConnectionAbortedError("the answer is lost on purpose")
