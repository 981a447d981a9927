"""Puts the text for counting together and holds some of it apart.

    python3 text.py CORPUS OUT

CORPUS is ../shared/corpus. Writes to OUT: tokens.txt (the GB 2312 characters in the order of their ids), text.txt (what
is counted, one sentence a line), apart.txt (blocks of consecutive sentences for training, ended by a blank line: they
stand in no count), spelling-train.tsv and spelling-apart.tsv (four fifths and one fifth of the misspelt sentences, told
apart by a digest of the right sentence). The same input gives the same output.
"""

import hashlib
import lzma
import sys
from pathlib import Path

BLOCK = 60
# One block in so many is held apart for training.
APART = {"laws": 40, "general-mixed": 40, "official": 8, "government": 8}
APART_ELSE = 25


def digest(text):
    return int(hashlib.sha1(text.encode()).hexdigest()[:8], 16)


def main(corpus, out):
    out.mkdir(parents=True, exist_ok=True)
    codes = (bytes([row, cell]) for row in range(0xB0, 0xF8) for cell in range(0xA1, 0xFF))
    (out / "tokens.txt").write_text("".join(c.decode("gb2312", "ignore") for c in codes), "utf8")

    train = []
    with open(out / "spelling-train.tsv", "w") as kept, open(out / "spelling-apart.tsv", "w") as apart:
        for path in sorted((corpus / "csc/ecspell").glob("*.tsv")):
            for line in path.read_text("utf8").splitlines():
                _, given, right = line.split("\t")
                if digest(right) % 5 == 0:
                    apart.write(f"{path.name[:3]}\t{given}\t{right}\n")
                else:
                    kept.write(f"{path.name[:3]}\t{given}\t{right}\n")
                    train.append(right)

    with open(out / "text.txt", "w") as text, open(out / "apart.txt", "w") as apart:
        for path in sorted((corpus / "language-model").glob("*.txt.xz")):
            name = path.name.split(".")[0]
            every = next((n for key, n in APART.items() if name.startswith(key)), APART_ELSE)
            with lzma.open(path, "rt", encoding="utf8") as lines:
                block = []
                number = 0
                for line in lines:
                    block.append(line)
                    if len(block) == BLOCK:
                        number = flush(block, name, number, every, text, apart)
                        block = []
                flush(block, name, number, every, text, apart)
        for right in dict.fromkeys(train):
            text.write(right + "\n")


def flush(block, name, number, every, text, apart):
    if digest(f"{name}/{number}") % every == 0:
        apart.writelines(block)
        apart.write("\n")
    else:
        text.writelines(block)
    return number + 1


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
