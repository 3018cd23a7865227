#!/bin/sh
# Set up everything that `make run` and `make test` need; quick and silent when it is all there.
#
#   SPANWISE_SKIP_SYSTEM=1   leave system libraries and fonts alone
set -eu
cd "$(dirname "$0")/.."

export PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_INPUT=1 PIP_ROOT_USER_ACTION=ignore
venv_python=.venv/bin/python
stamp=.venv/spanwise-stamp
apt_lists_fresh=no

say() { printf '%s\n' "spanwise set-up: $*" >&2; }
stop() { say "$*"; exit 1; }
is_root() { [ "$(id -u)" = 0 ]; }
has() { command -v "$1" >/dev/null 2>&1; }

# Installs Debian packages quietly; shows what apt said only when it failed.
apt_install() {
    log=$(mktemp)
    if {
        [ "$apt_lists_fresh" = yes ] || apt-get update
        DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"
    } >"$log" 2>&1; then
        apt_lists_fresh=yes
        rm -f "$log"
        return 0
    fi
    tail -n 15 "$log" >&2
    rm -f "$log"
    return 1
}

# Runs the candidate: a name on the PATH may be a shim for a version that is not chosen here.
is_new_enough() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; }
can_make_venv() { "$1" -c 'import ensurepip, venv' >/dev/null 2>&1; }

# Prints the first Python >= 3.11 that can make an environment, or else the first that is new enough.
find_python() {
    second_best=
    for candidate in python3.13 python3.12 python3.11 python3; do
        is_new_enough "$candidate" || continue
        if can_make_venv "$candidate"; then
            echo "$candidate"
            return
        fi
        [ -n "$second_best" ] || second_best=$candidate
    done
    echo "$second_best"
}

choose_python() {
    python=$(find_python)
    if [ -z "$python" ] && is_root && has apt-get; then
        say "installing Python"
        apt_install python3 python3-venv || stop "Python could not be installed (see above)."
        python=$(find_python)
    fi
    [ -n "$python" ] || stop "Python 3.11 or later is needed; install it (Debian, Ubuntu: sudo apt-get install python3 python3-venv) and start again."
}

environment_works() {
    [ -x "$venv_python" ] && is_new_enough "$venv_python" && "$venv_python" -c 'import pip' 2>/dev/null
}

# Scripts in an environment hold its address: one that was moved or copied is made anew.
environment_is_ours() { [ ! -f "$stamp" ] || [ "$(sed -n 1p "$stamp")" = "$PWD" ]; }

environment_is_possible() { [ "$python" = "$venv_python" ] || can_make_venv "$python"; }

# Prints what is missing, one "group package" a line.
missing_needs() {
    if ! environment_is_possible; then
        "$python" -c 'import sys; print("base python%d.%d-venv" % sys.version_info[:2])'
    fi
    if [ "${SPANWISE_SKIP_SYSTEM:-}" != 1 ] && [ "$(uname -s)" = Linux ]; then
        "$python" scripts/system_needs.py
    fi
}

# Prints the packages of one group on one line; of all where no group is named.
packages() {
    printf '%s\n' "$needs" | awk -v group="${1:-}" 'group == "" || $1 == group { printf "%s%s", gap, $2; gap = " " }'
}

ensure_system() {
    needs=$(missing_needs)
    [ -n "$needs" ] || return 0
    if ! has apt-get; then
        environment_is_possible || stop "$python lacks its modules venv and ensurepip. Install them and start again."
        say "system libraries or fonts may be missing; Debian calls them: $(packages)"
        return 0
    fi
    is_root || stop "do this, then start again: sudo apt-get install $(packages)"
    # The name of a package may depend on the distribution's lists, which a fresh machine has not loaded yet.
    if apt-get update >/dev/null 2>&1; then apt_lists_fresh=yes; fi
    needs=$(missing_needs)
    say "installing $(packages)"
    # One argument a name.
    # shellcheck disable=SC2046
    if apt_install $(packages); then return 0; fi
    [ -z "$(packages base)" ] || stop "these could not be installed (see above): $(packages)"
    say "no window can be shown without these, and Chinese may be unreadable: $(packages)"
}

ensure_environment() {
    if environment_is_ours && environment_works; then return; fi
    say "making .venv with $("$python" --version)"
    rm -rf .venv
    "$python" -m venv .venv || stop "the environment .venv could not be made (see above)."
}

# Changes whenever the packages must be looked at again.
wanted_stamp() {
    echo "$PWD"
    cat pyproject.toml constraints.txt | cksum
}

ensure_packages() {
    wanted=$(wanted_stamp)
    if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$wanted" ]; then return; fi
    say "installing Python packages (a minute or two)"
    rm -f "$stamp"
    "$venv_python" -m pip install -qq -c constraints.txt -e '.[dev]' ||
        stop "the Python packages could not be installed (see above); nothing else was changed."
    printf '%s\n' "$wanted" >"$stamp"
}

case "$(uname -s)" in
    Linux | Darwin) ;;
    *) stop "this script is for Linux and macOS. Elsewhere: py -m venv .venv, then .venv\\Scripts\\pip install -c constraints.txt -e .[dev]" ;;
esac
if environment_is_ours && environment_works; then python=$venv_python; else choose_python; fi
ensure_system
ensure_environment
ensure_packages
