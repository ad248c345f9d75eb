"""`python -m tests.peers.official_calls`: calls of the official package that fail, and why."""

from __future__ import annotations

import argparse
import sys
from collections import Counter

from tests.peers.called import called_methods, probe, report
from tests.peers.process import running
from tests.peers.recorded import official_calls
from tests.peers.replay import Replayer, shares, table


def main() -> int:
    """Replay what the official managers send, or probe every method that the package names."""
    parser = argparse.ArgumentParser(prog="python -m tests.peers.official_calls")
    parser.add_argument("--wire", choices=("xmlrpc", "rest"), default="xmlrpc")
    parser.add_argument("--only", default="", help="a part of Service::method")
    parser.add_argument(
        "--all-methods", action="store_true", help="every method named in the package's source"
    )
    options = parser.parse_args()
    with running() as process:
        replayer = Replayer(process, options.wire)
        work = _all_methods if options.all_methods else _calls
        sys.stdout.write(work(replayer, options.only) + "\n")
    return 0


def _all_methods(replayer: Replayer, only: str) -> str:
    methods = {name: places for name, places in called_methods().items() if only in "::".join(name)}
    return report(probe(replayer, methods), methods)


def _calls(replayer: Replayer, only: str) -> str:
    answers = [replayer.replay(call) for call in official_calls().values() if only in call.name]
    if not answers:
        return f"no call has {only!r} in its name"
    succeeded, known = shares(answers)
    outcomes = Counter(str(answer.outcome) for answer in answers)
    total = f"{len(answers)} calls: {succeeded:.1%} succeed, {known:.1%} are known; {outcomes}"
    return f"{table(answers)}\n{total}"


if __name__ == "__main__":
    sys.exit(main())
