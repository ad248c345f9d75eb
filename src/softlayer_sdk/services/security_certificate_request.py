# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class SecurityCertificateRequestService(Service):
    """The methods of SoftLayer_Security_Certificate_Request.

    https://sldn.softlayer.com/reference/services/SoftLayer_Security_Certificate_Request/
    """

    datatype = "SoftLayer_Security_Certificate_Request"

    def cancel_ssl_order(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Security_Certificate_Request::cancelSslOrder.

        https://sldn.softlayer.com/reference/services/SoftLayer_Security_Certificate_Request/cancelSslOrder/
        """
        return self.client.call(self.datatype, "cancelSslOrder", id=id, returns=bool)

    def get_account(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountT] | None = None,
    ) -> results.AccountT | None:
        """SoftLayer_Security_Certificate_Request::getAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Security_Certificate_Request/getAccount/
        """
        return self.client.call(
            self.datatype,
            "getAccount",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Account,
        )

    def get_administrator_email_domains(
        self,
        common_name: str,
        *,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[str]:
        """SoftLayer_Security_Certificate_Request::getAdministratorEmailDomains.

        https://sldn.softlayer.com/reference/services/SoftLayer_Security_Certificate_Request/getAdministratorEmailDomains/
        """
        return self.client.call(
            self.datatype,
            "getAdministratorEmailDomains",
            common_name,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[str],
        )

    def get_administrator_email_prefixes(
        self,
        *,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[str]:
        """SoftLayer_Security_Certificate_Request::getAdministratorEmailPrefixes.

        https://sldn.softlayer.com/reference/services/SoftLayer_Security_Certificate_Request/getAdministratorEmailPrefixes/
        """
        return self.client.call(
            self.datatype,
            "getAdministratorEmailPrefixes",
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[str],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.SecurityCertificateRequestT] | None = None,
    ) -> results.SecurityCertificateRequestT:
        """SoftLayer_Security_Certificate_Request::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Security_Certificate_Request/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.SecurityCertificateRequest,
        )

    def get_order(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingOrderT] | None = None,
    ) -> results.BillingOrderT | None:
        """SoftLayer_Security_Certificate_Request::getOrder.

        https://sldn.softlayer.com/reference/services/SoftLayer_Security_Certificate_Request/getOrder/
        """
        return self.client.call(
            self.datatype,
            "getOrder",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingOrder,
        )

    def get_order_item(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingOrderItemT] | None = None,
    ) -> results.BillingOrderItemT | None:
        """SoftLayer_Security_Certificate_Request::getOrderItem.

        https://sldn.softlayer.com/reference/services/SoftLayer_Security_Certificate_Request/getOrderItem/
        """
        return self.client.call(
            self.datatype,
            "getOrderItem",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingOrderItem,
        )

    def get_previous_order_data(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.ContainerProductOrderSecurityCertificateT] | None = None,
    ) -> results.ContainerProductOrderSecurityCertificateT | None:
        """SoftLayer_Security_Certificate_Request::getPreviousOrderData.

        https://sldn.softlayer.com/reference/services/SoftLayer_Security_Certificate_Request/getPreviousOrderData/
        """
        return self.client.call(
            self.datatype,
            "getPreviousOrderData",
            id=id,
            mask=mask,
            into=into,
            returns=models.ContainerProductOrderSecurityCertificate,
        )

    def get_ssl_certificate_requests(
        self,
        account_id: int,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.SecurityCertificateRequestT] | None = None,
    ) -> results.ListResult[results.SecurityCertificateRequestT]:
        """SoftLayer_Security_Certificate_Request::getSslCertificateRequests.

        https://sldn.softlayer.com/reference/services/SoftLayer_Security_Certificate_Request/getSslCertificateRequests/
        """
        return self.client.call(
            self.datatype,
            "getSslCertificateRequests",
            account_id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.SecurityCertificateRequest],
        )

    def get_status(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.SecurityCertificateRequestStatusT] | None = None,
    ) -> results.SecurityCertificateRequestStatusT | None:
        """SoftLayer_Security_Certificate_Request::getStatus.

        https://sldn.softlayer.com/reference/services/SoftLayer_Security_Certificate_Request/getStatus/
        """
        return self.client.call(
            self.datatype,
            "getStatus",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.SecurityCertificateRequestStatus,
        )

    def resend_email(self, email_type: str, *, id: int | str | None = None) -> bool:
        """SoftLayer_Security_Certificate_Request::resendEmail.

        https://sldn.softlayer.com/reference/services/SoftLayer_Security_Certificate_Request/resendEmail/
        """
        return self.client.call(self.datatype, "resendEmail", email_type, id=id, returns=bool)

    def validate_csr(self, csr: str, validity_months: int, item_id: int, server_type: str) -> bool:
        """SoftLayer_Security_Certificate_Request::validateCsr.

        https://sldn.softlayer.com/reference/services/SoftLayer_Security_Certificate_Request/validateCsr/
        """
        return self.client.call(
            self.datatype, "validateCsr", csr, validity_months, item_id, server_type, returns=bool
        )
