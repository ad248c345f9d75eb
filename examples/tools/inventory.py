"""An inventory of several accounts over HTTP: FastAPI, typed rows, errors that say what to do.

Each request has a view on the account's client, with its correlation id and a deadline; when the
program stops, what is under way ends.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from typing import Annotated

import pydantic
from fastapi import Depends, FastAPI, Header, HTTPException, Request, Response
from fastapi.responses import JSONResponse

import softlayer_sdk as sl
from softlayer_sdk import schema


class Site(pydantic.BaseModel):
    """Where a server is."""

    name: str


class Server(pydantic.BaseModel):
    """A row: it is the query, the type of the answer and the schema of the page in one."""

    id: int
    hostname: str
    primary_ip_address: str | None
    datacenter: Site | None


class Found(pydantic.BaseModel):
    """The servers of an account."""

    account: str
    servers: list[Server]


def views(
    request: Request, x_correlation_id: Annotated[str | None, Header()] = None
) -> Mapping[str, sl.Client]:
    """A view on each account's client, whose calls have the id of the request."""
    clients: Mapping[str, sl.Client] = request.app.state.clients
    headers = {"X-Correlation-ID": x_correlation_id} if x_correlation_id else None
    return {
        account: client.with_options(raw_headers=headers) for account, client in clients.items()
    }


Views = Annotated[Mapping[str, sl.Client], Depends(views)]


def create_app(clients: Mapping[str, sl.Client], *, deadline: float = 20.0) -> FastAPI:
    """The application.

    Args:
        clients: A client for each account, by the name that it goes by.
        deadline: Seconds that a call may take in all.
    """
    stop = sl.CancelToken()

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncGenerator[None]:
        yield
        stop.cancel()  # what is under way ends, and does not keep the program from stopping

    app = FastAPI(title="Inventory", lifespan=lifespan)
    app.state.clients = {
        account: client.with_options(deadline=deadline, cancel_token=stop, parallel=4)
        for account, client in clients.items()
    }

    @app.get("/servers")
    def servers(views: Views, hostname: str | None = None) -> list[Found]:
        """The servers of all accounts, asked for at the same time."""

        def ask(account: str) -> Found:
            rows = sl.VSManager(views[account]).list_instances(hostname=hostname, into=Server)
            return Found(account=account, servers=rows)

        with ThreadPoolExecutor(len(views)) as pool:
            return list(pool.map(ask, views))

    @app.get("/servers/{account}/{name}", response_model=sl.VirtualGuest)
    def server(account: str, name: str, views: Views) -> sl.VirtualGuest:
        """One server by its hostname, address or id, as SoftLayer has it."""
        if account not in views:
            raise HTTPException(404, f"no account {account!r}")
        return sl.VSManager(views[account]).get_instance(name)

    @app.get("/schema/{datatype}")
    def describe(datatype: str, mask: str | None = None) -> dict[str, object]:
        """The JSON Schema of a datatype, or of what a mask asks of it."""
        return schema.datatype(datatype).json_schema(mask)

    app.add_exception_handler(sl.SoftLayerError, on_error)
    return app


def on_error(_: Request, error: Exception) -> Response:
    """What a caller is told: whether to come again, and by what the call is found in the logs."""
    told: dict[str, object] = {"error": type(error).__name__, "message": str(error)}
    headers: dict[str, str] = {}
    status = 500
    if isinstance(error, sl.NotFoundError):
        status = 404
    elif isinstance(error, (sl.PreflightError, sl.AmbiguousNameError)):
        status = 422
    elif isinstance(error, sl.CallError):
        status = 503 if error.retryable else 502
        told["correlation_id"] = error.correlation_id
        if error.retry_after is not None:
            headers["Retry-After"] = str(int(error.retry_after) + 1)
    return JSONResponse(told, status_code=status, headers=headers)
