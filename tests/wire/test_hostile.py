from __future__ import annotations

import gzip
import json
import pickle
import traceback
import xmlrpc.client
import zlib
from typing import Any

import pytest

import softlayer_sdk as sl
from tests.wire.scripted import CLOSE, RESET, Scripted, http
from tests.wire.wires import KEY, WIRES, answer, connect, fault

HTML = "<html><head><title>Sorry</title></head><body>é</body></html>"
BOMB = """<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "lol">
<!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><params><param><value>&b;</value></param></params>"""
OUTSIDE = """<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>
<params><param><value>&a;</value></param></params>"""
DEEP_XML = "<params><param>" + "<value><array><data>" * 100_000
DEEP_XML += "</data></array></value>" * 100_000 + "</param></params>"
VALUE = "<params><param><value>{}</value></param></params>"
PAGES = {
    "a page": http(HTML),
    "a page that failed": http(HTML, "503 Unavailable"),
    "a page for 404": http(HTML, "404 Not Found"),
    "a page for 407": http(HTML, "407 Proxy Authentication Required"),
    "text": http("Service Temporarily Unavailable"),
    "binary": http(bytes(range(256))),
    "nothing": http(""),
    "blanks": http(" \r\n "),
    "nothing for 500": http("", "500 Internal Server Error"),
    "a redirect": http("", "307 Temporary Redirect", Location="https://example.org/"),
    "a redirect to nowhere": http("", "302 Found", Location="http://[::bad"),
    "not modified": http("", "304 Not Modified"),
    "an entity bomb": http(BOMB),
    "a file of ours": http(OUTSIDE),
    "deep XML": http(DEEP_XML),
    "deep JSON": http("[" * 100_000 + "]" * 100_000),
    "half XML": http("<?xml version='1.0'?><params><param><value><str"),
    "half JSON": http('[{"id": 1}, {"id'),
    "no gzip": http("no gzip", Content_Encoding="gzip"),
    "half gzip": http(gzip.compress(b"x" * 1000)[:20], Content_Encoding="gzip"),
    "no deflate": http(zlib.compress(b"[]")[3:], Content_Encoding="deflate"),
    "unknown compression": http(b"\x1b\x00", Content_Encoding="br"),
    "a list for 500": {"rest": http("[]", "500 Oops")},
    "a text for 500": {"rest": http('"no"', "500 Oops")},
    "an object for 500": {"rest": http('{"message": "no"}', "500 Oops")},
    "NaN": {"rest": http("[NaN]"), "xmlrpc": http(VALUE.format("<double>nan</double>"))},
    "infinity": {"rest": http("-Infinity"), "xmlrpc": http(VALUE.format("<double>inf</double>"))},
    "a long number": {
        "rest": http("9" * 5000),
        "xmlrpc": http(VALUE.format(f"<int>{'9' * 5000}</int>")),
    },
    "no number": {"xmlrpc": http(VALUE.format("<int>x</int>"))},
    "no boolean": {"xmlrpc": http(VALUE.format("<boolean>2</boolean>"))},
    "an unknown type": {"xmlrpc": http(VALUE.format("<float>1</float>"))},
    "other XML": {"xmlrpc": http("<methodResponse><param/></methodResponse>")},
    "a value for 500": {"xmlrpc": http(VALUE.format("<int>1</int>"), "500 Oops")},
    "a struct without names": {
        "xmlrpc": http(VALUE.format("<struct><member><value/></member></struct>"))
    },
    "half a member": {
        "xmlrpc": http(VALUE.format("<struct><member><name>a</name></member></struct>"))
    },
    "a struct named by a struct": {
        "xmlrpc": http(
            VALUE.format("<struct><member><value><struct/></value><value/></member></struct>")
        )
    },
}
CASES = [
    (name, wire, pages[wire] if isinstance(pages, dict) else pages)
    for name, pages in PAGES.items()
    for wire in WIRES
    if not isinstance(pages, dict) or wire in pages
]


def _failure(wire: str, script: Any, **options: Any) -> sl.CallError:
    """What a write raises that is answered so."""
    with (
        Scripted(script) as server,
        connect(server, wire, **options) as client,
        pytest.raises(sl.CallError) as caught,
    ):
        client.call("Virtual_Guest", "editObject", {"notes": "edge"}, id=5)
    assert 1 == len(server.requests)
    return caught.value


@pytest.mark.parametrize(("name", "wire", "page"), CASES, ids=[f"{a}-{b}" for a, b, _ in CASES])
def test_an_answer_that_is_none_is_an_error(name: str, wire: str, page: bytes) -> None:
    """What is no answer of the API is a `ResponseError` with its status and how it begins."""
    error = _failure(wire, page)
    assert type(error) is sl.ResponseError
    if "gzip" not in name and "deflate" not in name:
        head, _, body = page.partition(b"\r\n\r\n")
        assert int(head.split()[1]) == error.http_status
        assert f"HTTP {error.http_status}" in str(error)
        assert body.decode("utf-8", "replace")[:2000] == error.body
    elif error.http_status is None:
        assert str(error).startswith("the answer cannot be decompressed (")
    if error.http_status == 407:
        wanted = "the proxy wants credentials, which proxy= can have: http://USER:PASSWORD@HOST"
        assert str(error).startswith(f"the answer cannot be used: {wanted} (")
    assert "SoftLayer_Virtual_Guest::editObject" in str(error)
    assert len(str(error)) < 400
    assert error.may_have_run is (error.http_status != 407)


@pytest.mark.parametrize(("name", "wire", "page"), CASES, ids=[f"{a}-{b}" for a, b, _ in CASES])
def test_an_error_survives_and_keeps_secrets(name: str, wire: str, page: bytes) -> None:
    """An error of any kind can be pickled, and nothing it shows has the key in it."""
    error = _failure(wire, page)
    copied = pickle.loads(pickle.dumps(error))  # noqa: S301 - pickled by ourselves
    assert (str(error), repr(error), error.__dict__) == (str(copied), repr(copied), copied.__dict__)
    shown = "".join(traceback.format_exception(error)) + repr(error.__dict__)
    assert KEY not in shown


CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
BROKEN: dict[str, Any] = {
    "a bad chunk": (CHUNKED + b"xyz\r\n<?xml\r\n", CLOSE),
    "a chunk that is cut": (CHUNKED + b"ff\r\n<?xml", RESET),
    "a huge header": (b"HTTP/1.1 200 OK\r\nX-A: " + b"a" * 100_000 + b"\r\n\r\n", CLOSE),
    "many headers": (b"HTTP/1.1 200 OK\r\n" + b"X-A: b\r\n" * 200 + b"\r\n", CLOSE),
    "no status": (b"HTTP/1.1 many OK\r\n\r\n", CLOSE),
    "half a status": (b"HTT", CLOSE),
    "lengths that differ": (
        b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n[]",
        CLOSE,
    ),
}


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize("broken", BROKEN)
def test_a_broken_connection_is_a_read_error(wire: str, broken: str) -> None:
    """An answer that HTTP itself cannot read is lost."""
    error = _failure(wire, BROKEN[broken])
    assert type(error) is sl.ReadError
    assert error.may_have_run
    assert KEY not in "".join(traceback.format_exception(error))


CODE = "SoftLayer_Exception_"
FAULTS = [
    (CODE + "ObjectNotFound", "Unable to find object with id of '1'.", sl.NotFoundError),
    (CODE + "NotFound", "Unable to find price for core capacity of 1642.", sl.NotFoundError),
    (CODE + "AccessDenied", "Access Denied.", sl.PermissionDeniedError),
    (CODE + "User_Permission_NoAccess", "No.", sl.PermissionDeniedError),
    (CODE + "InvalidValue", "Invalid value provided for 'blockDevices'.", sl.InvalidParameterError),
    (CODE + "MissingCreationProperty", "The property é 'hostname'", sl.InvalidParameterError),
    (CODE + "WebService_ObjectMask", "Property 'frobs' not valid.", sl.InvalidParameterError),
    (CODE + "Common_Parser", "Expected PROPERTY, got '''", sl.InvalidParameterError),
    (CODE + "Order_MissingCategory", "Order is missing: RAM.", sl.InvalidParameterError),
    (CODE + "InvalidLegacyToken", "Invalid API token.", sl.AuthenticationError),
    (CODE[:-1], "Invalid API token.", sl.AuthenticationError),
    (CODE + "Account_Authentication_AccessTokenValidation", "no", sl.AuthenticationError),
    (CODE + "EncryptedToken_Expired", "no", sl.AuthenticationError),
    (CODE + "Public", "No valid authentication headers found.", sl.AuthenticationError),
    (CODE + "Public", "Internal Error", sl.ServerError),
    (CODE + "Public", "Access Denied. ", sl.PermissionDeniedError),
    (CODE + "Public", 'Function ("x") is not a valid method <&>', sl.SoftLayerAPIError),
    (CODE + "Unheard_Of", "]]> \N{GRINNING FACE}", sl.SoftLayerAPIError),
    ("-32602", "server error. invalid method init parameters", sl.InvalidParameterError),
    ("-32500", "application error", sl.ServerError),
    ("", "", sl.SoftLayerAPIError),
]


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize(("code", "text", "expected"), FAULTS)
def test_a_fault_is_the_same_on_both_wires(
    wire: str, code: str, text: str, expected: type[sl.SoftLayerAPIError]
) -> None:
    """The class, code and text of SoftLayer's refusal do not depend on the wire."""
    error = _failure(wire, fault(wire, code, text))
    assert type(error) is expected
    assert isinstance(error, sl.SoftLayerAPIError)
    assert (code, text) == (error.fault_code, error.fault_string)
    assert (code, text) == (error.faultCode, error.faultString)
    assert error.may_have_run is (expected is sl.ServerError or not code)
    assert str(error).startswith(f"{text} (")
    assert code in str(error)
    copied = pickle.loads(pickle.dumps(error))  # noqa: S301 - pickled by ourselves
    assert (str(error), error.__dict__) == (str(copied), copied.__dict__)


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize("said", ["fault", "page", "nothing"])
def test_refused_credentials_are_the_same_on_both_wires(wire: str, said: str) -> None:
    """REST refuses credentials with 401 and other words, which stand for the same, as 401 does."""
    if said != "fault":
        page = http(HTML if said == "page" else "", "401 Unauthorized", WWW_Authenticate="Basic")
    elif wire == "rest":
        page = fault(wire, CODE + "Public", "Access Denied. ", "401 Unauthorized")
    else:
        page = fault(wire, CODE[:-1], "Invalid API token.")
    error = _failure(wire, page)
    assert not error.may_have_run
    assert isinstance(error, sl.AuthenticationError)
    assert ("SoftLayer_Exception", "Invalid API token.") == (error.fault_code, error.fault_string)


ODD: dict[str, tuple[dict[str, Any], str, str]] = {
    "a number for a code": ({"error": "no", "code": 404}, "404", "no"),
    "no code": ({"error": "no"}, "", "no"),
    "nulls": ({"error": None, "code": None}, "", ""),
    "a list for a text": ({"error": ["a", 1], "code": {}}, "{}", "['a', 1]"),
}


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize("odd", ODD)
def test_an_odd_fault_is_an_error_all_the_same(wire: str, odd: str) -> None:
    """The members of a fault can be of any type, or missing."""
    body, code, text = ODD[odd]
    if wire == "rest":
        page = json.dumps(body)
    else:
        names = {"error": "faultString", "code": "faultCode"}
        page = _fault_xml({names[name]: value for name, value in body.items()})
    error = _failure(wire, http(page, "500 Oops"))
    assert isinstance(error, sl.SoftLayerAPIError)
    assert (code, text) == (error.fault_code, error.fault_string)


def _fault_xml(value: Any) -> str:
    xml = xmlrpc.client.dumps((value,), methodresponse=True, allow_none=True)
    for tag, other in (("params>", "fault>"), ("<param>", ""), ("</param>", "")):
        xml = xml.replace(tag, other)
    return xml


def test_a_fault_that_is_only_a_text_is_an_error() -> None:
    """A fault says no, whatever it holds."""
    error = _failure("xmlrpc", http(_fault_xml("no")))
    assert isinstance(error, sl.SoftLayerAPIError)
    assert ("", "no") == (error.fault_code, error.fault_string)


def test_an_error_can_come_with_status_200() -> None:
    """REST says "Internal Error" with the status of success; it is an error all the same."""
    error = _failure("rest", fault("rest", CODE + "Public", "Internal Error", "200 OK"))
    assert type(error) is sl.ServerError


def test_an_error_may_have_no_text() -> None:
    """Null says nothing, and is not shown as a word."""
    error = _failure("rest", http(json.dumps({"error": None, "code": None}), "500 Oops"))
    assert isinstance(error, sl.SoftLayerAPIError)
    assert ("", "") == (error.fault_code, error.fault_string)


@pytest.mark.parametrize("status", ["400 Bad Request", "404 Not Found", "500 Oops", "599 Oops"])
def test_an_object_with_an_error_in_it_is_one_when_it_failed(status: str) -> None:
    """With the status of a failure, an object with `error` says why, whatever else is in it."""
    page = http(json.dumps({"error": "no disk", "code": CODE + "Public", "id": 1}), status)
    error = _failure("rest", page)
    assert isinstance(error, sl.SoftLayerAPIError)
    assert "no disk" == error.fault_string


def test_an_object_with_an_error_in_it_is_a_value() -> None:
    """Only an object of `error` and `code` alone is an error when the status is 200."""
    row = {"error": "disk", "code": 5, "id": 1}
    with Scripted(http(json.dumps(row))) as server, connect(server, "rest") as client:
        assert row == client.call("Account", "getObject")


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize(
    ("status", "is_success"), [("200 OK", True), ("299 Odd", True), ("300 Odd", False)]
)
def test_a_value_counts_when_the_status_is_one_of_success(
    wire: str, status: str, *, is_success: bool
) -> None:
    """A value under any other status is no answer: nobody knows what it is of."""
    page = answer(wire, {"id": 1}, status)
    if not is_success:
        error = _failure(wire, page)
        assert "it says that it failed, but not why" in str(error)
        return
    with Scripted(page) as server, connect(server, wire) as client:
        assert {"id": 1} == client.call("Account", "getObject")


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize(
    ("status", "redirects"), [("300 Odd", True), ("399 Odd", True), ("400 Odd", False)]
)
def test_a_redirect_has_its_status(wire: str, status: str, *, redirects: bool) -> None:
    """An address in an answer is where it redirects to only when the status says so."""
    page = http("<html>", status, Location="https://example.org/elsewhere")
    error = _failure(wire, page, retry=sl.RetryPolicy(attempts=1))
    told = "it redirects to 'https://example.org/elsewhere': credentials are not sent there"
    assert redirects is (told in str(error))


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize(
    ("told", "total"),
    [
        ("7", 7),
        (" 7 ", 7),
        ("0", 0),
        ("9" * 15, 10**15 - 1),
        ("9" * 16, None),
        ("-7", None),
        ("7.0", None),
        ("\u00b2", None),
        ("many", None),
        ("", None),
    ],
)
def test_a_number_of_rows_is_read(wire: str, told: str, total: int | None) -> None:
    """A whole number of up to fifteen digits; what is none tells nothing."""
    page = answer(wire, [{"id": 1}], SoftLayer_Total_Items=told)
    with Scripted(page) as server, connect(server, wire) as client:
        rows = client.call("Account", "getVirtualGuests", limit=1)
    assert (total, 1 if total is None else total) == (rows.total, rows.total_count)
