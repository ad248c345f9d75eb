"""The page to look at: what it shows, what its forms do, and whom it lets do it."""

from __future__ import annotations

import html
import json
import os
import re
import shlex
import subprocess
import sys
import threading
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlencode, urlsplit

import pytest

from softlayer_sdk.emulator.http.page.html import el, table, text_of
from tests.emulator.wire import basic, encode, integer, rest, send, string, struct, xmlrpc

if TYPE_CHECKING:
    from softlayer_sdk.emulator import Emulator
    from tests.emulator.wire import Reply

GUEST = {
    "hostname": "new",
    "domain": "example.com",
    "startCpus": 1,
    "maxMemory": 1024,
    "hourlyBillingFlag": True,
    "localDiskFlag": False,
    "operatingSystemReferenceCode": "UBUNTU_22_64",
    "datacenter": {"name": "dal13"},
}


def shown(emulator: Emulator, path: str) -> str:
    """What a reader sees of a page: its text, without the elements."""
    reply = send(emulator, "GET", path)
    assert 200 == reply.status, reply.body
    return seen(reply)


def seen(reply: Reply) -> str:
    """The text of an answer."""
    return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", reply.body.decode())).split())


def submit(emulator: Emulator, action: str, headers: Any = None, **fields: object) -> Reply:
    """Send a form of the page, as a browser does."""
    form = {"Origin": emulator.url, "Content-Type": "application/x-www-form-urlencoded"}
    return send(emulator, "POST", f"/do/{action}", urlencode(fields).encode(), headers or form)


def test_the_account(slow: Emulator) -> None:
    """Objects are listed with their states, and these change as the account does."""
    assert "Guests 5" in shown(slow, "/")
    rest(slow, "SoftLayer_Virtual_Guest/createObject", GUEST)
    assert re.search(r"new\.example\.com [a-z ]+ … dal13", shown(slow, "/"))
    slow.clock.advance(90)
    assert "new.example.com running dal13" in shown(slow, "/")


@pytest.mark.parametrize(
    ("path", "texts"),
    [
        ("/account/Hardware_Server", ["db1.example.com", "Servers 12"]),
        ("/account/Network_Storage", ["SL02SEL307-1 dal13 ISCSI", "Volumes 3"]),
        ("/account/Dns_Domain", ["example.com", "Zones 2"]),
        ("/account/Product_Item?from=50", ["← before", "after →"]),
        ("/account/Virtual_Guest/102", ["web1.example.com running", "operatingSystem", "dal05"]),
        ("/account/Network_Gateway", ["There are none."]),
    ],
)
def test_kinds_of_objects(shared: Emulator, path: str, texts: list[str]) -> None:
    """Each datatype has a list, in pages, and each object a page that leads to others."""
    text = shown(shared, path)
    for each in texts:
        assert each.split()[0] in text, text


def test_everything_that_is_there(shared: Emulator) -> None:
    """Every link leads to something, for every datatype that the account has."""
    paths = set(re.findall(r'href="(/[^"]*)"', send(shared, "GET", "/").body.decode()))
    assert len(paths) > 60
    for path in paths:
        listed = send(shared, "GET", html.unescape(path))
        assert 200 == listed.status, path
        inner = re.findall(r'href="(/account/[^"]+/[^"]+)"', listed.body.decode())
        assert all(200 == send(shared, "GET", each).status for each in inner[:1]), path


def test_calls(emulator: Emulator) -> None:
    """Calls are listed with what became of them, and shown with what was asked and answered."""
    rest(emulator, "SoftLayer_Virtual_Guest/1/getObject")
    rest(emulator, "SoftLayer_Account/getVirtualGuests", mask="mask[hostname]", limit="2")
    text = shown(emulator, "/calls")
    assert "2 " in text
    assert "getVirtualGuests rest ok, 5 rows" in text
    assert "getObject 1 rest refused: 404" in text
    assert "'1'" in shown(emulator, "/calls/1")
    answered = shown(emulator, "/calls/2")
    assert '"hostname": "web1"' in answered
    assert '"mask": "mask[hostname]"' in answered
    assert 404 == send(emulator, "GET", "/calls/99").status
    assert 303 == submit(emulator, "forget", back="/calls").status
    assert "Nothing was called yet." in shown(emulator, "/calls")


def test_no_secret_is_shown(emulator: Emulator) -> None:
    """Neither a call nor an answer nor an object shows a password or a key."""
    mask = "mask[operatingSystem[passwords]]"
    [password] = rest(emulator, "SoftLayer_Virtual_Guest/102/getObject", mask=mask).json[
        "operatingSystem"
    ]["passwords"]
    rest(emulator, "SoftLayer_Security_Certificate/createObject", {"privateKey": "s3cret"})
    key = rest(emulator, "SoftLayer_User_Customer/4001/addApiAuthenticationKey").json
    assert len(key) > 20
    pages = [f"/calls/{n}" for n in (1, 2, 3)]
    pages.append(f"/account/Software_Component_Password/{password['id']}")
    for path in pages:
        text = shown(emulator, path)
        assert "***" in text
        for secret in (password["password"], "s3cret", key):
            assert secret not in text, path


def test_long_answers_are_cut(emulator: Emulator) -> None:
    """Of a long answer the beginning is kept."""
    emulator.seed("Virtual_Guest", count=40, notes="x" * 5000)
    rest(emulator, "SoftLayer_Account/getVirtualGuests", mask="mask[notes]")
    reply = send(emulator, "GET", "/calls/1")
    assert "… and 25 more" in seen(reply)
    assert len(reply.body) < 50_000


def test_calls_in_flight(emulator: Emulator) -> None:
    """A call that waits for its answer is shown as in flight until it has it."""
    emulator.faults.add("silence", method="getVirtualGuests")
    waiting = threading.Thread(target=lambda: _ask(emulator))
    waiting.start()
    emulator.wait(lambda: "in flight" in shown(emulator, "/calls"))
    assert "Nothing yet." in shown(emulator, "/calls/1")
    assert "in flight: 1" in shown(emulator, "/")
    emulator.stop()
    waiting.join()
    emulator.start()
    assert "Nothing waits for an answer." in shown(emulator, "/calls")
    assert "fault: silence" in shown(emulator, "/calls")


def _ask(emulator: Emulator) -> None:
    with pytest.raises(OSError, match="closed"):
        rest(emulator, "SoftLayer_Account/getVirtualGuests")


def test_faults(emulator: Emulator) -> None:
    """Faults are switched on and called off; a name that is not there is refused with a hint."""
    fault = {"kind": "html_502", "service": "Account", "method": "", "times": "", "after": "0"}
    assert 303 == submit(emulator, "fault", **fault, seconds="", back="/faults").status
    assert "fault: html_502 Account::any method all 0" in shown(emulator, "/faults")
    assert 502 == rest(emulator, "SoftLayer_Account/getObject").status
    assert 303 == submit(emulator, "calloff", number=0, back="/faults").status
    assert 200 == rest(emulator, "SoftLayer_Account/getObject").status
    wrong = {**fault, "service": "Acount"}
    refused = submit(emulator, "fault", **wrong, seconds="", back="/faults")
    assert 400 == refused.status
    assert "Did you mean 'SoftLayer_Account'?" in seen(refused)


def test_time(slow: Emulator) -> None:
    """The clock is moved, by seconds or to what is to happen next, which is listed."""
    assert "2026-03-02 16:15:00 UTC" in shown(slow, "/time")
    rest(slow, "SoftLayer_Virtual_Guest/createObject", GUEST)
    assert "end transaction" in shown(slow, "/time")
    submit(slow, "next", back="/time")
    submit(slow, "next", back="/time")
    assert "16:16:20 UTC" in shown(slow, "/time")
    assert "Nothing is to happen." in shown(slow, "/time")
    submit(slow, "advance", seconds=86400, back="/time")
    assert "2026-03-03 16:16:20 UTC" in shown(slow, "/time")
    assert 400 == submit(slow, "advance", seconds="soon", back="/time").status


def test_snapshots(emulator: Emulator) -> None:
    """Snapshots are kept, listed and gone back to; to start over is one too."""
    submit(emulator, "snapshot", name="before", back="/time")
    emulator.remove("Virtual_Guest", 102)
    assert "Guests 4" in shown(emulator, "/")
    assert "before" in shown(emulator, "/time")
    assert 303 == submit(emulator, "restore", name="before", back="/time").status
    assert "Guests 5" in shown(emulator, "/")
    assert 400 == submit(emulator, "restore", name="never", back="/time").status
    emulator.remove("Virtual_Guest", 102)
    submit(emulator, "reset", back="/time")
    assert "Guests 5" in shown(emulator, "/")


@pytest.mark.parametrize(
    "text",
    ['[[Virtual_Guest]]\ncount = 2\nhostname = "n{n}"', '{"Virtual_Guest": [{"count": 2}]}'],
)
def test_seeds(emulator: Emulator, text: str) -> None:
    """Objects are added from TOML or JSON."""
    assert 303 == submit(emulator, "seed", text=text, back="/seed").status
    assert "Guests 7" in shown(emulator, "/")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[[Virtual_Guest]", "Expected ']]'"),
        ('{"Virtual_Guest": 1}', "does not have a list of objects"),
        ('[[Virtual_Guest]]\nhostnam = "<b>x"', "hostnam"),
    ],
)
def test_seeds_that_are_wrong(emulator: Emulator, text: str, told: str) -> None:
    """What cannot be read is told, and is still in the form."""
    reply = submit(emulator, "seed", text=text, back="/seed")
    assert 400 == reply.status
    assert "That was not done: " in seen(reply)
    assert told in seen(reply)
    assert html.escape(text) in reply.body.decode()
    assert "Guests 5" in shown(emulator, "/")


class Elements(HTMLParser):
    """The elements and attributes that a browser would make."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Remember an element."""
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}


def test_whatever_is_in_the_account_is_text(emulator: Emulator) -> None:
    """What comes from outside is shown as it is, and is never HTML."""
    evil = "<img src=x onerror=alert(1)>\"'&"
    id = emulator.seed("Virtual_Guest", hostname=evil, domain=evil, notes=evil)[0]["id"]
    emulator.snapshot(evil)
    rest(emulator, "SoftLayer_Account/getVirtualGuests", filter={evil: {"operation": evil}})
    xmlrpc(
        emulator,
        "SoftLayer_Virtual_Guest",
        "editObject",
        encode({"notes": evil}).replace(evil, html.escape(evil)),
        SoftLayer_Virtual_GuestInitParameters=struct(id=integer(id)),
    )
    send(emulator, "GET", "/rest/v3.1/SoftLayer_Account/%3Cimg%20src=x%3E")
    for path in ("/", f"/account/Virtual_Guest/{id}", "/time", "/calls", "/calls/1", "/calls/2"):
        body = send(emulator, "GET", path).body.decode()
        elements = Elements()
        elements.feed(body)
        assert "img" not in elements.tags, path
        assert not [name for name in elements.attributes if name.startswith("on")], path


def test_text_is_escaped() -> None:
    """Text is escaped wherever it stands; elements are not."""
    assert '<b title="&quot;">&lt;i&gt;<i>x</i></b>' == el("b", "<i>", el("i", "x"), title='"')
    assert "&lt;a&gt;<i></i>1" == text_of(["<a>", [el("i"), None], 1])
    assert 'data-name="&lt;"' in table(["<"], [["&"]], empty="")


FORGED = [
    {"Origin": "https://evil.example.com"},
    {"Origin": "null"},
    {"Sec-Fetch-Site": "cross-site"},
    {"Sec-Fetch-Site": "same-site"},
    {"Sec-Fetch-Site": "none"},
    {},
]


@pytest.mark.parametrize("headers", FORGED)
def test_only_its_own_forms(shared: Emulator, headers: dict[str, str]) -> None:
    """A form is taken when the browser says that it is one of this page, and only then."""
    sent = {**headers, "Content-Type": "application/x-www-form-urlencoded"}
    assert 403 == submit(shared, "snapshot", sent, name="forged", back="/time").status
    assert "forged" not in shared.snapshots
    assert 403 == submit(shared, "nothing", back="/time").status


def test_forms_come_back_to_the_page(emulator: Emulator) -> None:
    """Whatever a form says, it comes back to a page of here."""
    for back in ("https://evil.example.com", "//evil.example.com", "/rest/v3.1", ""):
        assert "/" == submit(emulator, "snapshot", name="a", back=back).headers["Location"]
    assert "/time" == submit(emulator, "snapshot", name="a", back="/time").headers["Location"]


def test_it_is_safe_to_look_at(shared: Emulator) -> None:
    """It loads nothing from elsewhere, cannot be framed, and foreign hosts do not see it."""
    reply = send(shared, "GET", "/")
    policy = reply.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
    assert not re.search(r'(?:src|href)="(?!/|data:image)', reply.body.decode())
    assert b"style=" not in reply.body
    for path in ("/page.css", "/page.js"):
        file = send(shared, "GET", path)
        assert (200, "nosniff") == (file.status, file.headers["X-Content-Type-Options"])
        assert b"//" not in re.sub(rb"(?m)^ *// .*$", b"", file.body)
    assert 403 == send(shared, "GET", "/", None, {"Host": "evil.example.com"}).status


def test_clients_do_not_meet_it(shared: Emulator) -> None:
    """A call sent to the bare URL is still told what to append, and the page notes no call."""
    before = len(shared.calls)
    assert b"/xmlrpc/v3.1" in send(shared, "POST", "/", b"<methodCall/>").body
    assert b"/xmlrpc/v3.1" in send(shared, "POST", "/account", b"<methodCall/>").body
    shown(shared, "/calls")
    assert before == len(shared.calls)
    assert 404 == send(shared, "GET", "/account/Nonsense").status


CALLS: dict[str, tuple[str, tuple[object, ...], dict[str, Any]]] = {
    "a list": (
        "SoftLayer_Account/getVirtualGuests",
        (),
        {
            "mask": "mask[id,hostname,datacenter[name]]",
            "filter": {"virtualGuests": {"hostname": {"operation": "*= web"}}},
            "limit": "1,1",
        },
    ),
    "an object": ("SoftLayer_Virtual_Guest/102/getObject", (), {"mask": "mask[hostname]"}),
    "arguments": ("SoftLayer_Virtual_Guest/102/editObject", ({"notes": 'it\'s "$HOME" é'},), {}),
    "arguments and a mask": (
        "SoftLayer_Product_Package/getAllObjects",
        (),
        {"filter": {"type": {"keyName": {"operation": "VIRTUAL_SERVER_INSTANCE"}}}},
    ),
    "a long one": (
        "SoftLayer_Virtual_Guest/generateOrderTemplate",
        (GUEST,),
        {"mask": "mask[packageId]"},
    ),
}


@pytest.mark.parametrize("name", CALLS)
def test_calls_can_be_copied(emulator: Emulator, name: str) -> None:
    """A call as Python and as curl asks the same again, and is answered the same."""
    path, args, options = CALLS[name]
    answer = rest(emulator, path, *args, **options).json
    python, curl = _codes(emulator, 1)
    lines = python.splitlines()
    call = "\n".join(lines[3:])
    program = "\n".join([*lines[:3], f"import json\nprint(json.dumps({call}, default=str))"])
    env = {**os.environ, "SL_USERNAME": "demo", "SL_API_KEY": "demo"}
    ran = subprocess.run(
        [sys.executable, "-c", program], env=env, check=True, capture_output=True, text=True
    )
    assert answer == json.loads(ran.stdout)
    assert answer == _curled(emulator, curl).json


def _codes(emulator: Emulator, number: int) -> list[str]:
    body = send(emulator, "GET", f"/calls/{number}").body.decode()
    found = re.findall(r"<pre data-copy><code>(.*?)</code></pre>", body, re.DOTALL)
    return [html.unescape(each) for each in found]


def _curled(emulator: Emulator, command: str) -> Reply:
    """What curl does with the few options that are used."""
    words = shlex.split(command.replace("\\\n", ""))
    assert "curl" == words.pop(0)
    flags, url, *options = words
    told = dict(zip(options[::2], options[1::2], strict=True))
    assert "$SL_USERNAME:$SL_API_KEY" == told["-u"]
    query = [
        each for flag, each in zip(options[::2], options[1::2], strict=True) if "urlenc" in flag
    ]
    parts = urlsplit(url)
    pairs = [*parse_qsl(parts.query), *map(_pair, query)]
    path = f"{parts.path}?{urlencode(pairs)}"
    body = told.get("-d")
    assert ("G" in flags) is bool(query)
    return send(
        emulator,
        "GET" if body is None else "POST",
        path,
        body.encode() if body else None,
        {"Authorization": basic()},
    )


def test_old_masks_are_told_as_text(emulator: Emulator) -> None:
    """A mask that came as a struct is told in the form that can be copied."""
    mask = struct(mask=struct(hostname=string(""), datacenter=struct(name=string(""))))
    xmlrpc(emulator, "SoftLayer_Account", "getVirtualGuests", SoftLayer_ObjectMask=mask)
    assert "mask[hostname,datacenter[name]]" in _codes(emulator, 1)[0]


def test_paths_that_walk_on(emulator: Emulator) -> None:
    """A REST path from object to object is told as curl only: a call of the SDK has one method."""
    answer = rest(emulator, "SoftLayer_Account/getVirtualGuests/102/getDatacenter").json
    [curl] = _codes(emulator, 1)
    assert answer == _curled(emulator, curl).json


def _pair(text: str) -> tuple[str, str]:
    name, _, value = text.partition("=")
    return name, value
