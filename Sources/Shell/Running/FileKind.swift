import Corpus
internal import Glibc

/// What is at a path, detected by content: scripts, saved corpora and texts share the ending `.parlance`.
enum FileKind: Equatable {
  case missing, empty, savedCorpus, script, text, binary, folder
  /// A device, a pipe or a socket: nothing in it can be overwritten.
  case stream

  /// Reads at most the first 4 kB of the file at `path`.
  init(of path: String) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else {
      self = .missing
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: self = Self.kind(of: Self.head(of: path), named: path)
    case S_IFDIR: self = .folder
    default: self = .stream
    }
  }

  /// What errors call it, with what reads it.
  var name: String {
    switch self {
    case .missing: "missing"
    case .empty: "empty"
    case .savedCorpus: "a saved corpus"
    case .script: "a script"
    case .text: "a text"
    case .binary: "a binary file"
    case .folder: "a folder"
    case .stream: "a device or pipe"
    }
  }

  /// Throws where the file at `path` is for another command than the one that was called.
  /// - Parameter wanted: what the command reads.
  static func check(_ path: String, is wanted: FileKind, at span: Range<Int>?) throws {
    let kind = FileKind(of: path)
    guard kind != wanted else { return }
    let word = path.contains(" ") ? path.asShellWord : path
    let advice: String
    switch kind {
    case .savedCorpus: advice = "Type 'open \(word)', or start with 'parlance --open \(word)'."
    case .script where wanted == .savedCorpus || path.hasSuffix(ending):
      advice = "Type 'source \(word)', or start with 'parlance -f \(word)'."
    case .text where wanted == .savedCorpus || wanted == .script && path.hasSuffix(ending):
      advice = "Type 'load \(word)', or start with 'parlance \(word)'."
    default: return
    }
    throw Diagnostic("'\(path)' is \(kind.name), not \(wanted.name)", at: span, advice: advice)
  }

  private static let ending = ".parlance"

  private static func head(of path: String) -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    return Array((DescriptorSource.read(descriptor) ?? []).prefix(4096))
  }

  private static func kind(of head: [UInt8], named path: String) -> FileKind {
    if head.isEmpty { return FilePath.size(path) == 0 ? .empty : .text }
    if Corpus.isSaved(beginning: head) { return .savedCorpus }
    let isWide = head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF])
    if head.contains(0), !isWide { return .binary }
    let text = String(decoding: head, as: UTF8.self)
    return isScript(text, named: path) ? .script : .text
  }

  /// A script begins with `#!`, or has the ending of scripts and a command near its beginning.
  private static func isScript(_ text: String, named path: String) -> Bool {
    if text.hasPrefix("#!") { return true }
    guard path.hasSuffix(ending) else { return false }
    let lines = text.split(whereSeparator: \.isNewline).filter { line in
      line.first { !$0.isWhitespace }.map { $0 != "#" } ?? false
    }
    return lines.isEmpty || lines.prefix(20).contains(where: beginsWithCommand)
  }

  private static func beginsWithCommand(_ line: Substring) -> Bool {
    let source = SourceText(name: nil, String(line))
    if ShellLine.command(of: 0..<source.bytes.count, in: source) != nil { return true }
    // A quotation may go on on the next line: the first words are enough.
    let words = line.split { $0 == " " || $0 == "\t" || $0 == ";" }.prefix(3)
    let beginning = SourceText(name: nil, words.joined(separator: " "))
    let statement = try? Statement(0..<beginning.bytes.count, in: beginning)
    let verb = statement?.verb.text ?? words.first.map(String.init) ?? ""
    return CommandList.command(named: verb) != nil
  }
}

extension Session {
  /// Throws where writing a file would destroy something else than an earlier result.
  /// - Parameter saves: whether a saved corpus is to be written, else a result.
  func checkOverwriting(_ path: String, saves: Bool, at span: Range<Int>?) throws {
    let kind = FileKind(of: path)
    switch kind {
    case .missing, .empty, .stream, .folder: return
    case .savedCorpus where saves: return
    case .text where !saves: break
    default:
      throw Diagnostic(
        "'\(path)' is \(kind.name) and would be overwritten", at: span,
        advice: "Choose another name, or remove the file first.")
    }
    let place = FileIdentity(path)
    for document in corpus.documents where FileIdentity(document.source) == place {
      throw Diagnostic(
        "'\(path)' is the file that '\(document.id)' was loaded from and would be overwritten",
        at: span, advice: "Choose another name.")
    }
  }
}

extension Session {
  /// Throws where a restricted session may not do something.
  /// - Parameter deed: `run another program`.
  func checkPermission(_ deed: String, at span: Range<Int>?) throws {
    guard isRestricted else { return }
    throw Diagnostic(
      "a restricted session does not \(deed)", at: span,
      advice: "Without --restricted, parlance does.")
  }

  /// Throws where a restricted session may not write a file: outside the current folder, or over another.
  func checkWriting(_ path: String, appends: Bool = false, at span: Range<Int>?) throws {
    guard isRestricted else { return }
    if !FilePath.isInside(path) {
      try checkPermission("write outside the current folder", at: span)
    }
    let kind = FileKind(of: path)
    if kind != .missing, !appends || kind == .stream {
      try checkPermission("write over what is there", at: span)
    }
  }

  /// Throws where a restricted session may not run a file of commands.
  func checkScript(_ path: String, at span: Range<Int>?) throws {
    if isRestricted, !FilePath.isInside(path) {
      try checkPermission("run scripts outside the current folder", at: span)
    }
  }
}

/// The file that a path leads to, whatever the path.
private struct FileIdentity: Equatable {
  private let device: dev_t
  private let number: ino_t

  /// nil if there is none.
  init?(_ path: String) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    (device, number) = (status.st_dev, status.st_ino)
  }
}
