PYTHON ?= python3

.PHONY: run test bench lock

run test bench:
	@command -v $(PYTHON) > /dev/null || { echo "Python 3.11 or newer is needed." >&2; exit 1; }
	@$(PYTHON) -m newsroom.start $@

# uv resolves for every supported Python at once: https://docs.astral.sh/uv/
lock:
	uv pip compile --universal --python-version 3.11 --all-extras --generate-hashes --no-emit-index-url --no-header --quiet --output-file requirements.lock pyproject.toml
