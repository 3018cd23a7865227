# Every target sets up what it needs by itself (scripts/setup.sh).

.DEFAULT_GOAL := help
.PHONY: help setup run tour test test-thorough test-all reliability reliability-short bench bench-short check eval words shots lock clean

PYTHON := .venv/bin/python
WORKERS ?= 2
ARGS ?=
SPREAD := -n $(WORKERS) --dist worksteal

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-17s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## the environment, packages, system libraries and fonts; nothing if all is there
	@sh scripts/setup.sh

run: setup ## the window (ARGS: a project); without a display: the tour
	@sh scripts/run.sh $(ARGS)

tour: setup ## the main job, start to end, with screenshots and exported sets in build/tour
	@mkdir -p build
	@.venv/bin/spanwise tour build/tour

shots: setup ## pictures of every screen in every appearance, language and size, in build/shots
	@QT_QPA_PLATFORM=offscreen $(PYTHON) -m scripts.shots build/shots $(ARGS)

test: setup ## all fast tests (ARGS: more options of pytest)
	@SPANWISE_HYPOTHESIS="$${SPANWISE_HYPOTHESIS:-fast}" sh scripts/tests.sh $(SPREAD) -m "not slow and not thorough" $(ARGS)

test-thorough: setup ## what `make test` leaves out: every screen, long rows of examples; four times the examples
	@sh scripts/tests.sh $(SPREAD) -m "(thorough or hypothesis) and not slow" $(ARGS)

test-all: setup ## all tests, the slow ones too
	@sh scripts/tests.sh $(SPREAD) $(ARGS)

reliability: setup ## kills, failing disks, two programs, a long day: an hour; docs/reliability.md anew
	@SPANWISE_RELIABILITY=long QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest -q -m reliability tests/reliability $(ARGS)

reliability-short: setup ## the same in less than four minutes, into build/reliability.json
	@QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest -q -m reliability tests/reliability $(ARGS)

bench: setup ## every budget beside its floor; rewrites docs/performance.md (ARGS: --only SUBJECT, --repeats N)
	@$(PYTHON) -m tests.bench $(ARGS)

bench-short: setup ## the same on small sizes, within a minute; fails where a ratio is more than twice its budget
	@$(PYTHON) -m tests.bench --short $(ARGS)

eval: setup ## what the rules find against articles read by hand (ARGS: --mistakes, --seeds DIR --gold DIR)
	@$(PYTHON) -m tests.eval $(ARGS)

check: setup ## style, format, types, floors; all four, whatever the first says
	@failed=; \
	$(PYTHON) -m ruff check --quiet --output-format concise . || failed="$$failed style"; \
	$(PYTHON) -m ruff format --quiet --check . || failed="$$failed format"; \
	$(PYTHON) -m pyright --warnings || failed="$$failed types"; \
	.venv/bin/lint-imports --no-cache --no-logo || failed="$$failed floors"; \
	if [ -n "$$failed" ]; then echo "failed:$$failed" >&2; exit 1; fi

words: setup ## words on screen: collected for the translators, and compiled from what they wrote
	@$(PYTHON) scripts/words.py $(ARGS)

lock: ## newest versions into constraints.txt (needs python3.11, the oldest we support)
	@python3.11 scripts/lock.py

clean: ## what was made by running, building and checking; the environment stays
	@rm -rf build dist *.egg-info .pytest_cache .ruff_cache .hypothesis .import_linter_cache
	@find core gui resources seeds scripts tests -name __pycache__ -type d -prune -exec rm -rf {} +
