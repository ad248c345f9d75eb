"""`python -m softlayer_sdk.emulator`: serve an emulated SoftLayer."""

from __future__ import annotations

import argparse
import logging
import signal
import sys
import threading
from pathlib import Path
from typing import Any

from softlayer_sdk.emulator.engine.seeding import read_seed
from softlayer_sdk.emulator.http.server import Emulator

# So many guests take a while.
_MANY = 5000


def main() -> int:
    """Serve until a signal comes. The first line printed is the URL."""
    parser = _parser()
    options = vars(parser.parse_args())
    options["seeded"] = not options.pop("empty")
    if options.pop("verbose"):
        logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
        logging.getLogger("werkzeug").setLevel(logging.WARNING)
    if options["guests"] >= _MANY:
        print(f"making {options['guests']:,} guests", file=sys.stderr, flush=True)  # noqa: T201 - a command
    try:
        emulator = Emulator(**options)
    except (LookupError, TypeError) as error:
        parser.error(f"--seed: {error}")
    except (OSError, ValueError) as error:
        parser.error(f"--state: {error}")
    try:
        emulator.start()
    except OSError as error:
        print(f"cannot listen on {options['host']}:{options['port']}: {error}", file=sys.stderr)  # noqa: T201 - a command
        return 1
    stopped = threading.Event()
    for name in (signal.SIGINT, signal.SIGTERM):
        signal.signal(name, lambda _signal, _frame: stopped.set())
    print(emulator.url, flush=True)  # noqa: T201 - the same
    print("endpoints: /xmlrpc/v3.1 and /rest/v3.1; a page to look at: /; Ctrl-C stops", flush=True)  # noqa: T201 - the same
    stopped.wait()
    emulator.stop()
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m softlayer_sdk.emulator", description=__doc__)
    add = parser.add_argument
    add(
        "--host", default="127.0.0.1", help="the address to listen on; only this machine without it"
    )
    add("--port", type=int, default=8080, help="the port; 0 takes a free one")
    add(
        "--tls",
        nargs=2,
        dest="certificate",
        metavar=("CERT", "KEY"),
        help="speak TLS, with this certificate and its key",
    )
    add("--user", default="demo", help="the user it accepts")
    add("--key", default="demo", help="the user's key")
    add("--token", help="an access token that it accepts too")
    add("--latency", type=float, default=0.0, help="seconds that an answer takes")
    add("--rate-limit", type=int, metavar="N", help="refuse more than N calls in a second")
    add("--ready-after", type=float, default=0.0, help="seconds until an ordered server is usable")
    add("--tick", type=float, default=0.0, help="seconds by which each call moves the clock")
    add("--strict-filters", action="store_true", help="refuse filters on what is not there")
    strict = "refuse members that their type lacks over XML-RPC as well"
    add("--strict-templates", action="store_true", help=strict)
    add("--empty", action="store_true", help="start without the example account")
    seed = "objects to start with, in TOML or JSON"
    add("--seed", type=_read_seed, metavar="FILE", help=seed)
    add("--guests", type=int, default=0, metavar="N", help="start with N more guests")
    add("--state", type=Path, metavar="FILE", help="keep the account there, and go on from it")
    name, origin = "a name that it may be called by", "an origin whose pages may use it"
    add("--allow-host", dest="hosts", action="append", default=[], metavar="NAME", help=name)
    add("--allow-origin", dest="origins", action="append", default=[], metavar="URL", help=origin)
    add("-v", "--verbose", action="store_true", help="log every call")
    return parser


def _read_seed(name: str) -> dict[str, list[dict[str, Any]]]:
    try:
        return read_seed(Path(name).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise argparse.ArgumentTypeError(f"{name}: {error}") from None


if __name__ == "__main__":
    sys.exit(main())
