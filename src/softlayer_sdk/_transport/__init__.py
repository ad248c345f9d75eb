"""The HTTP leg: one module per wire format behind the `Transport` protocol."""
