"""Write every server, virtual or bare metal, to a CSV file: addresses, tags, monthly cost."""

import softlayer_sdk as sl
from softlayer_sdk.export import to_csv

MASK = """fullyQualifiedDomainName, primaryIpAddress, primaryBackendIpAddress,
    tagReferences.tag.name, billingItem.nextInvoiceTotalRecurringAmount"""


def row(server: sl.VirtualGuest | sl.HardwareServer) -> dict[str, object]:
    """Give what the file says of a server."""
    return {
        "name": server.fully_qualified_domain_name,
        "public": server.primary_ip_address,
        "private": server.primary_backend_ip_address,
        "tags": ", ".join(each.tag.name for each in server.tag_references),
        "monthly": server.billing_item and server.billing_item.next_invoice_total_recurring_amount,
    }


def main(client: sl.Client, file: str = "inventory.csv") -> None:
    """Write the file, and print how many servers are in it."""
    guests = map(row, sl.VSManager(client).iter_instances(mask=MASK))
    machines = map(row, sl.HardwareManager(client).iter_hardware(mask=MASK))
    print(to_csv([*guests, *machines], file), "servers")


if __name__ == "__main__":
    main(sl.Client())
