/* Calls attention compiled by pebble-compile, and compares it with float64:

     pebble-compile attention.mlir -o attention.o
     cc attention.c attention.o -lm -o attention && ./attention

   Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
   SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception */

#include "attention.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

enum { queries = 201, keys = 333, channels = 64, value_channels = 32 };

static float q[queries][channels], k[keys][channels];
static float v[keys][value_channels], out[queries][value_channels];

static void fill(float *data, size_t count) {
  for (size_t i = 0; i < count; ++i)
    data[i] = (float)rand() / (float)RAND_MAX - 0.5f;
}

/* The largest error of a row, relative to softmax in float64. */
static double get_error(int row) {
  static double weights[keys];
  double sum = 0, most = 0;
  for (int j = 0; j < keys; ++j) {
    double score = 0;
    for (int c = 0; c < channels; ++c)
      score += (double)q[row][c] * k[j][c];
    weights[j] = exp(0.125 * score);
    sum += weights[j];
  }
  for (int c = 0; c < value_channels; ++c) {
    double value = 0;
    for (int j = 0; j < keys; ++j)
      value += weights[j] / sum * v[j][c];
    most = fmax(most, fabs(out[row][c] - value));
  }
  return most;
}

int main(void) {
  fill(&q[0][0], queries * channels);
  fill(&k[0][0], keys * channels);
  fill(&v[0][0], keys * value_channels);
  pebble_f32_2d q_tensor = {&q[0][0], {queries, channels}, {channels, 1}};
  pebble_f32_2d k_tensor = {&k[0][0], {keys, channels}, {channels, 1}};
  pebble_f32_2d v_tensor = {
      &v[0][0], {keys, value_channels}, {value_channels, 1}};
  pebble_f32_2d out_tensor = {
      &out[0][0], {queries, value_channels}, {value_channels, 1}};

  size_t size = pebble_attention_workspace_size(&q_tensor, &k_tensor, &v_tensor,
                                                &out_tensor);
  void *workspace = malloc(size);
  int32_t status = pebble_attention(&q_tensor, &k_tensor, &v_tensor,
                                    &out_tensor, workspace, size);
  free(workspace);
  if (status != PEBBLE_OK) {
    fprintf(stderr, "%s\n", pebble_attention_message(status));
    return 1;
  }

  double error = 0;
  for (int i = 0; i < queries; ++i)
    error = fmax(error, get_error(i));
  printf("workspace %zu bytes, largest error %.1e\n", size, error);
  return error < 1e-6 ? 0 : 1;
}
