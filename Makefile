# Everything a person types. The README explains `make run` and `make test`; CONTRIBUTING the rest.

SWIFT ?= swift
STATIC := .build-static
RELEASED := $(STATIC)/boussole

.PHONY: help run build release test test-exports check bench lint record clean

help:
	@echo "make run      install what is missing, build, open Boussole"
	@echo "make test     install what tests need, run every test"
	@echo "make check    format, layers, warnings, tests, questionnaires: run it before you commit"
	@echo "make bench    measure beside dialog and whiptail"
	@echo "make release  one stripped static binary: $(RELEASED)"

run:
	@scripts/needs build
	$(SWIFT) build -c release --product boussole
	@.build/release/boussole $(ARGS)

build:
	@scripts/needs build
	$(SWIFT) build

release:
	@scripts/needs build
	@scripts/release $(STATIC)

test: release
	@scripts/needs test
	@scripts/test $(RELEASED)

test-exports: release
	@scripts/exports $(RELEASED)

check:
	@scripts/needs test
	@scripts/check

bench: release
	@scripts/needs test
	@scripts/bench $(RELEASED)

lint:
	$(SWIFT) format lint --strict -r Package.swift Sources Tests

# Golden screens and pages are written anew on purpose only; the run then fails, and the diff is read.
record:
	RECORD_SCREENS=1 RECORD_PAGES=1 $(SWIFT) test --filter "ScreensTests|MonochromeScreens|PagesTests|PlainUITests|ReportsTests|GuideTests" || true
	git diff --stat -- Tests docs

clean:
	rm -rf .build $(STATIC) .venv .venv-exports
