"""The check of origins: no web page of another origin may call the emulator.

A page can send requests to every port of the machine that it is shown on, and a name of its own can
be made to lead there. Programs do not say where they come from, and name the host they mean.
"""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Collection

    from werkzeug.wrappers import Request as HttpRequest

_LOCAL = ("localhost", "")
_ELSEWHERE = ("cross-site", "same-site")


class Guard:
    """Tells requests that come from pages of somewhere else, or to names that are not its own.

    Args:
        host: The address that it listens on; when others can reach it there, any name is its own.
        hosts: Further names that it may be called by.
        origins: The origins whose pages may ask, such as `https://console.example.com`.
    """

    def __init__(self, host: str, hosts: Collection[str], origins: Collection[str]) -> None:
        self._hosts = {host, *_LOCAL, *hosts}
        self._any_host = not _is_local(host)
        self._origins = set(origins)

    def objection(self, http: HttpRequest) -> str | None:
        """Why a request is not answered, if it is not."""
        name = urlsplit(f"//{http.host}").hostname or ""
        if not (self._any_host or name in self._hosts or _is_address(name)):
            return f"This emulator is not called {name}: start it with that name among its hosts."
        origin = http.headers.get("Origin")
        if origin is None:
            site = http.headers.get("Sec-Fetch-Site", "")
            foreign = site in _ELSEWHERE and http.method != "GET"
        else:
            foreign = urlsplit(origin).netloc != http.host and origin not in self._origins
        if foreign:
            return "Pages of other sites may not use this emulator, unless it is told their origin."
        return None


def is_from_here(http: HttpRequest) -> bool:
    """Whether a request comes from this machine."""
    return not http.remote_addr or ipaddress.ip_address(http.remote_addr).is_loopback


def is_own_form(http: HttpRequest) -> bool:
    """Whether a browser says that one of our own pages sends this."""
    origin = http.headers.get("Origin")
    if origin is None:
        return http.headers.get("Sec-Fetch-Site") == "same-origin"
    return urlsplit(origin).netloc == http.host


def _is_address(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return name.endswith(".localhost")
    return True


def _is_local(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host in _LOCAL
