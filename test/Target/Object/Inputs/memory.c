/* Calls each function in the memory that it asks for, and prints what it took:
   bytes of workspace, and what of that is for each query; calls of malloc; and by
   how many bytes all of the process grew. Memory ends where the workspace does.

   Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
   SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception */

#include "memory.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>

enum { channels = 16, few = 1000, many = 20000 };

/* What the compiled code calls, as the linker is told. */
static int num_mallocs;
void *__real_malloc(size_t size);
void *__wrap_malloc(size_t size);
void *__wrap_malloc(size_t size) {
  ++num_mallocs;
  return __real_malloc(size);
}

/* There already, and followed by memory that is not: nothing is ever given back,
   so that the most that was there is what is there. */
static char *allocate(size_t size) {
  const size_t page = 4096;
  size_t inside = (size + page - 1) / page * page;
  char *memory = mmap(NULL, inside + page, PROT_READ | PROT_WRITE,
                      MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (memory == MAP_FAILED || mprotect(memory + inside, page, PROT_NONE))
    abort();
  memset(memory, 0, inside);
  return memory + inside - size;
}

static long measure_peak(void) {
  struct rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  return usage.ru_maxrss * 1024;
}

static pebble_f32_2d make(float *data, int64_t rows) {
  pebble_f32_2d matrix = {data, {rows, channels}, {channels, 1}};
  return matrix;
}

typedef size_t get_size(const pebble_f32_2d *, const pebble_f32_2d *,
                        const pebble_f32_2d *, const pebble_f32_2d *);
typedef int32_t call(const pebble_f32_2d *, const pebble_f32_2d *,
                     const pebble_f32_2d *, const pebble_f32_2d *, void *,
                     size_t);

static size_t ask(get_size *size_of, int64_t rows) {
  pebble_f32_2d none = make(NULL, rows);
  return size_of(&none, &none, &none, &none);
}

static void measure(const char *name, get_size *size_of, call *function,
                    float *data[3]) {
  pebble_f32_2d q = make(data[0], few), k = make(data[1], few),
                v = make(data[2], few);
  size_t less = ask(size_of, few), size = ask(size_of, many);
  pebble_f32_2d out = make((float *)allocate(sizeof(float) * many * channels),
                           few);
  char *workspace = allocate(size);
  /* Code and the stack come with the first call. */
  int32_t status = function(&q, &k, &v, &out, workspace, size);
  q.sizes[0] = k.sizes[0] = v.sizes[0] = out.sizes[0] = many;
  int before = num_mallocs;
  long peak = measure_peak();
  status |= function(&q, &k, &v, &out, workspace, size);
  printf("{\"name\": \"%s\", \"status\": %d, \"bytes\": %zu, "
         "\"bytes_by_query\": %.0f, \"mallocs\": %d, \"grown\": %ld}\n",
         name, status, size, (double)(size - less) / (many - few),
         num_mallocs - before, measure_peak() - peak);
}

#define MEASURE(NAME)                                                          \
  measure(#NAME, pebble_##NAME##_workspace_size, pebble_##NAME, data)

int main(void) {
  float *data[3];
  for (int i = 0; i < 3; ++i) {
    data[i] = (float *)allocate(sizeof(float) * many * channels);
    for (int j = 0; j < many * channels; ++j)
      data[i][j] = (float)(j * 7919 % 1009) / 1009 * 0.2f - 0.1f;
  }
  MEASURE(online);
  MEASURE(resident);
  MEASURE(causal);
  MEASURE(column_split);
  MEASURE(guarded);
  MEASURE(cover_fused);
  MEASURE(cover_spilled);
  return 0;
}
