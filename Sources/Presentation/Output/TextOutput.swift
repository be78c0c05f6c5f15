/// Where renderers put their text: UTF-8 bytes gathered in a buffer, handed on in pieces.
public final class TextOutput {
  /// Takes bytes away, to a file or a pipe; says whether more can be taken. After false (the reader
  /// has gone) everything further is dropped.
  public typealias Drain = (Span<UInt8>) -> Bool

  @usableFromInline var bytes: [UInt8] = []
  private let drain: Drain?
  private let isStopped: () -> Bool
  /// Whether the place that the bytes went to has stopped taking them.
  public private(set) var isClosed = false

  /// How many bytes are gathered before they are handed on.
  private static let pieceSize = 1 << 16

  /// - Parameters:
  ///   - isStopped: whether nobody wants the text any more; asked for every row.
  ///   - drain: nil to keep everything.
  public init(isStopped: @escaping () -> Bool = { false }, drain: Drain? = nil) {
    self.isStopped = isStopped
    self.drain = drain
    if drain != nil { bytes.reserveCapacity(Self.pieceSize * 2) }
  }

  /// What is in the buffer, as a string.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Hands on what has been gathered. Call it at the end.
  public func flush() {
    guard let drain else { return }
    if !isClosed, !bytes.isEmpty, !drain(bytes.span) { isClosed = true }
    bytes.removeAll(keepingCapacity: true)
  }

  /// Whether further rows are wanted. Renderers make no more where they are not.
  var isWanted: Bool { !isClosed && !isStopped() }

  /// Hands the buffer on if it has grown to a piece. Renderers call it after each row.
  func flushIfFull() {
    if drain != nil, bytes.count >= Self.pieceSize { flush() }
  }

  /// Appends text as it is.
  public func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Appends bytes of UTF-8 as they are.
  public func append(_ more: [UInt8]) { bytes.append(contentsOf: more) }

  /// Appends one ASCII character.
  @inlinable
  public func append(byte: UInt8) { bytes.append(byte) }
}
