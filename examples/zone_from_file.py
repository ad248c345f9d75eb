"""Make a zone equal to a file with lines like `www A 3600 192.0.2.1` or `@ MX 60 10 mail`."""

from pathlib import Path

import softlayer_sdk as sl


def main(client: sl.Client, zone: str, file: str) -> None:
    """Delete what is not in the file, create what is not in the zone; print both. NS, SRV stay."""
    dns, present = sl.DNSManager(client), dict[tuple[str, ...], int]()
    wanted = {tuple(line.split(maxsplit=3)) for line in Path(file).read_text().splitlines()}
    zone_id = (dns.list_zones(name=zone) or [dns.create_zone(zone)])[0].id
    for each in dns.get_records(zone_id, record_type=["A", "AAAA", "CNAME", "TXT", "MX"]):
        data = f"{each.mx_priority} {each.data}" if each.type == "mx" else each.data
        present[each.host, each.type.upper(), str(each.ttl), data] = each.id
    for record in sorted(present.keys() - wanted):
        print("-", *record)
        dns.delete_record(present[record])
    for host, kind, ttl, data in sorted(wanted - present.keys()):
        print("+", host, kind, ttl, data)
        if kind == "MX":
            dns.create_record_mx(zone_id, host, data.split()[1], int(ttl), int(data.split()[0]))
        else:
            dns.create_record(zone_id, host, kind, data, int(ttl))


if __name__ == "__main__":
    main(sl.Client(), "example.org", "zone.txt")
