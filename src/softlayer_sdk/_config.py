"""Settings: arguments, then the environment, then files. Everything is read, nothing is written."""

from __future__ import annotations

import configparser
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs

from softlayer_sdk._auth import (
    Auth,
    BearerAuth,
    CertificateAuth,
    PortalTokenAuth,
    UserKeyAuth,
)
from softlayer_sdk._suggest import did_you_mean, nearest
from softlayer_sdk._types import NOT_GIVEN, NotGiven, Timeout, Wire
from softlayer_sdk.errors import ConfigError

if TYPE_CHECKING:
    from collections.abc import Mapping

PUBLIC_ENDPOINT = "https://api.softlayer.com/xmlrpc/v3.1"
DEFAULT_TIMEOUT = (5.0, 60.0)
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


@attrs.frozen(kw_only=True)
class Settings:
    """What a client works with. Secrets are in `auth`, which does not show them."""

    auth: Auth
    endpoint_url: str = PUBLIC_ENDPOINT
    timeout: Timeout = DEFAULT_TIMEOUT
    proxy: str | None = attrs.field(default=None, repr=False)
    verify: bool | str = True

    @property
    def wire(self) -> Wire:
        """The wire format: an endpoint with `/rest` in it is for REST."""
        return "rest" if "/rest" in self.endpoint_url else "xmlrpc"


def load_settings(
    *,
    auth: Auth | None = None,
    transport: str | None = None,
    profile: str | None = None,
    config_file: str | None = None,
    timeout: Timeout | NotGiven = NOT_GIVEN,
    environ: Mapping[str, str] | None = None,
    **given: Any,
) -> Settings:
    """Put the settings together.

    Args:
        auth: What signs the calls; instead of any credentials elsewhere.
        transport: `xmlrpc` or `rest`, whatever the endpoint says.
        profile: The section `[profile NAME]` of the files to use.
        config_file: A file to read after the usual ones.
        timeout: Seconds, one number or (connect, read); None waits for ever.
        environ: The environment; the process's own without it.
        given: Arguments for the other settings; None stands for "not given".

    Raises:
        ConfigError: something is missing, contradicts itself or cannot be read.
    """
    environ = os.environ if environ is None else environ
    arguments = {key: value for key, value in given.items() if value is not None}
    found = {
        **_from_files(profile or environ.get("SL_PROFILE") or None, config_file, environ),
        **_from_environment(environ),
        **arguments,
    }
    return Settings(
        auth=auth or _choose_auth(found, arguments),
        endpoint_url=_endpoint(found.get("endpoint_url") or PUBLIC_ENDPOINT, transport),
        timeout=_timeout(found) if timeout is NOT_GIVEN else checked_timeout(timeout),
        proxy=found.get("proxy"),
        verify=_verify(found.get("verify", True)),
    )


def _from_environment(environ: Mapping[str, str]) -> dict[str, str]:
    found = {
        key: next((environ[name] for name in names if environ.get(name)), "")
        for key, names in ENVIRONMENT.items()
    }
    return {key: value for key, value in found.items() if value}


def _from_files(
    profile: str | None, config_file: str | None, environ: Mapping[str, str]
) -> dict[str, str]:
    parser = configparser.RawConfigParser()
    home = environ.get("HOME") or "~"
    files = [Path(str(path).replace("~", home, 1)).expanduser() for path in FILES]
    if config_file:
        files.append(Path(config_file).expanduser())
        if not files[-1].is_file():
            raise ConfigError(f"config_file={config_file!r}: there is no such file")
    for file in files:
        try:
            parser.read(file, encoding="utf-8")
        except (configparser.Error, UnicodeDecodeError, OSError) as error:
            raise ConfigError(f"{file} cannot be read: {type(error).__name__}") from error
    sections = ["softlayer"]
    if profile:
        section = f"profile {profile}"
        if not parser.has_section(section):
            known = [name[8:] for name in parser.sections() if name.startswith("profile ")]
            raise ConfigError(
                f"profile={profile!r}: no file has a section [{section}]"
                + did_you_mean(nearest(profile, known))
            )
        sections.append(section)
    return {
        key: parser.get(section, key)
        for section in sections
        if parser.has_section(section)
        for key in KEYS
        if parser.get(section, key, fallback="")
    }


def _choose_auth(found: Mapping[str, Any], arguments: Mapping[str, Any]) -> Auth:
    """The way to sign calls: the kind that an argument names, else the first that is complete."""
    keys = [key for key in ("access_token", "auth_cert", "api_key") if arguments.get(key)]
    if len(keys) > 1:
        raise ConfigError(f"{keys[0]}= and {keys[1]}= are two ways to sign in: give one")
    for key in (*keys, "api_key", "access_token", "auth_cert"):
        if not found.get(key):
            continue
        if key == "api_key" and found.get("username"):
            return UserKeyAuth(str(found["username"]), str(found[key]))
        if key == "access_token" and found.get("userid"):
            return PortalTokenAuth(_number("userid", found["userid"]), str(found[key]))
        if key == "access_token":
            return BearerAuth(str(found[key]))
        if key == "auth_cert":
            return CertificateAuth(found[key])
    raise ConfigError(_missing(found))


def _missing(found: Mapping[str, Any]) -> str:
    if found.get("api_key"):
        return "an api_key without a username: give username= too (for an IAM key it is 'apikey')"
    if found.get("username"):
        return "a username without an api_key: give api_key=, SL_API_KEY or api_key in ~/.softlayer"
    return (
        "no credentials: give username= and api_key=, set SL_USERNAME and SL_API_KEY, or write"
        " them to the section [softlayer] of ~/.softlayer"
    )


def _endpoint(url: str, transport: str | None) -> str:
    """The endpoint without its last slash, for the wire that is asked for."""
    url = url.rstrip("/")
    if not url.startswith(("https://", "http://")):
        raise ConfigError(f"endpoint_url={url!r}: it starts with https:// or http://")
    if transport is None:
        return url
    if transport not in ("xmlrpc", "rest"):
        suggestion = nearest(transport, ("xmlrpc", "rest")) or "xmlrpc' or 'rest"
        raise ConfigError(f"transport={transport!r}: did you mean {suggestion!r}?")
    other = "xmlrpc" if transport == "rest" else "rest"
    swapped = url.replace(f"/{other}", f"/{transport}", 1)
    if f"/{transport}" not in swapped:
        raise ConfigError(f"transport={transport!r} needs an endpoint with /{transport}/ in it")
    return swapped


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


def checked_timeout(timeout: Timeout) -> Timeout:
    """The timeout of a caller, if it can be one."""
    parts = timeout if isinstance(timeout, tuple) else (timeout,)
    if len(parts) > 2:  # noqa: PLR2004 - connect and read
        raise ConfigError(f"timeout={timeout!r}: give seconds, or (connect, read)")
    for part in parts:
        if part is not None and _seconds(part) <= 0:
            raise ConfigError(f"timeout={timeout!r}: seconds are above 0; None waits for ever")
    return timeout


def _seconds(value: object) -> float:
    try:
        seconds = float(str(value))
    except ValueError:
        seconds = -1.0
    if not 0 <= seconds < float("inf"):
        raise ConfigError(f"timeout={value!r}: it is a number of seconds")
    return seconds


def _number(name: str, value: object) -> int:
    try:
        return int(str(value))
    except ValueError:
        raise ConfigError(f"{name}={value!r}: it is a number") from None


def _verify(value: Any) -> bool | str:
    """Whether to check the server's certificate, or the file of the authorities to trust."""
    text = str(value)
    return _BOOLEANS.get(text.strip().lower(), text)
