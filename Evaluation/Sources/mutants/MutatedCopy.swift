import Foundation

/// A copy of the project that has all mutants at once, each behind a condition, so that one build
/// serves all. The copy stays between runs and only changed files are written, so later builds are
/// incremental.
struct MutatedCopy {
  let project: URL
  let folder: URL

  /// The environment variable that names the active mutant.
  private static let variable = "PARLANCE_MUTANT"
  private static let switchFile = "ActiveMutant.swift"

  init(of project: URL, in folder: URL) {
    self.project = project
    self.folder = folder
  }

  /// Writes the copy. Returns the mutants whose piece of source is not there any more.
  func write(_ mutants: [Mutant]) throws -> [Mutant] {
    let files = FileManager.default
    var contents: [String: Data] = [:]
    for name in try paths(in: project) {
      contents[name] = try Data(contentsOf: project.appending(path: name))
    }
    var missing: [Mutant] = []
    var modules = Set<String>()
    for (index, mutant) in mutants.enumerated() {
      let text = contents[mutant.file].map { String(decoding: $0, as: UTF8.self) } ?? ""
      let parts = mutant.file.split(separator: "/")
      guard let place = text.range(of: mutant.old, options: .literal), parts.count > 2 else {
        missing.append(mutant)
        continue
      }
      let replacement = mutant.new.replacingOccurrences(of: "@", with: "\(index + 1)")
      contents[mutant.file] = Data(text.replacingCharacters(in: place, with: replacement).utf8)
      modules.insert("\(parts[0])/\(parts[1])")
    }
    for module in modules { contents["\(module)/\(Self.switchFile)"] = Data(Self.condition.utf8) }

    for (name, data) in contents {
      let file = folder.appending(path: name)
      let source = project.appending(path: name)
      if (try? Data(contentsOf: file)) != data {
        try files.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: file)
      }
      // Scripts and the like keep their permissions.
      if let mode = try? files.attributesOfItem(atPath: source.path)[.posixPermissions] {
        try files.setAttributes([.posixPermissions: mode], ofItemAtPath: file.path)
      }
    }
    for name in try paths(in: folder) where contents[name] == nil {
      try files.removeItem(at: folder.appending(path: name))
    }
    return missing
  }

  private static let condition = """
    internal import Glibc
    let activeMutant: Int = {
      guard let text = unsafe getenv("\(variable)") else { return 0 }
      return Int(unsafe String(cString: text)) ?? 0
    }()
    @inline(never) func mut(_ number: Int) -> Bool { number == activeMutant }

    """

  /// All files below a folder but those of builds and of Git.
  private func paths(in root: URL) throws -> [String] {
    guard FileManager.default.fileExists(atPath: root.path) else { return [] }
    var found: [String] = []
    func visit(_ path: String) throws {
      for name in try FileManager.default.contentsOfDirectory(
        atPath: root.appending(path: path).path)
      where name != ".git" && !name.hasPrefix(".build") && name != "Evaluation" {
        let below = path.isEmpty ? name : "\(path)/\(name)"
        var isFolder: ObjCBool = false
        _ = FileManager.default.fileExists(
          atPath: root.appending(path: below).path, isDirectory: &isFolder)
        if isFolder.boolValue { try visit(below) } else { found.append(below) }
      }
    }
    try visit("")
    return found
  }

  /// Builds the program and the tests.
  func build() throws {
    let (status, output) = try swift(["build", "--build-tests"], mutant: nil, seconds: 3600)
    if status != 0 {
      let errors = output.split(separator: "\n").filter { $0.contains("error:") }.prefix(20)
      throw Failure("the copy with the mutants does not build:\n\(errors.joined(separator: "\n"))")
    }
  }

  /// Runs the suite. One that takes 15 minutes is taken as failed: the fault makes something hang.
  func suitePasses(mutant: Int?, filter: String?) throws -> Bool {
    let arguments = ["test", "--skip-build"] + (filter.map { ["--filter", $0] } ?? [])
    let (status, output) = try swift(arguments, mutant: mutant, seconds: 900)
    if mutant == nil, status != 0 {
      for line in output.split(separator: "\n") where line.contains("✘") { print(line) }
    }
    return status == 0
  }

  private func swift(
    _ arguments: [String], mutant: Int?, seconds: Double
  ) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["swift"] + arguments
    process.currentDirectoryURL = folder
    var environment = ProcessInfo.processInfo.environment
    environment[Self.variable] = mutant.map(String.init)
    environment["PARLANCE"] = folder.appending(path: ".build/debug/parlance").path
    process.environment = environment
    let output = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let watch = DispatchWorkItem { process.terminate() }
    DispatchQueue.global().asyncAfter(deadline: .now() + seconds, execute: watch)
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    watch.cancel()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }
}
