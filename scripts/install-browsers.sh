#!/bin/sh
# Run as root on Debian, installs the browsers for `npm run test:browsers`; otherwise says what to install.
set -eu
PACKAGES="firefox-esr webkit2gtk-driver xvfb"
if [ "$(id -u)" = 0 ] && command -v apt-get > /dev/null; then
  apt-get update
  DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $PACKAGES
else
  echo "On Debian, as root: apt-get install $PACKAGES. Elsewhere, install Firefox as your system does."
  echo "What is not installed, \"npm run test:browsers\" names and does not run."
fi
