"""What people use with `requests` sees the calls of this package too."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import betamax
import pytest
import requests
import requests_cache
import requests_mock
import responses
import vcr
from opentelemetry.instrumentation.requests import RequestsInstrumentor
from opentelemetry.instrumentation.urllib3 import URLLib3Instrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

import softlayer_sdk as sl
from tests.wire.scripted import Scripted
from tests.wire.wires import KEY, WIRES, answer, connect

if TYPE_CHECKING:
    from pathlib import Path

ENDPOINTS = {
    "xmlrpc": "https://softlayer.test/xmlrpc/v3.1",
    "rest": "https://softlayer.test/rest/v3.1",
}
ROWS = [{"id": 1, "hostname": "web1"}]


def _ask(client: sl.Client) -> Any:
    return client.call("Account", "getVirtualGuests", mask="id,hostname")


def _body(wire: str) -> str:
    return answer(wire, ROWS).partition(b"\r\n\r\n")[2].decode()


@pytest.mark.parametrize("wire", WIRES)
def test_requests_mock_answers(wire: str) -> None:
    """requests-mock stands in for the API, and shows the body that was sent."""
    with requests_mock.Mocker() as mock, sl.Client("demo", KEY, ENDPOINTS[wire]) as client:
        mock.register_uri(requests_mock.ANY, requests_mock.ANY, text=_body(wire))
        assert ROWS == _ask(client)
        client.call("Account", "getVirtualGuests", "an argument", preflight="off")
    assert 2 == len(mock.request_history)
    assert "an argument" in mock.request_history[1].text


@pytest.mark.parametrize("wire", WIRES)
def test_responses_answers(wire: str) -> None:
    """So does responses."""
    with responses.RequestsMock() as mock, sl.Client("demo", KEY, ENDPOINTS[wire]) as client:
        url = ENDPOINTS[wire] + "/SoftLayer_Account"
        if wire == "rest":
            mock.get(url + "/getVirtualGuests.json", body=_body(wire))
        else:
            mock.post(url, body=_body(wire))
        assert ROWS == _ask(client)
        assert 1 == len(mock.calls)


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize("used_before", [False, True])
def test_vcr_records_and_replays(wire: str, used_before: bool, tmp_path: Path) -> None:  # noqa: FBT001 - a case
    """VCR.py records a call and gives it again; the same client then goes on without it."""
    cassette = str(tmp_path / "cassette.yaml")
    recorder = vcr.VCR(match_on=["method", "path"], filter_headers=["authorization"])
    with Scripted(answer(wire, ROWS)) as server, connect(server, wire) as client:
        if used_before:
            _ask(client)
        for _ in range(2):
            with recorder.use_cassette(cassette):
                assert ROWS == _ask(client)
        assert 1 + used_before == len(server.requests)
        assert ROWS == _ask(client)
    assert 2 + used_before == len(server.requests)
    with recorder.use_cassette(cassette) as tape, sl.Client("demo", KEY, ENDPOINTS[wire]) as client:
        assert ROWS == _ask(client)
    assert 1 == tape.play_count


@pytest.mark.filterwarnings("ignore:datetime.datetime.utcnow:DeprecationWarning")  # betamax's
@pytest.mark.parametrize("wire", WIRES)
def test_betamax_records_and_replays(wire: str, tmp_path: Path) -> None:
    """So does betamax, on a session of the caller's own."""
    session = requests.Session()
    recorder = betamax.Betamax(session, cassette_library_dir=str(tmp_path))
    with Scripted(answer(wire, ROWS)) as server, connect(server, wire, session=session) as client:
        for _ in range(2):
            with recorder.use_cassette("guests", match_requests_on=["method", "path"]):
                assert ROWS == _ask(client)
    assert 1 == len(server.requests)


@pytest.mark.parametrize("given", [True, False])
def test_requests_cache_keeps_answers(given: bool) -> None:  # noqa: FBT001 - a case
    """A cached session answers a read over REST once; so does the cache of a whole program."""
    with Scripted(answer("rest", ROWS)) as server:
        if given:
            session = requests_cache.CachedSession(backend="memory")
            with connect(server, "rest", session=session) as client:
                assert [ROWS, ROWS] == [_ask(client), _ask(client)]
        else:
            requests_cache.install_cache(backend="memory")
            try:
                with connect(server, "rest") as client:
                    assert [ROWS, ROWS] == [_ask(client), _ask(client)]
            finally:
                requests_cache.uninstall_cache()  # type: ignore[no-untyped-call]  # theirs
    assert 1 == len(server.requests)


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize("instrumentor", [RequestsInstrumentor, URLLib3Instrumentor])
def test_opentelemetry_traces_a_call(wire: str, instrumentor: type[Any]) -> None:
    """A call is a span, whichever of the two libraries is instrumented."""
    spans = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(spans))
    instrument = instrumentor()
    instrument.instrument(tracer_provider=provider)
    try:
        with Scripted(answer(wire, ROWS)) as server, connect(server, wire) as client:
            assert ROWS == _ask(client)
    finally:
        instrument.uninstrument()
    (span,) = spans.get_finished_spans()
    assert KEY not in json.dumps(dict(span.attributes or {}), default=str)
    assert 1 == len(server.requests)


@pytest.mark.parametrize("wire", WIRES)
def test_a_hook_of_a_session_does_not_see_too_little(wire: str) -> None:
    """What a session does with every answer, such as counting its time, is done for ours."""
    times: list[float] = []

    class Timing(requests.Session):
        def send(self, request: requests.PreparedRequest, **options: Any) -> requests.Response:
            answered = super().send(request, **options)
            times.append(answered.elapsed.total_seconds())
            return answered

    with Scripted(answer(wire, ROWS)) as server, connect(server, wire, session=Timing()) as client:
        assert ROWS == _ask(client)
    assert 1 == len(times)
