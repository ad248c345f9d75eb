"""The schema of the API: what it has, by its names, and the nearest right name for a wrong one."""
