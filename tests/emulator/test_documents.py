"""Invoices, orders and quotes as files."""

from __future__ import annotations

import base64
import io
import re
import zipfile
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

from tests.emulator.wire import encode, read, rest, xmlrpc

if TYPE_CHECKING:
    from softlayer_sdk.emulator import Emulator

INVOICE = "Billing_Invoice"
SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def file(emulator: Emulator, service: str, method: str, id: int | None = None) -> bytes:
    """A file as both wires bring it."""
    where = f"SoftLayer_{service}/{method}" if id is None else f"SoftLayer_{service}/{id}/{method}"
    content = base64.b64decode(rest(emulator, where).json, validate=True)
    headers = {} if id is None else {f"SoftLayer_{service}InitParameters": encode({"id": id})}
    body = xmlrpc(emulator, f"SoftLayer_{service}", method, **headers).body
    (text,) = re.findall(rb"<base64>(.*)</base64>", body)
    assert content == base64.b64decode(text)
    return content


def invoice(emulator: Emulator) -> int:
    """The id of an invoice."""
    id: int = read(emulator, "Account", "getInvoices", mask="mask[id]")[0]["id"]
    return id


def lines(content: bytes) -> str:
    """What a PDF says; its table tells where each object begins."""
    assert content.startswith(b"%PDF-1.4")
    assert content.endswith(b"%%EOF\n")
    table = int(content.split(b"startxref\n")[1].split()[0])
    assert content[table:].startswith(b"xref\n")
    for number, place in enumerate(re.findall(rb"(\d{10}) 00000 n", content), 1):
        assert content[int(place) :].startswith(b"%d 0 obj" % number)
    return "\n".join(re.findall(r"\((.*)\) Tj", content.decode("cp1252")))


@pytest.mark.parametrize("method", ["getPdf", "getPreliminaryPdf", "getPdfDetailed"])
def test_an_invoice_as_pdf(shared: Emulator, method: str) -> None:
    """It says what it is, that it is emulated, and what it comes to."""
    id = invoice(shared)
    text = lines(file(shared, INVOICE, method, id))
    assert text.startswith(f"Invoice {id}\nMade by an emulator.")
    total = read(shared, INVOICE, "getInvoiceTotalAmount", id=id)
    assert "Total" in text
    assert total in text


def test_an_invoice_as_workbook(shared: Emulator) -> None:
    """Its rows are the lines of the invoice."""
    id = invoice(shared)
    package = zipfile.ZipFile(io.BytesIO(file(shared, INVOICE, "getExcel", id)))
    assert package.testzip() is None
    sheet = ET.fromstring(package.read("sheet.xml"))  # noqa: S314 - the emulator is ours
    rows = [[cell[0][0].text or "" for cell in row] for row in sheet.iter(f"{SHEET}row")]
    assert [f"Invoice {id}"] == rows[0]
    items = read(shared, INVOICE, "getItems", id=id, mask="mask[description]")
    assert [each["description"] for each in items] == [row[0] for row in rows[4:-1]]


def test_names_and_sizes(shared: Emulator) -> None:
    """A file has the name and the size that are told."""
    id = invoice(shared)
    assert f"Invoice-{id}.pdf" == read(shared, INVOICE, "getPdfFilename", id=id)
    assert f"Invoice-{id}-Detailed.pdf" == read(shared, INVOICE, "getPdfDetailedFilename", id=id)
    assert f"Invoice-{id}.xlsx" == read(shared, INVOICE, "getXlsFilename", id=id)
    size = read(shared, INVOICE, "getPdfFileSize", id=id)
    assert size == len(file(shared, INVOICE, "getPdf", id))


@pytest.mark.parametrize(
    ("service", "method"),
    [("Account", "getNextInvoicePdf"), ("Account", "getNextInvoicePdfDetailed")],
)
def test_the_next_invoice(shared: Emulator, service: str, method: str) -> None:
    """What is to come is a file too."""
    assert lines(file(shared, service, method)).startswith("Next invoice\n")


def test_many_lines_have_many_pages(emulator: Emulator) -> None:
    """What does not fit goes on to another page, and text is as it is."""
    emulator.seed("Virtual_Guest", count=80, hostname="a(b)\\{n}")
    text = lines(file(emulator, "Account", "getNextInvoicePdfDetailed"))
    content = file(emulator, "Account", "getNextInvoicePdfDetailed")
    assert 1 < content.count(b"/Type /Page ")
    assert len(text.splitlines()) > 80


def test_orders_and_quotes(emulator: Emulator) -> None:
    """They are files as well."""
    order = read(emulator, "Account", "getOrders", mask="mask[id]")[0]["id"]
    assert lines(file(emulator, "Billing_Order", "getPdf", order)).startswith(f"Order {order}\n")
    assert f"Order-{order}.pdf" == read(emulator, "Billing_Order", "getPdfFilename", id=order)
    receipt = read(emulator, "Billing_Order", "getReceipt", id=order)
    assert order == receipt["orderId"]
    statuses = {each["status"] for each in read(emulator, "Billing_Order", "getOrderStatuses")}
    assert {"PENDING_AUTO_APPROVAL", "APPROVED"} <= statuses
    assert read(emulator, "Billing_Order", "isPendingEditApproval", id=order) is False


def test_what_costs_nothing(shared: Emulator) -> None:
    """Lines without a fee are counted by category."""
    counts = read(shared, INVOICE, "getZeroFeeItemCounts", id=invoice(shared))
    assert all(each["count"] > 0 for each in counts)
    counts = read(shared, "Account", "getNextInvoiceZeroFeeItemCounts")
    items = read(shared, "Account", "getAllBillingItems", mask="mask[recurringFee]")
    free = [each for each in items if float(each["recurringFee"] or 0) == 0]
    assert len(free) == sum(each["count"] for each in counts)
