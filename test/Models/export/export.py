#!/usr/bin/env python3
# Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Exports the models of test/Models from PyTorch and JAX.

    python3 -m venv .venv && .venv/bin/pip install -r requirements.txt
    .venv/bin/python export.py [NAME...]      all models, or those named so

Each model is a small configuration of the real one. Its weights are arguments of
the function, after its inputs, so that files are small and tests choose them.
"""

import argparse
import pathlib
import re
import subprocess
import sys
from dataclasses import dataclass
from importlib.metadata import version
from typing import Callable

import jax
import jax.numpy as jnp
import torch
import torch_mlir.fx
import transformers
from torch import nn

FOLDER = pathlib.Path(__file__).parent.parent
BATCH, LENGTH, SOURCE = 2, 12, 10
SIZES = dict(hidden_size=64, num_attention_heads=4, num_hidden_layers=2,
             intermediate_size=80, vocab_size=96)
GROUPED = dict(SIZES, num_key_value_heads=2, head_dim=16, use_cache=False,
               pad_token_id=0, bos_token_id=1, eos_token_id=2)

TOKENS = "random:seed=1:min=0:max=95"
PADDING = "random:seed=2:min=0:max=1"
ONES = "random:seed=3:absmax=1"


@dataclass
class Model:
    """A model, how it is called, and what tests have to know of it."""
    about: str
    attentions: int
    module: Callable  # From the kind of attention (eager, sdpa) to the module.
    call: Callable  # From the inputs to the keyword arguments of the module.
    inputs: tuple  # Example inputs; floats take the type of the model.
    runs: tuple  # The inputs of pebble-run.
    # The axis of every input that is dynamic in dynamic exports. Only one: with
    # two, torch-mlir 20261001 takes the second to be 1 in sums and products.
    dynamic: int = 1
    # Whether weights that start as one number, as those of norms do, are constants.
    norms_known: bool = False


def tokens(length=LENGTH):
    return torch.zeros(BATCH, length, dtype=torch.long)


def padding(length=LENGTH):
    return torch.ones(BATCH, length, dtype=torch.long)


def decoder(about, config_class, model_class, sizes=GROUPED, norms_known=False,
            **options):
    """A decoder with a padding mask of its tokens."""
    def module(attention):
        config = config_class(**{**sizes, **options},
                              attn_implementation=attention)
        return model_class(config)
    return Model(about, 2, module,
                 lambda ids, mask: dict(input_ids=ids, attention_mask=mask),
                 (tokens(), padding()), (TOKENS, PADDING),
                 norms_known=norms_known)


def bert(attention):
    return transformers.BertModel(
        transformers.BertConfig(**SIZES, max_position_embeddings=32,
                                attn_implementation=attention),
        add_pooling_layer=False)


def gpt2(attention):
    return transformers.GPT2Model(transformers.GPT2Config(
        n_embd=64, n_head=4, n_layer=2, vocab_size=96, n_positions=32,
        use_cache=False, bos_token_id=1, eos_token_id=2,
        attn_implementation=attention))


def vit(attention):
    return transformers.ViTModel(transformers.ViTConfig(
        **{k: v for k, v in SIZES.items() if k != "vocab_size"}, image_size=16,
        patch_size=4, attn_implementation=attention), add_pooling_layer=False)


def t5(attention):
    return transformers.T5Model(transformers.T5Config(
        d_model=64, d_kv=16, num_heads=4, num_layers=1, num_decoder_layers=1,
        d_ff=80, vocab_size=96, use_cache=False,
        attn_implementation=attention))


def whisper(attention):
    return transformers.WhisperModel(transformers.WhisperConfig(
        d_model=64, encoder_layers=1, decoder_layers=1, vocab_size=96,
        encoder_attention_heads=4, decoder_attention_heads=4,
        encoder_ffn_dim=80, decoder_ffn_dim=80, num_mel_bins=8,
        max_source_positions=SOURCE, max_target_positions=16, use_cache=False,
        pad_token_id=0, bos_token_id=1, eos_token_id=2,
        decoder_start_token_id=1, attn_implementation=attention))


def gpt_oss(attention):
    from transformers.models.gpt_oss import modeling_gpt_oss
    return modeling_gpt_oss.GptOssAttention(transformers.GptOssConfig(
        **GROUPED, sliding_window=5, attn_implementation=attention), 0)


class Causal(nn.Module):
    """A block as one writes it with torch alone."""

    def __init__(self, _):
        super().__init__()
        self.norm = nn.LayerNorm(64)
        self.qkv = nn.Linear(64, 192)
        self.out = nn.Linear(64, 64)

    def forward(self, x):
        q, k, v = (t.unflatten(-1, (4, 16)).transpose(1, 2)
                   for t in self.qkv(self.norm(x)).chunk(3, dim=-1))
        y = nn.functional.scaled_dot_product_attention(q, k, v, is_causal=True)
        return x + self.out(y.transpose(1, 2).flatten(2))


MODELS = {
    "bert": Model(
        "BERT, an encoder with a padding mask", 2, bert,
        lambda ids, mask: dict(input_ids=ids, attention_mask=mask),
        (tokens(), padding()), (TOKENS, PADDING)),
    "gpt2": Model(
        "GPT-2, packed q, k and v, causal, a padding mask", 2, gpt2,
        lambda ids, mask: dict(input_ids=ids, attention_mask=mask),
        (tokens(), padding()), (TOKENS, PADDING)),
    "llama": decoder(
        "Llama, grouped heads, RoPE, causal, a padding mask",
        transformers.LlamaConfig, transformers.LlamaModel),
    "mistral": decoder(
        "Mistral, grouped heads, RoPE, a sliding window, a padding mask",
        transformers.MistralConfig, transformers.MistralModel,
        sliding_window=5),
    "qwen3": decoder(
        "Qwen3, normalised queries and keys, grouped heads, RoPE, causal, a "
        "padding mask", transformers.Qwen3Config, transformers.Qwen3Model,
        norms_known=True),
    "olmo2": decoder(
        "OLMo 2, queries and keys normalised before they are split into heads, "
        "RoPE, causal, a padding mask", transformers.Olmo2Config,
        transformers.Olmo2Model,
        sizes={k: v for k, v in GROUPED.items() if k != "head_dim"}),
    "gemma2": decoder(
        "Gemma 2, a softcap, a sliding window in every other layer, grouped "
        "heads, RoPE, causal, a padding mask", transformers.Gemma2Config,
        transformers.Gemma2Model, sliding_window=5),
    "bloom": decoder(
        "BLOOM, ALiBi, packed q, k and v, causal, a padding mask",
        transformers.BloomConfig, transformers.BloomModel,
        sizes=dict(hidden_size=64, n_layer=2, n_head=4, vocab_size=96,
                   use_cache=False)),
    "gptoss": Model(
        "The attention of gpt-oss, an attention sink to a head, grouped heads",
        1, gpt_oss, lambda x, cos, sin, mask: dict(
            hidden_states=x, position_embeddings=(cos, sin),
            attention_mask=mask),
        (torch.zeros(BATCH, LENGTH, 64), torch.zeros(1, LENGTH, 8),
         torch.zeros(1, LENGTH, 8), torch.zeros(BATCH, 1, LENGTH, LENGTH)),
        (ONES, ONES, ONES, ONES)),
    "vitlayer": Model(
        "A layer of ViT, for images of 16384 patches", 1,
        lambda attention: transformers.ViTModel(transformers.ViTConfig(
            hidden_size=64, num_attention_heads=2, intermediate_size=256,
            num_hidden_layers=1, attn_implementation=attention)).layers[0],
        lambda x: dict(hidden_states=x), (torch.zeros(1, 16384, 64),), (ONES,),
        norms_known=True),
    "vit": Model(
        "ViT, an encoder of 16 patches and a class token, no mask", 2, vit,
        lambda pixels: dict(pixel_values=pixels),
        (torch.zeros(BATCH, 3, 16, 16),), (ONES,), dynamic=0),
    "t5": Model(
        "T5, an encoder and a decoder with relative biases, causal and cross "
        "attention, a padding mask", 3, t5,
        lambda source, mask, ids: dict(input_ids=source, attention_mask=mask,
                                       decoder_input_ids=ids),
        (tokens(SOURCE), padding(SOURCE), tokens()),
        (TOKENS, PADDING, TOKENS)),
    "whisper": Model(
        "Whisper, an encoder of sound and a decoder with a padding mask and "
        "cross attention", 3, whisper,
        lambda features, ids, mask: dict(input_features=features,
                                         decoder_input_ids=ids,
                                         decoder_attention_mask=mask),
        (torch.zeros(BATCH, 8, 2 * SOURCE), tokens(), padding()),
        (ONES, TOKENS, PADDING)),
    "block": Model(
        "A causal block of torch.nn.functional alone", 1, Causal,
        lambda x: dict(x=x), (torch.zeros(BATCH, LENGTH, 64),), (ONES,)),
}


class WithWeights(nn.Module):
    """A module as a function of its inputs and its weights."""

    def __init__(self, model, module):
        super().__init__()
        self.call = model.call
        self.hidden = [module]  # In a list: not a submodule with weights.
        self.known = {name: (p.shape, p.flatten()[0].item(), p.dtype)
                      for name, p in module.named_parameters()
                      if model.norms_known and (p == p.flatten()[0]).all()}
        self.weights = {name: p.detach() for name, p in module.named_parameters()
                        if name not in self.known}

    def forward(self, inputs, weights):
        known = {name: torch.full(shape, number, dtype=dtype)
                 for name, (shape, number, dtype) in self.known.items()}
        result = torch.func.functional_call(
            self.hidden[0], {**known, **dict(zip(self.weights, weights))}, (),
            self.call(*inputs))
        return result if isinstance(result, torch.Tensor) else result[0]


# JAX: functions of their inputs and weights, with the shapes of those.
def jax_block(attend):
    def block(x, norm, qkv, out):
        y = x - jnp.mean(x, -1, keepdims=True)
        variance = jnp.mean(y * y, -1, keepdims=True)
        y = y * jax.lax.rsqrt(variance + 1e-6) * norm
        q, k, v = jnp.split(jnp.einsum("bne,ehd->bnhd", y, qkv), (4, 6), 2)
        return x + jnp.einsum("bnhd,hde->bne", attend(q, k, v), out)
    return block


def einsum_attention(q, k, v):
    """Causal attention as one writes it with einsum and softmax."""
    k, v = (jnp.repeat(t, 2, axis=2) for t in (k, v))
    scores = jnp.einsum("bqhd,bkhd->bhqk", q / 4, k)
    causal = jnp.tril(jnp.ones((LENGTH, LENGTH), bool))
    scores = jnp.where(causal, scores, jnp.finfo(scores.dtype).min)
    return jnp.einsum("bhqk,bkhd->bqhd", jax.nn.softmax(scores), v)


BLOCK_SHAPES = ((BATCH, LENGTH, 64), (64,), (64, 8, 16), (4, 16, 64))
JAX_MODELS = {
    "jaxcausal": (
        "jax.nn.dot_product_attention in a block, grouped heads, causal",
        jax_block(lambda *qkv: jax.nn.dot_product_attention(
            *qkv, is_causal=True))),
    "jaxwindow": (
        "jax.nn.dot_product_attention in a block, grouped heads, a window and "
        "key lengths",
        jax_block(lambda *qkv: jax.nn.dot_product_attention(
            *qkv, local_window_size=(4, 2),
            key_value_seq_lengths=jnp.array([9, 12], jnp.int32)))),
    "jaxeinsum": (
        "Attention of einsum and softmax in a block, grouped heads, causal",
        jax_block(einsum_attention)),
}
JAX_DTYPES = {"f32": jnp.float32, "bf16": jnp.bfloat16, "f16": jnp.float16}


def export_jax(function, dtype):
    """Through StableHLO, which torch-mlir-opt turns into linalg."""
    types = [jax.ShapeDtypeStruct(s, JAX_DTYPES[dtype]) for s in BLOCK_SHAPES]
    stablehlo = str(jax.jit(function).lower(*types).compiler_ir("stablehlo"))
    tool = pathlib.Path(torch_mlir.fx.__file__).parent
    return subprocess.run(
        [tool / "_mlir_libs" / "torch-mlir-opt", "--inline", "--symbol-dce",
         "--stablehlo-legalize-to-linalg", "--canonicalize", "--cse"],
        input=stablehlo, capture_output=True, check=True, text=True).stdout


DTYPES = {"f32": torch.float32, "f16": torch.float16, "bf16": torch.bfloat16,
          "f64": torch.float64}
DIALECTS = {"linalg": "linalg-on-tensors", "tosa": "tosa",
            "tmtensor": "linalg-on-tensors"}


def export_torch(model, attention, dialect, dtype, dynamic):
    module = model.module(attention).to(DTYPES[dtype]).eval()
    cast = lambda t: t.to(DTYPES[dtype]) if t.is_floating_point() else t
    inputs = tuple(map(cast, model.inputs))
    function = WithWeights(model, module)
    weights = tuple(function.weights.values())
    shapes = None
    if dynamic:
        shapes = (({model.dynamic: torch.export.Dim.DYNAMIC},) * len(inputs),
                  (None,) * len(weights))
    # An empty table leaves scaled_dot_product_attention as it is.
    table = {} if dialect == "tmtensor" else None
    with torch.no_grad():
        module = torch_mlir.fx.export_and_import(
            function, inputs, weights,
            dynamic_shapes=shapes, output_type=DIALECTS[dialect],
            decomposition_table=table)
    text = str(module)
    if "tm_tensor" not in text:
        return text
    return module.operation.get_asm(print_generic_op_form=True)


# The files: model, attention, dialect, type, and static or dynamic sizes.
FILES = """
bert-eager-linalg-f32
bert-sdpa-linalg-f16
bert-sdpa-tosa-f32
gpt2-eager-linalg-f32
gpt2-eager-tosa-f32
llama-eager-linalg-f32
llama-sdpa-linalg-bf16
llama-sdpa-linalg-f32-dynamic
llama-sdpa-tosa-f32
mistral-eager-linalg-f32
mistral-sdpa-linalg-f16
mistral-eager-tosa-f32
qwen3-eager-linalg-f32
qwen3-sdpa-linalg-f32-dynamic
qwen3-sdpa-tosa-f32
olmo2-eager-linalg-f32
gemma2-eager-linalg-f32
gemma2-eager-linalg-bf16
gemma2-eager-tosa-f32
bloom-eager-linalg-f32
gptoss-eager-linalg-f32
vit-eager-linalg-f32
vit-sdpa-linalg-f32-dynamic
vit-sdpa-tosa-f32
t5-eager-linalg-f32
t5-eager-tosa-f32
whisper-eager-linalg-f32
whisper-sdpa-linalg-f32
whisper-eager-tosa-f32
block-sdpa-linalg-f32
block-sdpa-linalg-f16-dynamic
block-sdpa-tosa-f32
block-sdpa-tmtensor-f32
bloom-eager-tosa-f32
jaxcausal-jax-linalg-f32
jaxwindow-jax-linalg-f32
jaxeinsum-jax-linalg-bf16
""".split()

# Those that tests also compile and run; check.py --run does it for any.
RUN = """
bert-eager-linalg-f32
bert-sdpa-linalg-f16
bert-sdpa-tosa-f32
block-sdpa-linalg-f16-dynamic
block-sdpa-tmtensor-f32
bloom-eager-tosa-f32
gemma2-eager-linalg-f32
gptoss-eager-linalg-f32
jaxcausal-jax-linalg-f32
jaxeinsum-jax-linalg-bf16
jaxwindow-jax-linalg-f32
llama-sdpa-linalg-bf16
mistral-eager-linalg-f32
qwen3-sdpa-linalg-f32-dynamic
t5-eager-linalg-f32
whisper-sdpa-linalg-f32
""".split()


def header(name, about, attentions, runs, packages):
    versions = ", ".join(f"{p} {version(p)}" for p in packages)
    return f"""\
// RUN: %python %S/check.py --tools=%pebble_obj_root/bin{" --run" * (name in RUN)} %s
// {about}
// exported: export/export.py {name} ({versions})
// attentions: {attentions}
// inputs: {" ".join(runs)}
"""


def export(name):
    kind, attention, dialect, dtype, *dynamic = name.split("-")
    if attention == "jax":
        about, function = JAX_MODELS[kind]
        lines = header(name, about, 1, (ONES,), ("jax", "torch-mlir"))
        text = export_jax(function, dtype)
    else:
        model = MODELS[kind]
        lines = header(name, model.about, model.attentions, model.runs,
                       ("torch", "torch-mlir", "transformers"))
        text = export_torch(model, attention, dialect, dtype, bool(dynamic))
    (FOLDER / f"{name}.mlir").write_text(lines + text)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME")
    names = parser.parse_args().names or FILES
    torch.manual_seed(0)
    for name in names:
        print(name, flush=True)
        export(name)


if __name__ == "__main__":
    main()
