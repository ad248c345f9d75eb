"""HTTP for the emulator: a thread for each connection, which stays open from call to call."""

from __future__ import annotations

import contextlib
import io
import selectors
import socket
import ssl
import threading
from typing import TYPE_CHECKING, Any

from werkzeug.exceptions import ClientDisconnected
from werkzeug.serving import ThreadedWSGIServer, WSGIRequestHandler
from werkzeug.test import run_wsgi_app
from werkzeug.wsgi import get_input_stream

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


class HttpServer(ThreadedWSGIServer):
    """Serves a WSGI application.

    Args:
        listener: A socket that is bound; it is duplicated.
        app: What answers. When it raises a `ConnectionError` the connection ends without a word.
        certificate: The files of a TLS certificate and its key, to speak TLS.

    Raises:
        OSError: the certificate cannot be used.
    """

    def __init__(
        self,
        listener: socket.socket,
        app: Callable[..., Any],
        certificate: tuple[str | Path, str | Path] | None,
    ) -> None:
        host, port = listener.getsockname()[:2]
        files = (str(certificate[0]), str(certificate[1])) if certificate else None
        self._connections: set[socket.socket] = set()
        self._gone = threading.Condition()
        self._ended, self._end = socket.socketpair()
        super().__init__(host, port, app, _Handler, ssl_context=files, fd=listener.fileno())
        if isinstance(self.socket, ssl.SSLSocket):
            # Hands are shaken in a connection's own thread: a slow client keeps nobody waiting.
            self.socket.do_handshake_on_connect = False  # type: ignore[attr-defined]  # typeshed has it not

    def serve(self) -> None:
        """Take connections until `end`, which is noticed at once; then end those that are open."""
        with self._ended, selectors.DefaultSelector() as events:
            events.register(self.socket, selectors.EVENT_READ)
            ended = events.register(self._ended, selectors.EVENT_READ)
            while all(key is not ended for key, _ in events.select()):
                self.handle_request()
        self.server_close()

    def end(self) -> None:
        """Let `serve` come to its end."""
        self._end.close()

    def process_request(self, request: Any, client_address: Any) -> None:
        """Serve a new connection."""
        self._connections.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        """End a connection."""
        super().shutdown_request(request)
        with self._gone:
            self._connections.discard(request)
            self._gone.notify_all()

    def server_close(self) -> None:
        """Stop listening, and end the connections that are open, with what they still do."""
        super().server_close()
        with self._gone:
            for connection in self._connections:
                with contextlib.suppress(OSError):  # its client was faster
                    connection.shutdown(socket.SHUT_RDWR)
            self._gone.wait_for(lambda: not self._connections)


class _Handler(WSGIRequestHandler):
    """Answers the requests of a connection, one after the other, and says nothing."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def run_wsgi(self) -> None:
        """Answer a request, once all of its body is read: what comes then is the next one."""
        environ = self.make_environ()
        try:
            body = get_input_stream(environ).read()
        except ClientDisconnected:
            raise ConnectionAbortedError("the client left in the middle of a request") from None
        environ |= {"wsgi.input": io.BytesIO(body), "CONTENT_LENGTH": str(len(body))}
        chunks, status, headers = run_wsgi_app(self.server.app, environ)
        code, _, reason = status.partition(" ")
        self.send_response_only(int(code), reason)
        for name, value in headers:
            self.send_header(name, value)
        if "Date" not in headers:  # what the emulator says is dated by its own clock
            self.send_header("Date", self.date_time_string())
        if self.close_connection:
            self.send_header("Connection", "close")
        self.end_headers()
        for chunk in chunks:
            self.wfile.write(chunk)

    def log(self, type: str, message: str, *args: Any) -> None:
        """Say nothing."""
