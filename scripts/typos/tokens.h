// A text as the counts see it; server/src/core/typos/tokens.ts says the same.
#pragma once
#include <cstdint>
#include <fstream>
#include <istream>
#include <iterator>
#include <string>
#include <vector>

// The ids below the first Han character.
constexpr uint16_t EDGE = 0, DIGITS = 1, LATIN = 2, RARE = 3, COMMA = 4, DUN = 5, STOP = 6, OPEN = 7, OTHER = 8, FIRST = 9;

struct Tokens {
  std::vector<int> idOf = std::vector<int>(0x110000, -1);
  uint32_t vocabulary = FIRST;

  // `path` holds the GB 2312 characters in the order of their ids.
  explicit Tokens(const char* path) {
    std::ifstream in(path);
    std::string all((std::istreambuf_iterator<char>(in)), {});
    for (size_t i = 0; i < all.size();) {
      uint32_t c = next(all, i);
      if (c > 32) idOf[c] = vocabulary++;
    }
    set("，；：,;:", COMMA);
    set("、", DUN);
    set("。！？!?", STOP);
    set("“‘《〈（(〔【［[「『", OPEN);
  }

  static uint32_t next(const std::string& s, size_t& i) {
    unsigned char a = s[i++];
    if (a < 0x80) return a;
    int more = a >= 0xf0 ? 3 : a >= 0xe0 ? 2 : 1;
    uint32_t c = a & (0x3f >> more);
    while (more-- > 0 && i < s.size()) c = c << 6 | (s[i++] & 0x3f);
    return c;
  }

  // -1 for what is skipped.
  int of(uint32_t c) const {
    if (idOf[c] >= 0) return idOf[c];
    if (c <= 32 || c == 0x3000 || c == 0xa0 || c == 0xfeff || (c >= 0x2000 && c <= 0x200f)) return -1;
    if ((c >= '0' && c <= '9') || (c >= 0xff10 && c <= 0xff19)) return DIGITS;
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= 0xff21 && c <= 0xff3a) || (c >= 0xff41 && c <= 0xff5a)) return LATIN;
    if ((c >= 0x3400 && c <= 0x9fff) || (c >= 0xf900 && c <= 0xfaff) || c >= 0x20000) return RARE;
    return OTHER;
  }

  // One sentence a line, an EDGE before the first and after each.
  std::vector<uint16_t> read(std::istream& in) const {
    std::vector<uint16_t> text;
    text.reserve(170000000);
    text.push_back(EDGE);
    for (std::string line; std::getline(in, line);) {
      for (size_t i = 0; i < line.size();) {
        int id = of(next(line, i));
        if (id < 0 || ((id == DIGITS || id == LATIN) && text.back() == id)) continue;
        text.push_back(id);
      }
      if (text.back() != EDGE) text.push_back(EDGE);
    }
    return text;
  }

 private:
  void set(const char* marks, uint16_t id) {
    std::string s = marks;
    for (size_t i = 0; i < s.size();) idOf[next(s, i)] = id;
  }
};
