from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.emulator.wire import Reply, array, integer, rest, send, string, struct, xmlrpc

if TYPE_CHECKING:
    from softlayer_sdk.emulator import Emulator

GUEST = "SoftLayer_Virtual_Guest"
DEEP = (
    "<params><param>"
    + "<value><array><data>" * 9000
    + "</data></array></value>" * 9000
    + "</param></params>"
)
ZONE = "SoftLayer_Dns_Domain"
NO_METHOD = 'Function ("{}") is not a valid method for this service.'
NO_OBJECT = f"Object does not exist to execute method on. ({GUEST}::getObject)"
ID = {f"{GUEST}InitParameters": struct(id=integer(102))}
HEAD = '<?xml version="1.0" encoding="iso-8859-1"?>\n<methodResponse><fault><value><struct>\n'


def post(emulator: Emulator, body: str | bytes, service: str = GUEST) -> Reply:
    """A message as it is."""
    data = body if isinstance(body, bytes) else body.encode()
    return send(emulator, "POST", f"/xmlrpc/v3.1/{service}", data)


def test_success_has_a_bare_root(shared: Emulator) -> None:
    """An answer's root is `params`; a null is an empty string, a list an array."""
    mask = {"SoftLayer_ObjectMask": struct(mask=string("mask[id,reclaimDate,managedResourceFlag]"))}
    reply = xmlrpc(shared, GUEST, "getObject", **ID, **mask)
    assert (200, "text/xml") == (reply.status, reply.headers["Content-Type"])
    assert (
        b'<?xml version="1.0" encoding="utf-8"?>\n<params><param><value><struct>\n'
        b"<member><name>id</name><value><int>102</int></value></member>\n"
        b"<member><name>reclaimDate</name><value><string/></value></member>\n"
        b"<member><name>managedResourceFlag</name><value><boolean>0</boolean></value></member>\n"
        b"</struct></value></param></params>\n"
    ) == reply.body


def test_fault_to_the_letter(shared: Emulator) -> None:
    """A fault comes with status 200, another prolog, and a code that is text."""
    reply = xmlrpc(shared, GUEST, "getObject", **{f"{GUEST}InitParameters": struct(id=integer(1))})
    assert (
        f"{HEAD}<member><name>faultCode</name><value><string>SoftLayer_Exception_ObjectNotFound"
        "</string></value></member>\n<member><name>faultString</name><value><string>"
        "Unable to find object with id of '1'.</string></value></member>\n"
        "</struct></value></fault></methodResponse>\n"
    ).encode() == reply.body
    assert 200 == reply.status


@pytest.mark.parametrize(
    ("service", "method", "code", "text"),
    [
        ("SoftLayer_Frobs", "getObject", "SoftLayer_Exception_Public", "Service does not exist"),
        (GUEST, "frobs", "SoftLayer_Exception_Public", NO_METHOD.format("frobs")),
        (GUEST, "getObject", "SoftLayer_Exception", NO_OBJECT),
        (GUEST, "findByHostname", "-32602", "server error. invalid method parameters"),
        (ZONE, "editObject", "SoftLayer_Exception_Public", NO_METHOD.format("editObject")),
    ],
)
def test_faults(shared: Emulator, service: str, method: str, code: str, text: str) -> None:
    """Unknown services and methods, a missing id, a missing argument."""
    assert (code, text) == xmlrpc(shared, service, method).fault


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ("", "-32700"),
        ("<methodCall>", "-32700"),
        ("<html/>", "-32600"),
        ("<methodCall><params/></methodCall>", "-32600"),
        ("<methodCall><methodName> </methodName></methodCall>", "-32600"),
        ("<methodCall><methodName>a\x01</methodName></methodCall>", "-32702"),
        ("<methodCall><methodName>a&#x1;</methodName></methodCall>", "-32702"),
        ("<methodCall><methodName>a&#11;</methodName></methodCall>", "-32702"),
        ("<methodCall><methodName>a\uffff</methodName></methodCall>", "-32702"),
        (
            '<!DOCTYPE m [<!ENTITY a "a">]><methodCall><methodName>&a;</methodName></methodCall>',
            "-32700",
        ),
        (f"<methodCall><methodName>x</methodName>{DEEP}</methodCall>", "-32700"),
    ],
    ids=str,
)
def test_what_cannot_be_read(shared: Emulator, body: str, code: str) -> None:
    """Broken XML, other XML, characters that XML cannot have, and entities are refused."""
    assert code == post(shared, body).fault[0]


@pytest.mark.parametrize("value", ["<int>x</int>", "<double/>", "<frobs/>", "<base64>!</base64>"])
def test_values_that_cannot_be_read(shared: Emulator, value: str) -> None:
    """A value that is not what it says makes the whole message malformed."""
    assert ("-32700", "parse error. not well formed") == xmlrpc(shared, GUEST, "x", value).fault


@pytest.mark.parametrize("encoding", ["utf-8", "latin-1"])
def test_encodings(emulator: Emulator, encoding: str) -> None:
    """The prolog says latin-1 whatever comes: UTF-8 is tried first."""
    login = struct(username=string("demo"), apiKey=string("demo"))
    headers = struct(headers=struct(authenticate=login, **ID))
    params = [f"<param><value>{each}</value></param>" for each in (headers, struct(notes="é"))]
    body = (
        "<?xml version='1.0' encoding='iso-8859-1'?><methodCall><methodName>editObject</methodName>"
        f"<params>{''.join(params)}</params></methodCall>"
    )
    assert True is post(emulator, body.encode(encoding)).value
    assert "é" == xmlrpc(emulator, GUEST, "getObject", **ID).value["notes"]


def test_text_that_looks_like_markup(emulator: Emulator) -> None:
    """A text may say what a document may not."""
    text = "<!DOCTYPE html><b>&#1;</b>"
    id = struct(id=integer(102))
    notes = struct(notes=f"<string><![CDATA[{text}]]></string>")
    assert xmlrpc(emulator, GUEST, "editObject", notes, **{f"{GUEST}InitParameters": id}).value
    assert text == rest(emulator, f"{GUEST}/102").json["notes"]


def test_values_of_every_type(emulator: Emulator) -> None:
    """Numbers, texts with and without a type, booleans, nil, dates, binary data and lists."""
    xmlrpc(
        emulator,
        GUEST,
        "editObject",
        "<i4>1</i4>",
        "<i8>9999999999</i8>",
        "<double>1.5</double>",
        "<boolean>1</boolean>",
        "<nil/>",
        "<dateTime.iso8601>20260302T10:15:00</dateTime.iso8601>",
        "<base64>YWI=</base64>",
        "bare",
        "<string/>",
        array(integer(1), "", struct()),
        "<struct><member><name>a</name></member></struct>",
    )
    assert [
        1,
        9999999999,
        1.5,
        True,
        None,
        "20260302T10:15:00",
        b"ab",
        "bare",
        "",
        [1, "", {}],
        {},
    ] == emulator.calls[-1]["args"]


def test_headers_of_every_form(emulator: Emulator) -> None:
    """Header members are known by how they end; ids may be text; wrong shapes count as nothing."""
    xmlrpc(
        emulator,
        "SoftLayer_Account",
        "getVirtualGuests",
        AnythingInitParameters=struct(id=string("7")),
        AnythingObjectFilter=struct(id=struct(operation=integer(1))),
        resultLimit=struct(limit=integer(2), offset=integer(1)),
        **{"User-Agent": string("x")},
    )
    call = emulator.calls[-1]
    assert ("7", 2, 1) == (call["id"], call["limit"], call["offset"])
    assert {"id": {"operation": 1}} == call["filter"]
    xmlrpc(
        emulator,
        "SoftLayer_Account",
        "getVirtualGuests",
        SoftLayer_ObjectMask=string("mask[id]"),
        SoftLayer_AccountInitParameters=string("x"),
        resultLimit=struct(limit=integer(-2), offset=integer(-1)),
    )
    call = emulator.calls[-1]
    assert ("mask[id]", None, None, 0) == (call["mask"], call["id"], call["limit"], call["offset"])


def test_lists_have_totals(shared: Emulator) -> None:
    """A page comes with the number of all rows, in a header."""
    limits = struct(limit=integer(2), offset=integer(3))
    reply = xmlrpc(shared, "SoftLayer_Account", "getVirtualGuests", resultLimit=limits)
    assert [105, 106] == [row["id"] for row in reply.value]
    assert "5" == reply.headers["SoftLayer-Total-Items"]


def test_scalars_as_they_travel(emulator: Emulator) -> None:
    """Decimals and dates are text, floats doubles, counts numbers of any size."""
    emulator.seed(
        "Billing_Item",
        id=7,
        hourlyRecurringFee=0.036,
        recurringFee="26.550",
        setupFee=0,
        nextInvoiceTotalRecurringAmount=11.232,
        serviceProviderId=2**40,
    )
    names = (
        "hourlyRecurringFee,recurringFee,setupFee,nextInvoiceTotalRecurringAmount,serviceProviderId"
    )
    header = {
        "SoftLayer_Billing_ItemInitParameters": struct(id=string("7")),
        "SoftLayer_ObjectMask": struct(mask=string(f"mask[{names}]")),
    }
    value = xmlrpc(emulator, "SoftLayer_Billing_Item", "getObject", **header).value
    assert (".036", "26.55", "0") == (
        value["hourlyRecurringFee"],
        value["recurringFee"],
        value["setupFee"],
    )
    assert (11.232, 2**40) == (value["nextInvoiceTotalRecurringAmount"], value["serviceProviderId"])


def test_binary_data(emulator: Emulator) -> None:
    """Binary data is base64 on both wires."""
    emulator.seed("Virtual_Guest", id=900, notes=b"ab")
    header = {f"{GUEST}InitParameters": struct(id=integer(900))}
    reply = xmlrpc(emulator, GUEST, "getObject", **header)
    assert b"<name>notes</name><value><base64>YWI=</base64></value>" in reply.body
    assert "YWI=" == rest(emulator, f"{GUEST}/900").json["notes"]


def test_nothing_found_is_an_empty_string(shared: Emulator) -> None:
    """No data and no error."""
    assert "" == xmlrpc(shared, GUEST, "findByIpAddress", string("192.0.2.99")).value


def test_created_in_status_200(emulator: Emulator) -> None:
    """XML-RPC has no 201."""
    template = struct(key=string("ssh-rsa AAAAB3NzaC1yc2E= x"), label=string("x"))
    reply = xmlrpc(emulator, "SoftLayer_Security_Ssh_Key", "createObject", template)
    assert (200, "x") == (reply.status, reply.value["label"])
