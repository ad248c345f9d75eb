"""The WSGI application: HTTP in, HTTP out, over both wires."""

from __future__ import annotations

import gzip
import logging
import re
import threading
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import attrs
from werkzeug.wrappers import Request as HttpRequest
from werkzeug.wrappers import Response as HttpResponse

from softlayer_sdk.emulator.engine.errors import Refusal
from softlayer_sdk.emulator.engine.request import Credentials, headers_of
from softlayer_sdk.emulator.http import control, rest, xmlrpc
from softlayer_sdk.emulator.http.faults import BROKEN, REFUSED, WRONG

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from werkzeug.datastructures import Authorization

    from softlayer_sdk.emulator.engine.dispatch import Dispatcher
    from softlayer_sdk.emulator.engine.request import Answer, Request
    from softlayer_sdk.emulator.http.control import Control
    from softlayer_sdk.emulator.http.faults import Fault, Faults, Limiter
    from softlayer_sdk.emulator.http.guard import Guard
    from softlayer_sdk.emulator.http.journal import Call, Journal
    from softlayer_sdk.emulator.http.page.site import Page

_ENDPOINT = "https://api.softlayer.com/rest/v3.1"
_COMPRESS_FROM = 1024
_CREATED, _FOUND = 201, 302
_DRIPS = 10
log = logging.getLogger("softlayer_sdk.emulator")


class App:
    """Reads each HTTP request as a call and writes its answer. A WSGI application."""

    def __init__(
        self,
        dispatcher: Dispatcher,
        faults: Faults,
        journal: Journal,
        control: Control,
        page: Page,
        *,
        guard: Guard,
        limiter: Limiter,
        latency: float,
    ) -> None:
        self.dispatcher = dispatcher
        self.faults = faults
        self.journal = journal
        self.control = control
        self.page = page
        self.guard = guard
        self.limiter = limiter
        self.latency = latency
        self.closing = threading.Event()

    def __call__(
        self, environ: dict[str, Any], start_response: Callable[..., Any]
    ) -> Iterable[bytes]:
        """Answer one HTTP request."""
        http = HttpRequest(environ)
        objection = self.guard.objection(http)
        if objection is not None:
            return HttpResponse(objection, 403, content_type="text/plain")(environ, start_response)
        if http.path.startswith(control.PATH):
            return self.control.answer(http)(environ, start_response)
        if self.page.has(http):
            return self.page.answer(http)(environ, start_response)
        self.closing.wait(self.latency)
        response = self._respond(http)
        if response is None:
            raise ConnectionAbortedError("the answer is lost on purpose")
        response.date = self.dispatcher.state.clock.now()
        return response(environ, start_response)

    def _respond(self, http: HttpRequest) -> HttpResponse | None:
        route = _route(http)
        if route is None:
            text = f"There is no {http.path} here: endpoints end in /xmlrpc/v3.1 or /rest/v3.1."
            return HttpResponse(text, 404, content_type="text/plain")
        form = rest.split_suffix(route.path)[1] if route.wire == "rest" else "xmlrpc"
        try:
            return self._serve(http, _read(http, route), form)
        except Refusal as refusal:
            return _write_refusal(http, refusal, form)
        except Exception:
            log.exception("this was not foreseen: %s %s", http.method, http.path)
            return _write_refusal(http, Refusal.public("Internal Error"), form)

    def _serve(self, http: HttpRequest, request: Request, form: str) -> HttpResponse | None:
        call = self.journal.begin(request, self.dispatcher.state.clock.now())
        try:
            return self._carry_out(http, request, form, call)
        except Refusal as refusal:
            call.refusal = attrs.evolve(refusal)  # without its traceback, which holds a lot
            raise
        except Exception:
            call.refusal = Refusal.public("Internal Error")
            raise
        finally:
            self.journal.end(call)

    def _carry_out(
        self, http: HttpRequest, request: Request, form: str, call: Call
    ) -> HttpResponse | None:
        if self.limiter.is_over():
            raise self.limiter.refusal
        fault = self.faults.take(request)
        kind = call.fault = fault.kind if fault else None
        if fault is not None and kind == "latency":
            self.closing.wait(fault.seconds)
        if kind in REFUSED:
            raise attrs.evolve(REFUSED[kind])
        if kind in BROKEN:
            status, content_type, body = BROKEN[kind]
            headers = {"Location": "https://elsewhere.example.com/"} if status == _FOUND else None
            return HttpResponse(body, status, headers, content_type=content_type)
        if kind == "lost_call":
            return None
        answer = self.dispatcher.answer(request)
        call.keep(answer.value, answer.total)
        return self._send(http, request, form, answer, fault)

    def _send(
        self, http: HttpRequest, request: Request, form: str, answer: Answer, fault: Fault | None
    ) -> HttpResponse | None:
        kind = fault.kind if fault else None
        if kind == "silence":
            self.closing.wait()
        if kind in ("silence", "lost_answer"):
            return None
        if kind == "wrong_shape":
            answer = attrs.evolve(answer, value=WRONG)
        response = self._write(http, request, answer, form)
        if kind == "truncated":
            response.set_data(response.get_data()[: len(response.get_data()) // 2])
        if fault is not None and kind == "slow_drip":
            response.response = self._drip(response.get_data(), fault.seconds)
        return response

    def _drip(self, body: bytes, seconds: float) -> Iterator[bytes]:
        size = len(body) // _DRIPS + 1
        drips = [body[start : start + size] for start in range(0, len(body), size)]
        for drip in drips:
            self.closing.wait(seconds / len(drips))
            yield drip

    def _write(
        self, http: HttpRequest, request: Request, answer: Answer, form: str
    ) -> HttpResponse:
        if form == "xmlrpc":
            response = HttpResponse(xmlrpc.write_answer(answer), content_type="text/xml")
        else:
            unwrap = self.dispatcher.settings.unwrap_single
            body, content_type = rest.write_answer(answer, form, unwrap_single=unwrap)
            response = HttpResponse(body, content_type=content_type)
            if answer.created is not None:
                response.status_code = _CREATED
                location = f"{_ENDPOINT}/{request.service}/{answer.created}/getObject"
                response.headers["Location"] = location
        if answer.total is not None:
            response.headers["SoftLayer-Total-Items"] = str(answer.total)
        return _compressed(http, response)


# The wire and the version, in one order or the other, then the path.
_PATH = re.compile(
    r"/(?P<wire>xmlrpc|rest)/(?P<version>v3|v3\.1)/(?P<path>.+)"
    r"|/(?P<old_version>v3|v3\.1)/sldn/(?P<old_wire>xmlrpc|rest)/(?P<old_path>.+)"
)
# What only the newer version has.
_NEWER = "SoftLayer_Search"


@attrs.frozen
class _Route:
    """Where a request goes; the path stays encoded, for REST."""

    wire: str
    version: str
    path: str


def _route(http: HttpRequest) -> _Route | None:
    raw = http.environ.get("REQUEST_URI") or quote(http.path)
    found = _PATH.fullmatch(raw.partition("?")[0].rstrip("/"))
    if found is None:
        return None
    parts = found.groupdict()
    names = ("wire", "version", "path")
    return _Route(*(parts[name] or parts[f"old_{name}"] for name in names))


def _read(http: HttpRequest, route: _Route) -> Request:
    if route.wire == "xmlrpc":
        request = xmlrpc.read_request(route.path, http.get_data())
    else:
        request = rest.read_request(http.method, route.path, http.args, http.get_data())
        request.include_types = http.headers.get("SoftLayer-Include-Types") == "true"
    if route.version == "v3" and request.service == _NEWER:
        raise Refusal.no_service()
    request.headers = headers_of(http.headers.items())
    request.caller = (*http.access_route, "")[0]
    if http.authorization is not None:
        request.credentials = _credentials(http.authorization)
    return request


def _credentials(given: Authorization) -> Credentials:
    if given.type == "bearer":
        return Credentials(bearer=given.token or "")
    return Credentials(basic=(given.username or "", given.password or ""))


def _write_refusal(http: HttpRequest, refusal: Refusal, form: str) -> HttpResponse:
    if form == "xmlrpc":
        body = xmlrpc.write_fault(refusal)
        return _compressed(http, HttpResponse(body, content_type="text/xml"))
    body, content_type = rest.write_refusal(refusal, form)
    return _compressed(http, HttpResponse(body, refusal.status, content_type=content_type))


def _compressed(http: HttpRequest, response: HttpResponse) -> HttpResponse:
    response.headers |= {"Vary": "Accept-Encoding", "X-Frame-Options": "SAMEORIGIN"}
    body = response.get_data()
    if len(body) >= _COMPRESS_FROM and http.accept_encodings["gzip"]:
        response.set_data(gzip.compress(body, 1))
        response.headers["Content-Encoding"] = "gzip"
    return response
