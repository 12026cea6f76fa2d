#!/usr/bin/env bash
# What training and classifying cost at 1k, 10k, 100k and 1M statements: a table and a figure.
#
#   tests/Readout.Benchmarks/scaling.sh SMALL.tsv OUT [SIZES]     OUT.csv and OUT.png; SMALL has lines of topic TAB text
#
# Classifying goes row by row, into a pipe. The statements are resampled from SMALL (see Resampling.cs), so that the words are those of SMALL: real text of the size has more.
set -euo pipefail
export LC_ALL=C
small=$1 target=$2 sizes=${3:-1000 10000 100000 1000000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# shellcheck source=measure.sh
. "$(dirname "${BASH_SOURCE[0]}")/measure.sh"
bench() { dotnet "$(ls "$here"/bin/Release/net10.0/*/Readout.Benchmarks.dll)" "$@"; }
echo "rows,train_cpu_s,train_wall_s,train_rss_mb,classify_cpu_s,classify_wall_s,classify_rss_mb,model_mb" >"$target.csv"
for rows in $sizes; do
    bench resample "$small" "$rows" "$work/raw.tsv"
    with_header "$work/raw.tsv" >"$work/data.tsv"
    rm -f "$work/train" "$work/classify"
    measure "$work/train" "$readout" train --data "$work/data.tsv" --out "$work/model" --trainer hashed --force
    measure "$work/classify" "$readout" classify "$work/data.tsv" --model "$work/model" --csv --out -
    awk -v rows="$rows" -v mb="$(bytes "$work"/model/model.hashed)" 'NR == FNR { t = $0; next } { split(t, a, " "); printf "%d,%s,%s,%.0f,%s,%s,%.0f,%s\n", rows, a[1], a[2], a[3] / 1024, $1, $2, $3 / 1024, mb }' \
        "$work/train" "$work/classify" | tee -a "$target.csv"
done
bench plot "$target.csv" "$target.png"
