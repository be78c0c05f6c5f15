internal import Corpus
internal import Glibc
internal import Presentation

/// A place that bytes go to.
public protocol Sink: AnyObject {
  /// Takes bytes; says whether more can be taken (a pipe's reader may have gone).
  func take(_ bytes: Span<UInt8>) -> Bool

  /// Why nothing more can be taken, where that is an error; nil where a reader just left.
  var failure: String? { get }

  /// Called after every result, so that a sink that gathers (a pager) can show it.
  func endOfResult()

  /// The open file that a child process may write to in place of this sink; nil where what a child
  /// prints has to pass through `take`.
  var descriptor: Int32? { get }
}

extension Sink {
  public func endOfResult() {}
  public var descriptor: Int32? { nil }
  public var failure: String? { nil }

  /// Writes text.
  @discardableResult
  public func write(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return take(bytes.span)
  }
}

/// Keeps what is written, for tests and for results that go on elsewhere.
public final class MemorySink: Sink {
  private var bytes: [UInt8] = []

  public init() {}

  public var text: String { String(decoding: bytes, as: UTF8.self) }

  public func take(_ more: Span<UInt8>) -> Bool {
    unsafe more.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
    return true
  }
}

/// Writes to an open file descriptor.
public final class DescriptorSink: Sink {
  private let file: Int32
  public private(set) var failure: String?

  public init(_ descriptor: Int32) { file = descriptor }

  public var descriptor: Int32? { file }

  public static let standardOutput: Int32 = STDOUT_FILENO
  public static let standardError: Int32 = STDERR_FILENO

  public func take(_ bytes: Span<UInt8>) -> Bool {
    unsafe bytes.withUnsafeBytes { memory in
      var rest = unsafe memory[...]
      while unsafe !rest.isEmpty {
        let written = unsafe Glibc.write(
          file, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if written < 0 {
          if errno == EINTR { continue }
          if errno != EPIPE { failure = SystemError.message }
          return false
        }
        unsafe rest = rest.dropFirst(written)
      }
      return true
    }
  }
}

/// Writes to a file. A new result is written beside the file and takes its place when it is whole, so
/// that the file is at any time what it was or the whole result; the file's mode stays, and a symbolic
/// link stays a link. Devices, pipes and files with several names are written in place. The file is
/// opened with the first bytes: a result that cannot be written at all leaves it as it was.
final class FileSink: Sink {
  private let path: String
  private let appends: Bool
  private var file: Int32 = -1
  private var temporaryPath: String?
  private(set) var failure: String?
  /// The bytes written.
  private(set) var count = 0

  /// - Parameter appends: whether the file keeps what it holds.
  init(_ path: String, appends: Bool) {
    self.path = FilePath.followingLinks(path)
    self.appends = appends
  }

  deinit { discard() }

  func take(_ bytes: Span<UInt8>) -> Bool {
    guard isOpen else { return false }
    let sink = DescriptorSink(file)
    guard sink.take(bytes) else {
      failure = sink.failure ?? SystemError.message
      return false
    }
    count += bytes.count
    return true
  }

  /// Closes the file and gives it its name. Returns what went wrong.
  func finish() -> String? {
    guard isOpen else { return failure }
    if temporaryPath != nil, fsync(file) != 0, failure == nil { failure = SystemError.message }
    if close(file) != 0, failure == nil { failure = SystemError.message }
    file = -1
    if failure == nil, !Cancellation.isRequested, let written = temporaryPath {
      if TemporaryFile.move(written, to: path) {
        temporaryPath = nil
      } else {
        failure = SystemError.message
      }
    }
    discard()
    return failure
  }

  /// Leaves the file as it was, as far as it was not written in place.
  private func discard() {
    if file >= 0 { close(file) }
    if let temporaryPath { TemporaryFile.remove(temporaryPath) }
    (file, temporaryPath) = (-1, nil)
  }

  private var isOpen: Bool {
    guard file < 0, failure == nil else { return failure == nil }
    if !appends { openBeside() }
    if file < 0 {
      let flags = O_WRONLY | O_CREAT | O_CLOEXEC | (appends ? O_APPEND : O_TRUNC)
      file = unsafe open(path, flags, 0o666)
    }
    if file < 0 { failure = SystemError.message }
    return file >= 0
  }

  /// Opens a new file in the same folder, where that can take the place of `path`.
  private func openBeside() {
    var status = stat()
    let exists = unsafe stat(path, &status) == 0
    if exists {
      let isWritable = unsafe access(path, W_OK) == 0
      guard status.st_mode & S_IFMT == S_IFREG, status.st_nlink == 1, isWritable,
        status.st_uid == geteuid()
      else { return }
    }
    guard
      let made = TemporaryFile.make(beside: path, mode: exists ? status.st_mode & 0o7777 : nil)
    else { return }
    (file, temporaryPath) = made
  }
}

/// Passes UTF-8 on to another sink with controls and invisible signs made visible; lines and tabs stay.
final class VisibleSink: Sink {
  private let sink: any Sink
  /// The bytes since the last line end.
  private var line: [UInt8] = []

  init(_ sink: any Sink) { self.sink = sink }

  var failure: String? { sink.failure }

  func endOfResult() {
    pass()
    sink.endOfResult()
  }

  func take(_ bytes: Span<UInt8>) -> Bool {
    for index in bytes.indices {
      line.append(bytes[index])
      if bytes[index] == UInt8(ascii: "\n"), !pass() { return false }
    }
    return true
  }

  @discardableResult
  private func pass() -> Bool {
    defer { line.removeAll(keepingCapacity: true) }
    if line.isEmpty { return true }
    let text = String(decoding: line, as: UTF8.self)
    return sink.write(VisibleText.escaped(text, keepingLines: true))
  }
}
