//===- pebble-compile.cpp - Compiles functions for C programs -------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../Options/Options.h"
#include "Link.h"
#include "pebble/Entry/Diagnosed.h"
#include "pebble/InitAll.h"
#include "pebble/Target/CPU/OptimizeLLVM.h"
#include "pebble/Target/NVPTX/Bundle.h"
#include "pebble/Target/NVPTX/Pipeline.h"
#include "pebble/Target/Object/Object.h"
#include "pebble/TensorIO/WholeFile.h"

#include "mlir/AsmParser/AsmParser.h"
#include "mlir/AsmParser/AsmParserState.h"
#include "mlir/Bytecode/BytecodeReader.h"
#include "mlir/IR/AsmState.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Support/FileUtilities.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/SourceMgr.h"

using namespace mlir;
using namespace pebble;
namespace cl = llvm::cl;

//===----------------------------------------------------------------------===//
// Options
//===----------------------------------------------------------------------===//

enum class TargetKind { CPU, NVPTX };
enum class Emit { ByName, LLVM, Assembly, Object, Archive, Shared, PTX, Cubin };

namespace {
struct Options {
  cl::OptionCategory category{"pebble-compile options"};
  cl::OptionCategory forCPU{"--target=cpu"};
  cl::OptionCategory forNVPTX{"--target=nvptx"};

  cl::opt<std::string> inputFile{cl::Positional, cl::Required,
                                 cl::desc("FILE (- for standard input)"),
                                 cl::cat(category)};
  cl::opt<std::string> outputFile{"o", cl::desc("Where to write the code"),
                                  cl::value_desc("file"), cl::cat(forCPU)};
  cl::opt<std::string> bundle{
      "bundle", cl::desc("The folder to write kernels and their manifest to"),
      cl::value_desc("folder"), cl::cat(forNVPTX)};
  cl::opt<std::string> headerFile{
      "header",
      cl::desc("Where to write the C header (default: beside the code, with "
               "the suffix .h; none for standard output)"),
      cl::value_desc("file.h"), cl::cat(forCPU)};
  cl::list<std::string> entries{
      "entry",
      cl::desc("The functions to compile (default: all that are public)"),
      cl::value_desc("name,..."), cl::CommaSeparated, cl::cat(category)};
  cl::opt<std::string> prefix{
      "prefix",
      cl::desc("What the names of C functions begin with (default: pebble_)"),
      cl::init("pebble_"), cl::cat(forCPU)};
  cl::opt<Emit> emit{
      "emit", cl::desc("What to write (default: what the suffix of -o says)"),
      cl::values(clEnumValN(Emit::LLVM, "llvm", "optimized LLVM IR (.ll)"),
                 clEnumValN(Emit::Assembly, "asm", "assembly (.s)"),
                 clEnumValN(Emit::Object, "obj", "an object file (.o)"),
                 clEnumValN(Emit::Archive, "lib", "a static library (.a)"),
                 clEnumValN(Emit::Shared, "so", "a shared library (.so)"),
                 clEnumValN(Emit::PTX, "ptx", "a bundle with PTX (default)"),
                 clEnumValN(Emit::Cubin, "cubin",
                            "a bundle with machine code; needs ptxas of the "
                            "CUDA Toolkit")),
      cl::init(Emit::ByName), cl::cat(category)};
  cl::opt<TargetKind> target{
      "target", cl::desc("What to compile for"),
      cl::values(clEnumValN(TargetKind::CPU, "cpu", "CPUs (default)"),
                 clEnumValN(TargetKind::NVPTX, "nvptx", "NVIDIA GPUs")),
      cl::init(TargetKind::CPU), cl::cat(category)};
  cl::opt<std::string> triple{
      "triple", cl::desc("The system (default: this one)"), cl::cat(forCPU)};
  cl::opt<std::string> cpu{
      "cpu", cl::desc("The CPU, such as x86-64-v3 (default: native, this one)"),
      cl::init("native"), cl::cat(forCPU)};
  cl::opt<std::string> chip{"chip",
                            cl::desc("The GPU, such as sm_80 (default: sm_90)"),
                            cl::init("sm_90"), cl::cat(forNVPTX)};
  cl::opt<bool> tf32{"tf32",
                     cl::desc("Round factors of f32 to tf32, of 11 bits"),
                     cl::cat(forNVPTX)};
  cl::opt<std::string> features{
      "features", cl::desc("What it has or lacks beside, as in +fma,-avx2"),
      cl::cat(forCPU)};
  cl::opt<std::string> compiler{
      "cc",
      cl::desc("The C compiler that links a shared library (default: "
               "cc, gcc or clang)"),
      cl::value_desc("program"), cl::cat(forCPU)};
  cl::opt<std::string> machine{
      "machine",
      cl::desc("The machine to plan for (default: what the module says, or "
               "this one; see attn-plan)"),
      cl::cat(category)};
  cl::opt<int64_t> threads{
      "threads", cl::desc("Threads to run on, up to 1024 (default: 1)"),
      cl::init(1), cl::cat(forCPU)};
};
} // namespace

static Options &options() {
  static Options instance;
  return instance;
}

/// What --emit or the name of the output says.
static llvm::Expected<Emit> getEmit() {
  if (options().emit != Emit::ByName)
    return options().emit;
  StringRef suffix = llvm::sys::path::extension(options().outputFile);
  Emit emit = llvm::StringSwitch<Emit>(suffix)
                  .Case(".ll", Emit::LLVM)
                  .Case(".s", Emit::Assembly)
                  .Case(".o", Emit::Object)
                  .Case(".a", Emit::Archive)
                  .Case(".so", Emit::Shared)
                  .Default(Emit::ByName);
  if (emit == Emit::ByName)
    return llvm::createStringError(
        llvm::formatv("'{0}' ends in none of .o, .so, .a, .s and .ll: say "
                      "--emit=obj, so, lib, asm or llvm",
                      options().outputFile));
  return emit;
}

//===----------------------------------------------------------------------===//
// Input
//===----------------------------------------------------------------------===//

/// Arguments get the names they have in the text as their locations.
static void keepNames(const AsmParserState &state) {
  for (const AsmParserState::BlockDefinition &block : state.getBlockDefs())
    for (auto [argument, definition] :
         llvm::zip(block.block->getArguments(), block.arguments)) {
      StringRef name(definition.loc.Start.getPointer(),
                     definition.loc.End.getPointer() -
                         definition.loc.Start.getPointer());
      if (name.consume_front("%") && isa<FileLineColLoc>(argument.getLoc()))
        argument.setLoc(NameLoc::get(
            StringAttr::get(argument.getContext(), name), argument.getLoc()));
    }
}

static OwningOpRef<ModuleOp> parse(llvm::SourceMgr &sources,
                                   MLIRContext &context) {
  const llvm::MemoryBuffer *buffer =
      sources.getMemoryBuffer(sources.getMainFileID());
  if (isBytecode(buffer->getMemBufferRef()))
    return parseSourceFile<ModuleOp>(sources, &context);
  // As parseSourceFile does, but with what the text calls values.
  Block block;
  AsmParserState state;
  LocationAttr location;
  if (failed(parseAsmSourceFile(sources, &block, &context, &state)))
    return nullptr;
  keepNames(state);
  location = FileLineColLoc::get(&context, buffer->getBufferIdentifier(), 0, 0);
  return mlir::detail::constructContainerOpForParserIfNecessary<ModuleOp>(
      &block, &context, location);
}

//===----------------------------------------------------------------------===//
// Output
//===----------------------------------------------------------------------===//

static llvm::Error makeCode(ObjectModule &compiled,
                            llvm::TargetMachine &machine, Emit emit,
                            llvm::SmallVectorImpl<char> &code) {
  if (emit == Emit::LLVM) {
    if (llvm::Error error = optimizeLLVM(*compiled.module, &machine))
      return error;
    llvm::raw_svector_ostream(code) << *compiled.module;
    return llvm::Error::success();
  }
  if (llvm::Error error =
          emitCode(*compiled.module, machine,
                   emit == Emit::Assembly ? llvm::CodeGenFileType::AssemblyFile
                                          : llvm::CodeGenFileType::ObjectFile,
                   code))
    return error;
  if (emit == Emit::Archive)
    return makeArchive(
        code, (llvm::sys::path::stem(options().outputFile) + ".o").str());
  if (emit == Emit::Shared)
    return linkShared(code, {options().compiler, machine.getTargetTriple(),
                             options().threads != 1});
  return llvm::Error::success();
}

static std::string getHeaderFile() {
  if (!options().headerFile.empty() || options().outputFile == "-")
    return options().headerFile;
  llvm::SmallString<128> path(options().outputFile);
  llvm::sys::path::replace_extension(path, ".h");
  return path.str().str();
}

static llvm::Error
writeFile(StringRef path, llvm::function_ref<void(llvm::raw_ostream &)> print) {
  if (path != "-")
    return writeWholeFile(path, print);
  print(llvm::outs());
  return llvm::Error::success();
}

static llvm::Error makeBundle(ModuleOp module) {
  Emit emit = options().emit;
  if (llvm::Error error = refuseOptions(options().forCPU))
    return error;
  if (options().bundle.empty())
    return llvm::createStringError(
        "--target=nvptx writes a folder: say --bundle=DIR");
  if (emit != Emit::ByName && emit != Emit::PTX && emit != Emit::Cubin)
    return llvm::createStringError("a bundle has PTX or machine code: say "
                                   "--emit=ptx or --emit=cubin");
  NVPTXPipelineOptions pipeline;
  pipeline.chip = options().chip;
  pipeline.machine = options().machine;
  pipeline.tf32 = options().tf32;
  if (emit == Emit::Cubin)
    pipeline.format = KernelFormat::Cubin;
  llvm::Expected<DeviceBundle> bundle =
      compileDeviceBundle(module, pipeline, options().entries);
  if (!bundle)
    return bundle.takeError();

  StringRef codeFile = bundle->isPTX ? "kernels.ptx" : "kernels.cubin";
  auto write = [&](StringRef name, StringRef content) {
    llvm::SmallString<128> path(options().bundle);
    llvm::sys::path::append(path, name);
    return writeWholeFile(
        path, [&](llvm::raw_ostream &stream) { stream << content; });
  };
  if (std::error_code code =
          llvm::sys::fs::create_directories(options().bundle))
    return llvm::createStringError(code, "cannot make the folder '" +
                                             options().bundle +
                                             "': " + code.message());
  if (llvm::Error error = write(codeFile, bundle->code))
    return error;
  return write("manifest.json", bundle->toJSON(codeFile));
}

static llvm::Error compile(ModuleOp module) {
  if (options().target == TargetKind::NVPTX)
    return makeBundle(module);
  if (llvm::Error error = refuseOptions(options().forNVPTX))
    return error;
  if (options().emit == Emit::PTX || options().emit == Emit::Cubin)
    return llvm::createStringError("bundles are for --target=nvptx");
  if (options().outputFile.empty())
    return llvm::createStringError("say where to write the code: -o FILE");
  if (options().threads < 1 || options().threads > maxThreads)
    return llvm::createStringError(
        llvm::formatv("--threads must be between 1 and {0}", maxThreads));
  llvm::Expected<Emit> emit = getEmit();
  if (!emit)
    return emit.takeError();
  std::string header = getHeaderFile();
  if (header == options().outputFile)
    return llvm::createStringError("the header would take the place of the "
                                   "code: name it with --header=");
  auto machine = createTargetMachine(
      {options().triple, options().cpu, options().features});
  if (!machine)
    return machine.takeError();

  ObjectOptions compilation;
  compilation.pipeline.threads = options().threads;
  compilation.pipeline.machine = options().machine;
  compilation.entries = options().entries;
  compilation.prefix = options().prefix;
  llvm::Expected<ObjectModule> compiled =
      compileToLLVM(module, compilation, **machine);
  if (!compiled)
    return compiled.takeError();
  llvm::SmallVector<char> code;
  if (llvm::Error error = makeCode(*compiled, **machine, *emit, code))
    return error;

  if (llvm::Error error =
          writeFile(options().outputFile, [&](llvm::raw_ostream &stream) {
            stream.write(code.data(), code.size());
          }))
    return error;
  if (header.empty())
    return llvm::Error::success();
  return writeFile(header, [&](llvm::raw_ostream &stream) {
    printHeader(stream, llvm::sys::path::filename(header), compiled->functions,
                **machine, options().threads != 1);
  });
}

int main(int argc, char **argv) {
  llvm::InitLLVM initLLVM(argc, argv);
  dropLibraryOptions();
  cl::HideUnrelatedOptions(
      {&options().category, &options().forCPU, &options().forNVPTX});
  cl::ParseCommandLineOptions(
      argc, argv,
      "Compiles functions to code that C programs call, with a header, or to "
      "kernels for a GPU, with a manifest.\n");
  auto fail = [](llvm::Error error) {
    printError("pebble-compile", std::move(error));
    return EXIT_FAILURE;
  };

  std::string message;
  std::unique_ptr<llvm::MemoryBuffer> file =
      openInputFile(options().inputFile, &message);
  if (!file)
    return fail(llvm::createStringError(message));
  DialectRegistry registry;
  mlir::registerAllDialects(registry);
  mlir::registerAllExtensions(registry);
  pebble::registerAllDialects(registry);
  MLIRContext context(registry);
  llvm::SourceMgr sources;
  sources.AddNewSourceBuffer(std::move(file), llvm::SMLoc());
  SourceMgrDiagnosticHandler diagnostics(sources, &context);
  OwningOpRef<ModuleOp> module = parse(sources, context);
  if (!module)
    return EXIT_FAILURE;
  if (llvm::Error error = compile(*module))
    return fail(std::move(error));
  return EXIT_SUCCESS;
}
