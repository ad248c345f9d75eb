"""SoftLayer_Dns_Domain and its records."""

from __future__ import annotations

import ipaddress
import re
from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.behaviour import Context, behaviour
from softlayer_sdk.emulator.errors import BASE, Fault
from softlayer_sdk.emulator.values import number

if TYPE_CHECKING:
    from softlayer_sdk.emulator.state import Row, State

KINDS = ("a", "aaaa", "cname", "mx", "ns", "ptr", "soa", "spf", "srv", "txt")
RECORD = "SoftLayer_Dns_Domain_ResourceRecord"
SERVICE_RECORD = f"{RECORD}_SrvType"
DEFAULT_TTL = 86400
NAME_SERVERS = ("ns1.softlayer.com.", "ns2.softlayer.com.")
_EDITABLE = ("host", "data", "ttl", "mxPriority", "type", "expire", "minimum", "refresh", "retry")
_SERVICE = ("service", "protocol", "port", "priority", "weight")


def add_zone(state: State, name: str, records: Any = None, serial: object = None) -> Row:
    """A zone with what SoftLayer adds: an address if none is given, a SOA, its name servers."""
    today = int(state.clock.now().strftime("%Y%m%d01"))
    zone = state.add(
        "SoftLayer_Dns_Domain",
        {
            "name": name,
            "serial": number(serial) or today,
            "updateDate": state.clock.now(),
            "managedResourceFlag": False,
        },
    )
    zone.values["resourceRecords"] = records_of(state)
    zone.values["soaResourceRecord"] = lambda row: next(
        (each for each in row.get("resourceRecords") if each.get("type") == "soa"), None
    )
    given = [each for each in records or [] if isinstance(each, dict)] if records else []
    for template in given:
        add_record(state, zone, template)
    kinds = {str(each.get("type", "")).lower() for each in given}
    if records is not None and not kinds & {"a", "aaaa"}:
        add_record(state, zone, {"host": "@", "type": "a", "data": "127.0.0.1"})
    _add_standard(state, zone, kinds)
    return zone


def records_of(state: State) -> Any:
    """The records of a zone, as they are when it is asked for them."""
    return lambda zone: state.where(RECORD, lambda row: row.get("domainId") == zone.values["id"])


def _add_standard(state: State, zone: Row, kinds: set[str]) -> None:
    german = zone.get("name").endswith(".de")
    if "soa" not in kinds:
        soa = {
            "host": "@",
            "type": "soa",
            "data": NAME_SERVERS[0],
            "expire": 604800,
            "minimum": 10000 if german else 3600,
            "refresh": 10000 if german else 3600,
            "retry": 1800 if german else 300,
        }
        row = add_record(state, zone, soa)
        row.values["responsiblePerson"] = f"root.{zone.get('name')}."
    if "ns" not in kinds:
        for server in NAME_SERVERS:
            add_record(state, zone, {"host": "@", "type": "ns", "data": server})


def add_record(state: State, zone: Row | None, template: dict[str, Any]) -> Row:
    """A record as its template says, scrubbed and completed."""
    kind = str(template.get("type") or "a").lower()
    if kind not in KINDS:
        raise Fault.invalid("type", f"There is no record type '{kind}'.")
    ttl = number(template.get("ttl")) if template.get("ttl") not in (None, "") else None
    values: dict[str, Any] = {
        "domainId": zone.get("id") if zone else None,
        "host": _scrub(str(template.get("host", "@")), "@_.*-"),
        "data": _data(kind, str(template.get("data", ""))),
        "ttl": DEFAULT_TTL if ttl is None else ttl,
        "type": kind,
        "mxPriority": _priority(kind, template.get("mxPriority")),
        "domain": zone,
    }
    values |= {
        name: number(template[name])
        for name in ("expire", "minimum", "refresh", "retry")
        if name in template
    }
    datatype = RECORD
    if kind == "srv":
        datatype = SERVICE_RECORD
        values |= {name: template.get(name) for name in _SERVICE}
    row = state.add(datatype, values)
    if zone is not None:
        touch(state, zone)
    return row


def _priority(kind: str, given: object) -> int | None:
    return (number(given) or 10) if kind == "mx" else None


def _scrub(text: str, allowed: str) -> str:
    return re.sub(f"[^A-Za-z0-9{re.escape(allowed)}]", "", text)


def _data(kind: str, text: str) -> str:
    if kind == "a":
        return _address(text, 4)
    if kind == "aaaa":
        return _address(text, 6)
    return _scrub(text, ".-") if kind in ("cname", "ns", "mx") else text


def _address(text: str, version: int) -> str:
    try:
        if ipaddress.ip_address(text).version == version:
            return text
    except ValueError:
        pass
    raise Fault.invalid("data", f"'{text}' is not an IPv{version} address.")


def touch(state: State, zone: Row) -> None:
    """A change: the serial number goes up."""
    today = int(state.clock.now().strftime("%Y%m%d01"))
    zone.values["serial"] = max(zone.values["serial"] + 1, today)
    zone.values["updateDate"] = state.clock.now()


@behaviour("Dns_Domain", "createObject")
def create(context: Context, _: Row | None, template: dict[str, Any]) -> Row:
    """A new zone. Its answer has the records, their types in capitals."""
    name = str(template.get("name") or "")
    for needed, given in (("name", name), ("resourceRecords", "resourceRecords" in template)):
        if not given:
            raise Fault.missing(needed, "SoftLayer_Dns_Domain_Forward")
    if context.state.where("SoftLayer_Dns_Domain", lambda row: row.get("name") == name):
        raise Fault.public("Domain already exists")
    records = template["resourceRecords"]
    zone = add_zone(
        context.state,
        name,
        list(records) if isinstance(records, list) else [],
        template.get("serial"),
    )
    return zone


@behaviour("Dns_Domain", "createObjects")
def create_all(context: Context, row: Row | None, templates: list[dict[str, Any]]) -> list[Row]:
    """Several zones."""
    return [create(context, row, template) for template in templates]


@behaviour("Dns_Domain", "deleteObject")
def delete(context: Context, row: Row) -> bool:
    """Forget a zone and its records."""
    for record in row.get("resourceRecords"):
        context.state.remove(record)
    context.state.remove(row)
    return True


@behaviour("Dns_Domain", "getByDomainName")
def by_name(context: Context, _: Row | None, part: str) -> list[Row]:
    """The zones that have this in their name."""
    return context.state.where("SoftLayer_Dns_Domain", lambda row: part in row.get("name"))


_CREATORS = {
    "createARecord": "a",
    "createAaaaRecord": "aaaa",
    "createCnameRecord": "cname",
    "createMxRecord": "mx",
    "createNsRecord": "ns",
    "createSpfRecord": "spf",
    "createTxtRecord": "txt",
}


@behaviour("Dns_Domain", *_CREATORS)
def create_kind(
    context: Context,
    zone: Row,
    host: str,
    data: str,
    ttl: int | None = None,
    priority: int | None = None,
) -> Row:
    """A record of the kind that the method names."""
    kind = _CREATORS[context.request.method]
    template = {"host": host, "data": data, "ttl": ttl, "type": kind, "mxPriority": priority}
    return add_record(context.state, zone, template)


@behaviour("Dns_Domain", "createPtrRecord")
def create_ptr(
    context: Context, _: Row | None, address: str, name: str, ttl: int = DEFAULT_TTL
) -> Row:
    """The name of an address."""
    if not 60 <= (number(ttl) or 0) <= 604800:  # noqa: PLR2004 - a minute, a week
        raise Fault.public("Please provide a TTL value between 60 and 604800.")
    try:
        ipaddress.ip_address(address)
    except ValueError:
        raise Fault.public("Please provide a valid IP address.") from None
    return add_record(
        context.state, None, {"host": address, "data": name, "ttl": ttl, "type": "ptr"}
    )


@behaviour("Dns_Domain", "getZoneFileContents")
def zone_file(context: Context, zone: Row) -> str:
    """The zone as BIND reads it."""
    del context
    records: list[Row] = zone.get("resourceRecords")
    soa = zone.get("soaResourceRecord")
    pad = " " * 23
    lines = [f"$ORIGIN {zone.get('name')}.", f"$TTL {DEFAULT_TTL}"]
    if soa is not None:
        lines.append(f"@ IN SOA {soa.get('data')} {soa.get('responsiblePerson')} (")
        numbers = (
            (zone.get("serial"), "Serial"),
            (soa.get("refresh"), "Refresh"),
            (soa.get("retry"), "Retry"),
            (soa.get("expire"), "Expire"),
        )
        lines += [f"{pad}{value!s:<18}; {title}" for value, title in numbers]
        last = f"{soa.get('minimum')})"
        lines.append(f"{pad}{last:<18}; Minimum")
    for record in records:
        if record.get("type") != "soa":
            lines += ["", _zone_line(record)]
    return "\n".join(lines) + "\n"


def _zone_line(record: Row) -> str:
    kind = record.get("type").upper()
    data = record.get("data")
    if kind == "MX":
        data = f"{record.get('mxPriority')} {data}"
    space = " " if kind == "MX" else "    " if kind == "NS" else "     "
    return f"{record.get('host'):<22} {record.get('ttl')!s:<8} IN {kind}{space}{data}"


@behaviour("Dns_Domain_ResourceRecord", "createObject")
def create_record(context: Context, _: Row | None, template: dict[str, Any]) -> Row:
    """A record in the zone that it names."""
    if str(template.get("type", "")).lower() == "ptr":
        return add_record(context.state, None, template)
    if not template.get("domainId"):
        raise Fault.missing("domainId", RECORD)
    zone = context.state.find("SoftLayer_Dns_Domain", template["domainId"])
    if zone is None:
        raise Fault.not_found(template["domainId"])
    return add_record(context.state, zone, template)


@behaviour("Dns_Domain_ResourceRecord", "createObjects")
def create_records(context: Context, row: Row | None, templates: list[dict[str, Any]]) -> list[Row]:
    """Several records."""
    return [create_record(context, row, template) for template in templates]


@behaviour("Dns_Domain_ResourceRecord", "editObject")
def edit_record(context: Context, row: Row, template: dict[str, Any]) -> bool:
    """Change what the template has; the rest stays."""
    for name in (*_EDITABLE, *_SERVICE):
        if template.get(name) is not None and name in row.type.properties:
            value = template[name]
            if name == "data":
                value = _data(row.get("type"), str(value))
            elif name == "type":
                value = str(value).lower()
            row.values[name] = value
    _touch_zone_of(context, row)
    return True


@behaviour("Dns_Domain_ResourceRecord", "editObjects")
def edit_records(context: Context, _: Row | None, templates: list[dict[str, Any]]) -> bool:
    """Change several; each template has the id of its record."""
    for template in templates:
        edit_record(context, _found(context, template), template)
    return True


@behaviour("Dns_Domain_ResourceRecord", "deleteObject")
def delete_record(context: Context, row: Row) -> bool:
    """Forget a record that is not the zone's own."""
    kind = row.get("type")
    own = kind in ("soa", "ptr") or (
        kind == "ns"
        and (row.get("data") in NAME_SERVERS or context.request.method == "deleteObject")
    )
    if own:
        raise Fault(BASE, f"{kind.upper()} records may not be removed.")
    _touch_zone_of(context, row)
    context.state.remove(row)
    return True


@behaviour("Dns_Domain_ResourceRecord", "deleteObjects")
def delete_records(context: Context, _: Row | None, templates: list[dict[str, Any]]) -> bool:
    """Forget several."""
    for template in templates:
        delete_record(context, _found(context, template))
    return True


def _found(context: Context, template: dict[str, Any]) -> Row:
    row = context.state.find(RECORD, template.get("id") or 0)
    if row is None:
        raise Fault.not_found(template.get("id"))
    return row


def _touch_zone_of(context: Context, row: Row) -> None:
    zone = row.get("domain")
    if zone is not None:
        touch(context.state, zone)
