#!/bin/sh
# Open the window; where there is no display, go through the main job in memory instead.
set -eu
cd "$(dirname "$0")/.."

if [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ] || [ "$(uname -s)" = Darwin ]; then
    exec .venv/bin/spanwise "$@"
fi
echo "There is no display here, so Spanwise goes through its main job and leaves pictures and exported sets in build/tour."
mkdir -p build
exec .venv/bin/spanwise tour build/tour
