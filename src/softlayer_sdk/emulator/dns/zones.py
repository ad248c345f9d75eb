"""DNS zones: what they are made of, and what is added to them."""

from __future__ import annotations

import ipaddress
import re
from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.errors import Refusal
from softlayer_sdk.emulator.engine.registry import derived, seeder
from softlayer_sdk.emulator.engine.seeding import rows_of
from softlayer_sdk.emulator.engine.values import array, number, struct

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.rows import Row
    from softlayer_sdk.emulator.engine.state import State

ZONE = "SoftLayer_Dns_Domain"
RECORD = "SoftLayer_Dns_Domain_ResourceRecord"
# The kinds of records, in the order in which a zone file has them.
KINDS = ("ns", "mx", "a", "aaaa", "cname", "txt", "spf", "srv", "ptr", "soa")
DEFAULT_TTL = 86400
_DEFAULT_PRIORITY = 10
NAME_SERVERS = ("ns1.softlayer.com.", "ns2.softlayer.com.")
_NUMBERS = ("expire", "minimum", "refresh", "retry")
SERVICE = ("service", "protocol", "port", "priority", "weight")
_ZONE_NAME, _LONGEST_NAME = re.compile(r"[^\s.]+(\.[^\s.]+)+"), 150


def add_zone(state: State, name: str, records: object = None, **values: Any) -> Row:
    """A zone with what SoftLayer adds: a SOA and its name servers.

    Raises:
        Refusal: the name has no top-level domain, or a record cannot be.
    """
    if _ZONE_NAME.fullmatch(name) is None or len(name) > _LONGEST_NAME:
        raise Refusal.invalid("name", f"'{name}' is not the name of a domain.")
    given = [record_values(struct(each)) for each in array(records)]
    given = [each for each in given if each["type"] != "soa"]
    now = state.clock.now()
    usual: dict[str, Any] = {
        "name": name,
        "serial": _first_serial(state),
        "updateDate": now,
        "managedResourceFlag": False,
    }
    zone = state.add(ZONE, usual | values)
    for each in [*given, *_standard(name, {each["type"] for each in given})]:
        put_record(state, zone, each)
    return zone


def _first_serial(state: State) -> int:
    return int(state.clock.now().strftime("%Y%m%d01"))


@derived("Dns_Domain", "soaResourceRecord")
def soa_of(zone: Row) -> Row | None:
    """The SOA of a zone."""
    records: list[Row] = zone.get("resourceRecords")
    return next((each for each in records if each.get("type") == "soa"), None)


def _standard(name: str, kinds: set[str]) -> list[dict[str, Any]]:
    """The records that a zone always has; German ones have their own times."""
    german = name.endswith(".de")
    soa = {
        "type": "soa",
        "data": NAME_SERVERS[0],
        "responsiblePerson": f"root.{name}.",
        "expire": 604800,
        "minimum": 10000 if german else 3600,
        "refresh": 10000 if german else 3600,
        "retry": 1800 if german else 300,
    }
    servers = [{"type": "ns", "data": server} for server in NAME_SERVERS]
    return [record_values(each) for each in (soa, *(servers if "ns" not in kinds else ()))]


def record_values(template: dict[str, Any]) -> dict[str, Any]:
    """What a record is from its template: scrubbed and completed.

    Raises:
        Refusal: there is no such type, the data is no address where it has to be one, nothing is
            left of the host, or the time is none.
    """
    if template.get("type") is None:
        raise Refusal.missing("type", RECORD)
    kind = str(template["type"]).lower()
    if kind not in KINDS:
        raise Refusal.invalid("type", f"There is no record type '{kind}'.")
    host = _scrub(str(template.get("host") or "@"), "@_.*:-")
    if not host:
        raise Refusal.invalid("host", "It has no letters and no digits.")
    values: dict[str, Any] = {
        "host": host,
        "data": _data(kind, str(template.get("data") or "")),
        "ttl": _count(template, "ttl", DEFAULT_TTL),
        "type": kind,
        "mxPriority": _count(template, "mxPriority", _DEFAULT_PRIORITY) if kind == "mx" else None,
        "responsiblePerson": template.get("responsiblePerson"),
        **{name: number(template.get(name)) for name in _NUMBERS},
    }
    if kind == "srv":
        values |= {name: template.get(name) for name in SERVICE}
    return values


def _count(template: dict[str, Any], name: str, usual: int) -> int:
    given = template.get(name)
    found = usual if given in (None, "") else number(given)
    if found is None or found < 0:
        raise Refusal.invalid(name, "It is a number from 0.")
    return found


def _scrub(text: str, allowed: str) -> str:
    return re.sub(f"[^A-Za-z0-9{re.escape(allowed)}]", "", text)


def _data(kind: str, text: str) -> str:
    if kind in ("a", "aaaa"):
        return _address(text, 4 if kind == "a" else 6)
    return _scrub(text, ".-") if kind in ("cname", "ns", "mx") else text


def _address(text: str, version: int) -> str:
    try:
        fits = ipaddress.ip_address(text).version == version
    except ValueError:
        fits = False
    if not fits:
        raise Refusal.invalid("data", f"'{text}' is not an IPv{version} address.")
    return text


def put_record(state: State, zone: Row | None, values: dict[str, Any]) -> Row:
    """Add a record, to a zone unless it is the name of an address."""
    datatype = f"{RECORD}_SrvType" if values["type"] == "srv" else RECORD
    owner = {"domainId": zone.get("id") if zone else None, "domain": zone}
    return state.add(datatype, owner | values)


def touch(state: State, zone: Row | None) -> None:
    """A change: the serial number goes up."""
    if zone is not None:
        serial = max(zone.get("serial") + 1, _first_serial(state))
        zone.update(serial=serial, updateDate=state.clock.now())


@seeder("Dns_Domain")
def _zone(state: State, values: dict[str, Any]) -> Row:
    name, records = values.pop("name", "example.org"), values.pop("resourceRecords", ())
    return add_zone(state, name, list(records), **rows_of(state, "Dns_Domain", values))


# Zone, and the host, type and data of its records beside those that every zone has
_ZONES = (
    ("example.com", (("@", "a", "192.0.2.10"), ("www", "a", "192.0.2.10"), ("@", "mx", "mail"))),
    ("example.net", (("@", "a", "198.51.100.7"), ("www", "cname", "example.com."))),
)


def seed_zones(state: State) -> None:
    """The zones of the account that an emulator starts with."""
    for name, records in _ZONES:
        kinds = [{"host": host, "type": kind, "data": data} for host, kind, data in records]
        add_zone(state, name, kinds)
