"""Put the guests of many accounts into frames, on all machines of a Dask cluster."""
# pyright: basic

from collections.abc import Iterator, Mapping

import pandas as pd
from distributed import Client as Cluster
from distributed import as_completed

import softlayer_sdk as sl


def frame(account: str, client: sl.Client) -> pd.DataFrame:
    """Give a row for each guest. This runs on a worker, which opens connections of its own."""
    with client:
        guests = sl.VSManager(client).list_instances(mask="hostname,datacenter.name,maxMemory")
    rows = [(account, each.hostname, each.datacenter.name, each.max_memory) for each in guests]
    return pd.DataFrame(rows, columns=["account", "hostname", "datacenter", "memory"])


def frames(
    cluster: Cluster, clients: Mapping[str, sl.Client]
) -> Iterator[tuple[str, pd.DataFrame | BaseException]]:
    """Give the frame of each account as soon as it is there, or why there is none."""
    work = {cluster.submit(frame, *each, pure=False): each[0] for each in clients.items()}
    for done in as_completed(work):  # type: ignore[no-untyped-call]  # Dask says little of types
        yield work[done], done.exception() or done.result()
