"""The emulator on the network: the two wires, the server, control from outside, faults."""
