"""Runs Salt's cloud drivers, in a Python that has Salt.

The folder of its settings is the argument: `cloud`, `providers` and `profiles`. A line of JSON in,
`{"do": "list_sizes", "with": [...], "named": {...}}`, is a line of JSON out: `{"gave": ...}` or
`{"raised": "..."}`.
"""

from __future__ import annotations

import copy
import json
import sys
from pathlib import Path

import salt.cloud
import salt.config
import salt.utils.cloud


def nobody_listens(*_: object, **__: object) -> bool:
    """A server that is emulated has an address, and nothing behind it."""
    return False


def main() -> None:
    """Answer until standard input ends."""
    home = Path(sys.argv[1])
    salt.utils.cloud.wait_for_port = nobody_listens
    options = salt.config.cloud_config(
        str(home / "cloud"),
        providers_config_path=str(home / "providers"),
        profiles_config_path=str(home / "profiles"),
    )
    for line in sys.stdin:
        asked = json.loads(line)
        client = salt.cloud.CloudClient(opts=copy.deepcopy(options))  # it strikes from its options
        try:
            answer = {"gave": getattr(client, asked["do"])(*asked["with"], **asked["named"])}
        except (Exception, SystemExit) as error:  # noqa: BLE001 - whatever it is, it is told
            answer = {"raised": repr(error)}
        sys.stdout.write(json.dumps(answer, default=str) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
