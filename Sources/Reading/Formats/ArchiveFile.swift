/// Archives and compressed files: each file inside is a source of its own.
struct ArchiveFile: Format {
  let name = "archive"
  let endings = ["zip", "tar", "tgz", "gz", "xz", "zst", "bz2"]
  let isBinary = true

  func confidence(_ input: Input) -> Double { input.parts == nil ? 0 : 0.5 }

  func open(_ input: Input) throws(ReadingProblem) -> [Material] {
    guard let parts = input.parts, !parts.isEmpty, parts.allSatisfy({ $0.bytes != input.bytes })
    else {
      throw ReadingProblem(.malformed, path: input.path, message: "this archive cannot be unpacked")
    }
    return parts.filter { Self.isWanted($0.name) }.map(Material.file)
  }

  /// Whether a file inside may hold text: neither a picture nor a hidden file.
  private static func isWanted(_ name: String) -> Bool {
    let last = name.split(separator: "/").last.map(String.init) ?? name
    return !last.hasPrefix(".") && !name.hasPrefix("__MACOSX") && !SourcePaths.isPassedOver(last)
  }
}
