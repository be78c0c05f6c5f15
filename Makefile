# Parlance: make run, make test; the rest is for those who work on it.

PREFIX ?= /usr/local
# The system libraries, as Debian packages, and what finds them: line editing, regular expressions,
# stemming, HTML and XML, archives; and the programs that read PDF and old Word files.
PACKAGES = pkg-config libedit-dev libpcre2-dev libstemmer-dev libxml2-dev libarchive-dev poppler-utils catdoc
# Code at a fixed address needs no relocation, which is a quarter of the time to a prompt; it takes the
# static standard library.
RELEASE = swift build -c release --static-swift-stdlib -Xlinker --no-pie
PROGRAM = .build/release/parlance

.PHONY: run build setup test check evaluate mutants goldens format bench profile install

run: build
	@$(PROGRAM) seeds

build: setup
	@$(RELEASE) --product parlance

# Installs what is missing, and only that.
setup:
	@command -v swift > /dev/null || { echo "Swift 6.2 or newer is needed: https://www.swift.org/install/linux" >&2; exit 1; }
	@missing=""; \
	for package in $(PACKAGES); do \
	  dpkg-query -W -f='$${Status}' $$package 2> /dev/null | grep -q "install ok installed" || missing="$$missing $$package"; \
	done; \
	if [ -n "$$missing" ]; then \
	  echo "Installing$$missing (apt-get)"; \
	  if [ "$$(id -u)" = 0 ]; then sudo=""; else sudo=sudo; fi; \
	  $$sudo apt-get update -qq && DEBIAN_FRONTEND=noninteractive $$sudo apt-get install -y -qq $$missing > /dev/null; \
	fi

# What continuous integration runs (.ci/run: test, check, evaluate) builds nothing twice: one debug
# build with warnings as errors, which `test` and `check` share, and one release build with its tests.
# The program of the latter, $(CHECKED)/release/parlance, serves the release-mode tests and `evaluate`.
# It is a build of its own, as -enable-testing keeps every internal symbol, which the program that
# `build` makes does without.
DEBUG_BUILD = swift build --build-tests -Xswiftc -warnings-as-errors
CHECKED = .build-checked
RELEASE_TESTS = -c release --scratch-path $(CHECKED) -Xswiftc -enable-testing

# The tests drive the built program too.
test: setup
	@$(DEBUG_BUILD)
	@PARLANCE=$(CURDIR)/.build/debug/parlance swift test --skip-build

# Format, warnings as errors, tests in release mode, tests of the scorers. The tests in debug mode are `make test`.
check: setup
	@swift format lint --strict -r Sources Tests Evaluation/Sources Evaluation/Tests Benchmarks/Sources Package.swift
	@$(DEBUG_BUILD)
	@swift build --build-tests $(RELEASE_TESTS)
	@PARLANCE=$(CURDIR)/$(CHECKED)/release/parlance swift test --skip-build $(RELEASE_TESTS)
	@swift test --package-path Evaluation

# How good the program is, beside the recorded baseline; fails where a measure fell by more than its
# margin. PROGRAM=PATH measures a build that is there, PART=turns one part, DETAILS=1 shows each
# document, BASELINE=write records anew.
evaluate: $(if $(filter command,$(origin PROGRAM)),setup,build)
	@swift run --package-path Evaluation evaluate $(PROGRAM) $(if $(PART),--only $(PART)) $(if $(DETAILS),--details) $(if $(filter write,$(BASELINE)),--write)

# Which deliberate faults no test notices: LIST=FILE chooses a list, FILTER=REGEX the tests.
mutants: setup
	@swift run --package-path Evaluation mutants $(or $(LIST),$(wildcard Tests/Mutants/*.jsonl)) $(if $(FILTER),--filter '$(FILTER)')

# Writes what the scripts in Tests/ShellTests/Goldens print anew; read the difference.
goldens: setup
	@UPDATE_GOLDENS=1 swift test --filter GoldenScriptTests
	@git diff --stat Tests/ShellTests/Goldens

format:
	@swift format -i -r Sources Tests Evaluation/Sources Evaluation/Tests Benchmarks/Sources Package.swift

# CORPUS=FOLDER measures on texts of yours.
bench: build
	@swift run -c release --package-path Benchmarks benchmarks $(CURDIR)/$(PROGRAM) $(CORPUS)

# Where the time of a load goes: CORPUS=FOLDER make profile
profile: build
	@perf record -q -g -e cpu-clock -o .build/profile.data $(PROGRAM) --no-config --quiet -c "load '$(or $(CORPUS),seeds)'" > /dev/null
	@perf report -i .build/profile.data --no-children --stdio -g none --sort symbol 2> /dev/null | swift demangle --simplified | grep '%' | cut -c1-120 | head -20

install: build
	install -d $(DESTDIR)$(PREFIX)/bin
	install -s $(PROGRAM) $(DESTDIR)$(PREFIX)/bin/parlance
