"""What holds for all calls of a client, where the call itself does not say otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from softlayer_sdk._calls import arguments
from softlayer_sdk._types import NOT_GIVEN

if TYPE_CHECKING:
    from collections.abc import Mapping

    from softlayer_sdk._calls.retry import RetryPolicy
    from softlayer_sdk._types import NotGiven, Preflight, Timeout
    from softlayer_sdk.transport.flight import CancelToken


@attrs.frozen(kw_only=True, repr=False)
class Options:
    """The options of a client or of one of its views; the keywords of `Client.with_options`."""

    preflight: Preflight
    retry: RetryPolicy
    deadline: float | None
    timeout: Timeout | NotGiven = NOT_GIVEN
    headers: Mapping[str, Any] = attrs.field(factory=dict[str, Any])
    raw_headers: Mapping[str, str] = attrs.field(factory=dict[str, str])
    parallel: int = 1
    cancel_token: CancelToken | None = None

    def of_call(
        self,
        headers: Mapping[str, Any] | None,
        raw_headers: Mapping[str, str] | None,
        timeout: Timeout | NotGiven,
        deadline: float | NotGiven | None,
    ) -> dict[str, Any]:
        """What a call has of these, as keywords of `Call`."""
        members, http = self.headers, self.raw_headers
        if headers is not None:
            members = {**members, **arguments.checked_headers(headers)}
        if raw_headers is not None:
            http = {**http, **arguments.checked_raw_headers(raw_headers)}
        return {
            "headers": members,
            "raw_headers": http,
            "timeout": self.timeout if timeout is NOT_GIVEN else arguments.checked_wait(timeout),
            "deadline": arguments.checked_end(deadline, self.deadline),
        }

    def having(
        self,
        *,
        timeout: Timeout | NotGiven,
        deadline: float | NotGiven | None,
        headers: Mapping[str, Any] | None,
        raw_headers: Mapping[str, str] | None,
        retry: RetryPolicy | None,
        preflight: Preflight | None,
        parallel: int | None,
        cancel_token: CancelToken | None,
    ) -> Options:
        """The same options but for those that are given; headers are added.

        Raises:
            PreflightError: a value cannot be one.
        """
        return Options(
            preflight=arguments.checked_mode(preflight, self.preflight),
            retry=retry or self.retry,
            timeout=arguments.checked_wait(timeout) if timeout is not NOT_GIVEN else self.timeout,
            deadline=arguments.checked_seconds(deadline, self.deadline),
            headers={**self.headers, **arguments.checked_headers(headers)},
            raw_headers={**self.raw_headers, **arguments.checked_raw_headers(raw_headers)},
            parallel=arguments.checked_count("parallel", parallel) or self.parallel,
            cancel_token=cancel_token or self.cancel_token,
        )
