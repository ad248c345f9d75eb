from __future__ import annotations

import subprocess
import sys
import traceback

import pytest

import softlayer_sdk as sl
from softlayer_sdk import models, services, transport
from softlayer_sdk._lazy import lazy_attributes


def _modules_after(code: str) -> set[str]:
    """The short names of the model modules that a new interpreter has loaded after the code."""
    show = "import sys\nprint(*sys.modules)"
    run = subprocess.run(
        [sys.executable, "-c", f"{code}\n{show}"], capture_output=True, text=True, check=True
    )
    package = "softlayer_sdk.models."
    return {name.removeprefix(package) for name in run.stdout.split() if name.startswith(package)}


GUEST = 'guest = sl.structure(sl.VirtualGuest, {"id": 1, "datacenter": {"name": "dal13"}})'


def test_a_class_is_imported_without_its_relations() -> None:
    """The first use of a class imports that class and its bases only."""
    assert {"_index", "server", "virtual_guest"} == _modules_after(
        "import softlayer_sdk as sl\nsl.models.VirtualGuest"
    )
    assert {"_index", "server", "hardware", "hardware_server"} == _modules_after(
        "import softlayer_sdk as sl\nsl.models.HardwareServer"
    )


def test_a_relation_is_imported_when_it_is_read() -> None:
    """Structuring an object imports no relation; reading one imports its class."""
    start = f"import softlayer_sdk as sl\n{GUEST}\nguest.id"
    assert {"_index", "server", "virtual_guest"} == _modules_after(start)
    assert {"_index", "server", "virtual_guest", "location"} == _modules_after(
        f"{start}\nguest.datacenter"
    )


def test_showing_imports_only_what_is_shown() -> None:
    """`repr` imports the classes of related objects that are there, and none further down."""
    row = '{"id": 1, "datacenter": {"id": 2, "timezone": {"id": 3}}}'
    code = f"import softlayer_sdk as sl\nrepr(sl.structure(sl.VirtualGuest, {row}))"
    assert {"_index", "server", "virtual_guest", "location"} == _modules_after(code)


def test_a_service_imports_no_model() -> None:
    """The first use of a service imports no model until it gives one."""
    assert {"_index"} >= _modules_after("import softlayer_sdk as sl\nsl.services.AccountService")


@pytest.mark.parametrize("module", [models, services, sl])
def test_a_wrong_name_is_an_attribute_error(module: object) -> None:
    """A name that a lazy module does not have is an AttributeError with the nearest right one."""
    with pytest.raises(AttributeError, match="has no attribute 'VirtualGest'") as caught:
        module.VirtualGest  # type: ignore[attr-defined]  # noqa: B018 - it must fail
    assert "VirtualGest" == caught.value.name
    assert "Did you mean 'VirtualGuest" in str(caught.value)
    assert not hasattr(module, "_private")
    assert not hasattr(module, "__wrapped__")


def test_a_name_is_looked_up_once() -> None:
    """A class that was found is an ordinary attribute from then on."""
    first = models.VirtualGuest
    assert first is vars(models)["VirtualGuest"] is models.VirtualGuest is sl.VirtualGuest


def test_dir_lists_what_can_be_imported() -> None:
    """`dir` has the lazy names, used or not, sorted."""
    assert {"VirtualGuest", "ResourceRecord", "Entity"} <= set(dir(models))
    assert "AccountService" in dir(services)
    assert sorted(dir(models)) == dir(models)


def test_dir_of_the_package_has_what_one_looks_for_first() -> None:
    """`dir(sl)` has clients, managers, errors, helpers and packages, and not the 1,071 models."""
    assert {"Client", "VSManager", "SoftLayerError", "prop", "models", "services"} <= set(dir(sl))
    assert sorted(sl.__all__) == dir(sl)
    assert len(dir(sl)) < 120
    assert sl.VirtualGuest is sl.models.VirtualGuest


@pytest.mark.parametrize(
    ("module", "typo", "meant"),
    [
        (models, "VirtualGust", "VirtualGuest"),
        (sl, "VirtualGust", "VirtualGuest"),
        (sl, "VsManager", "VSManager"),
        (sl, "strukture", "structure"),
        (sl.managers, "DnsManager", "DNSManager"),
        (services, "AcountService", "AccountService"),
    ],
)
def test_a_typo_is_told_what_was_meant(module: object, typo: str, meant: str) -> None:
    """The message ends with the nearest name, and Python adds none of its own to it."""
    with pytest.raises(AttributeError) as caught:
        getattr(module, typo)
    assert str(caught.value).endswith(f". Did you mean {meant!r}?")
    shown = "".join(traceback.format_exception_only(caught.value))
    assert 1 == shown.count("Did you mean")


def test_members_may_be_modules_and_attributes() -> None:
    """A name can stand for a module or for something in it, and a fallback has the rest."""
    members = {"codec": ("json", ""), "Decoder": ("json", "JSONDecoder")}
    get, directory = lazy_attributes(__name__, members, fallbacks=["string"])
    import json
    import string

    assert json is get("codec")
    assert json.JSONDecoder is get("Decoder")
    assert string.digits == get("digits")
    assert {"codec", "Decoder"} <= set(directory())
    with pytest.raises(AttributeError, match=f"module {__name__!r} has no attribute 'nothing'"):
        get("nothing")


@pytest.mark.parametrize(
    "name", ["Call", "Response", "RestTransport", "Transport", "XmlRpcTransport"]
)
def test_the_seam_to_the_network_can_be_imported(name: str) -> None:
    """What a transport is made of is found where it is documented."""
    assert name in transport.__all__
    assert name in dir(transport)
    assert name == getattr(transport, name).__name__
