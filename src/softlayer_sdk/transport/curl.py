"""A call as a `curl` command, for terminals and bug reports."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from softlayer_sdk.errors import PreflightError
from softlayer_sdk.transport import _secrets
from softlayer_sdk.transport.base import Unsendable
from softlayer_sdk.transport.rest import message

if TYPE_CHECKING:
    from softlayer_sdk.transport.base import Call

_WHO = '-u "${SL_USERNAME}:${SL_API_KEY}"'


def curl(call: Call, endpoint_url: str) -> str:
    """The command that makes a call over REST, with the credentials in the environment.

    Args:
        call: The call; what is secret in its arguments is not in the command.
        endpoint_url: Where to send it; one for XML-RPC stands for the one for REST beside it.

    Returns:
        The command; empty for what REST has no form for, such as a mask that is a struct.
    """
    parts = urlsplit(endpoint_url)
    base = parts._replace(path=parts.path.replace("/xmlrpc", "/rest")).geturl()
    try:
        said = message(_secrets.without(call))
    except (PreflightError, Unsendable):
        return ""
    words = ["curl -sS", _WHO]
    if said.verb != "GET":
        words.append(f"-X {said.verb}")
    if said.body is not None:
        words += ["-H 'Content-Type: application/json'", f"-d {shlex.quote(said.body.decode())}"]
    return " ".join([*words, shlex.quote(f"{base}/{said.path}")])
