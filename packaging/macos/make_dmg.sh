#!/usr/bin/env bash
# Wraps dist/Takewright.app as dist/Takewright-VERSION.dmg; `dev.py package` runs it on macOS.
# CODESIGN_IDENTITY names a Developer ID certificate of the keychain; without one the app is signed
# ad hoc, which runs on the machine that built it and elsewhere after the user allows it.
set -euo pipefail

version=${1:?usage: make_dmg.sh VERSION}
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
app=dist/Takewright.app
image=dist/Takewright-$version.dmg
identity=${CODESIGN_IDENTITY:--}

options=(--force --deep --sign "$identity")
if [[ $identity != - ]]; then
    options+=(--options runtime --timestamp --entitlements packaging/macos/entitlements.plist)
fi
codesign "${options[@]}" "$app"
codesign --verify --deep --strict "$app"

stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
cp -R "$app" "$stage/"
ln -s /Applications "$stage/Applications"
rm -f "$image"
hdiutil create -volname "Takewright $version" -srcfolder "$stage" -fs HFS+ -format UDZO "$image"
