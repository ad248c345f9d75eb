"""Compare what a bare metal server costs a month in two datacenters, item by item."""

import softlayer_sdk as sl


def main(client: sl.Client, here: str = "dal13", there: str = "ams03") -> None:
    """Let SoftLayer price the same order in both; nothing is ordered."""
    hardware = sl.HardwareManager(client)
    ours, theirs = [
        hardware.price_order(
            size="S1270_8GB_2X1TBSATA_NORAID",
            hostname="db9",
            domain="example.org",
            os="OS_UBUNTU_22_04_LTS_JAMMY_JELLYFISH_64_BIT",
            port_speed=1000,
            hourly=False,
            location=location,
        )
        for location in (here, there)
    ]
    elsewhere = {line.key_name: line.monthly for line in theirs.lines}
    for line in ours.lines:
        print(f"{line.monthly:>9} {elsewhere[line.key_name]:>9}  {line.description}")
    print(f"{ours.monthly:>9} {theirs.monthly:>9}  {ours.currency} a month in all")


if __name__ == "__main__":
    main(sl.Client())
