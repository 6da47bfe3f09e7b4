//===- Device.h - Calls functions on an NVIDIA GPU ------------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Needs the driver when it is called, and neither that nor the CUDA Toolkit to
// be built.
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_LAUNCH_DEVICE_H
#define PEBBLE_LAUNCH_DEVICE_H

#include "pebble/Target/NVPTX/Bundle.h"

namespace pebble {

class CudaDriver;

/// The first GPU of this machine. The thread that opens it is the one that uses
/// it, and it outlives what is loaded on it.
class Device {
public:
  /// Loads the driver: `libcuda.so.1`, or what PEBBLE_CUDA_DRIVER names.
  static llvm::Expected<std::unique_ptr<Device>> open();
  ~Device();

  /// Its architecture, such as `sm_90`.
  llvm::Expected<std::string> getChip() const;

private:
  friend class DeviceExecutable;
  Device();

  std::unique_ptr<CudaDriver> driver;
};

/// The results of a call, and how long it took by this machine's clock, from
/// the first launch until the device was done.
struct DeviceCall {
  std::vector<HostTensor> results;
  std::vector<double> seconds;
};

/// Sizes that results have when a function is called with inputs of these
/// shapes: what the checks say. An error if they say nothing, or if these are
/// not inputs that it takes. The shapes of the inputs come first.
llvm::Expected<std::vector<llvm::SmallVector<int64_t>>>
inferShapes(const DeviceFunction &function,
            llvm::ArrayRef<const HostTensor *> inputs);

/// A bundle whose code is on a device.
class DeviceExecutable {
public:
  static llvm::Expected<std::unique_ptr<DeviceExecutable>>
  load(const Device &device, const DeviceBundle &bundle);
  ~DeviceExecutable();

  /// Copies inputs to the device, calls a function of the bundle `repeat`
  /// times, at least once, and copies its results back. No result is returned
  /// of a call that failed.
  llvm::Expected<DeviceCall> call(const DeviceFunction &function,
                                  llvm::ArrayRef<const HostTensor *> inputs,
                                  int64_t repeat) const;

private:
  explicit DeviceExecutable(const CudaDriver &driver) : driver(driver) {}
  /// Makes all kernels of a call ready to be launched.
  llvm::Expected<std::vector<void *>>
  findKernels(const ResolvedCall &call) const;
  llvm::Error launch(const ResolvedCall &call, llvm::ArrayRef<void *> kernels,
                     llvm::ArrayRef<uint64_t> tensors,
                     uint64_t workspace) const;

  const CudaDriver &driver;
  void *module = nullptr;
};

} // namespace pebble

#endif // PEBBLE_LAUNCH_DEVICE_H
