/// Why a query or a filter expression cannot be read or answered.
public struct QueryError: Error, Sendable, Equatable {
  /// What is wrong, as a sentence without its full stop.
  public var message: String
  /// Where: UTF-8 offsets in the text that was given.
  public var range: Range<Int>
  /// What could stand there instead.
  public var expected: [String]
  /// The nearest name, or another way to say what was probably meant.
  public var suggestion: String?
  /// Whether nothing is wrong: the user stopped it.
  public var isCancellation: Bool

  public init(
    _ message: String, at range: Range<Int>, expected: [String] = [], suggestion: String? = nil
  ) {
    self.message = message
    self.range = range
    self.expected = expected
    self.suggestion = suggestion
    isCancellation = false
  }

  /// The error of a query that was stopped before it was done.
  public static var cancelled: QueryError {
    var error = QueryError("interrupted", at: 0..<0)
    error.isCancellation = true
    return error
  }

  /// The same error in a text in which the one it speaks of begins at `offset`.
  func moved(by offset: Int) -> QueryError {
    var moved = self
    moved.range = range.lowerBound + offset..<range.upperBound + offset
    return moved
  }
}
