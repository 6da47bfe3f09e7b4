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


@dataclass
class Model:
    """A model, how it is called, and what tests have to know of it."""
    about: str
    attentions: int
    module: Callable  # From the kind of attention (eager, sdpa) to the module.
    call: Callable  # From the inputs to the keyword arguments of the module.
    inputs: tuple  # Example inputs; floats take the type of the model.
    runs: tuple  # The inputs of pebble-run.
    # Which sizes are dynamic in dynamic exports, one dict to an input.
    dynamic: tuple = ()


def tokens(length=LENGTH):
    return torch.zeros(BATCH, length, dtype=torch.long)


def padding(length=LENGTH):
    return torch.ones(BATCH, length, dtype=torch.long)


def decoder(about, config_class, model_class, sizes=GROUPED, attentions=2,
            **options):
    """A decoder with a padding mask of its tokens."""
    def module(attention):
        config = config_class(**{**sizes, **options},
                              attn_implementation=attention)
        return model_class(config)
    sizes_of = {0: "batch", 1: "length"}
    return Model(about, attentions, module,
                 lambda ids, mask: dict(input_ids=ids, attention_mask=mask),
                 (tokens(), padding()), (TOKENS, PADDING),
                 (sizes_of, sizes_of))


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


MODELS = {
    "bert": Model(
        "BERT, an encoder with a padding mask", 2, bert,
        lambda ids, mask: dict(input_ids=ids, attention_mask=mask),
        (tokens(), padding()), (TOKENS, PADDING),
        ({0: "batch", 1: "length"},) * 2),
    "gpt2": Model(
        "GPT-2, packed q, k and v, causal, a padding mask", 2, gpt2,
        lambda ids, mask: dict(input_ids=ids, attention_mask=mask),
        (tokens(), padding()), (TOKENS, PADDING)),
    "llama": decoder(
        "Llama, grouped heads, RoPE, causal, a padding mask",
        transformers.LlamaConfig, transformers.LlamaModel),
}


class WithWeights(nn.Module):
    """A module as a function of its inputs and its weights."""

    def __init__(self, model, module):
        super().__init__()
        self.call = model.call
        self.hidden = [module]  # In a list: not a submodule with weights.
        self.names = [name for name, _ in module.named_parameters()]

    def forward(self, inputs, weights):
        result = torch.func.functional_call(
            self.hidden[0], dict(zip(self.names, weights)), (),
            self.call(*inputs))
        return result if isinstance(result, torch.Tensor) else result[0]


DTYPES = {"f32": torch.float32, "f16": torch.float16, "bf16": torch.bfloat16,
          "f64": torch.float64}
DIALECTS = {"linalg": "linalg-on-tensors", "tosa": "tosa"}


def export_torch(model, attention, dialect, dtype, dynamic):
    module = model.module(attention).to(DTYPES[dtype]).eval()
    cast = lambda t: t.to(DTYPES[dtype]) if t.is_floating_point() else t
    inputs = tuple(map(cast, model.inputs))
    weights = tuple(p.detach() for _, p in module.named_parameters())
    shapes = None
    if dynamic:
        shapes = (tuple({axis: torch.export.Dim.DYNAMIC for axis in sizes}
                        for sizes in model.dynamic), (None,) * len(weights))
    with torch.no_grad():
        return str(torch_mlir.fx.export_and_import(
            WithWeights(model, module), inputs, weights,
            dynamic_shapes=shapes, output_type=DIALECTS[dialect]))


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
""".split()


def header(name, model):
    lines = ["RUN: pebble-opt %s -o /dev/null",
             f"{model.about}; exported by export/export.py {name}",
             f"(torch {version('torch')}, torch-mlir {version('torch-mlir')}, "
             f"transformers {version('transformers')}).",
             f"attentions: {model.attentions}",
             f"inputs: {' '.join(model.runs)}"]
    return "".join(f"// {line}\n" for line in lines)


def export(name):
    kind, attention, dialect, dtype, *dynamic = name.split("-")
    model = MODELS[kind]
    text = export_torch(model, attention, dialect, dtype, bool(dynamic))
    (FOLDER / f"{name}.mlir").write_text(header(name, model) + text)


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
