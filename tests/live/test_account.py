"""The real API, with the credentials of whoever runs `make live`. Reads only."""

from __future__ import annotations

import pytest

import softlayer_sdk as sl

pytestmark = pytest.mark.live


@pytest.fixture(params=["xmlrpc", "rest"])
def client(request: pytest.FixtureRequest) -> sl.Client:
    """A client for each wire, on the public endpoint."""
    endpoint = f"https://api.softlayer.com/{request.param}/v3.1"
    return sl.Client(endpoint_url=endpoint)


def test_the_account_can_be_read(client: sl.Client) -> None:
    """Both wires answer with the account, as a dict and as a model."""
    raw = client["Account"].getObject(mask="id")
    assert raw["id"] == sl.services.AccountService(client).get_object(mask="id").id
