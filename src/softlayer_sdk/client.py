"""The client: builds a call, sends it, retries where that is safe, and structures the answer."""

from __future__ import annotations

import contextlib
import functools
import time
import typing
from collections import deque
from typing import TYPE_CHECKING, Any, Self, TypedDict, TypeVar, Unpack, overload

import attrs

from softlayer_sdk._calls import answers, arguments
from softlayer_sdk._calls.attempts import Attempts, Pace
from softlayer_sdk._calls.clock import ServerClock
from softlayer_sdk._calls.events import Listeners
from softlayer_sdk._calls.options import Options
from softlayer_sdk._calls.paging import DEFAULT_PAGE_SIZE, TURN, Pager, Prefetch
from softlayer_sdk._calls.retry import RetryPolicy
from softlayer_sdk._schema import schema
from softlayer_sdk._types import NOT_GIVEN, CallKind, is_array
from softlayer_sdk._values.converter import ListResult, is_model, read
from softlayer_sdk.errors import (
    CallError,
    ConfigError,
    PreflightError,
    ResponseTooLargeError,
    ServerError,
    StructureError,
)
from softlayer_sdk.query import filters, masks, properties, structs
from softlayer_sdk.query import preflight as checks
from softlayer_sdk.query.into import row_class
from softlayer_sdk.settings import DEADLINE, MAX_RESPONSE_BYTES, load_settings
from softlayer_sdk.transport import open_transport
from softlayer_sdk.transport.base import Call, Response, Transport
from softlayer_sdk.transport.flight import CancelToken, Running

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator, Mapping

    import cattrs
    import requests
    from typing_extensions import TypeVar as TypeVarWithDefault

    from softlayer_sdk._calls.events import CallEvent
    from softlayer_sdk._calls.trace import Trace
    from softlayer_sdk._found import Found
    from softlayer_sdk._types import (
        FilterLike,
        MaskLike,
        NotGiven,
        Preflight,
        Timeout,
        Wire,
    )
    from softlayer_sdk._values.selection import Selection
    from softlayer_sdk.auth import Auth
    from softlayer_sdk.query.where import Condition

T = TypeVar("T")
_MADE = 200  # how many things that were made are remembered, to tell others from them
if TYPE_CHECKING:
    R = TypeVarWithDefault("R", default=Any)  # a row of a list that is read page by page


class CallOptions(TypedDict, total=False):
    """The keywords of a call, which `Client.call` describes."""

    id: int | str | None
    mask: MaskLike | None
    filter: FilterLike | None
    where: Condition | None
    limit: int | None
    offset: int | None
    headers: Mapping[str, Any] | None
    raw_headers: Mapping[str, str] | None
    timeout: Timeout | NotGiven
    deadline: float | NotGiven | None
    preflight: Preflight | None


class ListOptions(CallOptions, total=False):
    """The keywords of a list that is read page by page, which `Client.iter_call` describes."""

    page_size: int
    parallel: int
    progress: Callable[[int, int | None], object] | None


class Client:
    """Calls the API. One client is enough for a program; threads can share it.

    Settings come from the arguments, then from the environment (`SL_USERNAME`, `SL_API_KEY`,
    `SL_ENDPOINT_URL`, `SL_TIMEOUT`, `SL_PROFILE`), then from `~/.softlayer`.

    Args:
        username: The user; `apikey` when the key is one of IBM Cloud (IAM).
        api_key: The user's key.
        endpoint_url: Where the API is; one with `/rest` in it is for REST. The public XML-RPC
            endpoint without it.
        timeout: Seconds to wait for a connection and for each next part of an answer, one number or
            (connect, read); None waits for ever. (5, 60) without it.
        deadline: Seconds that a call may take in all, with its attempts and the pauses between
            them; None for as many as it takes. 600 without it.
        max_response_bytes: The largest answer that is read, as it is when it is unpacked; None for
            any. 512 MiB without it, which is some hundred thousand rows.
        auth: What signs the calls, for other credentials than a user and a key.
        access_token: An IAM access token; with `userid`, a token of the customer portal.
        userid: The id of the user that a portal token belongs to.
        auth_cert: The file of an X.509 client certificate.
        profile: The section `[profile NAME]` of the settings file to use.
        config_file: A settings file to read after the usual ones.
        transport: `xmlrpc` or `rest`, whatever the endpoint says; or a transport of your own.
        proxy: The URL of a proxy; what the environment says without it.
        verify: Whether to check the server's certificate, or the file of authorities to trust.
        preflight: What to do about names the schema does not know: raise an `error`, `warn`, or
            nothing (`off`).
        retry: When a call is sent again.
        on_call: Called with a `CallEvent` before and after each attempt at a call, in the thread
            that makes it. What it raises is logged, and breaks no call.
        app_info: The name and version of the program, such as `tool/1.2`; it is added to the
            `User-Agent`, also to that of a session of one's own.
        converter: What makes objects of the classes of `into=`: one of `make_converter()`, to which
            hooks were added.
        max_calls_per_second: How many calls all threads together send in a second at most.
        session: The `requests` session to use instead of one of its own.
        sleep: What waits before a call is sent again; without it, a wait that cancelling the call
            ends.

    Raises:
        ConfigError: a setting is missing, wrong, or contradicts another.
    """

    def __init__(
        self,
        username: str | None = None,
        api_key: str | None = None,
        endpoint_url: str | None = None,
        timeout: Timeout | NotGiven = NOT_GIVEN,
        *,
        auth: Auth | None = None,
        access_token: str | None = None,
        userid: int | str | None = None,
        auth_cert: str | None = None,
        profile: str | None = None,
        config_file: str | None = None,
        transport: Wire | Transport | None = None,
        proxy: str | None = None,
        verify: bool | str | None = None,
        preflight: Preflight = "error",
        retry: RetryPolicy | None = None,
        on_call: Callable[[CallEvent], object] | None = None,
        app_info: str | None = None,
        converter: cattrs.Converter | None = None,
        max_calls_per_second: float | None = None,
        deadline: float | None = DEADLINE,
        max_response_bytes: int | None = MAX_RESPONSE_BYTES,
        session: requests.Session | None = None,
        sleep: Callable[[float], object] | None = None,
    ) -> None:
        self.settings = load_settings(
            deadline=deadline,
            max_response_bytes=max_response_bytes,
            auth=auth,
            transport=transport if isinstance(transport, str) else None,
            profile=profile,
            config_file=config_file,
            timeout=timeout,
            username=username,
            api_key=api_key,
            endpoint_url=endpoint_url,
            access_token=access_token,
            userid=userid,
            auth_cert=auth_cert,
            proxy=proxy,
            verify=verify,
            app_info=app_info,
        )
        if not arguments.is_mode(preflight):
            raise ConfigError(f"preflight={preflight!r}: it is 'error', 'warn' or 'off'")
        self._options = Options(
            preflight=preflight, retry=retry or RetryPolicy(), deadline=self.settings.deadline
        )
        self._listeners = Listeners(on_call)
        self._converter = converter
        self._under_way = CancelToken()
        self._sleep = sleep
        self._clock = ServerClock()
        self._made: deque[tuple[str, int]] = deque(maxlen=_MADE)
        self._pace = Pace(max_calls_per_second) if max_calls_per_second is not None else None
        self._session = session
        given = None if isinstance(transport, str) else transport
        self._is_ours = given is None
        self.transport: Transport = (
            open_transport(self.settings, session) if given is None else given
        )

    def __getstate__(self) -> dict[str, Any]:
        """What another process opens an equal client with; the secrets are in it."""
        state = {**vars(self), "_options": attrs.evolve(self._options, cancel_token=None)}
        for name in ("_under_way", "_clock", "_made", *(["transport"] if self._is_ours else [])):
            del state[name]
        return state

    def __setstate__(self, state: dict[str, Any]) -> None:
        vars(self).update(state)
        self._under_way, self._clock = CancelToken(), ServerClock()
        self._made = deque(maxlen=_MADE)
        if self._is_ours:
            self.transport = open_transport(self.settings, self._session)

    def __repr__(self) -> str:
        return f"Client({self.settings.endpoint_url!r}, {self.settings.auth!r})"

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End the calls that are under way, and give up the pooled connections.

        A call that another thread is making raises `CallCancelledError`. A later call opens new
        connections. Views on a client share its calls and connections.
        """
        self._under_way.interrupt()
        self.transport.close()

    def with_options(
        self,
        *,
        timeout: Timeout | NotGiven = NOT_GIVEN,
        deadline: float | NotGiven | None = NOT_GIVEN,
        headers: Mapping[str, Any] | None = None,
        raw_headers: Mapping[str, str] | None = None,
        retry: RetryPolicy | None = None,
        preflight: Preflight | None = None,
        parallel: int | None = None,
        cancel_token: CancelToken | None = None,
    ) -> Self:
        """Get a view on this client with other options; it costs next to nothing.

        Services and managers take it as they take a client. It has the same connections, rate
        limit and listeners. What is left out is as it was; what a call says goes before it.

        Args:
            timeout: Seconds to wait for a connection and for each next part of an answer.
            deadline: Seconds that a call may take in all, with its attempts and the pauses between
                them; None for as many as it takes.
            headers: Further members of the header in an XML-RPC message, added to those there are.
            raw_headers: Further HTTP headers, added to those there are.
            retry: When a call is sent again.
            preflight: What to do about names the schema does not know.
            parallel: How many pages of a list to ask for at the same time.
            cancel_token: What ends the calls from another thread.

        Raises:
            PreflightError: a value cannot be one.
        """
        view = object.__new__(type(self))
        vars(view).update(vars(self))
        view._options = self._options.having(
            timeout=timeout,
            deadline=deadline,
            headers=headers,
            raw_headers=raw_headers,
            retry=retry,
            preflight=preflight,
            parallel=parallel,
            cancel_token=cancel_token,
        )
        return view

    @contextlib.contextmanager
    def trace(self) -> Generator[Trace]:
        """Keep what is called meanwhile, by this client and its views, from all threads.

        Returns:
            A context manager that gives the trace. `print(trace)` shows a table, `trace.calls` has
            the calls, and each of these a command for `curl` without any secret in it.
        """
        from softlayer_sdk._calls.trace import Trace  # noqa: PLC0415 - for those who ask for one

        trace = Trace(self.settings.endpoint_url)
        with self._listeners.adding(trace.hear):
            yield trace

    def __getitem__(self, service: str) -> RawService:
        """The raw level: `client["Account"].getObject()` calls any method of any service.

        Raises:
            PreflightError: the API has no such service; `suggestion` is the nearest one.
        """
        checks.check(self._options.preflight, lambda: checks.service(service))
        return RawService(self, service)

    @overload
    def call(
        self,
        service: str,
        method: str,
        *args: Any,
        iter: bool = ...,
        **options: Unpack[CallOptions],
    ) -> Any: ...

    @overload
    def call(
        self,
        service: str,
        method: str,
        *args: Any,
        returns: type[T],
        **options: Unpack[CallOptions],
    ) -> T: ...

    @overload
    def call(
        self,
        service: str,
        method: str,
        *args: Any,
        into: type[T] | None,
        returns: type[object] | None = ...,
        **options: Unpack[CallOptions],
    ) -> T: ...

    def call(
        self,
        service: str,
        method: str,
        *args: Any,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        headers: Mapping[str, Any] | None = None,
        raw_headers: Mapping[str, str] | None = None,
        timeout: Timeout | NotGiven = NOT_GIVEN,
        deadline: float | NotGiven | None = NOT_GIVEN,
        preflight: Preflight | None = None,
        returns: type[Any] | None = None,
        into: type[Any] | None = None,
        iter: bool = False,
    ) -> Any:
        """Call a method of the API once, and give its answer.

        A method that orders, creates, cancels or changes anything is never sent again once it may
        have run. A read is repeated when its answer is lost.

        Args:
            service: Name of the service; `SoftLayer_` may be left out.
            method: Name of the method as the API has it, such as `getVirtualGuests`.
            args: The method's own arguments, in the documented order: raw data or models.
            id: The object to call it on; a number, or the GUID of a server.
            mask: Which properties the answer has, such as `id,hostname,datacenter[name]`.
            filter: Which rows a list has, as the API's filter tree.
            where: Which rows a list has, as a condition: `prop("hostname").starts_with("web")`.
            limit: The most rows to give; 0 gives none, but `total_count` is told all the same. Only
                lists take one.
            offset: How many rows to pass over first.
            headers: Further members of the header in an XML-RPC message.
            raw_headers: Further HTTP headers.
            timeout: Seconds to wait in this call, one number or (connect, read); None waits for
                ever.
            deadline: Seconds that this call may take in all; None for as many as it takes.
            preflight: What to do about a name the schema does not know; left out, what the client
                was made with.
            returns: The type to make of the answer: a model, a list of one, or a scalar.
            into: A class of your own, or `list[...]` of one where the method gives a list: it is
                the mask and the type of the answer in one. A class of attrs or pydantic, a
                dataclass or a TypedDict; or a subclass of a model, with a mask beside it.
            iter: Give the rows one by one, as `iter_call` does.

        Returns:
            What the API said: dicts, lists and scalars; or a value of the type `returns`. A list
            also has `total_count`, the number of rows there are.

        Raises:
            PreflightError: a name is wrong, or an argument cannot be; nothing was sent.
            SoftLayerAPIError: SoftLayer refused the call.
            OrderStateUnknownError: the answer to an order, create or cancel was lost.
            TransportError: there is no answer.
            ResponseError: the answer cannot be read.
            StructureError: the answer is not what `returns` needs.

        https://sldn.softlayer.com/reference/services/
        """
        if iter:
            return self.iter_call(
                service,
                method,
                *args,
                id=id,
                mask=mask,
                filter=filter,
                where=where,
                limit=limit,
                offset=offset,
                headers=headers,
                raw_headers=raw_headers,
                timeout=timeout,
                deadline=deadline,
                preflight=preflight,
            )
        mode = arguments.checked_mode(preflight, self._options.preflight)
        facts = _facts(service, method, mode)
        selection: Selection | None = _UNMASKED
        if into is not None:
            mask, returns = _shape(into, arguments.checked_mask(mask), facts)
        if mask is not None:
            mask, selection = _masked(mask, facts, mode)
        if filter is not None or where is not None:
            filter = _filtered(filter, where, service, facts, mode)
        if args:
            args = _arguments(args, facts, mode)
        wanted, running = arguments.checked_count("limit", limit), Running(self._ends())
        call = Call(
            service=schema.wire_name(service),
            method=method,
            args=args,
            id=arguments.checked_id(id, service, facts),
            mask=mask,
            filter=filter,
            limit=1 if wanted == 0 else wanted,  # to the API, 0 is no limit
            offset=arguments.checked_count("offset", offset),
            **self._options.of_call(headers, raw_headers, timeout, deadline),
            kind=schema.kind_of(service, method),
            idempotent=facts is not None and facts.idempotent,
            running=running,
        )
        args, raw_headers = (), None  # a traceback shows what a name stands for: the call does not
        attempts = self._attempts(call, running, typed=returns is not None)
        with running:
            while True:
                try:
                    attempts.begin(self._pace)
                    response = self.transport.send(call)
                    self._clock.hear(attempts.sent, time.monotonic(), response.date)
                    value = _answer(call, response, facts, returns, selection, self._converter)
                    break
                except CallError as error:
                    attempts.prepare_next(error)
                except BaseException as error:
                    attempts.interrupted(error)
                    raise
        attempts.succeeded(response, facts)
        return _no_rows(value) if wanted == 0 else value

    def iter_call(
        self,
        service: str,
        method: str,
        *args: Any,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        page_size: int = DEFAULT_PAGE_SIZE,
        parallel: int | None = None,
        in_order: bool = False,
        progress: Callable[[int, int | None], object] | None = None,
        headers: Mapping[str, Any] | None = None,
        raw_headers: Mapping[str, str] | None = None,
        timeout: Timeout | NotGiven = NOT_GIVEN,
        deadline: float | NotGiven | None = NOT_GIVEN,
        preflight: Preflight | None = None,
        returns: type[list[R]] | None = None,
        into: type[list[R]] | None = None,
    ) -> Iterator[R]:
        """Give the rows of a list one by one; pages are fetched as they are used.

        A list that is longer than a page is read in the order of the ids, unless the filter sorts
        it, so that no row is lost or comes twice.

        Args:
            service: Name of the service; `SoftLayer_` may be left out.
            method: Name of the method as the API has it.
            args: The method's own arguments.
            id: The object to call it on.
            mask: Which properties each row has.
            filter: Which rows to give, as the API's filter tree.
            where: Which rows to give, as a condition.
            limit: The most rows to give; all without it.
            offset: How many rows to pass over first.
            headers: Further members of the header in each XML-RPC message.
            raw_headers: Further HTTP headers.
            page_size: How many rows to ask for at once; halved, three times at most, when SoftLayer
                answers that this is too much.
            parallel: How many pages to ask for at the same time; what the client's options say, 1
                without them. The rows come in order all the
                same, and no more than these pages are in memory.
            in_order: Whether to ask for the rows by id from the first page on. A list that is
                likely to be longer than a page saves a request so.
            progress: Called after each page with the number of rows given, and of those there are.
            timeout: Seconds to wait in each call.
            deadline: Seconds that each call may take in all.
            preflight: What to do about a name the schema does not know.
            returns: The type of the whole list, such as `list[VirtualGuest]`.
            into: `list[...]` of a class of your own: the mask and the type of the rows.

        Returns:
            An iterator over the rows, each once. An answer that is not a list is given as it is.

        Raises:
            PreflightError: the method does more than to read, so it cannot be called once a page;
                nothing was sent.
            CallError: as `call`; rows that were given already stay valid.
        """
        if schema.kind_of(service, method) is not CallKind.READ:
            raise PreflightError(
                f"{schema.wire_name(service)}::{method} does more than to read, and iterating"
                f" would call it once a page: client.call({service!r}, {method!r}, ...) does once"
            )
        mode = arguments.checked_mode(preflight, self._options.preflight)
        facts = _facts(service, method, mode)
        filter = properties.wire_tree(arguments.checked_filter(filter), service, facts)
        filter = properties.wire_filter(where, filter, service, facts, mode)
        ordered = _in_order(service, facts, filter)
        if in_order:
            filter, ordered = ordered or filter, None
        pager = Pager(
            filter,
            ordered,
            limit=arguments.checked_count("limit", limit),
            offset=arguments.checked_count("offset", offset) or 0,
            page_size=arguments.checked_count("page_size", page_size) or DEFAULT_PAGE_SIZE,
        )
        ask: Callable[..., Any] = functools.partial(
            self.call,
            service,
            method,
            *args,
            id=id,
            mask=mask,
            headers=headers,
            raw_headers=raw_headers,
            timeout=timeout,
            deadline=deadline,
            preflight=preflight,
            returns=returns,
            into=into,
        )
        parallel = arguments.checked_count("parallel", parallel) or self._options.parallel
        return self._rows(pager, ask, parallel, progress)

    def _ends(self) -> tuple[CancelToken, ...]:
        """What can end a call that is made now."""
        ends = self._under_way, self._options.cancel_token, TURN.get()
        return tuple(filter(None, ends))

    def _attempts(self, call: Call, running: Running, *, typed: bool) -> Attempts:
        return Attempts(
            call,
            self._options.retry,
            self.settings.auth,
            self._sleep,
            self.find_placed,
            self._clock,
            self._made,
            typed=typed,
            listeners=self._listeners.now(),
            running=running,
        )

    def _rows(
        self,
        pager: Pager,
        ask: Callable[..., Any],
        parallel: int,
        progress: Callable[[int, int | None], object] | None,
    ) -> Iterator[Any]:
        """The rows of a list, page by page."""
        with Prefetch(ask, parallel) as ahead:
            for page in pager.pages():
                started, given = ahead.take(page), pager.given
                ahead.start(pager.ahead(parallel - 1))
                try:
                    rows = started.result() if started else ask(**page.keywords)
                except (ServerError, ResponseTooLargeError):
                    if pager.halve():  # perhaps that was too much at once
                        continue
                    raise
                if not is_array(rows):
                    yield rows
                    return
                rows = pager.accept(page, rows, getattr(rows, "total", None))
                yield from rows
                del rows, started  # a page is let go of before the next one comes
                if progress is not None and pager.given > given:
                    progress(pager.given, pager.total)

    def find_placed(self, lost: Mapping[str, Any]) -> Found:
        """Look for what a call may have done whose answer was lost; nothing is ordered.

        This is `error.reconcile()` for later and for other processes: `lost` can be kept as JSON.
        When no answer had come before that call was sent, ask from the machine that sent it.

        Args:
            lost: The `lost` of an `OrderStateUnknownError`.

        Returns:
            What was surely made by that call and what may have been, each with why; of a
            cancellation or deletion, whether it happened.

        Raises:
            PreflightError: `lost` is not what an error had; nothing was sent.
            CallError: SoftLayer refused a question or did not answer.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/
        """
        from softlayer_sdk._calls.reconcile import find_placed  # noqa: PLC0415 - for lost calls only

        return find_placed(lost, self.call, self._clock, self._sleep or time.sleep, self._made)


class RawService:
    """The methods of one service under their own names, with raw data in and out.

    Each takes the keywords of `Client.call`.
    """

    def __init__(self, client: Client, name: str) -> None:
        self._client = client
        self._name = name

    def __getattr__(self, method: str) -> Callable[..., Any]:
        if method.startswith("_"):
            raise AttributeError(method)
        return functools.partial(self._client.call, self._name, method)

    def __dir__(self) -> list[str]:
        return [*object.__dir__(self), *schema.methods(schema.wire_name(self._name))]

    def __repr__(self) -> str:
        return f"{self._client!r}[{self._name!r}]"


def _no_rows(value: Any) -> Any:
    """A list without its rows, which still knows how many there are; anything else as it is."""
    return ListResult((), value.total) if isinstance(value, ListResult) else value


def _facts(service: str, method: str, mode: Preflight) -> schema.Method | None:
    """What the schema knows of a method; None for what it does not know."""
    arguments.checked_name("service", service)
    arguments.checked_name("method", method)
    facts = schema.find_method(service, method)
    if facts is None:
        checks.check(mode, lambda: checks.method(service, method))
    return facts


def _shape(
    into: type[Any], mask: MaskLike | None, facts: schema.Method | None
) -> tuple[MaskLike, type[Any]]:
    """The mask and the result type of a class of the caller's own."""
    row = row_class(into)
    if mask is not None and not is_model(row):
        raise PreflightError("mask and into: the class is the mask, so give one of them")
    is_list = typing.get_origin(into) is list
    if facts is not None and facts.array is not is_list:
        kind = "a list" if facts.array else "one object"
        name = getattr(row, "__name__", str(row))
        near = f"list[{name}]" if facts.array else name
        raise PreflightError(
            f"into={into!r}: {facts.name} gives {kind}. Did you mean {near}?", suggestion=near
        )
    return masks.mask_for(into) if mask is None else mask, into


_UNMASKED = masks.select(None)


def _masked(
    mask: MaskLike, facts: schema.Method | None, mode: Preflight
) -> tuple[MaskLike | None, Selection | None]:
    """A mask as it is sent, and what it asks for.

    That is None where its text is not understood and is sent all the same.
    """
    wire = properties.wire_mask(arguments.checked_mask(mask), facts)
    selection: Selection | None
    try:
        selection = masks.select(wire)
    except PreflightError:
        checks.check(mode, lambda: masks.select(wire))
        selection = None
    if facts is not None:
        checks.check(mode, lambda: properties.check_mask(wire, facts))
    return wire, selection


def _filtered(
    filter: FilterLike | None,
    where: Condition | None,
    service: str,
    facts: schema.Method | None,
    mode: Preflight,
) -> FilterLike | None:
    """A filter as it is sent: the caller's own tree, and the condition."""
    tree = properties.wire_tree(arguments.checked_filter(filter), service, facts)
    if facts is not None:
        checks.check(mode, lambda: properties.check_filter(tree, service, facts))
    wire: FilterLike | None = arguments.plain(
        properties.wire_filter(where, tree, service, facts, mode)
    )
    return wire


def _arguments(
    args: tuple[Any, ...], facts: schema.Method | None, mode: Preflight
) -> tuple[Any, ...]:
    """The method's own arguments as they are sent."""
    if facts is not None:
        checks.check(mode, lambda: structs.check_arguments(args, facts))
    return arguments.wire_args(args, facts)


def _in_order(
    service: str, facts: schema.Method | None, filter: FilterLike | None
) -> Mapping[str, Any] | None:
    """The filter that sorts a list by id, or None where the API cannot be asked to."""
    if facts is None or not facts.array:
        return None
    row = schema.find_datatype(facts.type)
    if row is None or "id" not in row.properties:
        return None
    root = properties.filter_root(service, facts)
    return filters.ordered_by_id(filter, root)


def _answer(
    call: Call,
    response: Response,
    facts: schema.Method | None,
    returns: type[Any] | None,
    selection: Selection | None,
    converter: cattrs.Converter | None,
) -> Any:
    value = answers.checked(call, response.value, facts)
    if returns is not None:
        try:
            value = read(returns, answers.in_shape(value, facts), selection, converter)
        except StructureError as error:
            error.call = call.without_secrets()
            raise
    return ListResult(value, response.total) if is_array(value) else value
