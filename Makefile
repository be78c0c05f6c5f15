# Parlance: make run, make test; the rest is for those who work on it.

PREFIX ?= /usr/local
# The system libraries, as Debian packages, and what finds them: line editing, regular expressions,
# stemming, HTML and XML, archives; and the program that reads PDF.
PACKAGES = pkg-config libedit-dev libpcre2-dev libstemmer-dev libxml2-dev libarchive-dev poppler-utils
# Code at a fixed address needs no relocation, which is a quarter of the time to a prompt; it takes the
# static standard library.
RELEASE = swift build -c release --static-swift-stdlib -Xlinker --no-pie
PROGRAM = .build/release/parlance

.PHONY: run build setup test check goldens format bench profile install

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

# The tests drive the built program too.
test: build
	@PARLANCE=$(CURDIR)/$(PROGRAM) swift test

# Format, warnings as errors, tests in debug and release mode.
check: setup
	@swift format lint --strict -r Sources Tests Package.swift
	@swift build --build-tests -Xswiftc -warnings-as-errors
	@$(RELEASE) --product parlance
	@PARLANCE=$(CURDIR)/$(PROGRAM) swift test
	@PARLANCE=$(CURDIR)/$(PROGRAM) swift test -c release --scratch-path .build-release-tests -Xswiftc -enable-testing

# Writes what the scripts in Tests/ShellTests/Goldens print anew; read the difference.
goldens: setup
	@UPDATE_GOLDENS=1 swift test --filter GoldenScriptTests
	@git diff --stat Tests/ShellTests/Goldens

format:
	@swift format -i -r Sources Tests Package.swift

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
