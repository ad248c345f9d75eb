from __future__ import annotations

import traceback
from typing import TYPE_CHECKING, Any

import pytest

from softlayer_sdk import ConfigError
from softlayer_sdk.auth import (
    BearerAuth,
    CertificateAuth,
    NoAuth,
    PortalTokenAuth,
    UserKeyAuth,
)
from softlayer_sdk.settings import PUBLIC_ENDPOINT, Settings, load_settings

if TYPE_CHECKING:
    from pathlib import Path

USER: dict[str, Any] = {"username": "demo", "api_key": "k"}


def _load(environ: dict[str, str] | None = None, *files: Path, **given: Any) -> Settings:
    return load_settings(environ=environ or {}, files=files, **given)


def _file(folder: Path, text: str, name: str = "a") -> Path:
    file = folder / name
    file.write_text(text, "utf-8")
    file.chmod(0o600)
    return file


def test_two_arguments_are_enough() -> None:
    """A user and a key are all that a client needs; the rest has a default."""
    settings = _load(**USER)
    assert Settings(auth=UserKeyAuth("demo", "k")) == settings
    assert (PUBLIC_ENDPOINT, (5.0, 60.0), None, True, "xmlrpc") == (
        settings.endpoint_url,
        settings.timeout,
        settings.proxy,
        settings.verify,
        settings.wire,
    )


def test_the_nearest_setting_decides(tmp_path: Path) -> None:
    """Arguments go before the environment, it before the last file, and that before others."""
    first = _file(tmp_path, "[softlayer]\nusername = f1\napi_key = f1\nproxy = f1\ntimeout = 1")
    last = _file(tmp_path, "[softlayer]\nusername = f2\napi_key = f2\nproxy = f2", "b")
    environ = {"SL_USERNAME": "e", "SL_API_KEY": "e"}
    settings = _load(environ, first, last, username="a")
    assert (UserKeyAuth("a", "e"), "f2", 1.0) == (settings.auth, settings.proxy, settings.timeout)


def test_nothing_overrides_by_being_empty(tmp_path: Path) -> None:
    """An empty argument, variable or value of a file says nothing."""
    first = _file(tmp_path, "[softlayer]\nusername = demo\napi_key = k\nproxy = p")
    last = _file(tmp_path, "[softlayer]\nusername =\napi_key = \nproxy=", "b")
    environ = {"SL_USERNAME": "", "SOFTLAYER_USERNAME": " ", "SL_API_KEY": ""}
    settings = _load(environ, first, last, username="", api_key=None)
    assert (UserKeyAuth("demo", "k"), "p") == (settings.auth, settings.proxy)


def test_every_key_of_the_official_file_is_known(tmp_path: Path) -> None:
    """The file of the official package works as it is, per cent signs included."""
    authorities = _file(tmp_path, "", "ca.pem")
    text = f"""[softlayer]
username = SL12345
api_key = s3%cret%(x)s
endpoint_url = https://api.softlayer.com/rest/v3.1/
timeout = 40
proxy = http://proxy:3128
verify = {authorities}
[other]
username = no
"""
    settings = _load({}, _file(tmp_path, text))
    assert settings == Settings(
        auth=UserKeyAuth("SL12345", "s3%cret%(x)s"),
        endpoint_url="https://api.softlayer.com/rest/v3.1",
        timeout=40.0,
        proxy="http://proxy:3128",
        verify=str(authorities),
    )
    assert "rest" == settings.wire


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("access_token = t", BearerAuth("t")),
        ("access_token = t\nuserid = 7", PortalTokenAuth(7, "t")),
        ("username = apikey\napi_key = k", UserKeyAuth("apikey", "k")),
        ("username = u\napi_key = k\naccess_token = t", UserKeyAuth("u", "k")),
        ("api_key = k\naccess_token = t", BearerAuth("t")),
    ],
)
def test_a_file_can_sign_in_in_other_ways(tmp_path: Path, text: str, expected: object) -> None:
    """A token of IAM or of the portal, or an IAM key; the first complete way is taken."""
    assert expected == _load({}, _file(tmp_path, f"[softlayer]\n{text}")).auth


def test_a_certificate_signs_in(tmp_path: Path) -> None:
    """A file with a certificate is a way to sign in."""
    file = _file(tmp_path, "")
    assert CertificateAuth(str(file)) == _load(auth_cert=str(file)).auth


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("SL_ENDPOINT_URL", "https://api.service.softlayer.com/rest/v3.1"),
        ("SOFTLAYER_ENDPOINT_URL", "https://api.service.softlayer.com/rest/v3.1"),
    ],
)
def test_the_environment_has_the_endpoint(name: str, value: str) -> None:
    """Where the API is can be said in the environment."""
    assert value == _load({name: value}, **USER).endpoint_url


def test_the_environment_has_both_families_of_names() -> None:
    """`SL_` goes before `SOFTLAYER_`."""
    environ = {"SOFTLAYER_USERNAME": "b", "SOFTLAYER_API_KEY": "k\n", "SL_USERNAME": "a"}
    assert UserKeyAuth("a", "k") == _load(environ).auth


PROFILES = """[softlayer]
username = demo
api_key = k
timeout = 10
[profile work]
username = worker
api_key = w
endpoint_url = https://api.softlayer.com/rest/v3.1
"""


def test_a_profile_adds_to_the_common_section(tmp_path: Path) -> None:
    """A profile goes before `[softlayer]`, which has what the profile leaves out."""
    file = _file(tmp_path, PROFILES)
    for settings in (_load({}, file, profile="work"), _load({"SL_PROFILE": "work"}, file)):
        assert (UserKeyAuth("worker", "w"), "rest", 10.0) == (
            settings.auth,
            settings.wire,
            settings.timeout,
        )


def test_a_profile_that_is_asked_for_goes_before_the_environment(tmp_path: Path) -> None:
    """An account that is named in the call is the one that is used."""
    file = _file(tmp_path, PROFILES)
    environ = {"SL_USERNAME": "e", "SL_API_KEY": "e"}
    assert UserKeyAuth("worker", "w") == _load(environ, file, profile="work").auth
    assert UserKeyAuth("e", "e") == _load({**environ, "SL_PROFILE": "work"}, file).auth


def test_an_explicit_file_goes_before_the_usual_ones(tmp_path: Path) -> None:
    """`config_file` is read last."""
    usual = _file(tmp_path, "[softlayer]\nusername = u\napi_key = u")
    explicit = _file(tmp_path, "\ufeff[softlayer]\nusername = é", "b")
    assert UserKeyAuth("é", "u") == _load({}, usual, config_file=explicit).auth


def test_files_that_are_not_there_say_nothing(tmp_path: Path) -> None:
    """The usual files need not exist."""
    assert UserKeyAuth("demo", "k") == _load({}, tmp_path / "no", tmp_path, **USER).auth


@pytest.mark.parametrize(
    ("text", "expected"),
    [("0", None), ("0.0", None), ("2.5", 2.5), ("3,0", (3.0, None)), ("3, 4", (3.0, 4.0))],
)
def test_a_timeout_can_be_text(text: str, expected: Any) -> None:
    """Seconds, where 0 is for ever, as in the official file; or two of them."""
    assert expected == _load({"SL_TIMEOUT": text}, **USER).timeout


@pytest.mark.parametrize("timeout", [None, 1, 2.5, (3, None), (None, 4.0)])
def test_a_timeout_can_be_an_argument(timeout: Any) -> None:
    """None waits for ever."""
    assert timeout == _load({"SL_TIMEOUT": "9"}, timeout=timeout, **USER).timeout


@pytest.mark.parametrize(
    ("verify", "expected"), [("True", True), ("false", False), (False, False), ("no", False)]
)
def test_certificates_are_checked_or_not(verify: Any, expected: bool) -> None:  # noqa: FBT001 - expected
    """As a boolean, or its name in a file."""
    assert expected is _load(verify=verify, **USER).verify


@pytest.mark.parametrize(
    ("url", "transport", "expected"),
    [
        (None, "rest", "https://api.softlayer.com/rest/v3.1"),
        (None, "xmlrpc", PUBLIC_ENDPOINT),
        ("https://a/rest/v3/", "xmlrpc", "https://a/xmlrpc/v3"),
        ("http://rest.example.org:80/xmlrpc/v3", None, "http://rest.example.org:80/xmlrpc/v3"),
        (" https://xmlrpc.example.org/xmlrpc/ ", "rest", "https://xmlrpc.example.org/rest"),
        ("https://a/v3.1/sldn/rest", None, "https://a/v3.1/sldn/rest"),
    ],
)
def test_the_wire_is_in_the_path(url: str | None, transport: str | None, expected: str) -> None:
    """An endpoint with `/rest` in its path is for REST; `transport` changes the path."""
    settings = _load(endpoint_url=url, transport=transport, **USER)
    assert expected == settings.endpoint_url
    assert ("rest" if "/rest" in expected[10:] else "xmlrpc") == settings.wire


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({}, "no credentials: give username= and api_key=, set SL_USERNAME"),
        ({"username": "u"}, "a username without an api_key: give api_key="),
        ({"api_key": "s3cret"}, "an api_key without a username: give username= too"),
        ({"userid": 7}, "a userid without an access_token"),
        ({**USER, "access_token": "s3cret"}, "api_key= and access_token= are two ways"),
        ({"username": "u", "access_token": "s3cret"}, "access_token= and username= are two ways"),
        ({**USER, "auth": NoAuth()}, "auth= and username= are two ways to sign in"),
        ({"access_token": "s3cret", "userid": "x"}, "userid='x': it is a number"),
        ({"auth_cert": "/no/such.pem"}, "auth_cert='/no/such.pem': there is no such file"),
        ({**USER, "verify": "/no/such.pem"}, "verify='/no/such.pem': it is neither"),
        ({**USER, "endpoint_url": "api.softlayer.com"}, "endpoint_url: it is no URL"),
        ({**USER, "endpoint_url": "ftp://a/rest"}, "endpoint_url: it is no URL"),
        ({**USER, "endpoint_url": "https:///rest"}, "endpoint_url: it is no URL"),
        ({**USER, "endpoint_url": "https://[a/rest"}, "endpoint_url: it is no URL"),
        ({**USER, "endpoint_url": "https://a:99999/rest"}, "endpoint_url: it is no URL"),
        ({**USER, "endpoint_url": "https://u:s3cret@a/rest"}, "endpoint_url: credentials go to"),
        ({**USER, "endpoint_url": "https://s3cret@a/rest"}, "endpoint_url: credentials go to"),
        ({**USER, "endpoint_url": "https://:s3cret@a/rest"}, "endpoint_url: credentials go to"),
        ({**USER, "endpoint_url": "https://a", "transport": "rest"}, "needs an endpoint with"),
        ({**USER, "transport": "rset"}, "it is 'xmlrpc' or 'rest'. Did you mean 'rest'?"),
        ({**USER, "transport": "soap"}, "transport='soap': it is 'xmlrpc' or 'rest'"),
        ({**USER, "timeout": 0}, "timeout=0: seconds are above 0; None waits for ever"),
        ({**USER, "timeout": (1, 2, 3)}, "timeout=(1, 2, 3): give seconds, or (connect, read)"),
        ({**USER, "timeout": "soon"}, "timeout='soon': it is a number of seconds"),
        ({**USER, "timeout": (1, -2)}, "timeout=-2: it is a number of seconds"),
        ({**USER, "environ": {"SL_TIMEOUT": "1,2,3"}}, "timeout='1,2,3': give seconds"),
        ({**USER, "environ": {"SL_TIMEOUT": "inf"}}, "timeout='inf': it is a number of seconds"),
        ({**USER, "profile": "x"}, "profile='x': no file has a section [profile x]"),
        ({**USER, "config_file": "/no/such"}, "/no/such cannot be read: No such file"),
    ],
)
def test_a_wrong_setting_says_what_to_do(given: dict[str, Any], message: str) -> None:
    """Missing, wrong or contradicting settings are told before anything is sent."""
    with pytest.raises(ConfigError) as caught:
        load_settings(**{"environ": {}, "files": (), **given})
    assert message in str(caught.value)
    assert "s3cret" not in str(caught.value)


def test_a_misspelt_profile_has_a_suggestion(tmp_path: Path) -> None:
    """The nearest profile of the files is named."""
    with pytest.raises(ConfigError, match="Did you mean 'work'"):
        _load({}, _file(tmp_path, PROFILES), profile="wrk")


@pytest.mark.parametrize("text", ["api_key = s3cret", "[softlayer]\ns3cret", "[a]\n[a]\n"])
def test_a_broken_file_does_not_show_its_lines(tmp_path: Path, text: str) -> None:
    """A file that cannot be read is named, and no line of it."""
    with pytest.raises(ConfigError, match="a cannot be read: ") as caught:
        _load({}, _file(tmp_path, text), **USER)
    assert "s3cret" not in "".join(traceback.format_exception(caught.value))


def test_a_file_that_is_no_text_is_an_error(tmp_path: Path) -> None:
    """UTF-8 is what a file is in."""
    file = tmp_path / "a"
    file.write_bytes(b"[softlayer]\nusername = \xff")
    with pytest.raises(ConfigError, match="UnicodeDecodeError"):
        _load({}, file, **USER)


def test_settings_show_no_secret() -> None:
    """Neither the key nor the password of a proxy is in the text of settings."""
    settings = _load(username="demo", api_key="s3cret", proxy="http://u:s3cret@proxy:3128")
    assert "s3cret" not in repr(settings)
    assert "demo" in repr(settings)
