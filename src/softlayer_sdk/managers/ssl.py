"""TLS certificates that an account has stored."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from typing import Literal

import attrs

from softlayer_sdk._types import MaskLike
from softlayer_sdk.client import Client
from softlayer_sdk.errors import PreflightError
from softlayer_sdk.managers._base import Manager
from softlayer_sdk.managers._given import Plain, as_model, one_of
from softlayer_sdk.managers._lists import Listing
from softlayer_sdk.models import SecurityCertificate
from softlayer_sdk.services import AccountService, SecurityCertificateService
from softlayer_sdk.services import _results as results

Which = Literal["all", "valid", "expired"]
ALL = Listing(
    AccountService,
    AccountService.get_security_certificates,
    mask="mask[id,commonName,validityDays,notes,validityEnd]",
    paths={"common_name": "commonName"},
)
LISTS = {
    "all": ALL,
    "valid": attrs.evolve(ALL, list_rows=AccountService.get_valid_security_certificates),
    "expired": attrs.evolve(ALL, list_rows=AccountService.get_expired_security_certificates),
}


class SSLManager(Manager):
    """Manages TLS certificates.

    Args:
        client: What makes the calls.
    """

    known_by = "names that certificates are for"

    def __init__(self, client: Client) -> None:
        super().__init__(client)
        self._certificates = SecurityCertificateService(client)

    def list_certs(
        self, method: Which = "all", expiring_within: float | None = None
    ) -> list[SecurityCertificate]:
        """List the account's certificates, all of them.

        Args:
            method: `all`, `valid` or `expired`.
            expiring_within: Only those that expire within so many days from now.

        Returns:
            Each with `id`, `common_name`, `validity_days`, `validity_end` and `notes`.

        Raises:
            PreflightError: there is no such method.
            CallError: SoftLayer refused or did not answer.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getSecurityCertificates/
        """
        listing = LISTS[one_of("method", method, list(LISTS))]
        found: Iterator[SecurityCertificate] = listing.rows(self.client, {})
        if expiring_within is None:
            return list(found)
        last = dt.datetime.now(dt.UTC) + dt.timedelta(days=expiring_within)
        return [each for each in found if each.validity_end and each.validity_end <= last]

    def get_certificate(
        self,
        cert_id: int | str,
        *,
        mask: MaskLike | None = None,
        into: type[results.SecurityCertificateT] | None = None,
    ) -> results.SecurityCertificateT:
        """Get one certificate. Without a mask its private key comes too.

        Args:
            cert_id: Its id, or the name that it is for.
            mask: Which properties it has, instead of all of its own.
            into: An attrs class of your own for it, which is the mask too.

        Raises:
            NotFoundError: there is no such certificate.
            AmbiguousNameError: several are for that name.

        https://sldn.softlayer.com/reference/services/SoftLayer_Security_Certificate/getObject/
        """
        return self._certificates.get_object(id=self._id(cert_id), mask=mask, into=into)

    def add_certificate(self, certificate: SecurityCertificate | Plain) -> SecurityCertificate:
        """Store a certificate.

        Args:
            certificate: Its `certificate` and `private_key` as PEM, and if there are any its
                `intermediate_certificate`, `certificate_signing_request` and `notes`; as a model
                or under wire names.

        Returns:
            It with its `id`, and what is read from it.

        Raises:
            PreflightError: a name in it is written otherwise; nothing was sent.
            SoftLayerAPIError: it is no certificate, or the key is not its own.
            OrderStateUnknownError: the answer was lost; it may be stored.

        https://sldn.softlayer.com/reference/services/SoftLayer_Security_Certificate/createObject/
        """
        return self._certificates.create_object(
            as_model("certificate", SecurityCertificate, certificate)
        )

    def edit_certificate(self, certificate: SecurityCertificate | Plain) -> bool:
        """Change a certificate. Only what it holds is sent; SoftLayer keeps the rest.

        Args:
            certificate: Its new values and its `id`.

        Raises:
            PreflightError: it has no id; nothing was sent.
            NotFoundError: there is no such certificate.
            SoftLayerAPIError: a load balancer uses it, so that only its notes can change.

        https://sldn.softlayer.com/reference/services/SoftLayer_Security_Certificate/editObject/
        """
        template = as_model("certificate", SecurityCertificate, certificate)
        id = getattr(template, "id", None)
        if id is None:
            raise PreflightError("edit_certificate(certificate): the certificate has no id")
        return self._certificates.edit_object(template, id=id)

    def remove_certificate(self, cert_id: int | str) -> bool:
        """Remove a certificate.

        Args:
            cert_id: Its id, or the name that it is for.

        Raises:
            NotFoundError: there is no such certificate.
            SoftLayerAPIError: a load balancer uses it.

        https://sldn.softlayer.com/reference/services/SoftLayer_Security_Certificate/deleteObject/
        """
        return self._certificates.delete_object(id=self._id(cert_id))

    def _resolvers(self) -> Iterable[Callable[[str], Iterable[int | str]]]:
        return (self._named,)

    def _named(self, name: str) -> list[int]:
        return ALL.ids_of(self.client, "common_name", name)
