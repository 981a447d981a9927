"""How alike the surroundings of words of the same sound are: 及时 and 即时 stand in each other's place, 线路 and 显露 never do.

    python3 likeness.py OUT TABLES DICTIONARY

OUT is where text.py and count have written, TABLES has readings.tsv. Writes OUT/likeness.tsv: word, word, 0–15. Of every two
words of two characters that sound the same or nearly so, the characters before and behind them are laid side by side: the
sum of the square roots of their shares (Bhattacharyya). Pairs below one sixteenth are left out. Needs numpy.
"""

import re
import sys
from collections import defaultdict
from itertools import combinations
from pathlib import Path

import numpy as np

FIRST = 9
LEAST_CONTEXTS = 3
# Marks and the most frequent characters stand beside any word.
COMMON = 80


def near(reading):
    reading = re.sub(r"^([zcs])h", r"\1", reading)
    reading = re.sub(r"^n(?!g?$)", "l", reading)
    reading = re.sub(r"^f", "h", reading)
    return re.sub(r"ng$", "n", reading)


def main(out, tables, dictionary):
    characters = (out / "tokens.txt").read_text("utf8").strip()
    ids = {c: FIRST + i for i, c in enumerate(characters)}
    readings = {}
    for line in (tables / "readings.tsv").read_text("utf8").splitlines():
        character, names = line.split("\t")
        readings[character] = {near(name) for name in names.split()}
    words = [w for w in (line.split(" ")[0] for line in dictionary.read_text("utf8").splitlines()) if len(w) == 2]
    words = [w for w in words if w[0] in ids and w[1] in ids]

    records = np.fromfile(out / "counts/3.bin", dtype="<u2").reshape(-1, 5)
    count = records[:, 3].astype(np.float64) + records[:, 4].astype(np.float64) * 65536
    a, b, c = (records[:, i].astype(np.int64) for i in range(3))
    wanted = np.array(sorted({ids[w[0]] * 8192 + ids[w[1]] for w in words}))
    contexts = defaultdict(dict)
    for keys, others, side in ((a * 8192 + b, c, 1), (b * 8192 + c, a, 0)):
        kept = np.isin(keys, wanted)
        for key, other, n in zip(keys[kept].tolist(), others[kept].tolist(), count[kept].tolist()):
            contexts[key][other * 2 + side] = n

    singles = np.fromfile(out / "counts/1.bin", dtype="<u4")
    common = set(np.argsort(singles)[-COMMON:].tolist()) | set(range(FIRST))
    roots = {}
    for key, everything in contexts.items():
        seen = {context: n for context, n in everything.items() if context // 2 not in common}
        if len(seen) >= LEAST_CONTEXTS:
            total = sum(seen.values())
            roots[key] = {context: (n / total) ** 0.5 for context, n in seen.items()}

    groups = defaultdict(set)
    for w in words:
        key = ids[w[0]] * 8192 + ids[w[1]]
        if key not in roots:
            continue
        for first in readings.get(w[0], ()):
            for second in readings.get(w[1], ()):
                groups[first, second].add(w)
    done = {}
    for group in groups.values():
        for one, other in combinations(sorted(group), 2):
            if (one, other) in done:
                continue
            x, y = (roots[ids[w[0]] * 8192 + ids[w[1]]] for w in (one, other))
            if len(x) > len(y):
                x, y = y, x
            shared = sum(share * y[context] for context, share in x.items() if context in y)
            done[one, other] = min(15, int(shared * 24))
    with open(out / "likeness.tsv", "w") as file:
        for (one, other), level in sorted(done.items()):
            if level > 0:
                file.write(f"{one}\t{other}\t{level}\n")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:4]))
