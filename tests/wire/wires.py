"""The same answers on both wires, written without the code under test, and a client for them."""

from __future__ import annotations

import json
import xmlrpc.client
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape

import attrs

from softlayer_sdk import Client
from softlayer_sdk._calls.retry import RetryPolicy
from softlayer_sdk._schema import schema
from tests.wire.scripted import Request, Scripted, http

if TYPE_CHECKING:
    from collections.abc import Callable

WIRES = ("xmlrpc", "rest")
PATHS = {"xmlrpc": "/xmlrpc/v3.1", "rest": "/rest/v3.1"}
KEY = "s3cret-k3y"


@attrs.define
class Sleeper:
    """Stands in for `time.sleep` and keeps the pauses."""

    pauses: list[float] = attrs.field(factory=list[float])

    def __call__(self, seconds: float) -> None:
        """Take note, and go on at once."""
        self.pauses.append(seconds)


def connect(server: Scripted, wire: str, **options: Any) -> Client:
    """A client of a scripted server, which does not really sleep."""
    options = {
        "username": "demo",
        "api_key": KEY,
        "sleep": Sleeper(),
        "retry": RetryPolicy(chance=lambda: 1.0),
        **options,
    }
    return Client(endpoint_url=server.url + PATHS[wire], **options)


def answer(wire: str, value: Any, status: str = "200 OK", **headers: str) -> bytes:
    """The answer that has a value."""
    if wire == "rest":
        return http(json.dumps(value), status, **headers)
    xml = xmlrpc.client.dumps((value,), methodresponse=True, allow_none=True)
    return http(xml, status, **headers)


def fitting(service: str, method: str) -> Any:
    """A value that a method can give."""
    facts = schema.methods(schema.wire_name(service)).get(method)
    if facts is None or schema.find_datatype(facts.type) is None:
        return True
    return [{"id": 1}] if facts.array else {"id": 1}


def fits(wire: str) -> Callable[[Request], bytes]:
    """The answer that has a value which the called method can give."""

    def write(request: Request) -> bytes:
        parts = request.target.partition("?")[0].split("/")
        service = next(part for part in parts if part in schema.service_names())
        method = parts[-1].removesuffix(".json")
        if wire == "xmlrpc":
            method = xmlrpc.client.loads(request.body)[1] or ""
        return answer(wire, fitting(service, method))

    return write


def fault(wire: str, code: str, text: str, status: str = "500 Oops", **headers: str) -> bytes:
    """The answer that says no."""
    if wire == "rest":
        return http(json.dumps({"error": text, "code": code}), status, **headers)
    members = "".join(
        f"<member><name>{name}</name><value><string>{escape(value)}</string></value></member>"
        for name, value in {"faultCode": code, "faultString": text}.items()
    )
    xml = (
        f"<methodResponse><fault><value><struct>{members}</struct></value></fault></methodResponse>"
    )
    return http(f'<?xml version="1.0" encoding="iso-8859-1"?>\n{xml}', **headers)


def sent_parameters(request: Request) -> list[Any]:
    """The arguments of a request, read by the standard library."""
    if request.headers.get("content-type") != "application/xml":
        return list(json.loads(request.body)["parameters"]) if request.body else []
    return list(xmlrpc.client.loads(request.body)[0])[1:]
