//===- fma-peak.cpp - How many multiply-adds this machine does ------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// usage: fma-peak THREADS SECONDS
//
// Prints the GF/s of fused multiply-adds of f32 that need no memory, on all
// threads together, for about as many seconds. Compile with -O3 -march=native
// -ffp-contract=fast.
//
//===----------------------------------------------------------------------===//

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <thread>
#include <vector>

#if defined(__AVX512F__)
constexpr int kBytes = 64;
// Else the compiler may prefer two vectors of half the size.
#define WIDE __attribute__((min_vector_width(512)))
#elif defined(__AVX__)
constexpr int kBytes = 32;
#else
constexpr int kBytes = 16;
#endif
#ifndef WIDE
#define WIDE
#endif
using Vector = float __attribute__((vector_size(kBytes)));

/// Independent sums, enough to hide the latency and few enough for registers.
constexpr int kSums = 12;
constexpr long kIterations = 1 << 20;

WIDE static float run(double seconds, double &flops) {
  Vector sums[kSums] = {}, factor = Vector{} + 0.999F, term = Vector{} + 1e-3F;
  auto begin = std::chrono::steady_clock::now();
  auto elapsed = [&] {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() -
                                         begin)
        .count();
  };
  double done = 0;
  do {
    for (long i = 0; i < kIterations; ++i)
      for (Vector &sum : sums)
        sum = sum * factor + term;
    done += kIterations;
  } while (elapsed() < seconds);
  flops = done * kSums * (kBytes / sizeof(float)) * 2 / elapsed();
  float total = 0;
  for (const Vector &sum : sums)
    total += sum[0];
  return total;
}

int main(int argc, char **argv) {
  int numThreads = argc > 1 ? std::atoi(argv[1]) : 1;
  double seconds = argc > 2 ? std::atof(argv[2]) : 0.5;
  std::vector<double> flops(numThreads);
  std::vector<float> totals(numThreads);
  std::vector<std::thread> threads;
  for (int i = 0; i < numThreads; ++i)
    threads.emplace_back([&, i] { totals[i] = run(seconds, flops[i]); });
  double sum = 0;
  for (int i = 0; i < numThreads; ++i) {
    threads[i].join();
    sum += flops[i];
    if (totals[i] < 0) // Never so, but the compiler does not know.
      return EXIT_FAILURE;
  }
  std::printf("%.2f\n", sum / 1e9);
}
