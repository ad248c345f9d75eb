"""Print the servers whose operating system is not on a list."""

import softlayer_sdk as sl

ALLOWED = {"UBUNTU_22_64", "DEBIAN_12_64", "ROCKYLINUX_9_64"}
MASK = "hostname,operatingSystem.softwareLicense.softwareDescription.referenceCode"


def main(client: sl.Client, allowed: set[str] = ALLOWED) -> None:
    """Look at all servers, virtual and bare metal; one without a system is not on the list."""
    guests = sl.VSManager(client).list_instances(mask=MASK)
    for server in [*guests, *sl.HardwareManager(client).list_hardware(mask=MASK)]:
        system = server.operating_system
        code = system.software_license.software_description.reference_code if system else None
        if code not in allowed:
            print(server.hostname, code)


if __name__ == "__main__":
    main(sl.Client())
