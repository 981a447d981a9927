// Fits the vectors of words: how likely each is in the company of the words around it.
//
//   embed TOKENS LEXICON CONFUSABLE OUT-FOLDER DIMENSIONS LEAST2 LEAST < text
//
// TOKENS and the text as for count.cpp. LEXICON: word of 1–4 characters, tab, a first guess at its frequency. CONFUSABLE: for
// each token how many are confused with it, then each, doubled, and one more when by its sound; 32-bit integers. Words
// seen less often than LEAST2 (of two characters) and LEAST (longer) are left out.
//
// The text is cut into its cheapest words. Each word is told from others that do not stand there: half of them its likes
// in sound and shape, half drawn by frequency; logistic loss over b + v·Σ d·u, u the words up to COMPANY places before
// and behind, d a factor for each place (Mnih, Kavukcuoglu 2013, with the sampling of Mikolov et al. 2013). One pass over
// the text in shuffled blocks, in one thread, so that the same input gives the same output.
//
// Writes vocab.tsv (word, count; single tokens first), V.f32 (the word asked for), U.f32 (as company), B.f32, D.f32.
// Needs 2 GB; g++ -O3 -ffast-math -march=native -std=c++17.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <string>
#include <utility>
#include <vector>

#include "tokens.h"

namespace {

constexpr int COMPANY = 5, PLACES = 2 * COMPANY, LIKES = 4, OTHERS = 4, BLOCK = 5000;
constexpr float RATE = 0.04f;
// Frequent words are asked for less often.
constexpr double OFTEN = 2e-4;

using Word = std::vector<uint16_t>;

uint64_t keyOf(const Word& word) {
  uint64_t key = 0;
  for (uint16_t token : word) key = key << 16 | token;
  return key;
}

// Open addressing.
class Table {
 public:
  explicit Table(size_t size) {
    size_t room = 1;
    while (room < size * 3) room <<= 1;
    keys.assign(room, 0);
    values.assign(room, -1);
    mask = room - 1;
  }
  void put(uint64_t key, int value) {
    size_t i = at(key);
    keys[i] = key;
    values[i] = value;
  }
  int get(uint64_t key) const { return values[at(key)]; }

 private:
  size_t at(uint64_t key) const {
    uint64_t h = key * 0x9e3779b97f4a7c15ull;
    size_t i = (h ^ h >> 29) & mask;
    while (keys[i] && keys[i] != key) i = (i + 1) & mask;
    return i;
  }
  std::vector<uint64_t> keys;
  std::vector<int> values;
  size_t mask;
};

struct Lexicon {
  std::vector<Word> words;
  std::vector<std::string> names;
  std::vector<float> costs;
  Table table;
  // The longest word that begins with two tokens.
  std::vector<uint8_t> longest;
  size_t vocabulary;

  Lexicon(std::vector<Word> given, std::vector<std::string> named, const std::vector<double>& counts, size_t vocabulary)
      : words(std::move(given)), names(std::move(named)), table(words.size()), longest(vocabulary * vocabulary), vocabulary(vocabulary) {
    double all = 0;
    for (double count : counts) all += count;
    for (size_t i = 0; i < words.size(); i++) {
      costs.push_back(std::log(all) - std::log(std::max(0.3, counts[i])));
      table.put(keyOf(words[i]), i);
      if (words[i].size() < 2) continue;
      uint8_t& most = longest[words[i][0] * vocabulary + words[i][1]];
      most = std::max<uint8_t>(most, words[i].size());
    }
  }

  // Appends the cheapest words of text[0, n) to `to`.
  void cut(const uint16_t* text, int n, std::vector<int>& to) {
    best.assign(n + 1, 1e30f);
    from.assign(n + 1, 0);
    last.assign(n + 1, 0);
    best[0] = 0;
    auto offer = [&](int start, int length, int word) {
      const float cost = best[start] + costs[word];
      if (cost >= best[start + length]) return;
      best[start + length] = cost;
      from[start + length] = start;
      last[start + length] = word;
    };
    for (int i = 0; i < n; i++) {
      offer(i, 1, text[i]);
      if (i + 1 >= n) break;
      const int most = longest[text[i] * vocabulary + text[i + 1]];
      uint64_t key = text[i];
      for (int length = 2; length <= most && i + length <= n; length++) {
        key = key << 16 | text[i + length - 1];
        const int word = table.get(key);
        if (word >= 0) offer(i, length, word);
      }
    }
    const size_t start = to.size();
    for (int i = n; i > 0; i = from[i]) to.push_back(last[i]);
    std::reverse(to.begin() + start, to.end());
  }

 private:
  std::vector<float> best;
  std::vector<int> from, last;
};

// The whole text in words, sentences between EDGEs.
std::vector<int> cutAll(Lexicon& lexicon, const std::vector<uint16_t>& text) {
  std::vector<int> stream;
  stream.reserve(text.size() * 2 / 3);
  stream.push_back(EDGE);
  for (size_t start = 1; start < text.size();) {
    size_t end = start;
    while (text[end] != EDGE) end++;
    lexicon.cut(&text[start], end - start, stream);
    stream.push_back(EDGE);
    start = end + 1;
  }
  return stream;
}

std::vector<double> countsOf(const std::vector<int>& stream, size_t size) {
  std::vector<double> counts(size, 0);
  for (int word : stream) counts[word]++;
  return counts;
}

Lexicon readLexicon(const char* path, const Tokens& tokens, std::vector<std::string> names) {
  std::vector<Word> words;
  std::vector<double> counts(tokens.vocabulary, 1);
  for (uint32_t i = 0; i < tokens.vocabulary; i++) words.push_back({(uint16_t)i});
  for (int i = 0; i < FIRST; i++) counts[i] = 1e6;
  std::ifstream in(path);
  for (std::string line; std::getline(in, line);) {
    const size_t tab = line.find('\t');
    const std::string name = line.substr(0, tab);
    const double count = std::atof(line.c_str() + tab + 1);
    Word word;
    for (size_t i = 0; i < name.size();) word.push_back(tokens.of(Tokens::next(name, i)));
    if (word.size() == 1) {
      counts[word[0]] = count;
      continue;
    }
    words.push_back(word);
    counts.push_back(count);
    names.push_back(name);
  }
  return Lexicon(words, names, counts, tokens.vocabulary);
}

Lexicon without(const Lexicon& all, const std::vector<double>& counts, double leastOfTwo, double least) {
  std::vector<Word> words;
  std::vector<std::string> names;
  std::vector<double> kept;
  for (size_t i = 0; i < all.words.size(); i++) {
    const size_t length = all.words[i].size();
    if (length > 1 && counts[i] < (length == 2 ? leastOfTwo : least)) continue;
    words.push_back(all.words[i]);
    names.push_back(all.names[i]);
    kept.push_back(counts[i]);
  }
  return Lexicon(words, names, kept, all.vocabulary);
}

// The words that each word is confused with: one character in sound or shape, or two in sound.
std::vector<std::vector<int>> likesOf(const Lexicon& lexicon, const std::vector<double>& counts, const char* path) {
  std::vector<std::vector<std::pair<int, bool>>> confused(lexicon.vocabulary);
  std::ifstream in(path, std::ios::binary);
  for (auto& list : confused) {
    int32_t size, one;
    in.read((char*)&size, 4);
    while (size-- > 0) {
      in.read((char*)&one, 4);
      list.push_back({one / 2, one & 1});
    }
  }
  std::vector<std::vector<int>> likes(lexicon.words.size());
  for (size_t word = FIRST; word < likes.size(); word++) {
    const Word& own = lexicon.words[word];
    auto add = [&](const Word& other) {
      const int found = lexicon.table.get(keyOf(other));
      if (found >= 0 && counts[found] > 20) likes[word].push_back(found);
    };
    for (size_t k = 0; k < own.size(); k++) {
      Word other = own;
      for (auto& [token, bySound] : confused[own[k]]) {
        other[k] = token;
        add(other);
      }
    }
    if (own.size() != 2) continue;
    for (auto& [first, firstBySound] : confused[own[0]]) {
      for (auto& [second, secondBySound] : confused[own[1]]) {
        if (firstBySound && secondBySound && lexicon.longest[first * lexicon.vocabulary + second]) add({(uint16_t)first, (uint16_t)second});
      }
    }
  }
  return likes;
}

uint64_t state = 14;
uint32_t dice() {
  state = state * 6364136223846793005ull + 1442695040888963407ull;
  return state >> 33;
}
float fraction() { return dice() / 2147483648.0f; }

struct Vectors {
  int dimensions;
  std::vector<float> asked, company, offsets, places;
};

Vectors fit(const std::vector<int>& stream, const std::vector<double>& counts, const std::vector<std::vector<int>>& likes, int dimensions) {
  const int size = counts.size(), D = dimensions;
  Vectors v{D, std::vector<float>((size_t)size * D, 0), std::vector<float>((size_t)size * D), std::vector<float>(size, 0), std::vector<float>(PLACES * D)};
  for (float& one : v.company) one = (fraction() - 0.5f) / std::sqrt((float)D);
  for (int place = 0; place < PLACES; place++) {
    const int distance = place < COMPANY ? COMPANY - place : place - COMPANY + 1;
    for (int d = 0; d < D; d++) v.places[place * D + d] = (1 + (fraction() - 0.5f) / 2) / std::sqrt((float)distance);
  }
  // How the likes, and how all words, are drawn.
  std::vector<std::vector<float>> sums(size);
  for (int word = 0; word < size; word++) {
    float sum = 0;
    for (int one : likes[word]) sums[word].push_back(sum += std::sqrt(counts[one] + 1));
  }
  std::vector<int> drawn(1 << 22);
  double all = 0;
  for (int word = FIRST; word < size; word++) all += std::pow(counts[word], 0.75);
  double upTo = std::pow(counts[FIRST], 0.75) / all;
  for (size_t i = 0, word = FIRST; i < drawn.size(); i++) {
    drawn[i] = word;
    while ((double)(i + 1) / drawn.size() > upTo && (int)word < size - 1) upTo += std::pow(counts[++word], 0.75) / all;
  }
  std::vector<float> chance(size, 0);
  for (int word = FIRST; word < size; word++) {
    const double share = counts[word] / stream.size();
    if (share > 0) chance[word] = std::min(1.0, std::sqrt(OFTEN / share) + OFTEN / share);
  }
  std::vector<uint32_t> blocks(stream.size() / BLOCK);
  for (size_t i = 0; i < blocks.size(); i++) blocks[i] = i;
  for (size_t i = blocks.size() - 1; i > 0; i--) std::swap(blocks[i], blocks[dice() % (i + 1)]);

  std::vector<float> around(D), push(D);
  size_t done = 0;
  double loss = 0;
  size_t asked = 0;
  for (uint32_t block : blocks) {
    const size_t from = std::max<size_t>(COMPANY, (size_t)block * BLOCK);
    const size_t to = std::min(stream.size() - COMPANY, (size_t)(block + 1) * BLOCK);
    const float rate = RATE * std::max(0.02f, 1 - (float)done++ / blocks.size());
    for (size_t i = from; i < to; i++) {
      const int word = stream[i];
      if (word < FIRST || chance[word] < fraction()) continue;
      int company[PLACES];
      std::fill(company, company + PLACES, -1);
      for (int k = 1; k <= COMPANY; k++) {
        company[COMPANY - k] = stream[i - k];
        if (stream[i - k] == EDGE) break;
      }
      for (int k = 1; k <= COMPANY; k++) {
        company[COMPANY + k - 1] = stream[i + k];
        if (stream[i + k] == EDGE) break;
      }
      std::fill(around.begin(), around.end(), 0.0f);
      std::fill(push.begin(), push.end(), 0.0f);
      for (int place = 0; place < PLACES; place++) {
        if (company[place] < 0) continue;
        const float* u = &v.company[(size_t)company[place] * D];
        const float* d = &v.places[place * D];
        for (int x = 0; x < D; x++) around[x] += u[x] * d[x];
      }
      for (int k = 0; k <= LIKES + OTHERS; k++) {
        int one = word;
        const auto& sum = sums[word];
        if (k > 0 && k <= LIKES && !sum.empty()) {
          one = likes[word][std::min<size_t>(sum.size() - 1, std::upper_bound(sum.begin(), sum.end(), sum.back() * fraction()) - sum.begin())];
        } else if (k > 0) one = drawn[dice() & (drawn.size() - 1)];
        if (k > 0 && one == word) continue;
        float* a = &v.asked[(size_t)one * D];
        float odds = v.offsets[one];
        for (int x = 0; x < D; x++) odds += a[x] * around[x];
        const float p = 1 / (1 + std::exp(-odds));
        const float g = ((k == 0 ? 1 : 0) - p) * rate;
        loss -= std::log(std::max(1e-6f, k == 0 ? p : 1 - p));
        for (int x = 0; x < D; x++) {
          push[x] += g * a[x];
          a[x] += g * around[x];
        }
        v.offsets[one] += g;
      }
      asked++;
      for (int place = 0; place < PLACES; place++) {
        if (company[place] < 0) continue;
        float* u = &v.company[(size_t)company[place] * D];
        float* d = &v.places[place * D];
        for (int x = 0; x < D; x++) {
          const float was = u[x];
          u[x] += push[x] * d[x];
          d[x] += 0.05f * push[x] * was;
        }
      }
    }
  }
  fprintf(stderr, "loss %.4f over %zu words\n", loss / asked, asked);
  return v;
}

void save(const std::string& path, const std::vector<float>& values) {
  std::ofstream(path, std::ios::binary).write((const char*)values.data(), values.size() * 4);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 8) return fprintf(stderr, "embed TOKENS LEXICON CONFUSABLE OUT DIMENSIONS LEAST2 LEAST\n"), 2;
  const std::string out = argv[4];
  const Tokens tokens(argv[1]);
  std::vector<std::string> names(tokens.vocabulary, "#");
  {
    std::ifstream in(argv[1]);
    std::string all((std::istreambuf_iterator<char>(in)), {});
    for (size_t i = 0; i < all.size();) {
      const size_t start = i;
      const uint32_t c = Tokens::next(all, i);
      if (c > 32) names[tokens.of(c)] = all.substr(start, i - start);
    }
  }
  std::ios::sync_with_stdio(false);
  std::vector<int> stream;
  std::vector<double> counts;
  Lexicon all = readLexicon(argv[2], tokens, names);
  const std::vector<uint16_t> text = tokens.read(std::cin);
  Lexicon lexicon = without(all, countsOf(cutAll(all, text), all.words.size()), std::atof(argv[6]), std::atof(argv[7]));
  stream = cutAll(lexicon, text);
  counts = countsOf(stream, lexicon.words.size());
  fprintf(stderr, "%zu words in the text, %zu different\n", stream.size(), lexicon.words.size());
  std::ofstream vocabulary(out + "/vocab.tsv");
  for (size_t i = 0; i < lexicon.words.size(); i++) vocabulary << lexicon.names[i] << '\t' << (long)counts[i] << '\n';
  const Vectors v = fit(stream, counts, likesOf(lexicon, counts, argv[3]), std::atoi(argv[5]));
  save(out + "/V.f32", v.asked);
  save(out + "/U.f32", v.company);
  save(out + "/B.f32", v.offsets);
  save(out + "/D.f32", v.places);
}
