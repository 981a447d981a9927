// Counts the character n-grams of orders 1–5 of a text, one sentence per line, that comes in on standard input.
//
//   count TOKENS OUT-FOLDER MIN2 MIN3 MIN4 MIN5
//
// TOKENS holds the GB 2312 characters in the order of their ids. A line that begins with a tab is not counted but ends
// the lines of one source. An n-gram never runs across the end of a sentence. Output, one file an order: records of n
// token ids and a count in two halves, all unsigned 16-bit little-endian (`1.bin`: counts of 32 bits by id).
// Needs about 2.5 GB for 150 million tokens; g++ -O2 -std=c++17.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

namespace {

// The ids below the first Han character; server/src/core/typos/tokens.ts says the same.
constexpr uint16_t EDGE = 0, DIGITS = 1, LATIN = 2, RARE = 3, COMMA = 4, DUN = 5, STOP = 6, OPEN = 7, OTHER = 8, FIRST = 9;

std::vector<int> idOf(0x110000, -1);
uint32_t vocabulary = FIRST;

uint32_t nextCodePoint(const std::string& s, size_t& i) {
  unsigned char a = s[i++];
  if (a < 0x80) return a;
  int more = a >= 0xf0 ? 3 : a >= 0xe0 ? 2 : 1;
  uint32_t c = a & (0x3f >> more);
  while (more-- > 0 && i < s.size()) c = c << 6 | (s[i++] & 0x3f);
  return c;
}

void readTokens(const char* path) {
  std::ifstream in(path);
  std::string all((std::istreambuf_iterator<char>(in)), {});
  for (size_t i = 0; i < all.size();) {
    uint32_t c = nextCodePoint(all, i);
    if (c > 32) idOf[c] = vocabulary++;
  }
  auto set = [](const char* marks, uint16_t id) {
    std::string s = marks;
    for (size_t i = 0; i < s.size();) idOf[nextCodePoint(s, i)] = id;
  };
  set("，；：,;:", COMMA);
  set("、", DUN);
  set("。！？!?", STOP);
  set("“‘《〈（(〔【［[「『", OPEN);
}

int token(uint32_t c) {
  if (idOf[c] >= 0) return idOf[c];
  if (c <= 32 || c == 0x3000 || c == 0xa0 || c == 0xfeff || (c >= 0x2000 && c <= 0x200f)) return -1;
  if ((c >= '0' && c <= '9') || (c >= 0xff10 && c <= 0xff19)) return DIGITS;
  if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= 0xff21 && c <= 0xff3a) || (c >= 0xff41 && c <= 0xff5a)) return LATIN;
  if ((c >= 0x3400 && c <= 0x9fff) || (c >= 0xf900 && c <= 0xfaff) || c >= 0x20000) return RARE;
  return OTHER;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 7) return fprintf(stderr, "count TOKENS OUT MIN2 MIN3 MIN4 MIN5\n"), 2;
  readTokens(argv[1]);
  const std::string out = argv[2];
  std::vector<uint16_t> text;
  text.reserve(170000000);
  text.push_back(EDGE);
  std::ios::sync_with_stdio(false);
  for (std::string line; std::getline(std::cin, line);) {
    for (size_t i = 0; i < line.size();) {
      int id = token(nextCodePoint(line, i));
      if (id < 0) continue;
      if ((id == DIGITS || id == LATIN) && text.back() == id) continue;
      text.push_back(id);
    }
    if (text.back() != EDGE) text.push_back(EDGE);
  }
  fprintf(stderr, "%zu tokens, vocabulary %u\n", text.size(), vocabulary);
  std::vector<uint32_t> single(vocabulary, 0);
  for (uint16_t t : text) single[t]++;
  std::ofstream(out + "/1.bin", std::ios::binary).write((char*)single.data(), single.size() * 4);

  std::vector<uint64_t> keys;
  for (int n = 2; n <= 5; n++) {
    const uint32_t least = std::stoul(argv[n + 1]);
    keys.clear();
    keys.reserve(text.size());
    for (size_t i = 0; i + n <= text.size(); i++) {
      bool inner = true;
      uint64_t key = 0;
      for (int k = 0; k < n; k++) {
        if (k > 0 && k < n - 1 && text[i + k] == EDGE) inner = false;
        key = key * vocabulary + text[i + k];
      }
      if (inner) keys.push_back(key);
    }
    std::sort(keys.begin(), keys.end());
    std::ofstream file(out + "/" + std::to_string(n) + ".bin", std::ios::binary);
    size_t distinct = 0, kept = 0;
    for (size_t i = 0; i < keys.size();) {
      size_t j = i + 1;
      while (j < keys.size() && keys[j] == keys[i]) j++;
      distinct++;
      const uint32_t count = j - i;
      if (count >= least) {
        kept++;
        uint16_t record[7];
        uint64_t key = keys[i];
        for (int k = n - 1; k >= 0; k--) record[k] = key % vocabulary, key /= vocabulary;
        record[n] = count & 0xffff;
        record[n + 1] = count >> 16;
        file.write((char*)record, (n + 2) * 2);
      }
      i = j;
    }
    fprintf(stderr, "order %d: %zu distinct, %zu kept\n", n, distinct, kept);
  }
}
