"""Help for testing what uses the SDK: a pytest plugin, registered when the package is installed."""
