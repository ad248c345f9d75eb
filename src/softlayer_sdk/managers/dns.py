"""DNS zones and their records."""

from __future__ import annotations

import ipaddress
import re
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any, TypeVar, Unpack, cast

from softlayer_sdk._values.converter import structure
from softlayer_sdk._values.entity import structure_model
from softlayer_sdk.client import Client
from softlayer_sdk.errors import AmbiguousNameError, PreflightError
from softlayer_sdk.managers._base import Manager
from softlayer_sdk.managers._dns_records import as_record, changes, named
from softlayer_sdk.managers._ensure import EnsureResult, Step, carry_out
from softlayer_sdk.managers._given import Plain
from softlayer_sdk.managers._lists import Listing, RowOptions
from softlayer_sdk.managers._templates import each_of, filled, flags, number, numeric, or_null
from softlayer_sdk.models import (
    DnsDomain,
    DnsDomainResourceRecord,
    DnsDomainResourceRecordSrvType,
)
from softlayer_sdk.query.filters import FilterValue, exactly
from softlayer_sdk.services import (
    AccountService,
    DnsDomainResourceRecordService,
    DnsDomainService,
)
from softlayer_sdk.services import _results as results

Row = TypeVar("Row")
ZONES = Listing(AccountService, AccountService.get_domains, paths={"name": "name"})
RECORDS = Listing(
    DnsDomainService,
    DnsDomainService.get_resource_records,
    mask=(
        "[mask[id,expire,domainId,host,minimum,refresh,retry,mxPriority,ttl,type,data,"
        "responsiblePerson],mask(SoftLayer_Dns_Domain_ResourceRecord_SrvType)[port,priority,"
        "protocol,service,weight]]"
    ),
    paths={"ttl": "ttl", "host": "host", "data": "data", "record_type": "type"},
    in_order=True,
)
SRV, PTR = "srv", "ptr"


class ZoneFilters(RowOptions, total=False):
    """The keywords of `DNSManager.list_zones`."""

    name: FilterValue | None


class RecordFilters(RowOptions, total=False):
    """The keywords of `DNSManager.get_records`."""

    ttl: FilterValue | None
    data: FilterValue | None
    host: FilterValue | None
    record_type: str | Sequence[str] | None


class DNSManager(Manager):
    """Manages DNS zones and the records in them.

    Args:
        client: What makes the calls.
    """

    known_by = "names of zones"

    def __init__(self, client: Client) -> None:
        super().__init__(client)
        self._zones = DnsDomainService(client)
        self._records = DnsDomainResourceRecordService(client)

    def list_zones(
        self,
        *,
        name: FilterValue | None = None,
        into: type[results.DnsDomainT] | None = None,
        **rows: Unpack[RowOptions],
    ) -> list[results.DnsDomainT]:
        """List the account's zones.

        Args:
            name: Only zones with this name; text operators such as `*.org` work.
            into: An attrs class of your own for each, which is the mask too.
            rows: What every list takes: mask, where, filter, limit, page_size, parallel, progress.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getDomains/
        """
        return list(self.iter_zones(name=name, into=into, **rows))

    def iter_zones(
        self, *, into: type[results.DnsDomainT] | None = None, **rows: Unpack[ZoneFilters]
    ) -> Iterator[results.DnsDomainT]:
        """Give zones one by one; pages are fetched as they are used.

        The keywords are those of list_zones().

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/
        """
        return ZONES.rows(self.client, rows, into=into)

    def get_zone(
        self,
        zone_id: int | str,
        records: bool = True,
        *,
        into: type[results.DnsDomainT] | None = None,
    ) -> results.DnsDomainT:
        """Get one zone.

        Args:
            zone_id: Its id.
            records: Whether `resource_records` is loaded too.
            into: An attrs class of your own for it, which is the mask too.

        Raises:
            NotFoundError: there is no such zone.

        https://sldn.softlayer.com/reference/services/SoftLayer_Dns_Domain/getObject/
        """
        mask = "mask[resourceRecords]" if records and into is None else None
        return self._zones.get_object(id=self._id(zone_id), mask=mask, into=into)

    def create_zone(self, zone: str, serial: str | int | None = None) -> DnsDomain:
        """Create a zone. SoftLayer adds its SOA and NS records, and an A record if none is given.

        Args:
            zone: Its name, such as `example.org`.
            serial: Its first serial number, as YYYYMMDDnn; today's first without it.

        Returns:
            The zone with `id`, `serial` and `resource_records`.

        Raises:
            SoftLayerAPIError: SoftLayer refused it, for instance since the name is taken.
            OrderStateUnknownError: the answer was lost; the zone may be there.

        https://sldn.softlayer.com/reference/services/SoftLayer_Dns_Domain/createObject/
        """
        template = DnsDomain(
            name=filled("zone", zone),
            serial=numeric("serial", serial or time.strftime("%Y%m%d01")),
            # They must be there, and an empty list is not taken for being there.
            resource_records=cast("list[DnsDomainResourceRecord]", {}),
        )
        return self._zones.create_object(template)

    def delete_zone(self, zone_id: int | str) -> bool:
        """Delete a zone and all its records.

        Args:
            zone_id: Its id.

        Raises:
            NotFoundError: there is no such zone.

        https://sldn.softlayer.com/reference/services/SoftLayer_Dns_Domain/deleteObject/
        """
        return self._zones.delete_object(id=self._id(zone_id))

    def edit_zone(self, zone: DnsDomain | Mapping[str, Any]) -> None:
        """Refuse: SoftLayer has no call that edits a zone. Edit its records instead.

        Args:
            zone: The zone.

        Raises:
            PreflightError: always; nothing is sent.

        https://sldn.softlayer.com/reference/services/SoftLayer_Dns_Domain/
        """
        name = zone.name if isinstance(zone, DnsDomain) else zone.get("name")
        raise PreflightError(
            f"zone {name!r}: SoftLayer has no call that edits a zone; edit its records",
            suggestion="edit_record",
        )

    def dump_zone(self, zone_id: int | str) -> str:
        """Give a zone as the text of a BIND zone file.

        Args:
            zone_id: Its id.

        Raises:
            NotFoundError: there is no such zone.

        https://sldn.softlayer.com/reference/services/SoftLayer_Dns_Domain/getZoneFileContents/
        """
        return self._zones.get_zone_file_contents(id=self._id(zone_id))

    def create_record(
        self, zone_id: int | str, record: str, record_type: str, data: str, ttl: int | None = 60
    ) -> DnsDomainResourceRecord:
        """Create a record in a zone.

        Args:
            zone_id: The zone's id or name.
            record: The host, such as `www`, or `@` for the zone itself.
            record_type: A, AAAA, CNAME, NS, SPF or TXT; MX and SRV have methods of their own, and
                so has PTR, which goes by an address and not by a zone.
            data: The value: an address, or a name that ends with a dot if it is complete.
            ttl: Seconds that others may keep it; None leaves it to SoftLayer (86400).

        Returns:
            The record with its id.

        Raises:
            PreflightError: the host can be none, or that of a PTR record is no address.
            SoftLayerAPIError: SoftLayer refused a value.
            OrderStateUnknownError: the answer was lost; the record may be there.

        https://sldn.softlayer.com/reference/services/SoftLayer_Dns_Domain_ResourceRecord/createObject/
        """
        if record_type.lower() == PTR:
            if not _is_address(record):
                raise PreflightError(
                    f"record={record!r}: a PTR record goes by an address; no zone would list this"
                    " one: create_record_ptr()",
                    suggestion="create_record_ptr",
                )
            return self.create_record_ptr(record, data, ttl)
        return self._records.create_object(
            _record(record, record_type, data, ttl, numeric("zone_id", self._id(zone_id)))
        )

    def create_record_mx(
        self,
        zone_id: int | str,
        record: str,
        data: str,
        ttl: int | None = 60,
        priority: int = 10,
    ) -> DnsDomainResourceRecord:
        """Create an MX record: where mail for a host goes.

        Args:
            zone_id: The zone's id or name.
            record: The host, or `@` for the zone itself.
            data: The name of the mail server.
            ttl: Seconds that others may keep it.
            priority: The lowest is tried first.

        Raises:
            PreflightError: host or priority can be none.
            SoftLayerAPIError: SoftLayer refused a value.
            OrderStateUnknownError: the answer was lost; the record may be there.

        https://sldn.softlayer.com/reference/services/SoftLayer_Dns_Domain_ResourceRecord/createObject/
        """
        template = _record(record, "MX", data, ttl, numeric("zone_id", self._id(zone_id)))
        template.mx_priority = _sixteen_bits("priority", priority)
        return self._records.create_object(template)

    def create_record_srv(
        self,
        zone_id: int | str,
        record: str,
        data: str,
        protocol: str,
        port: int | str,
        service: str,
        ttl: int | None = 60,
        priority: int = 20,
        weight: int = 10,
    ) -> DnsDomainResourceRecord:
        """Create an SRV record: where a service of a host is found.

        Args:
            zone_id: The zone's id or name.
            record: The host.
            data: The name of the server.
            protocol: Usually `TCP` or `UDP`.
            port: The server's port.
            service: The name of the service, such as `_sip`.
            ttl: Seconds that others may keep it.
            priority: The lowest is tried first.
            weight: The share of requests among servers of the same priority.

        Raises:
            PreflightError: host, port, priority or weight can be none.
            SoftLayerAPIError: SoftLayer refused a value.
            OrderStateUnknownError: the answer was lost; the record may be there.

        https://sldn.softlayer.com/reference/services/SoftLayer_Dns_Domain_ResourceRecord_SrvType/createObject/
        """
        template = DnsDomainResourceRecordSrvType(
            domain_id=numeric("zone_id", self._id(zone_id)),
            host=_host(record),
            data=data,
            type="SRV",
            priority=_sixteen_bits("priority", priority),
            protocol=protocol,
            port=_sixteen_bits("port", port),
            service=service,
            weight=_sixteen_bits("weight", weight),
            ttl=_ttl(ttl),
        )
        return self._records.create_object(template)

    def create_record_ptr(
        self, record: str, data: str, ttl: int | None = 60
    ) -> DnsDomainResourceRecord:
        """Create a PTR record: the name of an address.

        Args:
            record: The public IP address of a device of the account.
            data: The name.
            ttl: Seconds that others may keep it.

        Raises:
            SoftLayerAPIError: SoftLayer refused a value.
            OrderStateUnknownError: the answer was lost; the record may be there.

        https://sldn.softlayer.com/reference/services/SoftLayer_Dns_Domain_ResourceRecord/createObject/
        """
        return self._records.create_object(_record(record, "PTR", data, ttl))

    def get_record(
        self, record_id: int | str, *, into: type[results.DnsDomainResourceRecordT] | None = None
    ) -> results.DnsDomainResourceRecordT:
        """Get one record.

        Args:
            record_id: Its id.
            into: An attrs class of your own for it, which is the mask too.

        Raises:
            NotFoundError: there is no such record.

        https://sldn.softlayer.com/reference/services/SoftLayer_Dns_Domain_ResourceRecord/getObject/
        """
        return self._records.get_object(id=record_id, into=into)

    def get_records(
        self,
        zone_id: int | str,
        ttl: FilterValue | None = None,
        data: FilterValue | None = None,
        host: FilterValue | None = None,
        record_type: str | Sequence[str] | None = None,
        *,
        into: type[results.DnsDomainResourceRecordT] | None = None,
        **rows: Unpack[RowOptions],
    ) -> list[results.DnsDomainResourceRecordT]:
        """List the records of a zone.

        Args:
            zone_id: The zone's id or name.
            ttl: Only records with this time to live, in seconds; `> 3600` works too.
            data: Only records with this value; text operators work.
            host: Only records of this host; text operators work.
            record_type: Only records of this type, or of one of these, in either case.
            into: An attrs class of your own for each, which is the mask too.
            rows: What every list takes: mask, where, filter, limit, page_size, parallel, progress.

        Returns:
            The records; an SRV record is a `DnsDomainResourceRecordSrvType` with its `port`,
            `priority`, `weight`, `protocol` and `service`.

        Raises:
            NotFoundError: there is no such zone.

        https://sldn.softlayer.com/reference/services/SoftLayer_Dns_Domain/getResourceRecords/
        """
        return list(
            self.iter_records(
                zone_id,
                ttl=ttl,
                data=data,
                host=host,
                record_type=record_type,
                into=into,
                **rows,
            )
        )

    def iter_records(
        self,
        zone_id: int | str,
        *,
        into: type[results.DnsDomainResourceRecordT] | None = None,
        **rows: Unpack[RecordFilters],
    ) -> Iterator[results.DnsDomainResourceRecordT]:
        """Give the records of a zone one by one; pages are fetched as they are used.

        The keywords are those of get_records().

        Raises:
            NotFoundError: there is no such zone.

        https://sldn.softlayer.com/reference/services/SoftLayer_Dns_Domain/getResourceRecords/
        """
        kind = rows.get("record_type")
        if kind:
            kinds = kind.lower() if isinstance(kind, str) else [each.lower() for each in kind]
            rows["record_type"] = kinds
        found = RECORDS.rows(self.client, rows, id=self._id(zone_id), into=into)
        return found if into is not None else map(_of_its_kind, found)

    def edit_record(self, record: DnsDomainResourceRecord | Mapping[str, Any]) -> bool:
        """Change a record. Only what the record holds is sent; SoftLayer keeps the rest.

        Args:
            record: The record with its new values and its id.

        Raises:
            PreflightError: it has no id; nothing was sent.
            NotFoundError: there is no such record.

        https://sldn.softlayer.com/reference/services/SoftLayer_Dns_Domain_ResourceRecord/editObject/
        """
        values = dict(record.__dict__ if isinstance(record, DnsDomainResourceRecord) else record)
        values.pop("isGatewayAddress", None)  # comes with reverse records and is refused back
        is_srv = isinstance(record, DnsDomainResourceRecordSrvType)
        kind = DnsDomainResourceRecordSrvType if is_srv else DnsDomainResourceRecord
        template = structure(kind, values)
        if getattr(template, "id", None) is None:
            raise PreflightError("edit_record(record): the record has no id")
        return self._records.edit_object(template, id=template.id)

    def delete_record(self, record_id: int | str) -> bool:
        """Delete a record.

        Args:
            record_id: Its id.

        Raises:
            NotFoundError: there is no such record.
            SoftLayerAPIError: SOA and NS records of the zone itself stay.

        https://sldn.softlayer.com/reference/services/SoftLayer_Dns_Domain_ResourceRecord/deleteObject/
        """
        return self._records.delete_object(id=record_id)

    def ensure_records(
        self,
        zone_id: int | str,
        records: Sequence[DnsDomainResourceRecord | Plain],
        exact: bool = False,
        dry_run: bool = False,
    ) -> EnsureResult[DnsDomainResourceRecord]:
        """See to it that a zone has these records: only what differs is changed.

        A record is the same where its host, type and value are; its time to live is changed where
        another is given.

        Args:
            zone_id: The zone's id or name.
            records: The records, as models or under their wire names: `host`, `type`, `data`, and
                what an MX or SRV record has besides.
            exact: Whether all other records go, but for SOA, and NS of the zone itself.
            dry_run: Only tell what would change.

        Returns:
            The records that were `added`, `changed`, `removed` and `kept`, or would be.

        Raises:
            PreflightError: a record lacks its host, type or value; nothing was sent.
            SoftLayerAPIError: SoftLayer refused the first change; none was made.
            FollowUpError: some changes were made, and others failed.

        https://sldn.softlayer.com/reference/services/SoftLayer_Dns_Domain_ResourceRecord/createObject/
        """
        flags(exact=exact, dry_run=dry_run)
        wanted = [as_record(each) for each in each_of("records", records)]
        id = numeric("zone_id", self._id(zone_id))
        found = changes(self.get_records(id), wanted, exact=exact)
        if dry_run:
            return found
        for each in found.added:
            each.domain_id = id
        steps: list[Step] = [
            *((f"edit {named(each)}", partial(self.edit_record, each)) for each in found.changed),
            *(
                (f"delete {named(each)}", partial(self.delete_record, each.id))
                for each in found.removed
            ),
            *(
                (f"create {named(each)}", partial(self._records.create_object, each))
                for each in found.added
            ),
        ]
        return carry_out(found, steps, f"zone {id}")

    def sync_host_record(
        self,
        zone_id: int | str,
        hostname: str,
        ip_address: str,
        record_type: str = "a",
        ttl: int = 7200,
    ) -> None:
        """See to it that a host of a zone has an address: its record is edited, or created.

        Args:
            zone_id: The zone's id or name.
            hostname: The host.
            ip_address: The address.
            record_type: `a` or `aaaa`.
            ttl: Seconds that others may keep it.

        Raises:
            AmbiguousNameError: the host has several records of the type; none was changed.

        https://sldn.softlayer.com/reference/services/SoftLayer_Dns_Domain_ResourceRecord/editObject/
        """
        records = self.get_records(zone_id, host=hostname, record_type=record_type)
        if len(records) > 1:
            raise AmbiguousNameError(
                f"{hostname!r} has {len(records)} {record_type} records; none was changed",
                matches=records,
            )
        if not records:
            self.create_record(zone_id, hostname, record_type, ip_address, ttl=ttl)
            return
        records[0].data = ip_address
        records[0].ttl = ttl
        self.edit_record(records[0])

    def sync_ptr_record(
        self,
        ptr_domains: DnsDomain | Mapping[str, Any],
        ip_address: str,
        fqdn: str,
        ttl: int = 7200,
    ) -> None:
        """See to it that an address has a name: its PTR record is edited, or created.

        Args:
            ptr_domains: The reverse zone with its records, from `getReverseDomainRecords`.
            ip_address: The address.
            fqdn: The name.
            ttl: Seconds that others may keep it.

        Raises:
            SoftLayerAPIError: SoftLayer refused a value.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getReverseDomainRecords/
        """
        zone = (
            ptr_domains
            if isinstance(ptr_domains, DnsDomain)
            else structure(DnsDomain, dict(ptr_domains))
        )
        host = ip_address.rpartition(".")[2]
        for record in zone.resource_records:
            if getattr(record, "host", None) == host:
                record.data = fqdn
                record.ttl = ttl
                self.edit_record(record)
                return
        self._records.create_object(_record(host, PTR, fqdn, ttl, zone.id))

    def _resolvers(self) -> Iterable[Callable[[str], Iterable[int | str]]]:
        return (lambda name: [zone.id for zone in self.list_zones(name=exactly(name))],)

    def _known(self) -> Iterable[str | None]:
        """Names of zones."""
        return ZONES.known(self.client, "mask[name]")


def _is_address(text: str) -> bool:
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return True


def _of_its_kind(record: Row) -> Row:
    """A record as the model that has all its properties."""
    if type(record) is not DnsDomainResourceRecord or getattr(record, "type", None) != SRV:
        return record
    known = cast("DnsDomainResourceRecord", record)
    srv = structure_model(
        DnsDomainResourceRecordSrvType, known.__dict__, known.__place__, known.__indices__
    )
    return cast("Row", srv)


def _record(
    host: str, kind: str, data: str, ttl: int | None, zone_id: int | None = None
) -> DnsDomainResourceRecord:
    record = DnsDomainResourceRecord(host=_host(host), data=data, type=kind, ttl=_ttl(ttl))
    if zone_id is not None:
        record.domain_id = zone_id
    return record


def _host(name: str) -> str:
    """The host of a record.

    Raises:
        PreflightError: nothing is in it, or white space.
    """
    if re.search(r"\s", filled("record", name)):
        raise PreflightError(f"record={name!r}: the name of a host has no white space")
    return name


def _sixteen_bits(keyword: str, value: int | str) -> int:
    """A port, priority or weight, which a record has 16 bits for; sent as it was given.

    Raises:
        PreflightError: it is none.
    """
    if not 0 <= number(keyword, value) < 1 << 16:
        raise PreflightError(f"{keyword}={value!r}: it is a number from 0 to 65535")
    return cast("int", value)


def _ttl(seconds: int | None) -> int:
    return or_null(None) if seconds is None else numeric("ttl", seconds)
