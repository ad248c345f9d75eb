"""Make a zone equal to a file with lines like `www A 3600 192.0.2.1` or `@ MX 60 10 mail`."""

from pathlib import Path

import softlayer_sdk as sl


def record(host: str, kind: str, ttl: str, data: str) -> dict[str, object]:
    """The record of a line, under the names that SoftLayer has."""
    *priority, value = data.split() if kind == "MX" else [data]
    mail = {"mxPriority": int(priority[0])} if priority else {}
    return {"host": host, "type": kind, "ttl": int(ttl), "data": value, **mail}


def main(client: sl.Client, zone: str, file: str) -> None:
    """Delete what is not in the file, create what is not in the zone, and print what changed."""
    dns = sl.DNSManager(client)
    wanted = [record(*line.split(maxsplit=3)) for line in Path(file).read_text().splitlines()]
    known = dns.list_zones(name=zone) or [dns.create_zone(zone)]
    done = dns.ensure_records(known[0].id, wanted, exact=True)
    for sign, records in (("-", done.removed), ("~", done.changed), ("+", done.added)):
        for each in records:
            print(sign, each.host, each.type, each.ttl, each.data)


if __name__ == "__main__":
    main(sl.Client(), "example.org", "zone.txt")
