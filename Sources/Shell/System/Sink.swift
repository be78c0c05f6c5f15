internal import Glibc

/// A place that bytes go to.
public protocol Sink: AnyObject {
  /// Takes bytes; says whether more can be taken (a pipe's reader may have gone).
  func take(_ bytes: Span<UInt8>) -> Bool

  /// Why nothing more can be taken, where that is an error; nil where a reader just left.
  var failure: String? { get }

  /// Called behind every result, so that a sink that gathers (a pager) can show it.
  func endOfResult()
}

extension Sink {
  public func endOfResult() {}
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
  private let descriptor: Int32
  public private(set) var failure: String?

  public init(_ descriptor: Int32) { self.descriptor = descriptor }

  public static let standardOutput: Int32 = STDOUT_FILENO
  public static let standardError: Int32 = STDERR_FILENO

  public func take(_ bytes: Span<UInt8>) -> Bool {
    unsafe bytes.withUnsafeBytes { memory in
      var rest = unsafe memory[...]
      while unsafe !rest.isEmpty {
        let written = unsafe Glibc.write(
          descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
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

/// Writes to a file, which it opens with the first bytes: a result that cannot be written at all
/// leaves the file as it was.
final class FileSink: Sink {
  private let path: String
  private let appends: Bool
  private var descriptor: Int32 = -1
  private(set) var failure: String?

  /// - Parameter appends: whether the file keeps what it holds.
  init(_ path: String, appends: Bool) {
    self.path = path
    self.appends = appends
  }

  func take(_ bytes: Span<UInt8>) -> Bool {
    guard isOpen else { return false }
    let sink = DescriptorSink(descriptor)
    guard sink.take(bytes) else {
      failure = sink.failure ?? SystemError.message
      return false
    }
    return true
  }

  /// Closes the file. Returns what went wrong.
  func finish() -> String? {
    guard isOpen else { return failure }
    if close(descriptor) != 0, failure == nil { failure = SystemError.message }
    return failure
  }

  private var isOpen: Bool {
    guard descriptor < 0, failure == nil else { return failure == nil }
    let flags = O_WRONLY | O_CREAT | O_CLOEXEC | (appends ? O_APPEND : O_TRUNC)
    descriptor = unsafe open(path, flags, 0o666)
    if descriptor < 0 { failure = SystemError.message }
    return descriptor >= 0
  }
}
