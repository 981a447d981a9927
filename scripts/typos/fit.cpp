// Fits the network of one kind of edit: softmax over a place's edits and “leave it”, Adam, a fixed seed.
//
//   fit INPUTS HIDDEN EPOCHS RATE SEED VALUES PLACES WEIGHTS
//
// VALUES: 32-bit floats, INPUTS a row. PLACES: for each place its first row, how many, which of them mends it (-1: none)
// as 32-bit integers, and its weight as a float. WEIGHTS is written in the order of core/typos/nets.ts.
// g++ -O3 -ffast-math -std=c++17.
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <numeric>
#include <vector>

struct Place {
  int32_t first, count, right;
  float weight;
};

template <class T>
std::vector<T> readAll(const char* path) {
  std::ifstream in(path, std::ios::binary | std::ios::ate);
  std::vector<T> all(in.tellg() / sizeof(T));
  in.seekg(0);
  in.read((char*)all.data(), all.size() * sizeof(T));
  return all;
}

static uint32_t state;
static float uniform() {
  state += 0x6d2b79f5u;
  uint32_t t = (state ^ state >> 15) * (state | 1);
  t = (t + (t ^ t >> 7) * (t | 61)) ^ t;
  return (t ^ t >> 14) / 4294967296.0f;
}

int main(int argc, char** argv) {
  if (argc != 9) return fprintf(stderr, "fit INPUTS HIDDEN EPOCHS RATE SEED VALUES PLACES WEIGHTS\n"), 2;
  const int inputs = atoi(argv[1]), hidden = atoi(argv[2]), epochs = atoi(argv[3]);
  const float rate = atof(argv[4]);
  state = atoi(argv[5]);
  const auto values = readAll<float>(argv[6]);
  const auto places = readAll<Place>(argv[7]);
  const int unit = inputs + 2, size = inputs + 1 + hidden * unit;
  std::vector<float> w(size), g(size), mean(size), square(size);
  w[inputs] = -2;
  for (int h = 0; h < hidden; h++) {
    float* u = &w[inputs + 1 + h * unit];
    for (int i = 0; i < inputs; i++) u[i] = (uniform() - 0.5f) * std::sqrt(4.0f / inputs);
    u[inputs + 1] = (uniform() - 0.5f) * 0.4f;
  }
  std::vector<uint32_t> order(places.size());
  std::iota(order.begin(), order.end(), 0);
  std::vector<float> units, odds;
  const size_t batch = 128;
  long step = 0;
  for (int epoch = 0; epoch < epochs; epoch++) {
    for (size_t i = order.size() - 1; i > 0; i--) std::swap(order[i], order[std::min<size_t>(i, uniform() * (i + 1))]);
    double loss = 0;
    for (size_t from = 0; from < order.size(); from += batch) {
      std::fill(g.begin(), g.end(), 0.0f);
      const size_t to = std::min(order.size(), from + batch);
      for (size_t k = from; k < to; k++) {
        const Place& p = places[order[k]];
        units.assign(p.count * hidden, 0);
        odds.assign(p.count, 0);
        float top = 0;
        for (int e = 0; e < p.count; e++) {
          const float* x = &values[(size_t)(p.first + e) * inputs];
          float sum = w[inputs];
          for (int i = 0; i < inputs; i++) sum += w[i] * x[i];
          for (int h = 0; h < hidden; h++) {
            const float* u = &w[inputs + 1 + h * unit];
            float a = u[inputs];
            for (int i = 0; i < inputs; i++) a += u[i] * x[i];
            units[e * hidden + h] = a;
            if (a > 0) sum += a * u[inputs + 1];
          }
          odds[e] = sum;
          top = std::max(top, sum);
        }
        float all = std::exp(-top);
        for (float o : odds) all += std::exp(o - top);
        for (int e = 0; e < p.count; e++) {
          const float push = p.weight * (std::exp(odds[e] - top) / all - (e == p.right ? 1 : 0));
          if (std::fabs(push) < 1e-5f) continue;
          const float* x = &values[(size_t)(p.first + e) * inputs];
          for (int i = 0; i < inputs; i++) g[i] += push * x[i];
          g[inputs] += push;
          for (int h = 0; h < hidden; h++) {
            const float a = units[e * hidden + h];
            if (a <= 0) continue;
            const float* u = &w[inputs + 1 + h * unit];
            float* gu = &g[inputs + 1 + h * unit];
            const float inner = push * u[inputs + 1];
            for (int i = 0; i < inputs; i++) gu[i] += inner * x[i];
            gu[inputs] += inner;
            gu[inputs + 1] += push * a;
          }
        }
        loss += p.weight * (std::log(all) - (p.right < 0 ? -top : odds[p.right] - top));
      }
      step++;
      const float progress = (epoch + (float)from / order.size()) / epochs;
      const float speed = rate * std::min(1.0f, step / 200.0f) * (1 - 0.95f * progress);
      const float fade = 1 - std::pow(0.9, step), fadeSquare = 1 - std::pow(0.999, step);
      for (int i = 0; i < size; i++) {
        const float d = g[i] / (to - from) + 1e-6f * w[i];
        mean[i] = 0.9f * mean[i] + 0.1f * d;
        square[i] = 0.999f * square[i] + 0.001f * d * d;
        w[i] -= speed * (mean[i] / fade) / (std::sqrt(square[i] / fadeSquare) + 1e-8f);
      }
    }
    if (epoch == epochs - 1) fprintf(stderr, "  loss %.5f over %zu places\n", loss / places.size(), places.size());
  }
  std::ofstream(argv[8], std::ios::binary).write((char*)w.data(), size * 4);
}
