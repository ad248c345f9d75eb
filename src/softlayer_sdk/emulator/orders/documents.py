"""Invoices, orders and quotes as files: small, real, and they say that they are emulated."""

from __future__ import annotations

import io
import zipfile
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape

from softlayer_sdk.emulator.engine.registry import behaviour
from softlayer_sdk.emulator.engine.values import date_text, decimal_text
from softlayer_sdk.emulator.orders.parts import with_parts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row

    Table = list[tuple[str, ...]]

_INVOICE, _NEXT = "Billing_Invoice", "Billing_Invoice_Next"
_NOTICE = "Made by an emulator. Nothing is owed."
_LINES_A_PAGE = 60
_MARGIN, _TOP, _HEIGHT = 50, 780, 12
# The parts of a workbook beside its sheet, as small as programs that read it allow.
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_KINDS = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_WORKBOOK = {
    "[Content_Types].xml": (
        f'<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/workbook.xml" ContentType="{_KINDS}.sheet.main+xml"/>'
        f'<Override PartName="/sheet.xml" ContentType="{_KINDS}.worksheet+xml"/></Types>'
    ),
    "_rels/.rels": (
        f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="r1" '
        f'Type="{_RELATIONS}/officeDocument" Target="workbook.xml"/></Relationships>'
    ),
    "workbook.xml": (
        f'<workbook xmlns="{_SHEETS}" xmlns:r="{_RELATIONS}"><sheets>'
        '<sheet name="Lines" sheetId="1" r:id="r1"/></sheets></workbook>'
    ),
    "_rels/workbook.xml.rels": (
        f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="r1" '
        f'Type="{_RELATIONS}/worksheet" Target="sheet.xml"/></Relationships>'
    ),
}


# --- the forms


def pdf(table: Table) -> bytes:
    """A document with the rows as lines of text."""
    lines = ["  ".join(cell for cell in row if cell) for row in table]
    pages = [lines[n : n + _LINES_A_PAGE] for n in range(0, len(lines), _LINES_A_PAGE)] or [[]]
    kids = " ".join(f"{4 + 2 * n} 0 R" for n in range(len(pages)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>",
    ]
    for number, page in enumerate(pages):
        objects += [
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] "
            b"/Resources << /Font << /F 3 0 R >> >> /Contents %d 0 R >>" % (5 + 2 * number),
            _stream(_drawn(page)),
        ]
    return _joined(objects)


def _drawn(lines: Iterable[str]) -> bytes:
    text = "".join(f"({_quoted(line)}) Tj T*\n" for line in lines)
    drawn = f"BT /F 9 Tf {_HEIGHT} TL {_MARGIN} {_TOP} Td\n{text}ET"
    return drawn.encode("cp1252", "replace")


def _quoted(text: str) -> str:
    return text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")


def _stream(content: bytes) -> bytes:
    return b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content)


def _joined(objects: list[bytes]) -> bytes:
    """The objects of a document, and the table of where each of them begins."""
    found, places = b"%PDF-1.4\n", list[int]()
    for number, content in enumerate(objects, 1):
        places.append(len(found))
        found += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    entries = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    return (
        found
        + b"xref\n0 %d\n0000000000 65535 f \n%s" % (size, entries)
        + b"trailer\n<< /Size %d /Root 1 0 R >>\n" % size
        + b"startxref\n%d\n%%%%EOF\n" % len(found)
    )


def spreadsheet(table: Table) -> bytes:
    """A workbook with the rows in its one sheet."""
    cells = (
        "".join(f'<c t="inlineStr"><is><t>{escape(cell)}</t></is></c>' for cell in row)
        for row in table
    )
    rows = "".join(f"<row>{row}</row>" for row in cells)
    sheet = f'<worksheet xmlns="{_SHEETS}"><sheetData>{rows}</sheetData></worksheet>'
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in {**_WORKBOOK, "sheet.xml": sheet}.items():
            text = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>{content}'
            package.writestr(zipfile.ZipInfo(name), text)
    return file.getvalue()


# --- what they are about


def _table(title: str, row: Row, items: Iterable[Row], *, detailed: bool = True) -> Table:
    """What a document says: what it is, and a line for each thing that is paid for."""
    made = row.get("createDate") or row.state.clock.now()
    owner = str(row.state.account.get("companyName") or "")
    shown = [item for item in items if detailed or item.get("parent") is None]
    lines = [_line(item, [item] if detailed else with_parts(item)) for item in shown]
    return [
        (title,),
        (_NOTICE,),
        (owner, date_text(made)),
        ("Description", "Host", "Recurring", "One-time"),
        *lines,
        ("Total", "", decimal_text(sum((Decimal(line[2]) for line in lines), Decimal())), ""),
    ]


def _line(item: Row, paid: list[Row]) -> tuple[str, ...]:
    host = ".".join(part for name in ("hostName", "domainName") if (part := item.get(name)))
    names = ("recurringFee", "oneTimeFee")
    fees = (sum(Decimal(each.get(name) or 0) for each in paid) for name in names)
    return (str(item.get("description") or ""), host, *map(decimal_text, fees))


def _invoice(invoice: Row, *, detailed: bool) -> Table:
    title = f"Invoice {invoice.get('id')}"
    return _table(title, invoice, invoice.get("items"), detailed=detailed)


def _next_invoice(context: Context, *, detailed: bool) -> Table:
    account = context.state.account
    items: list[Row] = account.get("allBillingItems")
    return _table("Next invoice", account.get("pendingInvoice"), items, detailed=detailed)


# The end of each method's name: in which form, and whether with all lines.
_FORMS: dict[str, tuple[Callable[[Table], bytes], bool]] = {
    "Pdf": (pdf, False),
    "PdfDetailed": (pdf, True),
    "Excel": (spreadsheet, True),
}


def _of_invoice(write: Callable[[Table], bytes], *, detailed: bool) -> Callable[..., bytes]:
    def file(_: Context, invoice: Row) -> bytes:
        return write(_invoice(invoice, detailed=detailed))

    return file


def _of_next(write: Callable[[Table], bytes], *, detailed: bool) -> Callable[..., bytes]:
    def file(context: Context, _: Row | None, date: Any = None) -> bytes:
        del date
        return write(_next_invoice(context, detailed=detailed))

    return file


for _form, (_write, _detailed) in _FORMS.items():
    _methods = (f"get{_form}", f"getPreliminary{_form}")
    behaviour(_INVOICE, *_methods)(_of_invoice(_write, detailed=_detailed))
    behaviour(_NEXT, f"get{_form}")(_of_next(_write, detailed=_detailed))
    behaviour("Account", f"getNextInvoice{_form}")(_of_next(_write, detailed=_detailed))


@behaviour(_INVOICE, "getPdfFileSize")
def pdf_size(_: Context, invoice: Row) -> int:
    """How many bytes an invoice has as PDF."""
    return len(pdf(_invoice(invoice, detailed=False)))


@behaviour(_INVOICE, "getPdfFilename", "getPdfDetailedFilename", "getXlsFilename")
@behaviour("Billing_Order", "getPdfFilename")
def file_name(context: Context, row: Row) -> str:
    """What an invoice or an order is called as a file."""
    what = row.type.name.rpartition("_")[2]
    detailed = "-Detailed" if "Detailed" in context.method else ""
    ending = "xlsx" if "Xls" in context.method else "pdf"
    return f"{what}-{row.get('id')}{detailed}.{ending}"


@behaviour("Billing_Order", "getPdf")
def order_pdf(_: Context, order: Row) -> bytes:
    """An order as PDF."""
    return pdf(_table(f"Order {order.get('id')}", order, order.get("items")))


@behaviour("Billing_Order_Quote", "getPdf")
def quote_pdf(_: Context, quote: Row) -> bytes:
    """A quote as PDF."""
    items = quote.get("order").get("items")
    return pdf(_table(f"Quote {quote.get('id')}", quote, items))


@behaviour(_INVOICE, "emailInvoices")
def email(_: Context, __: Row | None, options: dict[str, Any]) -> None:
    """Send invoices by mail; the emulator sends none."""
    del options


@behaviour(_INVOICE, "getZeroFeeItemCounts")
def free_items(context: Context, invoice: Row) -> list[Row]:
    """How many lines cost nothing, by category."""
    return _free(context, invoice.get("items"))


@behaviour("Account", "getNextInvoiceZeroFeeItemCounts")
def free_items_to_come(context: Context, account: Row) -> list[Row]:
    """The same for the next invoice."""
    return _free(context, account.get("allBillingItems"))


def _free(context: Context, items: Iterable[Row]) -> list[Row]:
    counts: dict[str, int] = {}
    for item in items:
        if not Decimal(str(item.get("recurringFee") or 0)):
            code = str(item.get("categoryCode"))
            counts[code] = counts.get(code, 0) + 1
    kind = "Container_Product_Item_Category_ZeroFee_Count"
    return [
        context.state.make(kind, {"categoryCode": code, "count": count})
        for code, count in counts.items()
    ]
