//===- AttentionAttributes.td - Kernels and schedules ------*- tablegen -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_DIALECT_ATTENTION_ATTRIBUTES
#define PEBBLE_DIALECT_ATTENTION_ATTRIBUTES

include "mlir/IR/AttrTypeBase.td"
include "Attention/AttentionDialect.td"
include "Attention/AttentionInterfaces.td"

class Attention_Attr<string name, string attrMnemonic, list<Trait> traits = []>
    : AttrDef<Attention_Dialect, name, traits> {
  let mnemonic = attrMnemonic;
}

class Attention_KernelAttr<string name, string attrMnemonic>
    : Attention_Attr<name, attrMnemonic,
        [DeclareAttrInterfaceMethods<Attention_KernelAttrInterface>]>;

class Attention_ScheduleAttr<string name, string attrMnemonic>
    : Attention_Attr<name, attrMnemonic,
        [DeclareAttrInterfaceMethods<Attention_ScheduleAttrInterface>]>;

//===----------------------------------------------------------------------===//
// Kernels
//===----------------------------------------------------------------------===//

def Attention_ExpAttr : Attention_KernelAttr<"Exp", "exp"> {
  let summary = "the exponential kernel: softmax attention";
  let description = [{
    The weight of a key is `exp(score)`. Implementations subtract the maximum of
    the row first, which changes no output in exact arithmetic and keeps every
    weight in [0, 1].

    ```mlir
    func.func @softmax(%q: tensor<128x64xf32>, %k: tensor<96x64xf32>,
                       %v: tensor<96x32xf32>, %out: tensor<128x32xf32>)
        -> tensor<128x32xf32> {
      %0 = attn.attention kernel(#attn.exp) accumulate(f32)
          ins(%q, %k, %v : tensor<128x64xf32>, tensor<96x64xf32>,
                           tensor<96x32xf32>)
          outs(%out : tensor<128x32xf32>) -> tensor<128x32xf32>
      return %0 : tensor<128x32xf32>
    }
    ```
  }];
}

def Attention_PolynomialAttr
    : Attention_KernelAttr<"Polynomial", "polynomial"> {
  let summary = "a polynomial kernel, with or without a certificate";
  let description = [{
    The weight of a key is `c0 + c1 x + ... + cg x^g` of its score `x`;
    `coefficients` lists `c0` first. No row maximum is subtracted.

    Without a certificate, the polynomial is the model's own kernel: nothing is
    claimed about softmax. With `domain = [lo, hi]` and
    `relative_error = delta`, it is claimed that
    `|p(x) exp(-x) - 1| <= delta` for every `x` in the domain, from which it
    follows that an output differs from that of softmax attention by at most
    `delta / (1 - delta)` times the spread of the values, plus rounding, as long
    as every score of a visible key lies in the domain.

    ```mlir
    func.func @quadratic(%q: tensor<128x64xf32>, %k: tensor<96x64xf32>,
                         %v: tensor<96x32xf32>, %out: tensor<128x32xf32>)
        -> tensor<128x32xf32> {
      %0 = attn.attention
          kernel(#attn.polynomial<[1.0, 1.0, 0.5], domain = [-0.5, 0.5],
                                  relative_error = 0.03>)
          accumulate(f32)
          ins(%q, %k, %v : tensor<128x64xf32>, tensor<96x64xf32>,
                           tensor<96x32xf32>)
          outs(%out : tensor<128x32xf32>) -> tensor<128x32xf32>
      return %0 : tensor<128x32xf32>
    }
    ```

    The degree is at most 20. Coefficients and the domain are finite, the domain
    is not empty, and the relative error lies in (0, 1).
  }];
  let parameters = (ins
    "::mlir::DenseF64ArrayAttr":$coefficients,
    OptionalParameter<"::mlir::DenseF64ArrayAttr">:$domain,
    OptionalParameter<"::mlir::FloatAttr">:$relative_error
  );
  let hasCustomAssemblyFormat = 1;
  let genVerifyDecl = 1;
  let extraClassDeclaration = [{
    /// The largest degree that is accepted.
    static constexpr int64_t kMaxDegree = 20;
    bool hasCertificate() const { return getRelativeError() != nullptr; }
    int64_t getDegree() const { return getCoefficients().size() - 1; }
  }];
}

//===----------------------------------------------------------------------===//
// Schedules
//===----------------------------------------------------------------------===//

def Attention_OnlineAttr : Attention_ScheduleAttr<"Online", "online"> {
  let summary = "exact attention by online softmax, in FlashAttention order";
  let description = [{
    A block of `query_tile` queries stays in fast memory with its outputs and row
    statistics, while the keys and values stream by in blocks of `key_tile`. No
    more than one `query_tile x key_tile` block of scores exists at any time.
    Every kernel can be computed this way.

    ```mlir
    func.func @scheduled(%q: tensor<128x64xf32>, %k: tensor<96x64xf32>,
                         %v: tensor<96x32xf32>, %out: tensor<128x32xf32>)
        -> tensor<128x32xf32> {
      %0 = attn.attention kernel(#attn.exp) accumulate(f32)
          schedule(#attn.online<query_tile = 32, key_tile = 64>)
          ins(%q, %k, %v : tensor<128x64xf32>, tensor<96x64xf32>,
                           tensor<96x32xf32>)
          outs(%out : tensor<128x32xf32>) -> tensor<128x32xf32>
      return %0 : tensor<128x32xf32>
    }
    ```
  }];
  let parameters = (ins "int64_t":$query_tile, "int64_t":$key_tile);
  let assemblyFormat = "`<` struct(params) `>`";
  let genVerifyDecl = 1;
}

#endif // PEBBLE_DIALECT_ATTENTION_ATTRIBUTES
