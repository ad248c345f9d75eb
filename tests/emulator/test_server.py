from __future__ import annotations

import datetime as dt
import email.utils
import http.client
import json
import re
import signal
import socket
import subprocess
import sys
import threading
import time
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import urlsplit

import pytest

from softlayer_sdk.emulator import Emulator
from tests.emulator.wire import basic, rest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

COMMAND = [sys.executable, "-m", "softlayer_sdk.emulator"]


def run(*arguments: str) -> subprocess.Popen[str]:
    """The emulator as a process."""
    pipe = subprocess.PIPE
    return subprocess.Popen([*COMMAND, *arguments], stdout=pipe, stderr=pipe, text=True)


@pytest.fixture
def process() -> Iterator[subprocess.Popen[str]]:
    """A running one, on a free port."""
    with run("--port", "0", "--user", "u", "--key", "k", "--empty") as process:
        yield process
        process.kill()


def test_process(process: subprocess.Popen[str]) -> None:
    """The first line is the URL; it accepts its user; a signal stops it cleanly."""
    assert process.stdout is not None
    url = process.stdout.readline().strip()
    assert re.fullmatch(r"http://127\.0\.0\.1:\d+", url)
    connection = http.client.HTTPConnection(urlsplit(url).netloc, timeout=10)
    path = "/rest/v3.1/SoftLayer_Account/getVirtualGuests"
    connection.request("GET", path, headers={"Authorization": basic("u", "k")})
    assert [] == json.loads(connection.getresponse().read())
    connection.close()
    process.send_signal(signal.SIGTERM)
    _, errors = process.communicate(timeout=10)
    assert (0, "") == (process.returncode, errors)


SEEDS = {
    "toml": '[[Virtual_Guest]]\nid = 900\nhostname = "seed{n}"\n[[Ticket]]\nid = 7\n',
    "json": '{"Virtual_Guest": [{"id": 900, "hostname": "seed{n}"}], "Ticket": [{"id": 7}]}',
}


@pytest.mark.parametrize("form", SEEDS)
def test_seed_file(tmp_path: Path, form: str) -> None:
    """A file adds objects; with -v every call is logged."""
    file = tmp_path / f"seed.{form}"
    file.write_text(SEEDS[form], encoding="utf-8")
    with run("--port", "0", "--seed", str(file), "-v") as process:
        assert process.stdout is not None
        netloc = urlsplit(process.stdout.readline().strip()).netloc
        connection = http.client.HTTPConnection(netloc, timeout=10)
        path = "/rest/v3.1/SoftLayer_Virtual_Guest/900/getObject"
        connection.request("GET", path, headers={"Authorization": basic()})
        assert "seed0" == json.loads(connection.getresponse().read())["hostname"]
        connection.close()
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=10)
        assert (0, 1) == (process.returncode, len(errors.splitlines())), errors
        assert errors.endswith(" rest SoftLayer_Virtual_Guest::getObject\n")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("Virtual_Guest", "Expected"),
        ("[Virtual_Guest]\nid = 900", "does not have a list of objects by datatype"),
        ("Virtual_Guest = [1]", "does not have a list of objects by datatype"),
        ("[[Frobs]]", "--seed: 'Frobs' is not a datatype of the API"),
        ("[[Ticket]]\nfrobs = 1", "--seed: SoftLayer_Ticket has no property 'frobs'"),
        (None, "No such file"),
    ],
)
def test_bad_seed_file(tmp_path: Path, text: str | None, message: str) -> None:
    """What is wrong with a file is said; nothing is served."""
    file = tmp_path / "seed.toml"
    if text is not None:
        file.write_text(text, encoding="utf-8")
    with run("--port", "0", "--seed", str(file)) as process:
        _, errors = process.communicate(timeout=10)
        assert (2, True) == (process.returncode, message in errors), errors


def test_a_seed_in_python() -> None:
    """Objects to start with may be given in place of the example account; they come back."""
    rows: list[dict[str, Any]] = [{"hostname": "n{n}", "count": 2}, {"hostname": "x"}]
    with Emulator(seeded=False, seed={"Virtual_Guest": rows}) as emulator:
        for _ in range(2):
            found = rest(emulator, "SoftLayer_Account/getVirtualGuests", mask="mask[hostname]")
            assert ["n0", "n1", "x"] == [row["hostname"] for row in found.json]
            emulator.reset()


def test_taken_port() -> None:
    """A port that is taken is said to be, and the process fails."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with run("--port", str(port)) as process:
            _, errors = process.communicate(timeout=10)
            assert 1 == process.returncode
            assert errors.startswith(f"cannot listen on 127.0.0.1:{port}: ")
        with pytest.raises(OSError, match="in use"):
            Emulator(port=port).start()


def test_two_are_independent() -> None:
    """What is done in one is not seen in the other; the same calls make the same account."""
    with Emulator() as one, Emulator() as other:
        assert one.url != other.url
        path = "SoftLayer_Virtual_Guest/102"
        assert rest(one, path).json == rest(other, path).json
        rest(one, path, verb="DELETE")
        assert (404, 200) == (rest(one, path).status, rest(other, path).status)
        assert [] == [call for call in other.calls if call["verb"] == "DELETE"]


def test_stopping() -> None:
    """After a stop nobody listens and there is no URL; the state is there after a new start."""
    emulator = Emulator().start()
    address = urlsplit(emulator.url)
    emulator.stop()
    emulator.stop()
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection((str(address.hostname), address.port or 0), timeout=1)
    with pytest.raises(RuntimeError, match="not started"):
        _ = emulator.url
    emulator.seed("Virtual_Guest", id=900)
    with emulator:
        assert 900 == rest(emulator, "SoftLayer_Virtual_Guest/900").json["id"]


def test_many_threads(emulator: Emulator) -> None:
    """Sixteen threads at once lose nothing, and no id is given twice."""
    ids: list[int] = []

    def work(number: int) -> None:
        for turn in range(5):
            zone = {"name": f"z{number}-{turn}.org", "resourceRecords": []}
            ids.append(rest(emulator, "SoftLayer_Dns_Domain", zone).json["id"])

    threads = [threading.Thread(target=work, args=(number,)) for number in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert 80 == len(set(ids))
    assert 82 == len(rest(emulator, "SoftLayer_Account/getDomains", mask="mask[id]").json)
    assert 81 == len(emulator.calls)


def address(connection: http.client.HTTPConnection) -> object:
    """Our end of a connection, which has to be open."""
    assert connection.sock is not None
    return connection.sock.getsockname()


def test_connections_stay_open(emulator: Emulator) -> None:
    """Several calls travel on one connection, whatever their bodies and their answers are."""
    chunked = iter([b'{"parameters": [{"notes": ', b'"chunked"}]}'])
    guest, headers = "/rest/v3.1/SoftLayer_Virtual_Guest/102", {"Authorization": basic()}
    calls: list[tuple[str, str, object, int]] = [
        ("GET", "/rest/v3.1/SoftLayer_Account", None, 200),
        ("POST", "/nothing/here", b"that nobody reads", 404),
        ("PUT", guest, chunked, 200),
        ("HEAD", guest, None, 200),
        ("POST", f"{guest}/editObject", b"{broken", 400),
        ("POST", "/xmlrpc/v3.1/SoftLayer_Account", b"<broken", 200),
        ("GET", f"{guest}/getNotes", None, 500),
    ]
    connection = http.client.HTTPConnection(urlsplit(emulator.url).netloc, timeout=10)
    ends = []
    for verb, path, body, status in calls:
        connection.request(verb, path, body, headers, encode_chunked=body is chunked)  # type: ignore[arg-type]
        response = connection.getresponse()
        response.read()
        assert status == response.status, path
        ends.append(address(connection))
    assert 1 == len(set(ends))
    connection.request("GET", guest, headers=headers | {"Connection": "close"})
    assert "chunked" == json.loads(connection.getresponse().read())["notes"]
    assert connection.sock is None


def test_connections_end_with_the_emulator() -> None:
    """A stopped emulator answers nobody, on no connection."""
    with Emulator() as emulator:
        connection = http.client.HTTPConnection(urlsplit(emulator.url).netloc, timeout=10)
        connection.request("GET", "/_emulator/health")
        connection.getresponse().read()
    assert connection.sock is not None
    assert b"" == connection.sock.recv(1)
    connection.close()


def test_latency() -> None:
    """Every answer takes its time."""
    with Emulator(latency=0.05) as emulator:
        start = time.perf_counter()
        rest(emulator, "SoftLayer_Account")
        assert time.perf_counter() - start >= 0.05


def test_the_clock_of_the_machine() -> None:
    """Without a start, time passes as it does."""
    with Emulator() as emulator:
        before = dt.datetime.now(dt.UTC)
        moment = emulator.clock.now()
        assert before <= moment <= dt.datetime.now(dt.UTC)


def test_answers_have_the_date_of_the_clock(emulator: Emulator) -> None:
    """Each answer is dated by the clock that objects are dated by, an error too."""
    emulator.clock.advance(86_400 * 3)
    emulator.faults.add("html_502", method="getVirtualGuests")
    for path in ("SoftLayer_Account", "SoftLayer_Account/getVirtualGuests", "SoftLayer_Nothing"):
        date = email.utils.parsedate_to_datetime(rest(emulator, path).headers["Date"])
        assert abs((date - emulator.clock.now()).total_seconds()) < 5


@pytest.mark.parametrize("wire", ["xmlrpc", "rest"])
def test_a_client_in_one_line(emulator: Emulator, wire: Literal["xmlrpc", "rest"]) -> None:
    """The emulator hands out a client that is signed in."""
    with emulator.client(wire) as client:
        assert 307 == client["Account"].getObject()["id"]
    assert wire == emulator.calls[-1]["wire"]


def test_without_the_extra() -> None:
    """Without werkzeug, importing says what to install."""
    code = "import sys; sys.modules['werkzeug.serving'] = None; import softlayer_sdk.emulator"
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False
    )
    assert 'the emulator needs werkzeug: pip install "softlayer-sdk[emulator]"' in result.stderr
