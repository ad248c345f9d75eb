"""The pooled session, whose connections tell whether a failure came before anything was sent."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any

import requests
import requests.adapters
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

from softlayer_sdk._version import __version__

if TYPE_CHECKING:
    from collections.abc import Generator

USER_AGENT = f"softlayer-sdk/{__version__}"
POOL_SIZE = 32
NOT_SENT = "This came before anything of the call was sent."


def pooled_session() -> requests.Session:
    """A session that many threads can share. Nothing in it ever sends a request twice."""
    session = requests.Session()
    adapter = _Adapter(pool_maxsize=POOL_SIZE, max_retries=0)
    session.mount("https://", adapter)
    session.mount("http://", adapter)
    session.headers["User-Agent"] = USER_AGENT
    return session


@contextlib.contextmanager
def _noted() -> Generator[None]:
    try:
        yield
    except Exception as error:
        error.add_note(NOT_SENT)
        raise


class _PlainConnection(HTTPConnection):
    def connect(self) -> None:
        with _noted():
            super().connect()


class _SecureConnection(HTTPSConnection):
    def connect(self) -> None:
        with _noted():
            super().connect()


class _PlainPool(HTTPConnectionPool):
    ConnectionCls = _PlainConnection  # pyright: ignore[reportAssignmentType] - urllib3's


class _SecurePool(HTTPSConnectionPool):
    ConnectionCls = _SecureConnection  # pyright: ignore[reportAssignmentType] - urllib3's


_POOLS: dict[str, type[HTTPConnectionPool]] = {"http": _PlainPool, "https": _SecurePool}


class _Adapter(requests.adapters.HTTPAdapter):
    def init_poolmanager(self, *args: Any, **options: Any) -> None:
        super().init_poolmanager(*args, **options)
        self.poolmanager.pool_classes_by_scheme = _POOLS

    def proxy_manager_for(self, *args: Any, **options: Any) -> Any:
        manager = super().proxy_manager_for(*args, **options)
        manager.pool_classes_by_scheme = _POOLS
        return manager
