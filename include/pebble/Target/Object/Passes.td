//===- Passes.td - Functions that are called from C --------*- tablegen -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_TARGET_OBJECT_PASSES
#define PEBBLE_TARGET_OBJECT_PASSES

include "pebble/PassOption.td"

def PebbleWorkspace : Pass<"pebble-workspace", "::mlir::ModuleOp"> {
  let summary = "Put the buffers of functions into a workspace of the caller's";
  let description = [{
    For every function with an argument `memref<?xi8> {attn.workspace}`: each
    `memref.alloc` becomes a part of that buffer, and a function with the suffix
    `.workspace_size` is added, which takes the same arguments and returns how
    many bytes are needed, -1 (the largest number) if an index cannot count them.
    The workspace has to be aligned to 64 bytes, as is every part, and to lie apart
    from the other arguments: parts are marked `attn.buffer`, for
    `pebble-cpu-vectorize` to know that they are no part of anything else.

    A part is used again once its buffer has been freed (by `memref.dealloc` in
    the block that allocated it), and the parts of a loop's body in every
    iteration. With `threads` other than 1, a `scf.forall` that allocates becomes
    one over that many threads, each of which has parts of its own and runs a
    share of the iterations, in turns.

    How large a buffer in a loop can get is bounded by
    `ValueBoundsOpInterface`. A size that the function's arguments do not bound is
    an error, and so is a buffer that outlives the iteration that allocates it.

    ```mlir
    func.func @copy(%in: memref<?xf32>, %out: memref<?xf32>,
                    %workspace: memref<?xi8> {attn.workspace}) {
      %c0 = arith.constant 0 : index
      %n = memref.dim %in, %c0 : memref<?xf32>
      %buffer = memref.alloc(%n) : memref<?xf32>
      memref.copy %in, %buffer : memref<?xf32> to memref<?xf32>
      memref.copy %buffer, %out : memref<?xf32> to memref<?xf32>
      memref.dealloc %buffer : memref<?xf32>
      return
    }
    ```

    gets a function `@copy.workspace_size` that returns 4 n, rounded up to a
    multiple of 64.
  }];
  let options = [
    DefaultedOption<"threads", "threads", "int64_t", /*default=*/"1",
      "How many iterations of scf.forall run at the same time">
  ];
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect",
    "::mlir::func::FuncDialect", "::mlir::memref::MemRefDialect",
    "::mlir::scf::SCFDialect"
  ];
}

#endif // PEBBLE_TARGET_OBJECT_PASSES
