"""Print what the invoices of each month come to, and how many there were."""

from collections import defaultdict
from decimal import Decimal

import softlayer_sdk as sl


def main(client: sl.Client) -> None:
    """Add up all invoices, paid ones too, by the month in which they were made."""
    months: defaultdict[str, list[Decimal]] = defaultdict(list)
    for invoice in sl.AccountManager(client).iter_invoices(closed=True):
        months[f"{invoice.create_date:%Y-%m}"].append(invoice.invoice_total_amount or Decimal(0))
    for month, totals in sorted(months.items()):
        print(f"{month} {sum(totals):>12,.2f}  {len(totals)} invoices")


if __name__ == "__main__":
    main(sl.Client())
