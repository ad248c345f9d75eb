"""SoftLayer."""
