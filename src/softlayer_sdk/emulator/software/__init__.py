"""Licences that are ordered by themselves."""
