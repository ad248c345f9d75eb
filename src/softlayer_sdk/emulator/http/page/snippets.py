"""Calls as code to copy: in Python with this package, and for the shell with curl."""

from __future__ import annotations

import json
import pprint
import shlex
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode

from softlayer_sdk.emulator.engine.values import is_struct

if TYPE_CHECKING:
    from softlayer_sdk.emulator.http.journal import Call

_WIDTH = 88
_PLAIN_PATH = "/.-_~"


def as_python(call: Call, endpoint: str) -> str | None:
    """A call as a program with this package; None for a path that walks on from object to object.

    The environment says who calls: `SL_USERNAME` and `SL_API_KEY`.
    """
    if call.steps:
        return None
    asked = call.asked
    given = [_literal(each) for each in asked["args"]]
    for name in ("id", "mask", "filter", "limit", "offset"):
        value = _mask(asked[name]) if name == "mask" else asked[name]
        if value not in (None, "", 0) or (name == "id" and value == 0):
            given.append(f"{name}={_literal(value)}")
    service = asked["service"].removeprefix("SoftLayer_")
    return (
        "import softlayer_sdk as sl\n\n"
        f"client = sl.Client(endpoint_url={endpoint!r})\n"
        f'client["{service}"].{asked["method"]}({_laid_out(given)})\n'
    )


def _literal(value: Any) -> str:
    return pprint.pformat(value, width=_WIDTH - 4, sort_dicts=False, compact=True)


def _laid_out(given: list[str]) -> str:
    """Arguments on one line, or, when that is too long, on one each."""
    line = ", ".join(given)
    if len(line) <= _WIDTH and "\n" not in line:
        return line
    lines = ",\n".join(given).splitlines()
    return "\n" + "".join(f"    {each}\n" for each in [*lines[:-1], f"{lines[-1]},"])


def as_curl(call: Call, endpoint: str) -> str:
    """A call for the shell, over REST; `$SL_USERNAME` and `$SL_API_KEY` say who calls."""
    asked = call.asked
    parts = [asked["service"], *([asked["id"]] if asked["id"] not in (None, "") else [])]
    path = "/".join(quote(str(part), safe="") for part in [*parts, asked["method"], *call.steps])
    url = f"{endpoint}/{path}.json"
    query = _query(asked)
    words = ['-u "$SL_USERNAME:$SL_API_KEY"']
    if asked["args"]:
        body = json.dumps({"parameters": asked["args"]}, ensure_ascii=False)
        words.append(f"-d {shlex.quote(body)}")
        url += f"?{urlencode(query, safe=_PLAIN_PATH)}" if query else ""
    else:
        words += [f"--data-urlencode {shlex.quote(f'{k}={v}')}" for k, v in query.items()]
    first = "curl -sG" if query and not asked["args"] else "curl -s"
    return " \\\n  ".join([f"{first} {shlex.quote(url)}", *words]) + "\n"


def _query(asked: dict[str, Any]) -> dict[str, str]:
    """What REST is told beside the arguments."""
    told: dict[str, str] = {}
    if asked["mask"]:
        told["objectMask"] = _mask(asked["mask"])
    if asked["filter"]:
        told["objectFilter"] = json.dumps(asked["filter"], ensure_ascii=False)
    if asked["limit"] or asked["offset"]:
        told["resultLimit"] = f"{asked['offset']},{asked['limit'] or 0}"
    return told


def _mask(mask: Any) -> str:
    """A mask as text; an old one is a tree."""
    if not is_struct(mask):
        return mask or ""
    return f"mask[{_tree(mask)}]"


def _tree(tree: dict[str, Any]) -> str:
    inner = ((name, _tree(each) if is_struct(each) else "") for name, each in tree.items())
    return ",".join(f"{name}[{below}]" if below else name for name, below in inner)
