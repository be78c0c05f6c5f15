internal import Glibc

/// The files that paths, folders and globs stand for.
public enum SourcePaths {
  /// Every file that `path` stands for, in order of name: the file itself, the files of a folder and
  /// its folders, or the matches of a glob; `-` stays, as standard input. Hidden files, licences and
  /// files of kinds that hold no text are passed over in folders.
  ///
  /// - Throws: `ReadingProblem`, if nothing is there or a folder holds no text.
  public static func expand(_ path: String) throws(ReadingProblem) -> [String] {
    if path == "-" { return [path] }
    let path = path.hasPrefix("~/") ? home + path.dropFirst(1) : path
    if isFolder(path) {
      let files = files(in: path)
      guard !files.isEmpty else {
        throw ReadingProblem(.noText, path: path, message: "this folder holds no files with text")
      }
      return files
    }
    if exists(path) { return [path] }
    if path.contains(where: { "*?[".contains($0) }) {
      let matches = matches(of: path)
      guard !matches.isEmpty else {
        throw ReadingProblem(.missing, path: path, message: "no file matches")
      }
      var files: [String] = []
      for match in matches { files += isFolder(match) ? Self.files(in: match) : [match] }
      return files
    }
    throw ReadingProblem(.missing, path: path, message: "no such file or folder")
  }

  private static var home: String {
    unsafe getenv("HOME").map { unsafe String(cString: $0) } ?? ""
  }

  static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private static func files(in folder: String) -> [String] {
    var seen: Set<FileIdentity> = []
    return files(in: folder, seen: &seen)
  }

  /// A file or folder, by whatever path.
  private struct FileIdentity: Hashable {
    var device: UInt
    var number: UInt

    init?(_ path: String) {
      var status = stat()
      guard unsafe stat(path, &status) == 0 else { return nil }
      device = UInt(status.st_dev)
      number = UInt(status.st_ino)
    }
  }

  /// The files in `folder`, each once, whatever links lead to it.
  private static func files(in folder: String, seen: inout Set<FileIdentity>) -> [String] {
    guard let identity = FileIdentity(folder), seen.insert(identity).inserted,
      let directory = unsafe opendir(folder)
    else { return [] }
    var names: [String] = []
    while let entry = unsafe readdir(directory) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe String(cString: UnsafeRawPointer(pointer).assumingMemoryBound(to: CChar.self))
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    unsafe closedir(directory)
    let base = folder.hasSuffix("/") ? folder : folder + "/"
    var files: [String] = []
    for name in names.sorted() {
      if isFolder(base + name) {
        files += Self.files(in: base + name, seen: &seen)
      } else if !isPassedOver(name), let identity = FileIdentity(base + name),
        seen.insert(identity).inserted
      {
        files.append(base + name)
      }
    }
    return files
  }

  private static func matches(of pattern: String) -> [String] {
    var result = unsafe glob_t()
    defer { unsafe globfree(&result) }
    guard unsafe glob(pattern, GLOB_BRACE, nil, &result) == 0 else { return [] }
    var paths: [String] = []
    for index in 0..<Int(unsafe result.gl_pathc) {
      if let path = unsafe result.gl_pathv[index] { paths.append(unsafe String(cString: path)) }
    }
    return paths
  }

  /// Whether a file of a folder is no text to explore: pictures, sound, programs, licences.
  static func isPassedOver(_ name: String) -> Bool {
    let lower = name.lowercased()
    let stem = lower.split(separator: ".").first.map(String.init) ?? lower
    if [
      "license", "licence", "copying", "readme", "source", "makefile", "contributing", "changelog",
    ]
    .contains(stem), !lower.hasSuffix(".csv") {
      return true
    }
    if lower == "metadata.csv" { return true }
    guard let dot = lower.lastIndex(of: ".") else { return false }
    return passedOverEndings.contains(String(lower[lower.index(after: dot)...]))
  }

  private static let passedOverEndings: Set<String> = [
    "jpg", "jpeg", "png", "gif", "svg", "webp", "ico", "bmp", "tif", "tiff", "mp3", "mp4", "m4a",
    "wav", "ogg", "flac", "aac", "mov", "avi", "mkv", "webm", "exe", "so", "o", "a", "dylib", "bin",
    "css", "js", "ts", "py", "swift", "c", "h", "cpp", "sh", "parlance", "woff", "woff2", "ttf",
    "sqlite", "db", "lock", "tmp", "bak", "swp",
  ]
}
