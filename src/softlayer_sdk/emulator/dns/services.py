"""SoftLayer_Dns_Domain and its records."""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.dns.reverse import in_zone
from softlayer_sdk.emulator.dns.zones import (
    DEFAULT_TTL,
    KINDS,
    NAME_SERVERS,
    RECORD,
    ZONE,
    add_zone,
    put_record,
    record_values,
    touch,
)
from softlayer_sdk.emulator.engine.errors import BASE, Refusal
from softlayer_sdk.emulator.engine.registry import behaviour, provided
from softlayer_sdk.emulator.engine.values import array, number, struct

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row


@behaviour("Dns_Domain", "createObject", adds=("resourceRecords",))
def create(context: Context, _: Row | None, template: dict[str, Any]) -> Row:
    """A new zone. Its answer has the records, their types in capitals."""
    name = str(template.get("name") or "")
    for needed, given in (("name", name), ("resourceRecords", "resourceRecords" in template)):
        if not given:
            raise Refusal.missing(needed, f"{ZONE}_Forward")
    if context.state.where(ZONE, lambda row: row.get("name") == name):
        raise Refusal.public("Domain already exists")
    records = array(template["resourceRecords"])
    if not any(str(struct(each).get("type")).lower() in ("a", "aaaa") for each in records):
        records = [*records, {"type": "a", "data": "127.0.0.1"}]
    serial = number(template.get("serial"))
    own = {"serial": serial} if serial else {}
    zone = add_zone(context.state, name, records, **own)
    state = context.state
    shown = [
        state.make(each.type.name, {**each.values, "type": each.get("type").upper()})
        for each in zone.get("resourceRecords")
    ]
    return state.make(zone.type.name, {**zone.values, "resourceRecords": shown})


@behaviour("Dns_Domain", "deleteObject")
def delete(context: Context, row: Row) -> bool:
    """Forget a zone and its records."""
    for record in (*row.get("resourceRecords"), row):
        context.state.remove(record)
    return True


@behaviour("Dns_Domain", "getByDomainName")
def by_name(context: Context, _: Row | None, part: str) -> list[Row]:
    """The zones that have this in their name."""
    return context.state.where(ZONE, lambda row: part in row.get("name"))


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
    kind = _CREATORS[context.method]
    template = {"host": host, "data": data, "ttl": ttl, "type": kind, "mxPriority": priority}
    return _add(context, zone, template)


def _add(context: Context, zone: Row | None, template: dict[str, Any]) -> Row:
    record = put_record(context.state, zone, record_values(template))
    touch(context.state, zone)
    return record


@behaviour("Dns_Domain", "createPtrRecord")
def create_ptr(
    context: Context, _: Row | None, address: str, name: str, ttl: object = DEFAULT_TTL
) -> Row:
    """The name of an address."""
    for what, given in (("an IP address", address), ("a PTR address", name)):
        if not given:
            raise Refusal.public(f"Please provide {what}.")
    if not 60 <= (number(ttl) or 0) <= 604800:  # noqa: PLR2004 - a minute, a week
        raise Refusal.public("Please provide a TTL value between 60 and 604800.")
    return _add_ptr(context, {"host": address, "data": name, "ttl": ttl, "type": "ptr"})


def _add_ptr(context: Context, template: dict[str, Any]) -> Row:
    """The name of an address of the account.

    Raises:
        Refusal: it is no address, or one of somebody else.
    """
    address = str(template.get("host"))
    if template.get("domainId") and "." not in address:
        address = in_zone(context.state.found("Network_Subnet", template["domainId"]), address)
    try:
        ipaddress.ip_address(address)
    except ValueError:
        raise Refusal.public("Please provide a valid IP address.") from None
    if provided("address_at")(context.state, address) is None:
        raise Refusal.public("Access denied.")
    return _add(context, None, template | {"host": address})


@behaviour("Dns_Domain", "getZoneFileContents")
def zone_file(_: Context, zone: Row) -> str:
    """The zone as BIND reads it."""
    records: list[Row] = zone.get("resourceRecords")
    blocks = [_head(zone)]
    for kind in KINDS[:-1]:
        lines = [_line(each) for each in records if each.get("type") == kind]
        if lines:
            blocks.append("\n".join(lines))
    return "\n\n".join(blocks) + "\n"


def _head(zone: Row) -> str:
    soa = zone.get("soaResourceRecord")
    numbers = (
        (f"{zone.get('serial')}", "Serial"),
        (f"{soa.get('refresh')}", "Refresh"),
        (f"{soa.get('retry')}", "Retry"),
        (f"{soa.get('expire')}", "Expire"),
        (f"{soa.get('minimum')})", "Minimum"),
    )
    first = f"$ORIGIN {zone.get('name')}.\n$TTL {DEFAULT_TTL}\n"
    opening = f"@ IN SOA {soa.get('data')} {soa.get('responsiblePerson')} (\n"
    return first + opening + "\n".join(f"{'':23}{text:<18}; {what}" for text, what in numbers)


def _line(record: Row) -> str:
    kind, host, data = record.get("type").upper(), record.get("host"), record.get("data")
    name = f"{kind:<6}"
    if kind == "MX":
        name = f"MX {record.get('mxPriority')} "
    elif kind == "SRV":
        host = f"{record.get('service')}.{record.get('protocol')}" + f".{host}".removesuffix(".@")
        name += f"{record.get('priority')} {record.get('weight')} {record.get('port')} "
    return f"{host:<22} {record.get('ttl'):<8} IN {name}{data}"


@behaviour("Dns_Domain_ResourceRecord", "createObject")
def create_record(context: Context, _: Row | None, template: dict[str, Any]) -> Row:
    """A record in the zone that it names."""
    if str(template.get("type", "")).lower() == "ptr":
        return _add_ptr(context, template)
    if not template.get("domainId"):
        raise Refusal.missing("domainId", RECORD)
    zone = context.state.found(ZONE, template["domainId"])
    return _add(context, zone, template)


@behaviour("Dns_Domain_ResourceRecord", "editObject")
def edit_record(context: Context, row: Row, template: dict[str, Any]) -> bool:
    """Change what the template has; the rest stays."""
    given = {name: value for name, value in template.items() if value is not None}
    if row.get("type") == "ptr":
        given.pop("host", None)  # a reverse zone shows only a part of the address
    row.update(record_values({**row.values, **given}))
    touch(context.state, row.get("domain"))
    return True


@behaviour("Dns_Domain_ResourceRecord", "deleteObject")
def delete_record(context: Context, row: Row) -> bool:
    """Forget a record that is not the zone's own."""
    _refuse_own(row, ("soa", "ns", "ptr"))
    return _forget(context, [row])


@behaviour("Dns_Domain_ResourceRecord", "deleteObjects")
def delete_records(context: Context, _: Row | None, templates: list[dict[str, Any]]) -> bool:
    """Forget several; name servers only have to stay when they are SoftLayer's."""
    rows = [context.state.found(RECORD, template.get("id")) for template in templates]
    for row in rows:
        _refuse_own(row, ("soa", "ptr", *(("ns",) if row.get("data") in NAME_SERVERS else ())))
    return _forget(context, rows)


def _refuse_own(row: Row, kinds: tuple[str, ...]) -> None:
    if row.get("type") in kinds:
        raise Refusal(BASE, f"{row.get('type').upper()} records may not be removed.")


def _forget(context: Context, rows: list[Row]) -> bool:
    for row in rows:
        zone: Row = row.get("domain")
        context.state.remove(row)
        touch(context.state, zone)
    return True
