# Two commands do everything on a fresh machine with Python 3.11+: `make site` and `make test`.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: site test lint model evaluate scorecard clean

site: $(VENV)/site.done
	$(BIN)/python build_scripts/build.py
	@echo "The site is in site/; open site/index.html, or run: $(BIN)/dossier serve"

test: $(VENV)/test.done lint
	$(BIN)/python -m pytest

lint: $(VENV)/test.done
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

$(VENV)/bin/python:
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "dossier needs Python 3.11 or newer")'
	$(PYTHON) -m venv $(VENV)

$(VENV)/site.done: $(VENV)/bin/python pyproject.toml requirements.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --editable .
	touch $@

$(VENV)/test.done: $(VENV)/site.done requirements-test.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-test.txt
	touch $@

scorecard: $(VENV)/test.done
	$(BIN)/python build_scripts/scorecard.py

# The recipe of the embedded pipeline; see training/README.md for the data it needs.
BASE ?= training/base
DATA ?= training/data
WORK ?= build/training

model:
	$(PYTHON) -m training.train $(BASE) $(DATA) $(WORK)/first --epochs 7 --minutes 80
	$(PYTHON) -m training.train $(BASE) $(DATA) $(WORK)/second --epochs 3 --minutes 26 --init $(WORK)/first --slower 1.6
	$(PYTHON) -m training.average $(WORK)/first $(WORK)/second $(WORK)/both --share 0.6
	$(PYTHON) -m training.train $(BASE) $(DATA) $(WORK)/third --epochs 9 --minutes 66 --init $(WORK)/both --slower 2 --rounded
	$(PYTHON) -m training.average $(WORK)/both $(WORK)/third $(WORK)/three --share 0.5
	$(PYTHON) -m training.train $(BASE) $(DATA) $(WORK)/fourth --epochs 9 --minutes 55 --init $(WORK)/three --slower 2 --rounded --swapped 0.3
	$(PYTHON) -m training.average $(WORK)/three $(WORK)/fourth $(WORK)/network --share 0.7
	$(PYTHON) -m training.export $(BASE) $(DATA) $(WORK)/network $(WORK)/exported
	$(PYTHON) -m training.package $(WORK)/exported dossier/annotate/model
	$(MAKE) evaluate

evaluate:
	$(PYTHON) -m training.evaluate $(DATA) --json $(WORK)/figures.json
	$(PYTHON) -m training.ablate $(DATA) --json $(WORK)/gains.json
	$(PYTHON) -m training.card $(WORK)/figures.json $(WORK)/gains.json MODEL_CARD.md dossier/annotate/figures.md

clean:
	rm -rf build site
