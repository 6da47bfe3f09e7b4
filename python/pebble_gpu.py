# Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Runs what `pebble-compile --target=nvptx --bundle=DIR` made.

Needs the NVIDIA driver and nothing else: no CUDA Toolkit, no LLVM. Tensors are
objects that speak DLPack and are on the GPU: those of PyTorch, CuPy or JAX.

    bundle = pebble_gpu.Bundle("dir")
    bundle.functions["main"](q, k, v, out)            # on the default stream
    bundle.functions["main"](q, k, v, out, stream=s.cuda_stream)

A call returns when its kernels are in the stream. Results are arguments, the
last ones.
"""

import ctypes
import json
import os
import threading

__all__ = ["Bundle", "Error", "Function"]

_CUDA_DEVICES = (2, 13)  # kDLCUDA, kDLCUDAManaged
_CODES = {
    "f64": (2, 64), "f32": (2, 32), "f16": (2, 16), "bf16": (4, 16),
    "i64": (0, 64), "i32": (0, 32), "i8": (0, 8), "i1": (6, 8),
}
_ALIGNMENT = 16  # of tensors, which copies of 16 bytes need
_MAX_GRID = (2**31 - 1, 65535, 65535)


class Error(RuntimeError):
    """A bundle, a tensor or a device that is not as it has to be."""


class _DLTensor(ctypes.Structure):
    _fields_ = [
        ("data", ctypes.c_void_p), ("device_type", ctypes.c_int32),
        ("device_id", ctypes.c_int32), ("ndim", ctypes.c_int32),
        ("code", ctypes.c_uint8), ("bits", ctypes.c_uint8),
        ("lanes", ctypes.c_uint16), ("shape", ctypes.POINTER(ctypes.c_int64)),
        ("strides", ctypes.POINTER(ctypes.c_int64)),
        ("byte_offset", ctypes.c_uint64),
    ]


class _Driver:
    """The driver's functions; what fails raises Error."""

    def __init__(self, library=None):
        name = library or os.environ.get("PEBBLE_CUDA_DRIVER", "libcuda.so.1")
        try:
            self._library = ctypes.CDLL(name)
        except OSError as error:
            raise Error(f"there is no NVIDIA driver: {error}") from None

    def __call__(self, function, *arguments):
        status = getattr(self._library, function)(*arguments)
        if status == 0:
            return
        text = ctypes.c_char_p()
        self._library.cuGetErrorString(status, ctypes.byref(text))
        reason = text.value.decode() if text.value else f"error {status}"
        raise Error(f"{function}: {reason}")


def _evaluate(number, shapes):
    """A number of the manifest, which may follow from the sizes of arguments."""
    if isinstance(number, int):
        return number
    (kind, operands), = number.items()
    if kind == "size":
        argument, axis = operands
        return shapes[argument][axis]
    x, y = (_evaluate(operand, shapes) for operand in operands)
    return {"add": lambda: x + y, "mul": lambda: x * y, "max": lambda: max(x, y),
            "min": lambda: min(x, y), "ceildiv": lambda: -(-x // y)}[kind]()


def _row_major_strides(shape):
    strides = [1] * len(shape)
    for i in range(len(shape) - 2, -1, -1):
        strides[i] = strides[i + 1] * shape[i + 1]
    return strides


class _Tensor:
    """The memory of an object that speaks DLPack, checked."""

    def __init__(self, source, what, expected, stream):
        if not hasattr(source, "__dlpack__"):
            raise Error(f"{what} is a {type(source).__name__}, "
                        "which does not speak DLPack")
        device_type, device = source.__dlpack_device__()
        if device_type not in _CUDA_DEVICES:
            raise Error(f"{what} is not on an NVIDIA GPU")
        # Stream 1 is the default stream, to DLPack.
        self._capsule = source.__dlpack__(stream=stream or 1)
        get_pointer = ctypes.pythonapi.PyCapsule_GetPointer
        get_pointer.restype = ctypes.c_void_p
        get_pointer.argtypes = [ctypes.py_object, ctypes.c_char_p]
        tensor = _DLTensor.from_address(get_pointer(self._capsule, b"dltensor"))
        shape = [tensor.shape[i] for i in range(tensor.ndim)]
        code = (tensor.code, tensor.bits)
        fits = len(shape) == len(expected["shape"]) and all(
            known in (None, size) for size, known in zip(shape, expected["shape"]))
        if not fits or code != _CODES[expected["element"]]:
            names = {value: key for key, value in _CODES.items()}
            name = names.get(code, f"type {code}")
            raise Error(f"{what} is {_describe(shape, name)}, but the function "
                        f"takes {_describe(expected['shape'], expected['element'])}")
        # The stride of an axis of size 1 does not matter.
        if tensor.strides and 0 not in shape:
            strides = [tensor.strides[i] for i in range(tensor.ndim)]
            wanted = _row_major_strides(shape)
            if any(size > 1 and s != w
                   for size, s, w in zip(shape, strides, wanted)):
                raise Error(f"{what} is not row-major without gaps: its strides "
                            f"are {strides}, not {wanted}")
        self.device = device
        self.shape = shape
        self.address = (tensor.data or 0) + tensor.byte_offset
        if self.address % _ALIGNMENT:
            raise Error(f"{what} does not begin at a multiple of "
                        f"{_ALIGNMENT} bytes")


def _describe(shape, element):
    return "x".join([*("?" if s is None else str(s) for s in shape), element])


class Function:
    """A function of a bundle. Launches are checked; so is every argument."""

    def __init__(self, bundle, description):
        self._bundle = bundle
        self.name = description["name"]
        self.arguments = description["arguments"]
        self._workspace_bytes = description["workspace_bytes"]
        self._checks = description["checks"]
        self._launches = description["launches"]

    def workspace_bytes(self, shapes):
        """The device memory that a call on tensors of these shapes takes."""
        return _evaluate(self._workspace_bytes, shapes)

    def launches(self, shapes):
        """The kernels to launch, with numbers for what follows from sizes."""
        for check in self._checks:
            x, y = (_evaluate(number, shapes) for number in check["equal"])
            if x != y:
                raise Error(f"{check['message']}: {x} and {y}")
        result = []
        for launch in self._launches:
            grid = [_evaluate(number, shapes) for number in launch["grid"]]
            if 0 in grid:  # nothing to do, which the driver does not take
                continue
            if any(size > most for size, most in zip(grid, _MAX_GRID)):
                raise Error(f"{self.name}: kernel {launch['kernel']} needs a grid "
                            f"of {_describe(grid, 'blocks')}, but the most is "
                            f"{_describe(_MAX_GRID, 'blocks')}")
            arguments = [
                {kind: _evaluate(number, shapes) for kind, number in a.items()}
                for a in launch["arguments"]
            ]
            result.append({**launch, "grid": grid, "arguments": arguments})
        return result

    def __call__(self, *tensors, stream=0):
        if len(tensors) != len(self.arguments):
            raise Error(f"{self.name} takes {len(self.arguments)} tensors, "
                        f"results included, not {len(tensors)}")
        known = [
            _Tensor(tensor, f"argument {i} of {self.name}", expected, stream)
            for i, (tensor, expected) in enumerate(zip(tensors, self.arguments))
        ]
        devices = sorted({tensor.device for tensor in known})
        if len(devices) > 1:
            raise Error(f"the tensors are on different devices, {devices}")
        shapes = [tensor.shape for tensor in known]
        launches = self.launches(shapes)
        loaded = self._bundle._load(devices[0] if devices else 0)
        loaded.launch(self.name, launches, [tensor.address for tensor in known],
                      self.workspace_bytes(shapes), stream)


class _Loaded:
    """The kernels of a bundle on one device."""

    def __init__(self, driver, device, code, path, functions):
        self._driver = driver
        handle = ctypes.c_int()
        driver("cuDeviceGet", ctypes.byref(handle), device)
        # The context that PyTorch and others use as well.
        self._context = ctypes.c_void_p()
        driver("cuDevicePrimaryCtxRetain", ctypes.byref(self._context), handle)
        self._workspaces = {}
        self._lock = threading.Lock()
        self._kernels = {}
        with self:
            self._module = ctypes.c_void_p()
            try:
                driver("cuModuleLoadData", ctypes.byref(self._module), code)
            except Error as error:
                raise Error(f"device {device} does not load {path}: {error}") \
                    from None
            for launch in (l for f in functions for l in f["launches"]):
                self._load_kernel(launch)

    def _load_kernel(self, launch):
        kernel = ctypes.c_void_p()
        self._driver("cuModuleGetFunction", ctypes.byref(kernel), self._module,
                     launch["kernel"].encode())
        maximum_dynamic_shared_bytes = 8
        self._driver("cuFuncSetAttribute", kernel, maximum_dynamic_shared_bytes,
                     ctypes.c_int(launch["shared_bytes"]))
        self._kernels[launch["kernel"]] = kernel

    def __enter__(self):
        self._driver("cuCtxPushCurrent_v2", self._context)

    def __exit__(self, *_):
        self._driver("cuCtxPopCurrent_v2", ctypes.byref(ctypes.c_void_p()))

    def _workspace(self, name, size, stream):
        """One for each function and stream: calls in a stream take turns.

        What has become too small is kept: captured graphs may go on using it.
        """
        have, address = self._workspaces.get((name, stream), (0, 0))
        if size > have:
            memory = ctypes.c_uint64()
            self._driver("cuMemAlloc_v2", ctypes.byref(memory),
                         ctypes.c_size_t(size))
            address = memory.value
            self._workspaces[name, stream] = size, address
        return address

    def launch(self, name, launches, addresses, workspace_bytes, stream):
        # The launches of two calls in one stream do not mix.
        with self._lock, self:
            workspace = self._workspace(name, workspace_bytes, stream)
            for launch in launches:
                values = [
                    ctypes.c_uint64(workspace + a["workspace"] if "workspace" in a
                                    else addresses[a["argument"]]
                                    if "argument" in a else a["number"])
                    for a in launch["arguments"]
                ]
                pointers = (ctypes.c_void_p * len(values))(
                    *(ctypes.addressof(value) for value in values))
                self._driver("cuLaunchKernel", self._kernels[launch["kernel"]],
                             *map(ctypes.c_uint, launch["grid"]),
                             *map(ctypes.c_uint, launch["block"]),
                             ctypes.c_uint(launch["shared_bytes"]),
                             ctypes.c_void_p(stream), pointers, None)


class Bundle:
    """The functions of a folder that pebble-compile wrote, by their names."""

    def __init__(self, folder, driver=None):
        path = os.path.join(folder, "manifest.json")
        try:
            with open(path) as file:
                manifest = json.load(file)
            self._path = os.path.join(folder, manifest["code"])
            with open(self._path, "rb") as file:
                self._code = file.read() + b"\0"  # PTX is a string
        except (OSError, ValueError, KeyError) as error:
            raise Error(f"{folder} is not a bundle: {error}") from None
        if manifest.get("version") != 2 or manifest.get("target") != "nvptx":
            raise Error(f"{path} is not a manifest of version 2 for nvptx")
        self.chip = manifest["chip"]
        self._descriptions = manifest["functions"]
        self.functions = {
            description["name"]: Function(self, description)
            for description in self._descriptions
        }
        self._driver = _Driver(driver)
        self._driver("cuInit", 0)
        self._devices = {}

    def _load(self, device):
        if device not in self._devices:
            self._devices[device] = _Loaded(self._driver, device, self._code,
                                            self._path, self._descriptions)
        return self._devices[device]
