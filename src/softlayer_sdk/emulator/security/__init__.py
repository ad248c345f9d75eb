"""SSH keys and certificates."""
