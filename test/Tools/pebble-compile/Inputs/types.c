/* Calls every function of types.mlir.

   Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
   SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception */

#include "types.h"

#include <math.h>
#include <stdio.h>

static void fail(const char *name, int32_t status) {
  if (status)
    printf("%s: unexpected status %d\n", name, (int)status);
}

static float from_bf16(uint16_t bits) {
  union {
    uint32_t bits;
    float value;
  } number = {(uint32_t)bits << 16};
  return number.value;
}

/* Of small multiples of 1/16, which are bf16. */
static uint16_t to_bf16(float value) {
  union {
    float value;
    uint32_t bits;
  } number = {value};
  return (uint16_t)(number.bits >> 16);
}

static void call_scalars(void) {
  double a;
  float b;
  uint16_t c, d;
  int64_t e;
  int32_t f;
  int8_t g;
  uint8_t h = 7;
  pebble_i32_1d f_out = {&f, {1}, {0}};
  pebble_i8_1d g_out = {&g, {1}, {0}};
  pebble_i1_2d h_out = {&h, {1, 1}, {-1, 5}};
  fail("scalars", t_scalars(3.5, -2, 0x3e00, to_bf16(0.25f), 7, -9, -3, 1, &a,
                            &b, &c, &d, &e, &f_out, &g_out, &h_out, NULL, 0));
  printf("scalars %g %g %g %g %d %d %d %d\n", a, b, c == 0x3e00 ? 1.5 : -1,
         from_bf16(d), (int)e, f, g, h);
}

static void call_sum(void) {
  double x[4] = {1, 2, 3, 4}, sum, copy[4] = {0, 0, 0, 0}, again;
  pebble_f64_1d in = {x, {4}, {1}}, out = {copy, {4}, {1}};
  fail("sum", t_sum(&in, &sum, &out, &again, NULL, 0));
  printf("sum %g %g\n", sum, again);
  for (int i = 0; i < 4; ++i)
    if (copy[i] != x[i])
      printf("copy[%d] is %g\n", i, copy[i]);
}

static void call_rows(void) {
  int32_t x[] = {1, 2, 3, 4, 5, 6}, y[4];
  pebble_i32_2d in = {x, {2, 3}, {3, 1}}, out = {y, {2, 2}, {2, 1}};
  fail("rows", t_rows(&in, &out, NULL, 0));
  printf("rows %d %d %d %d\n", y[0], y[1], y[2], y[3]);
}

static void call_window(void) {
  int8_t x[] = {0, 1, 2, 3, 4, 5}, y[4];
  pebble_i8_1d in = {x, {6}, {1}}, out = {y, {4}, {1}};
  fail("window", t_window(&in, 4, &out, NULL, 0));
  printf("window %d %d %d %d\n", y[0], y[1], y[2], y[3]);
  for (int64_t n = -2; n <= 8; ++n) {
    int32_t status = t_window(&in, n, &out, NULL, 0);
    if ((status == 0) != (n == 4))
      printf("window of %d: status %d\n", (int)n, (int)status);
  }
}

static void call_element(void) {
  int64_t x[3] = {5, 6, 7}, y;
  pebble_i64_1d in = {x, {3}, {1}};
  fail("element", t_element(&in, 2, &y, NULL, 0));
  int32_t status = t_element(&in, 3, &y, NULL, 0);
  printf("outside %d: %s\n", status & 0xff, t_element_message(status));
}

enum { queries = 9, keys = 13, heads = 2, channels = 8 };

static void call_attention(void) {
  static uint16_t q[queries][heads][channels], k[keys][heads][channels];
  static uint16_t out[queries][heads][channels];
  static double sums[queries][heads];
  uint8_t mask[keys];
  int32_t lengths[heads] = {keys, 4};
  unsigned state = 1;
  for (int i = 0; i < queries * heads * channels; ++i)
    (&q[0][0][0])[i] = to_bf16(((state = state * 69069 + 1) >> 24) / 64.f - 2);
  for (int i = 0; i < keys * heads * channels; ++i)
    (&k[0][0][0])[i] = to_bf16(((state = state * 69069 + 1) >> 24) / 64.f - 2);
  for (int j = 0; j < keys; ++j)
    mask[j] = j % 3 != 1;
  pebble_bf16_3d q_in = {
      &q[0][0][0], {queries, heads, channels}, {heads * channels, channels, 1}};
  pebble_bf16_3d k_in = {
      &k[0][0][0], {keys, heads, channels}, {heads * channels, channels, 1}};
  pebble_bf16_3d out_ = {&out[0][0][0],
                         {queries, heads, channels},
                         {heads * channels, channels, 1}};
  pebble_f64_2d sums_out = {&sums[0][0], {queries, heads}, {heads, 1}};
  pebble_i1_1d mask_in = {mask, {keys}, {1}};
  pebble_i32_1d lengths_in = {lengths, {heads}, {1}};
  fail("attention", t_attention(&q_in, &k_in, &mask_in, &lengths_in, &out_,
                                &sums_out, NULL, 0));

  double error = 0;
  for (int i = 0; i < queries; ++i)
    for (int h = 0; h < heads; ++h) {
      double sum = 0, values[channels] = {0};
      for (int j = 0; j < lengths[h]; ++j) {
        double score = 0;
        for (int c = 0; c < channels; ++c)
          score += (double)from_bf16(q[i][h][c]) * from_bf16(k[j][h][c]);
        double weight = mask[j] ? exp(0.25 * score) : 0;
        sum += weight;
        for (int c = 0; c < channels; ++c)
          values[c] += weight * from_bf16(k[j][h][c]);
      }
      for (int c = 0; c < channels; ++c)
        error = fmax(error, fabs(values[c] / sum - from_bf16(out[i][h][c])));
      if (fabs(log(sum) - sums[i][h]) > 1e-12)
        printf("log-sum-exp is %g, not %g\n", sums[i][h], log(sum));
    }
  printf("attention %.1e\n", error);
}

int main(void) {
  call_scalars();
  call_sum();
  call_rows();
  call_window();
  call_element();
  call_attention();
  printf("nothing %d\n", (int)t_nothing(NULL, 0));
  return 0;
}
