"""The words that may stand in a text: those of the segmenter's dictionary, and those that the counts give away.

    python3 lexicon.py OUT DICTIONARY

OUT is where text.py and count have written. Writes OUT/lexicon.tsv: word of 1–4 characters, a first guess at its frequency.
Two characters that the dictionary does not have are a word where they are seen together far more often than by chance
and have many neighbours on either side (冷链, 非遗, 赋能). Needs numpy.
"""

import sys
from pathlib import Path

import numpy as np

FIRST = 9
LEAST = 40
# Nats: how much more often than by chance, and how varied the neighbours are.
COHESION = 1.3
VARIETY = 1.8
MOST_OF_ONE_NEIGHBOUR = 0.7
# What these stand beside is a phrase: function words, numerals, surnames, syllables of foreign names.
LOOSE = set(
    "的了是在和与及之其以于为因不也就都这那有个一二三四五六七八九十两几第上下中前后内外者年月日时人多大小新到来去从"
    "向对由可能会要说看做使用更最全各每该此本他她它你我把被让给将已均仍还再曾很长着得某阿斯尔亚"
    "王李张刘陈杨赵吴徐孙马朱胡郭林郑谢罗宋唐许韩冯邓曹彭曾肖董袁潘蒋蔡余杜叶程苏魏吕丁沈姚卢崔钟谭陆汪范"
)


def grams(path, order):
    records = np.fromfile(path, dtype="<u2").reshape(-1, order + 2)
    count = records[:, order].astype(np.int64) + records[:, order + 1].astype(np.int64) * 65536
    return records[:, :order].astype(np.int64), count


def main(out, dictionary):
    characters = (out / "tokens.txt").read_text("utf8").strip()
    known = set(characters)
    size = FIRST + len(characters)
    words = {}
    for line in dictionary.read_text("utf8").splitlines():
        word, frequency, _ = line.split(" ")
        if len(word) <= 4 and all(c in known for c in word):
            words[word] = max(1, int(frequency))

    single = np.fromfile(out / "counts/1.bin", dtype="<u4").astype(np.float64)
    two, count = grams(out / "counts/2.bin", 2)
    three, threes = grams(out / "counts/3.bin", 3)
    keys = two[:, 0] * size + two[:, 1]
    order = np.argsort(keys)
    keys, two, count = keys[order], two[order], count[order]

    def neighbours(key, other):
        """The entropy of the characters beside each pair, and how often the most frequent Han character is there."""
        place = np.searchsorted(keys, key)
        seen = threes.astype(np.float64)
        total = np.bincount(place, seen, len(keys))
        logs = np.bincount(place, seen * np.log(seen), len(keys))
        most = np.zeros(len(keys))
        np.maximum.at(most, place, np.where(other >= FIRST, seen, 0))
        # Trigrams that were seen too seldom to be counted are as many different neighbours.
        lost = np.maximum(0, count - total)
        with np.errstate(divide="ignore", invalid="ignore"):
            entropy = np.nan_to_num(np.log(total) - logs / total)
            part = np.minimum(1, total / count)
            mixed = part * (entropy - np.where(part > 0, np.log(part), 0))
        return mixed + np.where(lost > 0, lost / count * np.log(count / 2), 0), most

    right, most_right = neighbours(three[:, 0] * size + three[:, 1], three[:, 2])
    left, most_left = neighbours(three[:, 1] * size + three[:, 2], three[:, 0])
    cohesion = np.log(count * single.sum() / (single[two[:, 0]] * single[two[:, 1]] + 1))
    isWord = (two >= FIRST).all(1) & (count >= LEAST) & (cohesion > COHESION)
    isWord &= (left > VARIETY) & (right > VARIETY)
    isWord &= (most_left < MOST_OF_ONE_NEIGHBOUR * count) & (most_right < MOST_OF_ONE_NEIGHBOUR * count)
    found = 0
    for i in np.nonzero(isWord)[0]:
        word = characters[two[i, 0] - FIRST] + characters[two[i, 1] - FIRST]
        if word in words or word[0] in LOOSE or word[1] in LOOSE:
            continue
        words[word] = max(1, int(count[i]) // 4)
        found += 1
    for c in characters:
        words.setdefault(c, 1)
    with open(out / "lexicon.tsv", "w") as file:
        file.writelines(f"{word}\t{frequency}\n" for word, frequency in words.items())
    print(f"{len(words)} words, {found} of them found by the counts", file=sys.stderr)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:3]))
