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

#include "tokens.h"

int main(int argc, char** argv) {
  if (argc != 7) return fprintf(stderr, "count TOKENS OUT MIN2 MIN3 MIN4 MIN5\n"), 2;
  const Tokens tokens(argv[1]);
  const uint32_t vocabulary = tokens.vocabulary;
  const std::string out = argv[2];
  std::ios::sync_with_stdio(false);
  const std::vector<uint16_t> text = tokens.read(std::cin);
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
