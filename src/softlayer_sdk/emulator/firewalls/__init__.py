"""Firewalls before servers and VLANs."""
