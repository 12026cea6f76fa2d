#!/usr/bin/env bash
# Readout against fastText, scikit-learn and liblinear on any pair of labelled files, whole processes, alternating.
#
#   tests/Readout.Benchmarks/compare.sh TRAIN.tsv TEST.tsv [REPEATS]       lines: topic TAB text
#
# FASTTEXT=PATH        a fastText built by yourself [default: the one of the system, if installed]
# FASTTEXT_ARGS='…'    [default: -dim 10 -wordNgrams 2 -bucket 200000 -lr 0.5 -epoch 5; 25 epochs below 20,000 rows]
# COPIES=N             bulk classification reads the test file N times over [default: so that it has 100,000 rows or more]
# KEEP=1               adds the table to results/<cpu>.md
#
# It measures what 'dotnet publish src/Readout.Cli -c Release' made, or a build that is newer. Like with like: readout (--top)
# and fastText (predict-prob) both write the best topic of a row with its probability, readout behind the row itself.
# A peer that is not installed is left out (Debian: fasttext, python3-sklearn, liblinear-tools). Every process runs on one thread.
set -euo pipefail
export LC_ALL=C OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1
train=$1 test=$2 repeats=${3:-5}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# shellcheck source=measure.sh
. "$(dirname "${BASH_SOURCE[0]}")/measure.sh"
rows=$(wc -l <"$train")
tests=$(wc -l <"$test")
copies=${COPIES:-$(((99999 + tests) / tests))}
fasttext=${FASTTEXT:-$(command -v fasttext || true)}
python=$(for p in /usr/bin/python3 python3; do "$p" -c 'import sklearn' 2>/dev/null && echo "$p" && break; done || true)
liblinear=$(command -v liblinear-train || true)
recipe=${FASTTEXT_ARGS:--dim 10 -wordNgrams 2 -bucket 200000 -lr 0.5 -epoch $([ "$rows" -lt 20000 ] && echo 25 || echo 5)}

many() { for ((i = 0; i < copies; i++)); do cat "$1"; done; }
with_header "$train" >"$work/train.tsv"
with_header "$test" >"$work/test.tsv"
many "$test" >"$work/many.raw"
with_header "$work/many.raw" >"$work/many.tsv"
cut -f 1 "$test" >"$work/gold"
for part in train test; do awk -F '\t' '{ l = $1; gsub(/ /, "_", l); t = $0; sub(/^[^\t]*\t/, "", t); print "__label__" l " " t }' "${!part}" >"$work/$part.ft"; done
many "$work/test.ft" >"$work/many.ft"

cat >"$work/sk.py" <<'P'
import pickle, sys
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.svm import LinearSVC
rows = lambda path: zip(*[line.rstrip('\n').split('\t', 1) for line in open(path, encoding='utf-8')])
verb, data, model = sys.argv[1:4]
y, x = rows(data)
if verb == 'train':
    v = TfidfVectorizer(ngram_range=(1, 2))
    pickle.dump((v, LinearSVC().fit(v.fit_transform(x), y)), open(model, 'wb'))
elif verb == 'classify':
    v, m = pickle.load(open(model, 'rb'))
    print('\n'.join(m.predict(v.transform(x))))
else:
    from sklearn.datasets import dump_svmlight_file
    v, m = pickle.load(open(model, 'rb'))
    dump_svmlight_file(v.transform(x), [list(m.classes_).index(l) if l in m.classes_ else -1 for l in y], verb, zero_based=False)
P

train_readout() { measure "$work/readout.train" "$readout" train --data "$work/train.tsv" --out "$work/model" --trainer hashed --force; }
classify_readout() { measure "$work/readout.classify" "$readout" classify "$work/many.tsv" --model "$work/model" --csv --top --threads 1; }
train_fasttext() { measure "$work/fasttext.train" "$fasttext" supervised -input "$work/train.ft" -output "$work/ft" -thread 1 -verbose 0 $recipe; }
classify_fasttext() { measure "$work/fasttext.classify" "$fasttext" predict-prob "$work/ft.bin" "$work/many.ft"; }
train_sklearn() { measure "$work/sklearn.train" "$python" "$work/sk.py" train "$train" "$work/sk.pkl"; }
classify_sklearn() { measure "$work/sklearn.classify" "$python" "$work/sk.py" classify "$work/many.raw" "$work/sk.pkl"; }
train_liblinear() { measure "$work/liblinear.train" "$liblinear" -q -s 1 -c 1 -B 1 "$work/train.svm" "$work/ll"; }
classify_liblinear() { measure "$work/liblinear.classify" "${liblinear%train}predict" "$work/many.svm" "$work/ll" "$work/ll.out"; }

peers=(readout)
[ -n "$fasttext" ] && peers+=(fasttext)
[ -n "$python" ] && peers+=(sklearn)
[ -n "$python" ] && [ -n "$liblinear" ] && peers+=(liblinear)
for ((r = 0; r < repeats; r++)); do
    for peer in "${peers[@]}"; do
        if [ "$peer" = liblinear ] && [ ! -f "$work/train.svm" ]; then
            # Features cost liblinear nothing here: scikit-learn makes them beforehand.
            "$python" "$work/sk.py" "$work/train.svm" "$train" "$work/sk.pkl"
            "$python" "$work/sk.py" "$work/test.svm" "$test" "$work/sk.pkl"
            many "$work/test.svm" >"$work/many.svm"
        fi
        "train_$peer"
        "classify_$peer"
        echo "$((r + 1))/$repeats $peer: $(tail -1 "$work/$peer.train") | $(tail -1 "$work/$peer.classify")" >&2
    done
done

accuracy() {
    case $1 in
        readout) "$readout" evaluate --model "$work/model" --data "$work/test.tsv" --json 2>/dev/null | sed -nE 's/.*"accuracy": \{ "value": ([0-9.]+).*/\1/p' | sed 1q ;;
        fasttext) "$fasttext" predict "$work/ft.bin" "$work/test.ft" | paste -d ' ' - <(cut -d ' ' -f 1 "$work/test.ft") | awk '{ n++; r += $1 == $2 } END { print r / n }' ;;
        sklearn) "$python" "$work/sk.py" classify "$test" "$work/sk.pkl" | paste -d '\t' - "$work/gold" | awk -F '\t' '{ n++; r += $1 == $2 } END { print r / n }' ;;
        liblinear) "${liblinear%train}predict" "$work/test.svm" "$work/ll" "$work/ll.out" | sed -nE 's/.*\(([0-9]+)\/([0-9]+)\).*/\1 \2/p' | awk '{ print $1 / $2 }' ;;
    esac
}
size() { case $1 in readout) bytes "$work/model" ;; fasttext) bytes "$work/ft.bin" ;; sklearn) bytes "$work/sk.pkl" ;; liblinear) bytes "$work/ll" ;; esac; }
version() {
    case $1 in
        readout) echo "readout $("$readout" --version)$([[ $readout == */publish/* ]] && echo ' as published (ReadyToRun)'), .NET $(dotnet --version)" ;;
        fasttext) echo "fastText $(dpkg-query -W -f '${Version}' fasttext 2>/dev/null || echo 'of unknown version')${FASTTEXT:+, built from source}: $recipe" ;;
        sklearn) "$python" -c 'import sklearn, sys; print("scikit-learn", sklearn.__version__, "on Python", sys.version.split()[0] + ": TfidfVectorizer(1, 2) + LinearSVC")' ;;
        liblinear) echo "liblinear $(dpkg-query -W -f '${Version}' liblinear-tools 2>/dev/null): -s 1 -c 1 -B 1, on scikit-learn's features, which are not counted" ;;
    esac
}
ratio() { awk -v a="$1" -v b="$2" 'BEGIN { if (b > 0) printf "%.2f", a / b; else print "–" }'; }

table() {
    echo "## ${TITLE:-$(basename "$train")}: $rows training rows, $tests test rows, $((tests * copies)) rows classified; $repeats alternating runs, medians"
    echo
    echo "| | accuracy | train CPU s | wall s | RSS MB | ours / theirs | classify CPU s | wall s | RSS MB | ours / theirs | model MB |"
    echo "|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|"
    for peer in "${peers[@]}"; do
        local t="$work/$peer.train" c="$work/$peer.classify"
        printf '| %s | %.4f | %.2f | %.2f | %.0f | %s | %.2f | %.2f | %.0f | %s | %s |\n' "$peer" "$(accuracy "$peer")" \
            "$(median "$t" 1)" "$(median "$t" 2)" "$(awk -v m="$(median "$t" 3)" 'BEGIN { print m / 1024 }')" "$(ratio "$(median "$work/readout.train" 1)" "$(median "$t" 1)")" \
            "$(median "$c" 1)" "$(median "$c" 2)" "$(awk -v m="$(median "$c" 3)" 'BEGIN { print m / 1024 }')" "$(ratio "$(median "$work/readout.classify" 1)" "$(median "$c" 1)")" \
            "$(size "$peer")"
    done
    echo
    for peer in "${peers[@]}"; do echo "- $(version "$peer")"; done
    echo
}
table | tee "$work/table"
if [ -n "${KEEP:-}" ]; then
    cpu=$(sed -nE 's/^model name\s*: //p' /proc/cpuinfo | head -1 | tr -cs 'A-Za-z0-9\n' '-' | tr 'A-Z' 'a-z')
    cat "$work/table" >>"$here/results/${cpu%-}.md"
fi
