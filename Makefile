# make demo: the samples, converted into out/.   make test: lint, types and all tests.   make man: out/newsclean.1.   All set up .venv by themselves.
PYTHON ?= python3
BIN := .venv/bin
.DELETE_ON_ERROR:
.PHONY: demo test lint types check man dist clean

demo: .venv/installed
	@mkdir -p out
	@for page in samples/*.txt; do name=$$(basename $$page .txt); \
	  for form in md json yaml; do $(BIN)/newsclean convert $$page --to $$form -o out/$$name.$$form --force || exit 1; done; done
	@echo; echo "== as scraped: samples/ko-local-daily.txt =="; $(BIN)/newsclean explain samples/ko-local-daily.txt
	@echo; echo "== the article: out/ko-local-daily.md =="; cat out/ko-local-daily.md
	@echo; echo "$$(ls out/*.md | wc -l) articles are in out/, each as .md, .json and .yaml"

test: lint types check

lint: .venv/tools
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: .venv/tools
	$(BIN)/mypy

check: .venv/tools
	$(BIN)/python -m pytest

man: .venv/installed
	@mkdir -p out
	$(BIN)/newsclean man > out/newsclean.1

dist: .venv/tools
	$(BIN)/pip wheel --quiet --no-deps --wheel-dir dist .

.venv/installed: pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --upgrade 'pip>=25.1'
	$(BIN)/pip install --quiet --editable .
	@touch $@

.venv/tools: .venv/installed
	$(BIN)/pip install --quiet --group test --group lint
	@touch $@

clean:
	rm -rf .venv out dist build .mypy_cache .ruff_cache .pytest_cache .hypothesis
