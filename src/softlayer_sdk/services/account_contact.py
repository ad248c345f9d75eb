# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class AccountContactService(Service):
    """The methods of SoftLayer_Account_Contact.

    https://sldn.softlayer.com/reference/services/SoftLayer_Account_Contact/
    """

    datatype = "SoftLayer_Account_Contact"

    def create_compliance_report_requestor_contact(
        self,
        requestor_template: models.AccountContact,
        *,
        mask: MaskLike | None = None,
        into: type[results.AccountContactT] | None = None,
    ) -> results.AccountContactT:
        """SoftLayer_Account_Contact::createComplianceReportRequestorContact.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Contact/createComplianceReportRequestorContact/
        """
        return self.client.call(
            self.datatype,
            "createComplianceReportRequestorContact",
            requestor_template,
            mask=mask,
            into=into,
            returns=models.AccountContact,
        )

    def create_object(
        self,
        template_object: models.AccountContact,
        *,
        mask: MaskLike | None = None,
        into: type[results.AccountContactT] | None = None,
    ) -> results.AccountContactT:
        """SoftLayer_Account_Contact::createObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Contact/createObject/
        """
        return self.client.call(
            self.datatype,
            "createObject",
            template_object,
            mask=mask,
            into=into,
            returns=models.AccountContact,
        )

    def delete_object(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Account_Contact::deleteObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Contact/deleteObject/
        """
        return self.client.call(self.datatype, "deleteObject", id=id, returns=bool)

    def edit_object(
        self, template_object: models.AccountContact, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Account_Contact::editObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Contact/editObject/
        """
        return self.client.call(self.datatype, "editObject", template_object, id=id, returns=bool)

    def get_account(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountT] | None = None,
    ) -> results.AccountT | None:
        """SoftLayer_Account_Contact::getAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Contact/getAccount/
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

    def get_all_contact_types(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.AccountContactTypeT] | None = None,
    ) -> results.ListResult[results.AccountContactTypeT]:
        """SoftLayer_Account_Contact::getAllContactTypes.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Contact/getAllContactTypes/
        """
        return self.client.call(
            self.datatype,
            "getAllContactTypes",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.AccountContactType],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountContactT] | None = None,
    ) -> results.AccountContactT:
        """SoftLayer_Account_Contact::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Contact/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.AccountContact,
        )

    def get_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountContactTypeT] | None = None,
    ) -> results.AccountContactTypeT | None:
        """SoftLayer_Account_Contact::getType.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Contact/getType/
        """
        return self.client.call(
            self.datatype,
            "getType",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.AccountContactType,
        )
