# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class MonitoringRobotService(Service):
    """The methods of SoftLayer_Monitoring_Robot.

    https://sldn.softlayer.com/reference/services/SoftLayer_Monitoring_Robot/
    """

    datatype = "SoftLayer_Monitoring_Robot"

    def check_connection(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Monitoring_Robot::checkConnection.

        https://sldn.softlayer.com/reference/services/SoftLayer_Monitoring_Robot/checkConnection/
        """
        return self.client.call(self.datatype, "checkConnection", id=id, returns=bool)

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.MonitoringRobotT] | None = None,
    ) -> results.MonitoringRobotT:
        """SoftLayer_Monitoring_Robot::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Monitoring_Robot/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.MonitoringRobot,
        )
