# Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# Assembles bundles, and checks what ptxas says of their kernels.
#
#   check_ptxas.py PTXAS BUNDLE...
import json
import os
import re
import subprocess
import sys

REGISTERS = 65536  # of a multiprocessor
SHARED_KIB = {"sm_80": 163, "sm_90": 227, "sm_90a": 227}


def assemble(ptxas, folder, manifest):
    """What ptxas says of each kernel: registers, bytes spilled, bytes shared."""
    code = os.path.join(folder, manifest["code"])
    run = subprocess.run(
        [ptxas, "-v", f"-arch={manifest['chip']}", code, "-o", code + ".cubin"],
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if run.returncode != 0:
        sys.exit(run.stdout)
    kernels = {}
    for text in run.stdout.split("Compiling entry function")[1:]:
        name = re.search(r"'(\w+)'", text)[1]
        spills = [int(n) for n in re.findall(r"(\d+) bytes spill", text)]
        stack = int(re.search(r"(\d+) bytes stack frame", text)[1])
        assert len(spills) == 2, text
        static = re.search(r"(\d+) bytes smem", text)
        kernels[name] = {
            "registers": int(re.search(r"Used (\d+) registers", text)[1]),
            "spilled": sum(spills) + stack,
            "static": int(static[1]) if static else 0,
        }
    return kernels


def check(ptxas, folder):
    with open(os.path.join(folder, "manifest.json")) as file:
        manifest = json.load(file)
    kernels = assemble(ptxas, folder, manifest)
    launches = [l for f in manifest["functions"] for l in f["launches"]]
    spilling = {f["name"]: kernels[l["kernel"]] for f in manifest["functions"]
                for l in f["launches"] if kernels[l["kernel"]]["spilled"]}
    assert not spilling, f"there are spills in {spilling}"
    assert {l["kernel"] for l in launches} == set(kernels), kernels.keys()
    for launch in launches:
        name, kernel = launch["kernel"], kernels[launch["kernel"]]
        threads = launch["block"][0] * launch["block"][1] * launch["block"][2]
        # Registers are given out eight at a time.
        registers = (kernel["registers"] + 7) // 8 * 8 * threads
        assert registers <= REGISTERS, f"{name}: {registers} registers"
        assert kernel["static"] == 0, f"{name} has static shared memory"
        limit = SHARED_KIB[manifest["chip"]] * 1024
        assert launch["shared_bytes"] <= limit, f"{name}: {launch}"
        assert launch["grid"][0] < 2**31 and max(launch["grid"][1:]) < 2**16
    print(f"{manifest['chip']}: {len(kernels)} kernels, no spills, up to "
          f"{max(k['registers'] for k in kernels.values())} registers")


if __name__ == "__main__":
    for folder in sys.argv[2:]:
        check(sys.argv[1], folder)
