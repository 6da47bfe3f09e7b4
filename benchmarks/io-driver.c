/* Calls compiled attention once, from a cold cache, under callgrind. What the
   cache still has to write back is written while a large array is read.

   Compiled with QK_ROWS, QK_COLUMNS and QK_LEADING for the sizes and the stride of
   queries and keys, with VO_ROWS and so on for those of values and outputs, and
   FLUSH for the size of that array.

   Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
   SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception */

#include "main.h"

#include <stdio.h>
#include <stdlib.h>
#include <valgrind/callgrind.h>

static float *allocate(size_t count) {
  const size_t page = 4096;
  float *data = aligned_alloc(page, (count * sizeof(float) / page + 1) * page);
  if (!data)
    abort();
  uint32_t state = 1;
  for (size_t i = 0; i < count; ++i) {
    state = state * 1664525u + 1013904223u;
    data[i] = (float)(state >> 8) * (0.2f / (1 << 24)) - 0.1f;
  }
  return data;
}

static pebble_f32_2d make_matrix(int64_t rows, int64_t columns,
                                 int64_t leading) {
  pebble_f32_2d matrix = {
      allocate((size_t)(rows * leading)), {rows, columns}, {leading, 1}};
  return matrix;
}

int main(void) {
  pebble_f32_2d q = make_matrix(QK_ROWS, QK_COLUMNS, QK_LEADING);
  pebble_f32_2d k = make_matrix(QK_ROWS, QK_COLUMNS, QK_LEADING);
  pebble_f32_2d v = make_matrix(VO_ROWS, VO_COLUMNS, VO_LEADING);
  pebble_f32_2d out = make_matrix(VO_ROWS, VO_COLUMNS, VO_LEADING);
  size_t size = pebble_main_workspace_size(&q, &k, &v, &out);
  float *workspace = allocate(size / sizeof(float) + 1);
  const volatile float *flush = allocate(FLUSH);

  CALLGRIND_START_INSTRUMENTATION;
  CALLGRIND_ZERO_STATS;
  int32_t status = pebble_main(&q, &k, &v, &out, workspace, size);
  CALLGRIND_DUMP_STATS_AT("attention");
  for (size_t i = 0; i < FLUSH; ++i)
    (void)flush[i];
  CALLGRIND_DUMP_STATS_AT("flush");
  CALLGRIND_STOP_INSTRUMENTATION;

  if (status != PEBBLE_OK)
    fprintf(stderr, "%s\n", pebble_main_message(status));
  else
    printf("%zu\n", size / sizeof(float));
  return status != PEBBLE_OK;
}
