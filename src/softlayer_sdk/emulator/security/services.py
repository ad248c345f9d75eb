"""SoftLayer_Security_Certificate: certificates with their keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.errors import BASE, Refusal
from softlayer_sdk.emulator.engine.objects import creatable, deletable
from softlayer_sdk.emulator.engine.registry import behaviour, derived, part_of
from softlayer_sdk.emulator.security.certificates import body_of, read_certificate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row

_CERTIFICATE = "SoftLayer_Security_Certificate"
_TEXTS = (
    "certificate",
    "privateKey",
    "intermediateCertificate",
    "certificateSigningRequest",
    "notes",
)


def values_of(template: dict[str, Any]) -> dict[str, Any]:
    """What of a certificate follows from its texts.

    Raises:
        Refusal: one of them is not what it has to be.
    """
    values: dict[str, Any] = {n: template[n] for n in _TEXTS if template.get(n) is not None}
    if "certificate" in values:
        try:
            facts = read_certificate(str(values["certificate"]))
        except ValueError:
            raise Refusal.public("The provided certificate is not valid.") from None
        values |= {
            "commonName": facts.common_name,
            "organizationName": facts.organization,
            "validityBegin": facts.begin,
            "validityEnd": facts.end,
            "keySize": facts.key_size,
        }
    for name, kind, word in (
        ("privateKey", "PRIVATE KEY", "private key"),
        ("intermediateCertificate", "CERTIFICATE", "intermediate certificate"),
        ("certificateSigningRequest", "CERTIFICATE REQUEST", "certificate signing request"),
    ):
        # A text that is no PEM at all stands for a key that nobody wants to give away.
        if "-----BEGIN" in str(values.get(name)):
            try:
                body_of(str(values[name]), kind)
            except ValueError:
                raise Refusal.public(f"The provided {word} is not valid.") from None
    return values


def _complete(context: Context, template: dict[str, Any]) -> Mapping[str, Any]:
    return values_of(template) | {"createDate": context.now, "modifyDate": context.now}


def _delete(context: Context, row: Row) -> None:
    if row.get("associatedServiceCount"):
        text = "The certificate is in use and cannot be removed."
        raise Refusal(BASE, text)
    context.state.remove(row)


creatable("Security_Certificate", needs=("certificate", "privateKey"), complete=_complete)
deletable("Security_Certificate", _delete)


@behaviour("Security_Certificate", "editObject")
def edit(context: Context, row: Row, template: dict[str, Any]) -> bool:
    """Change texts; what follows from them changes too. Only notes of one that is in use."""
    given = {n: template[n] for n in _TEXTS if template.get(n) not in (None, row.get(n))}
    if row.get("associatedServiceCount") and given.keys() - {"notes"}:
        raise Refusal(BASE, "The certificate is in use; only its notes can be changed.")
    row.update(values_of(given), modifyDate=context.now)
    return True


@behaviour("Security_Certificate", "findByCommonName")
def find(context: Context, _: Row | None, name: str) -> list[Row]:
    """The certificates for a name."""
    return context.state.where(_CERTIFICATE, lambda row: row.get("commonName") == name)


@behaviour("Security_Certificate", "getPemFormat")
def pem(_: Context, row: Row) -> str:
    """All texts of a certificate, one after the other."""
    texts = (row.get(name) for name in ("certificate", "intermediateCertificate", "privateKey"))
    return "\n".join(str(text).strip() for text in texts if text) + "\n"


@derived("Security_Certificate", "validityDays")
def _days(row: Row) -> int | None:
    """The days that are left."""
    end = row.get("validityEnd")
    return max(0, (end - row.state.clock.now()).days) if end is not None else None


@derived("Security_Certificate", "lbaasListeners")
def _listeners(row: Row) -> list[Row]:
    rows = row.state.all("Network_LBaaS_Listener")
    return [each for each in rows if each.get("tlsCertificateId") == row.get("id")]


@derived("Security_Certificate", "associatedServiceCount")
def _services(row: Row) -> int:
    return len(row.get("lbaasListeners"))


def _is_valid(row: Row) -> bool:
    end = row.get("validityEnd")
    return end is None or end > row.state.clock.now()


part_of("Account", "validSecurityCertificates", "securityCertificates", _is_valid)
part_of(
    "Account",
    "expiredSecurityCertificates",
    "securityCertificates",
    lambda row: not _is_valid(row),
)
