"""Settings: arguments, then the environment, then files. Everything is read, nothing is written."""

from __future__ import annotations

import contextlib
import os
import re
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import SplitResult, urlsplit

import attrs

from softlayer_sdk._schema.suggest import did_you_mean, nearest
from softlayer_sdk._types import NOT_GIVEN, NotGiven, Timeout, Wire
from softlayer_sdk.auth import (
    Auth,
    BearerAuth,
    CertificateAuth,
    PortalTokenAuth,
    RoutedAuth,
    UserKeyAuth,
)
from softlayer_sdk.errors import ConfigError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from configparser import RawConfigParser

PUBLIC_ENDPOINT = "https://api.softlayer.com/xmlrpc/v3.1"
WIRES = ("xmlrpc", "rest")
DEFAULT_TIMEOUT = (5.0, 60.0)
DEADLINE = 600.0  # a list of 50,000 may take minutes
MAX_RESPONSE_BYTES = 512 * 1024 * 1024
FILES = (Path("/etc/softlayer.conf"), Path("~/.softlayer"))
# The environment variables of each setting; the first that is set decides.
ENVIRONMENT = {
    "username": ("SL_USERNAME", "SOFTLAYER_USERNAME"),
    "api_key": ("SL_API_KEY", "SOFTLAYER_API_KEY"),
    "endpoint_url": ("SL_ENDPOINT_URL", "SOFTLAYER_ENDPOINT_URL"),
    "timeout": ("SL_TIMEOUT", "SOFTLAYER_TIMEOUT"),
}
KEYS = (
    "username",
    "api_key",
    "endpoint_url",
    "timeout",
    "proxy",
    "verify",
    "auth_cert",
    "userid",
    "access_token",
)
_BOOLEANS = {"true": True, "false": False, "yes": True, "no": False, "1": True, "0": False}


# Keys of a file that are nobody else's business.
_SECRETS = ("api_key", "access_token")


class SettingsWarning(UserWarning):
    """A settings file is not as safe as it should be."""


@attrs.frozen(kw_only=True)
class Settings:
    """What a client works with. Secrets are in `auth`, which does not show them."""

    auth: Auth
    endpoint_url: str = PUBLIC_ENDPOINT
    timeout: Timeout = DEFAULT_TIMEOUT
    proxy: str | None = attrs.field(default=None, repr=False)
    verify: bool | str = True
    deadline: float | None = DEADLINE
    max_response_bytes: int | None = MAX_RESPONSE_BYTES
    app_info: str = ""

    @property
    def wire(self) -> Wire:
        """The wire format: an endpoint with `/rest` in it is for REST."""
        return "rest" if "/rest" in urlsplit(self.endpoint_url).path else "xmlrpc"


def load_settings(
    *,
    auth: Auth | None = None,
    transport: str | None = None,
    profile: str | None = None,
    config_file: str | Path | None = None,
    timeout: Timeout | NotGiven = NOT_GIVEN,
    deadline: float | None = DEADLINE,
    max_response_bytes: int | None = MAX_RESPONSE_BYTES,
    app_info: str | None = None,
    environ: Mapping[str, str] | None = None,
    files: Sequence[str | Path] = FILES,
    **given: Any,
) -> Settings:
    """Put the settings together.

    Args:
        auth: What signs the calls; instead of any credentials elsewhere.
        transport: `xmlrpc` or `rest`, whatever the endpoint says.
        profile: The section `[profile NAME]` of the files to use. Named here, it goes before the
            environment.
        config_file: A file to read after the usual ones.
        timeout: Seconds, one number or (connect, read); None waits for ever.
        deadline: Seconds that a call may take in all; None for as many as it takes.
        max_response_bytes: The largest answer that is read; None for any.
        app_info: The name and version of the program, such as `tool/1.2`.
        environ: The environment; the process's own without it.
        files: The usual files; a later one goes before an earlier one.
        given: Arguments for the other settings; None stands for "not given".

    Raises:
        ConfigError: something is missing, contradicts itself or cannot be read.
    """
    environ = os.environ if environ is None else environ
    arguments = {key: value for key, value in given.items() if value not in (None, "")}
    texts = {file: _text(file, required=False) for file in map(_path, files)}
    if config_file:
        texts[_path(config_file)] = _text(_path(config_file), required=True)
    parsers = [_parse(file, text) for file, text in texts.items() if text]
    found = {
        **_section(parsers, "softlayer"),
        **_profile(parsers, environ.get("SL_PROFILE") if not profile else None),
        **_from_environment(environ),
        **_profile(parsers, profile),
        **arguments,
    }
    if auth is not None and (doubled := [key for key in _SIGNING if key in arguments]):
        raise ConfigError(f"auth= and {doubled[0]}= are two ways to sign in: give one")
    auth = _choose_auth(found, arguments) if auth is None else auth
    proxy, verify = found.get("proxy"), _verify(found.get("verify", True))
    return Settings(
        auth=auth.routed(proxy=proxy, verify=verify) if isinstance(auth, RoutedAuth) else auth,
        endpoint_url=_endpoint(found.get("endpoint_url") or PUBLIC_ENDPOINT, transport),
        timeout=_timeout(found) if timeout is NOT_GIVEN else checked_timeout(timeout),
        proxy=proxy,
        verify=verify,
        deadline=checked_deadline(deadline),
        max_response_bytes=_checked_size(max_response_bytes),
        app_info=_checked_app(app_info),
    )


def _from_environment(environ: Mapping[str, str]) -> dict[str, str]:
    found = {
        key: next(filter(None, (environ.get(name, "").strip() for name in names)), "")
        for key, names in ENVIRONMENT.items()
    }
    return {key: value for key, value in found.items() if value}


def _profile(parsers: Sequence[RawConfigParser], name: str | None) -> dict[str, str]:
    if not name:
        return {}
    known = [section for parser in parsers for section in parser.sections()]
    if f"profile {name}" not in known:
        profiles = [section.removeprefix("profile ") for section in known]
        raise ConfigError(
            f"profile={name!r}: no file has a section [profile {name}]"
            + did_you_mean(nearest(name, profiles))
        )
    return _section(parsers, f"profile {name}")


def _section(parsers: Sequence[RawConfigParser], name: str) -> dict[str, str]:
    """What the files say; an empty value says nothing."""
    return {
        key: value
        for parser in parsers
        if parser.has_section(name)
        for key in KEYS
        if (value := parser.get(name, key, fallback="").strip())
    }


def _path(file: str | Path) -> Path:
    return Path(file).expanduser()


def _text(file: Path, *, required: bool) -> str:
    try:
        return file.read_text("utf-8-sig")
    except OSError as error:
        if required:
            raise ConfigError(f"{file} cannot be read: {error.strerror}") from None
    except UnicodeDecodeError as error:
        raise ConfigError(f"{file} cannot be read: {type(error).__name__}") from None
    return ""


def _parse(file: Path, text: str) -> RawConfigParser:
    from configparser import Error, RawConfigParser  # noqa: PLC0415 - for who has such a file

    parser = RawConfigParser()
    try:
        parser.read_string(text)
        _warn_of_others(file, parser)
    except Error as error:
        # They quote the line, which may be that of the key.
        raise ConfigError(f"{file} cannot be read: {type(error).__name__}") from None
    return parser


def _warn_of_others(file: Path, parser: RawConfigParser) -> None:
    """A file with a key in it is for its owner alone."""
    secret = any(parser.has_option(name, key) for name in parser.sections() for key in _SECRETS)
    if not secret or os.name != "posix":
        return
    mode = file.stat().st_mode
    may = [word for word, bits in (("read", 0o044), ("write", 0o022)) if mode & bits]
    if may:
        warnings.warn(
            f"others can {' and '.join(may)} {file}, which has a key in it: chmod 600 {file}",
            SettingsWarning,
            stacklevel=2,
        )


def _choose_auth(found: Mapping[str, Any], arguments: Mapping[str, Any]) -> Auth:
    """The way to sign calls: the one that an argument names, else the first that is complete."""
    named = [key for key in _CREDENTIALS if arguments.get(key)]
    if arguments.get("username") and "access_token" in named:
        named.append("username")
    if len(named) > 1:
        raise ConfigError(f"{named[0]}= and {named[1]}= are two ways to sign in: give one")
    for key in named or _CREDENTIALS:
        auth = _credentials(key, found) if found.get(key) else None
        if auth is not None:
            return auth
    raise ConfigError(_missing(found))


_CREDENTIALS = ("api_key", "access_token", "auth_cert")
_SIGNING = ("username", "userid", *_CREDENTIALS)


def _credentials(key: str, found: Mapping[str, Any]) -> Auth | None:
    if key == "api_key":
        username = found.get("username")
        return UserKeyAuth(str(username), str(found[key])) if username else None
    if key == "auth_cert":
        return CertificateAuth(found[key])
    if found.get("userid"):
        return PortalTokenAuth(_number("userid", found["userid"]), str(found[key]))
    return BearerAuth(str(found[key]))


def _missing(found: Mapping[str, Any]) -> str:
    if found.get("api_key"):
        return "an api_key without a username: give username= too (for an IAM key it is 'apikey')"
    if found.get("userid"):
        return "a userid without an access_token: give access_token= too"
    if found.get("username"):
        return "a username without an api_key: give api_key=, SL_API_KEY or api_key in ~/.softlayer"
    return (
        "no credentials: give username= and api_key=, set SL_USERNAME and SL_API_KEY, or write"
        " them to the section [softlayer] of ~/.softlayer"
    )


def _endpoint(url: str, transport: str | None) -> str:
    """The endpoint without its last slash, for the wire that is asked for."""
    parts = _split(url)
    if parts.username or parts.password:
        raise ConfigError("endpoint_url: credentials go to username= and api_key=, not into it")
    if transport is None:
        return parts.geturl()
    if transport not in WIRES:
        raise ConfigError(
            f"transport={transport!r}: it is 'xmlrpc' or 'rest'"
            + did_you_mean(nearest(transport, WIRES))
        )
    path = parts.path
    for other in WIRES:
        path = path.replace(f"/{other}", f"/{transport}")
    if f"/{transport}" not in path:
        raise ConfigError(f"transport={transport!r} needs an endpoint with /{transport}/ in it")
    return parts._replace(path=path).geturl()


def _split(url: str) -> SplitResult:
    with contextlib.suppress(ValueError):
        parts = urlsplit(url.strip().rstrip("/"))
        if parts.scheme in ("https", "http") and parts.hostname and parts.port != 0:
            return parts
    raise ConfigError("endpoint_url: it is no URL of the form https://HOST/xmlrpc/v3.1")


def _timeout(found: Mapping[str, Any]) -> Timeout:
    """From the environment or a file: seconds, where 0 means for ever, or `connect,read`."""
    text = found.get("timeout")
    if text is None:
        return DEFAULT_TIMEOUT
    numbers = [_seconds(part) or None for part in str(text).split(",")]
    if len(numbers) == 1:
        return numbers[0]
    if len(numbers) != 2:  # noqa: PLR2004 - connect and read
        raise ConfigError(f"timeout={text!r}: give seconds, or connect,read")
    return numbers[0], numbers[1]


LONGEST = 2_147_483  # seconds, 24 days: what a socket can wait at most


def checked_timeout(timeout: Timeout) -> Timeout:
    """The timeout of a caller, if it can be one."""
    parts = timeout if isinstance(timeout, tuple) else (timeout,)
    if isinstance(timeout, tuple) and len(parts) != 2:  # noqa: PLR2004 - connect and read
        raise ConfigError(f"timeout={timeout!r}: give seconds, or (connect, read)")
    for part in parts:
        if isinstance(part, str):
            raise ConfigError(f"timeout={timeout!r}: it is a number of seconds")
        if part is not None and _seconds(part) <= 0:
            raise ConfigError(f"timeout={timeout!r}: seconds are above 0; None waits for ever")
    return timeout


def checked_deadline(deadline: float | None) -> float | None:
    """The deadline of a caller, if it can be one."""
    number: object = deadline
    if number is None:
        return None
    if type(number) not in (int, float) or _seconds(number, "deadline") <= 0:
        raise ConfigError(f"deadline={deadline!r}: seconds are above 0; None is no deadline")
    return deadline


def _checked_size(size: int | None) -> int | None:
    number: object = size
    if number is not None and not (type(number) is int and number > 0):
        raise ConfigError(f"max_response_bytes={size!r}: it is a number above 0; None is no limit")
    return size


# Products as a `User-Agent` has them: `tool/1.2`, `tool/1.2 library/3`.
_PRODUCTS = r"(?a)[\w.+~-]+(/[\w.+~-]+)?( [\w.+~-]+(/[\w.+~-]+)?)*"


def _checked_app(app_info: str | None) -> str:
    if app_info is None:
        return ""
    if not (isinstance(app_info, str) and re.fullmatch(_PRODUCTS, app_info)):  # type: ignore[redundant-expr]  # who does not check types
        raise ConfigError(f"app_info={app_info!r}: it is a name and a version, such as 'tool/1.2'")
    return app_info


def _seconds(value: object, name: str = "timeout") -> float:
    try:
        seconds = float(str(value))
    except ValueError:
        seconds = -1.0
    if not 0 <= seconds < float("inf"):
        raise ConfigError(f"{name}={value!r}: it is a number of seconds")
    if seconds > LONGEST:
        raise ConfigError(f"{name}={value!r}: it is {LONGEST} seconds at most; None is no limit")
    return seconds


def _number(name: str, value: object) -> int:
    try:
        return int(str(value))
    except ValueError:
        raise ConfigError(f"{name}={value!r}: it is a number") from None


def _verify(value: Any) -> bool | str:
    """Whether to check the server's certificate, or the file of the authorities to trust."""
    known = _BOOLEANS.get(str(value).strip().lower())
    if known is not None:
        return known
    path = Path(str(value)).expanduser()
    if not path.exists():
        raise ConfigError(f"verify={value!r}: it is neither a boolean nor a file")
    return str(path)
