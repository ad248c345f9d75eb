"""Images of disks."""
