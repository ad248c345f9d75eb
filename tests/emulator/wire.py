"""Requests written by hand, and answers as they come: nothing of the client under this folder."""

from __future__ import annotations

import base64
import http.client
import json
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlsplit
from xml.etree import ElementTree as ET

import attrs

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from softlayer_sdk.emulator import Emulator


@attrs.frozen
class Reply:
    """An HTTP answer."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        """The body, decoded."""
        return json.loads(self.body)

    @property
    def error(self) -> tuple[int, str, str]:
        """Status, code and text of a refusal over REST."""
        return self.status, self.json["code"], self.json["error"]

    @property
    def value(self) -> Any:
        """The value that an XML-RPC answer has."""
        root = ET.fromstring(self.body)  # noqa: S314 - the emulator is ours
        assert root.tag == "params", self.body
        return _value(root[0][0])

    @property
    def fault(self) -> tuple[str, str]:
        """Code and text of a refusal over XML-RPC."""
        root = ET.fromstring(self.body)  # noqa: S314 - the emulator is ours
        assert (self.status, root.tag) == (200, "methodResponse"), self.body
        values = _value(root[0][0])
        return values["faultCode"], values["faultString"]


def _value(element: ET.Element) -> Any:
    typed = element[0]
    if typed.tag == "struct":
        return {member[0].text: _value(member[1]) for member in typed}
    if typed.tag == "array":
        return [_value(each) for each in typed[0]]
    text = typed.text or ""
    readers: dict[str, Callable[[str], Any]] = {
        "int": int,
        "boolean": lambda text: text == "1",
        "double": float,
        "string": str,
        "base64": str,
    }
    return readers[typed.tag](text)


def basic(user: str = "demo", key: str = "demo") -> str:
    """An `Authorization` header."""
    return "Basic " + base64.b64encode(f"{user}:{key}".encode()).decode()


def send(
    emulator: Emulator,
    verb: str,
    path: str,
    body: bytes | None = None,
    headers: Mapping[str, str] | None = None,
) -> Reply:
    """One HTTP exchange on a connection of its own."""
    connection = http.client.HTTPConnection(urlsplit(emulator.url).netloc, timeout=10)
    try:
        connection.request(verb, path, body, dict(headers or {}))
        answer = connection.getresponse()
        return Reply(answer.status, dict(answer.getheaders()), answer.read())
    finally:
        connection.close()


def rest(
    emulator: Emulator,
    path: str,
    *args: object,
    verb: str = "",
    headers: Mapping[str, str] | None = None,
    **query: object,
) -> Reply:
    """A REST call by the user `demo`; a filter is given as a dict, a limit as text."""
    names = {"mask": "objectMask", "filter": "objectFilter", "limit": "resultLimit"}
    told = [
        f"{names[name]}={quote(value if isinstance(value, str) else json.dumps(value))}"
        for name, value in query.items()
    ]
    body = json.dumps({"parameters": args}).encode() if args else None
    where = f"/rest/v3.1/{path}" + ("?" + "&".join(told) if told else "")
    signed = {"Authorization": basic(), **(headers or {})}
    return send(emulator, verb or ("POST" if args else "GET"), where, body, signed)


def xmlrpc(emulator: Emulator, service: str, method: str, *args: str, **headers: str) -> Reply:
    """An XML-RPC call by the user `demo`: arguments and headers are XML, as it travels."""
    given = {"authenticate": struct(username=string("demo"), apiKey=string("demo")), **headers}
    params = [struct(headers=struct(**given)), *args]
    text = "".join(f"<param><value>{each}</value></param>" for each in params)
    body = (
        "<?xml version='1.0' encoding='iso-8859-1'?>"
        f"<methodCall><methodName>{method}</methodName><params>{text}</params></methodCall>"
    )
    return send(emulator, "POST", f"/xmlrpc/v3.1/{service}", body.encode())


def string(text: str) -> str:
    """An XML-RPC string."""
    return f"<string>{text}</string>"


def integer(number: int) -> str:
    """An XML-RPC number."""
    return f"<int>{number}</int>"


def struct(**members: str) -> str:
    """An XML-RPC struct of values that are XML."""
    inner = "".join(
        f"<member><name>{name}</name><value>{value}</value></member>"
        for name, value in members.items()
    )
    return f"<struct>{inner}</struct>"


def array(*values: str) -> str:
    """An XML-RPC array of values that are XML."""
    inner = "".join(f"<value>{value}</value>" for value in values)
    return f"<array><data>{inner}</data></array>"


def encode(value: object) -> str:
    """Plain data as XML-RPC has it."""
    if isinstance(value, dict):
        return struct(**{str(name): encode(each) for name, each in value.items()})
    if isinstance(value, (list, tuple)):
        return array(*map(encode, value))
    if isinstance(value, bool):
        return f"<boolean>{int(value)}</boolean>"
    return integer(value) if isinstance(value, int) else string(str(value))


# The services whose names have no prefix.
_UNPREFIXED = ("BluePages_Search", "IntegratedOfferingTeam_Region")


def read(
    emulator: Emulator,
    service: str,
    method: str,
    *args: object,
    id: object = None,
    mask: str = "",
) -> Any:
    """What a method answers; it is the same over REST and XML-RPC, where null is an empty text."""
    answer, told = on_both(emulator, service, method, *args, id=id, mask=mask)
    assert answer.status == 200, answer.body
    assert without_null(answer.json) == told.value
    return answer.json


def on_both(
    emulator: Emulator,
    service: str,
    method: str,
    *args: object,
    id: object = None,
    mask: str = "",
) -> tuple[Reply, Reply]:
    """The answers of a method over REST and over XML-RPC."""
    name = service if service in _UNPREFIXED or service.startswith("SoftLayer_") else ""
    name = name or f"SoftLayer_{service}"
    where = f"{name}/{method}" if id is None else f"{name}/{id}/{method}"
    query: dict[str, Any] = {"mask": mask} if mask else {}
    answer = rest(emulator, where, *args, **query)
    headers = {} if id is None else {f"{name}InitParameters": encode({"id": id})}
    if mask:
        headers["SoftLayer_ObjectMask"] = encode({"mask": mask})
    return answer, xmlrpc(emulator, name, method, *map(encode, args), **headers)


def without_null(value: Any) -> Any:
    """A value of REST as XML-RPC has it."""
    if isinstance(value, dict):
        return {name: without_null(each) for name, each in value.items()}
    if isinstance(value, list):
        return [without_null(each) for each in value]
    return "" if value is None else value
