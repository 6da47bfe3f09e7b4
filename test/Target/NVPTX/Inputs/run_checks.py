# Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# Runs the checks of benchmarks/gpu.py that a bundle has, on a fake driver.
#
#   run_checks.py PYTHON-FOLDER BENCHMARKS-FOLDER BUNDLE DRIVER
import random
import sys

from host_tensor import Tensor, pebble_gpu

benchmarks, folder, driver = sys.argv[2:]
sys.path.insert(0, benchmarks)
import gpu_checks

bundle = pebble_gpu.Bundle(folder, driver)
seed = random.randrange(1 << 32)
for check in gpu_checks.CHECKS:
    if check.name not in bundle.functions:
        continue
    error = gpu_checks.run(check, bundle.functions[check.name], Tensor,
                           Tensor.values, random.Random(seed))
    assert error <= check.allowed(), f"{check.name}: {error} (seed {seed})"
    print(f"{check.name} is right, {error:.1e} of {check.allowed():.1e}")
