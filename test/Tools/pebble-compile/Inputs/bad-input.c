/* Makes every mistake, one at a time, and prints what comes of it.

   Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
   SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception */

#include "bad-input.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { queries = 5, keys = 7, capacity = 4096 };

static float q_data[64], k_data[64], v_data[64], out_data[64], scale;
static char workspace[capacity * 64];

static pebble_f32_2d q, k, v, out;
static void *given;
static size_t given_size;

/* What the compiled code calls, as the linker is told. */
static int num_mallocs, have_memory = 1;
void *__real_malloc(size_t size);
void *__wrap_malloc(size_t size);
void *__wrap_malloc(size_t size) {
  ++num_mallocs;
  return have_memory ? __real_malloc(size) : NULL;
}

static void reset(void) {
  q = (pebble_f32_2d){q_data, {queries, 8}, {8, 1}};
  k = (pebble_f32_2d){k_data, {keys, 8}, {8, 1}};
  v = (pebble_f32_2d){v_data, {keys, 4}, {4, 1}};
  out = (pebble_f32_2d){out_data, {queries, 4}, {4, 1}};
  scale = 1;
  given = workspace;
  given_size = sizeof(workspace);
  for (int i = 0; i < 64; ++i) {
    q_data[i] = k_data[i] = v_data[i] = 1;
    out_data[i] = 42;
  }
}

static void print(const char *name, int32_t status) {
  printf("%s: %d", name, status & 0xff);
  if (status)
    printf(".%d", status >> 8);
  printf(": %s\n", pebble_f_message(status));
}

/* Calls, and checks that nothing but a success writes. */
static void call(const char *name) {
  int32_t status = pebble_f(&q, &k, &v, &scale, &out, given, given_size);
  print(name, status);
  for (int i = 0; i < 64; ++i) {
    float expected = !status && out.sizes[0] && i < 4 * queries ? 1 : 42;
    if (out_data[i] != expected || q_data[i] != 1 || k_data[i] != 1 ||
        v_data[i] != 1)
      printf("%s: wrong contents at %d\n", name, i);
  }
  reset();
}

int main(void) {
  reset();
  call("valid");
  print("null struct",
        pebble_f(NULL, &k, &v, &scale, &out, given, given_size));
  out.data = NULL;
  call("null data");
  print("null scalar tensor",
        pebble_f(&q, &k, &v, NULL, &out, given, given_size));
  k.sizes[1] = 7;
  call("static size");
  q.sizes[0] = -1;
  call("negative size");
  v.strides[1] = 2;
  call("last stride");
  v.strides[1] = -1;
  call("negative last stride");
  q.strides[0] = 0;
  call("zero stride");
  q.strides[0] = -8;
  call("negative stride");
  out.strides[0] = 3;
  call("overlapping stride");
  k.strides[0] = INT64_MAX / 8;
  call("endless stride");
  k.strides[0] = INT64_MIN;
  call("smallest stride");
  k.sizes[0] = INT64_MAX;
  k.strides[0] = INT64_MAX;
  call("largest sizes");
  k.data = (float *)((char *)k.data + 2);
  call("misaligned");
  out.data = v_data;
  call("output is input");
  out.data = q_data + 8 * queries - 1;
  call("output in input");
  given = q_data;
  call("workspace is input");
  given = out_data + 4 * queries - 1;
  call("workspace in output");
  int32_t status = pebble_two(&q, &out, &out, given, given_size);
  printf("output in output: %s\n", pebble_two_message(status));
  given_size = 0;
  call("no workspace");
  given_size = pebble_f_workspace_size(&q, &k, &v, &scale, &out) - 1;
  call("small workspace");
  given = workspace + 1;
  call("workspace that is not aligned");
  given = NULL;
  have_memory = 0;
  call("no memory");
  have_memory = 1;
  v.sizes[0] = keys - 1;
  call("keys and values");
  out.sizes[0] = queries + 1;
  call("rows of output");
  scale = -1;
  call("assertion");
  printf("unknown status: %s\n", pebble_f_message(-1));
  k.sizes[0] = 3;
  size_t size = pebble_f_workspace_size(&q, &k, &v, &scale, &out);
  printf("query of bad sizes: %s\n", size == SIZE_MAX ? "yes" : "no");
  reset();
  q.sizes[0] = out.sizes[0] = 0;
  q.data = out.data = NULL;
  call("nothing to do");
  given = NULL;
  given_size = 0;
  call("own memory");
  printf("calls of malloc: %d\n", num_mallocs);
  return 0;
}
