internal import Glibc

/// Paths as users type them.
enum FilePath {
  /// `path` with `~/` at its beginning replaced by the home folder.
  static func expandingHome(_ path: String) -> String {
    guard path == "~" || path.hasPrefix("~/"), let home = Environment["HOME"] else { return path }
    return home + path.dropFirst()
  }

  /// `path` with `~/` replaced by the home folder, and `$NAME` at its beginning by the variable of
  /// the environment; nil where that is not set.
  static func expanded(_ path: String) -> String? {
    guard path.hasPrefix("$") else { return expandingHome(path) }
    let name = path.dropFirst().prefix { $0.isLetter || $0.isNumber || $0 == "_" }
    guard let value = Environment[String(name)], !value.isEmpty else { return nil }
    return value + path.dropFirst(name.count + 1)
  }

  /// The path that symbolic links at the end of `path` lead to; a link to nothing leads to its target.
  static func followingLinks(_ path: String) -> String {
    var path = path
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    for _ in 0..<40 {
      let count = unsafe readlink(path, &buffer, Int(PATH_MAX))
      guard count > 0 else { break }
      let target = String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
      path = target.hasPrefix("/") ? target : folder(path) + target
    }
    return path
  }

  /// Whether a path leads to a file in the current folder or one of its folders, links followed.
  static func isInside(_ path: String) -> Bool {
    let folder = folder(followingLinks(path))
    guard let here = real("."), let place = real(folder.isEmpty ? "." : folder) else {
      return false
    }
    return place == here || place.hasPrefix(here == "/" ? here : here + "/")
  }

  /// The path without links and dots; nil where it leads nowhere.
  private static func real(_ path: String) -> String? {
    guard let text = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(text) }
    return unsafe String(cString: text)
  }

  /// The last part of a path.
  static func name(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The folder that a path lies in, with its slash; empty for the current folder.
  static func folder(_ path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return String(path[...slash])
  }
}

/// The variables that the program was started with.
enum Environment {
  static subscript(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }
}

extension FilePath {
  /// Whether there is a file or folder.
  static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }
}

/// The user's folders for this program, where the XDG Base Directory Specification puts them.
public enum UserFolders {
  /// A file of the configuration; `nil` where no home folder is known.
  public static func configuration(_ name: String) -> String? {
    path(name, variable: "XDG_CONFIG_HOME", fallback: ".config")
  }

  /// A file that is kept between sessions, such as the history.
  public static func state(_ name: String) -> String? {
    path(name, variable: "XDG_STATE_HOME", fallback: ".local/state")
  }

  private static func path(_ name: String, variable: String, fallback: String) -> String? {
    if let folder = Environment[variable], folder.hasPrefix("/") {
      return "\(folder)/parlance/\(name)"
    }
    return Environment["HOME"].map { "\($0)/\(fallback)/parlance/\(name)" }
  }
}

extension FilePath {
  /// The bytes of a file, 0 where it is not there.
  static func size(_ path: String) -> Int {
    var status = stat()
    return unsafe stat(path, &status) == 0 ? Int(status.st_size) : 0
  }

  /// Whether `path` is a folder.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// What a folder holds, sorted by name, hidden files included.
  static func entries(of folder: String) -> [(name: String, isFolder: Bool)] {
    guard let directory = unsafe opendir(folder) else { return [] }
    defer { unsafe closedir(directory) }
    var names: [String] = []
    while let entry = unsafe readdir(directory) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe String(cString: UnsafeRawPointer(pointer).assumingMemoryBound(to: CChar.self))
      }
      if name != ".", name != ".." { names.append(name) }
    }
    let base = folder.hasSuffix("/") ? folder : folder + "/"
    return names.sorted().map { ($0, isFolder(base + $0)) }
  }
}
