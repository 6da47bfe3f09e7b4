//===- Passes.td - Attention to kernels of NVIDIA GPUs -----*- tablegen -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_TARGET_NVPTX_PASSES
#define PEBBLE_TARGET_NVPTX_PASSES

include "pebble/PassOption.td"

def PebbleNVPTXKernels : Pass<"pebble-nvptx-kernels", "::mlir::ModuleOp"> {
  let summary = "Turn scheduled attention on memrefs into kernels of a GPU";
  let description = [{
    Replaces every `attn.attention` on memrefs by launches of kernels on tensor
    cores, and puts these into one `gpu.module` with the target `chip`
    (`#nvvm.target`). The memrefs are in the memory of the device.

    - `#attn.online<query_tile = Q, key_tile = K>`: a block of threads takes `Q`
      queries, 32 to a warp if that divides them, and they have 16 bits and neither
      masks nor a window, and else 16; keys and values pass through shared memory `K` at a time,
      or 32 or 16 where the outputs of that many queries leave no registers for more scores.
      Both are multiples of 16 up to 128.
    - `#attn.state`: one kernel
      sums the state in parts, one adds these up, and one asks it. Masks that are added
      become weights of keys. If causal, parts are spans of the keys, and there is a state
      of every prefix of spans; `#attn.online` with tiles of 64 goes on from what that of
      the spans before a query answers, and weighs the other keys one by one. It does
      so with all keys, and a remark says so, where no query sees a span.
      Of a guarded kernel, one more
      finds the largest norms, and `#attn.online` with tiles of 64 then computes the rows
      that do not pass. The tiles are those that
      registers hold, whichever order the schedule names, and the state waits in memory
      (`cover_spilled`): `words` in the remark is what these kernels read and write,
      without masks, the table of monomials and the rows that a guard finds; at most,
      as they do not read keys that lengths or masks exclude.

    What no kernel computes as scheduled is computed by `#attn.online` with tiles of 64,
    and a remark says why (category `pebble-nvptx-kernels`): states of which causal
    queries see too few keys, `#attn.two_pass`, and tiles of a plan for another machine. A guarded kernel, or one
    with a certificate and masks, is then the exact attention that it stands for. So is one with a
    guard that no type has room for, or with which rounding may outweigh the result.

    Queries, keys and values are all f16, all bf16 or all f32, and are accumulated in f32;
    outputs may be f32 as well. The scale is a number; channels are contiguous, static,
    and a multiple of 16 up to 128. Kernels take dynamic sizes as arguments; nothing
    compares sizes that must agree (`attn-check-sizes` does), and no error is bounded
    (`output_error`) where the number of keys is dynamic. What this pass has no kernel
    for is an error.

    Numerics: the weights of keys, the features and the state are rounded to the
    type of the inputs before they are multiplied. Of f32, each factor is the sum of
    two tf32 numbers, and products are off by 2^-21 of themselves at most; with `tf32`, each
    is rounded to one tf32 number, by 2^-11 of itself at most. What `causal`, a window or a mask
    excludes may be infinite or NaN.

    ```mlir
    func.func @kernels(%q: memref<8x256x64xbf16>, %k: memref<8x256x64xbf16>,
                       %v: memref<8x256x64xbf16>, %out: memref<8x256x64xbf16>) {
      attn.attention kernel(#attn.exp) accumulate(f32) scale(0.125) causal
          schedule(#attn.online<query_tile = 64, key_tile = 64>)
          ins(%q, %k, %v : memref<8x256x64xbf16>, memref<8x256x64xbf16>,
                           memref<8x256x64xbf16>)
          outs(%out : memref<8x256x64xbf16>)
      return
    }
    ```
  }];
  let options = [
    DefaultedOption<"chip", "chip", "std::string", /*default=*/"\"sm_90\"",
      "The architecture to compile for: sm_80 or later">,
    Option<"tf32", "tf32", "bool", /*default=*/"false",
      "Round queries, keys, weights and values of f32 to tf32, of 11 bits">
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::gpu::GPUDialect",
    "::mlir::LLVM::LLVMDialect", "::mlir::memref::MemRefDialect",
    "::mlir::NVVM::NVVMDialect", "::mlir::nvgpu::NVGPUDialect",
    "::mlir::scf::SCFDialect", "::mlir::vector::VectorDialect"
  ];
  let statistics = [
    Statistic<"numKernels", "num-kernels", "Number of kernels built">
  ];
}

#endif // PEBBLE_TARGET_NVPTX_PASSES
