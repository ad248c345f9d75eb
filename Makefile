# Everything a contributor or CI runs. `make` lists the targets; each one sets up what it needs.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
ARGS ?=
# A schema file, or the URL of a live /metadata/v3.1; empty means the one kept in codegen/.
SCHEMA ?=
HANDWRITTEN := src codegen tests examples benchmarks docs/conf.py
CODEGEN := $(BIN)/python -m codegen $(if $(SCHEMA),--schema "$(SCHEMA)")

# pyright comes whole in its wheel, and so does node: nothing is fetched when it runs.
export PYRIGHT_PYTHON_GLOBAL_NODE := 0
export PYRIGHT_PYTHON_IGNORE_WARNINGS := 1
export HYPOTHESIS_STORAGE_DIRECTORY := .cache/hypothesis

##@ Start here
.PHONY: help demo test test-browser peers
help: ## List the targets
	@awk 'BEGIN {FS = ":.*## "} /^##@/ {printf "\n%s\n", substr($$0, 5)} \
		/^[a-z-]+:.*## / {printf "  make %-16s %s\n", $$1, $$2}' $(MAKEFILE_LIST)
	@printf '\nArguments for pytest: make test ARGS="-k masks"\n'

demo: $(READY) ## Take the tour: real work on an emulated account (examples/tour.py)
	@$(BIN)/python examples/tour.py

test: $(READY) ## Run the tests, both transports and the documentation's examples
	$(BIN)/pytest -n auto --dist loadscope $(ARGS)

test-browser: $(READY) ## Look at the emulator's page in a real browser (needs chromium and chromium-driver)
	$(BIN)/pytest -m browser tests/browser $(ARGS)

peers: $(READY) ## Let Ansible, Salt and two older slcli work on the emulator, each in a venv of its own
	$(BIN)/python -m tests.peers.venvs
	$(BIN)/pytest -m peers -n auto --dist loadscope tests/peers $(ARGS)

##@ Work
.PHONY: venv fmt lint type cov live emulator bench bench-plot soak mutants lock picture
venv: $(READY) ## Create .venv with the locked tools

fmt: $(READY) ## Format and fix
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

lint: $(READY) ## Check format, rules, spelling and import layers
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/codespell
	$(BIN)/lint-imports --no-cache

type: $(READY) ## Type-check with mypy and pyright, both strict; what is built on us with basedpyright too
	$(BIN)/mypy
	$(BIN)/pyright
	$(BIN)/basedpyright examples/tools

cov: $(READY) ## Run the tests with branch coverage of the hand-written code
	$(BIN)/pytest -n auto --dist loadscope --cov --cov-report=term $(ARGS)

live: $(READY) ## Run the read-only tests against the real API, with your own credentials
	$(BIN)/pytest -m live tests/live $(ARGS)

emulator: $(READY) ## Serve an emulated SoftLayer and print its URL
	$(BIN)/python -m softlayer_sdk.emulator $(ARGS)

bench: $(READY) ## Measure against the official package, and the emulator
	$(BIN)/python -m benchmarks.run $(ARGS)
	$(BIN)/python -m benchmarks.emulator
	$(BIN)/python -m benchmarks.listening

bench-plot: $(READY) ## Draw the last figures of `make bench` into docs/pictures
	$(BIN)/python -m benchmarks.plot $(ARGS)

soak: $(READY) ## Writers on the emulator for a minute, 200 kills, 10,000 orders under random trouble, 10 minutes of all that an owner does
	$(BIN)/python -m benchmarks.soak writers
	$(BIN)/python -m benchmarks.soak kills
	$(BIN)/python -m benchmarks.soak orders
	$(BIN)/python -m benchmarks.soak machine

mutants: $(READY) ## Change the code a little, and list what no test notices (ARGS="softlayer_sdk._calls.retry")
	$(BIN)/python -m benchmarks.mutants $(ARGS)

picture: $(READY) ## Take the picture of the emulator's page anew (needs a browser, as make test-browser does)
	$(BIN)/python -m tests.browser.picture docs/emulator-page.png

lock: ## Recompile requirements/*.txt from *.in and pyproject.toml
	$(PYTHON) -m venv .cache/lock
	$(call install,.cache/lock,requirements/lock.txt)
	$(COMPILE) $(ARGS) --output-file requirements/lock.txt requirements/lock.in
	$(COMPILE) $(ARGS) --output-file requirements/dev.txt --extra emulator --extra dask pyproject.toml requirements/dev.in
	for peer in requirements/peers/*.in; do \
		$(COMPILE) $(ARGS) $$([[ $$peer != *-source.in ]] || echo --no-deps) \
			--output-file $${peer%.in}.txt $$peer; \
	done
	$(COMPILE) --output-file requirements/oldest.txt --no-deps --resolution lowest-direct --extra emulator pyproject.toml

##@ Generated code
.PHONY: generate check-generated
generate: $(READY) ## Rewrite models/ and services/ (SCHEMA=file or URL)
	$(CODEGEN)

check-generated: $(READY) ## Fail when models/ and services/ are not what the generator writes
	$(CODEGEN) --check

.PHONY: api
api: $(READY) ## Write down the public names and keywords (tests/meta/public_api.txt)
	$(BIN)/python -m tests.meta.public_api

##@ Documentation and release
.PHONY: docs docs-check docs-watch dist check check-setup check-oldest
docs: $(READY) ## Build the documentation into docs/_build/html
	$(BIN)/sphinx-build -q -n -W --keep-going -d docs/_build/doctrees docs docs/_build/html
	@echo "file://$(CURDIR)/docs/_build/html/index.html"

docs-watch: $(READY) ## Serve the documentation and rebuild it on every change
	$(BIN)/sphinx-autobuild -d docs/_build/doctrees --watch src docs docs/_build/html

docs-check: docs ## Build without a warning, then run every example
	$(BIN)/pytest tests/docs $(ARGS)

dist: $(READY) ## Build sdist and wheel, and inspect them
	rm -rf dist
	$(BIN)/python -m build --no-isolation
	$(BIN)/pytest tests/dist $(ARGS)

check-setup: $(READY) ## Set up from the lock alone, with an old pip and with the newest
	$(BIN)/pytest -m setup tests/dist $(ARGS)

check-oldest: ## Run the tests with the lowest versions that pyproject.toml allows
	@$(MAKE) --no-print-directory venv VENV=.cache/oldest LOCKS="requirements/dev.txt requirements/oldest.txt" \
		WITHOUT=selenium # which asks for a newer urllib3 than we do
	.cache/oldest/bin/pytest -n auto --dist loadscope $(OLDEST_TESTS) $(ARGS)

check: lint type check-generated check-setup check-oldest test docs ## All that CI requires, in order

# --- set-up ----------------------------------------------------------------------------------------

# The first Python here that is new enough, unless PYTHON names one.
PYTHON ?= $(shell for python in python3 python3.14 python3.13 python3.12 python3.11 python; do \
	$$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null \
		&& { echo $$python; break; }; done)

# What is installed, one after the other. A lock is installed as it is: nothing is resolved, and nothing is built,
# since a build would take whichever tools are the newest today.
LOCKS := requirements/dev.txt
install = $(1)/bin/python -m pip install --quiet --disable-pip-version-check \
	--require-hashes --no-deps --only-binary :all: -r $(2)
COMPILE := .cache/lock/bin/uv pip compile --quiet --universal --python-version 3.11 \
	--fork-strategy fewest --generate-hashes --custom-compile-command "make lock"
# Those that run our code; the others look at its shape, or test the tools.
OLDEST_TESTS := $(addprefix tests/,unit wire models managers lists query tasks emulator testing)

$(READY): $(LOCKS) pyproject.toml
	@[[ -n "$(PYTHON)" ]] || { echo "Python 3.11 or newer is needed: make PYTHON=/path/to/python" >&2; exit 1; }
	@echo "Setting up $(VENV) ($$($(PYTHON) --version))"
	@[[ -x $(BIN)/python ]] || $(PYTHON) -m venv $(VENV)
	@$(foreach lock,$(LOCKS),$(call install,$(VENV),$(lock)) &&) true
	@[[ -z "$(WITHOUT)" ]] || $(BIN)/python -m pip uninstall --quiet --yes --disable-pip-version-check $(WITHOUT)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@$(BIN)/python -m pip check --disable-pip-version-check
	@touch $@
