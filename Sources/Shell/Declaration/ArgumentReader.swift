internal import Corpus

/// Hands the words of a statement to the parameters of its command, one after the other.
struct ArgumentReader {
  /// All words behind the command's name.
  let tokens: [Token]
  /// The text that the words stand in.
  let source: SourceText
  /// The words that begin a clause of the command.
  let keywords: [String]
  private(set) var index = 0

  init(_ tokens: [Token], in source: SourceText, keywords: [String]) {
    self.tokens = tokens
    self.source = source
    self.keywords = keywords
  }

  /// The next word; `nil` at the end.
  var peek: Token? { index < tokens.count ? tokens[index] : nil }

  /// The word after the next.
  var peekSecond: Token? { index + 1 < tokens.count ? tokens[index + 1] : nil }

  /// Whether the next word is a keyword that begins a clause.
  var isAtClause: Bool { peek.map { !$0.isQuoted && keywords.contains($0.text) } ?? false }

  /// Whether nothing is left for the parameter being read.
  var isAtEnd: Bool { peek == nil || isAtClause }

  /// Takes the next word, whatever it is.
  @discardableResult
  mutating func next() -> Token? {
    guard let token = peek else { return nil }
    index += 1
    return token
  }

  /// Takes the next word, which must be there.
  /// - Parameter noun: what the error asks for: `a number`.
  mutating func take(_ noun: String) throws -> Token {
    guard let token = peek else {
      throw Diagnostic("\(noun) is missing", at: endSpan, expected: [noun])
    }
    index += 1
    return token
  }

  /// Takes all words up to the next clause as they stand in the source.
  /// - Parameter noun: what the error asks for: `a query`.
  mutating func takeRaw(_ noun: String) throws -> SourceFragment {
    let first = try take(noun)
    var end = first.span.upperBound
    while !isAtEnd, let token = next() { end = token.span.upperBound }
    return SourceFragment(source, first.span.lowerBound..<end)
  }

  /// Where something is missing: behind the last word taken.
  var endSpan: Range<Int> {
    let end = index > 0 ? tokens[index - 1].span.upperBound : source.bytes.count
    return end..<end
  }
}

/// A part of a source as it was typed, for the language that it is in.
struct SourceFragment: Sendable, Equatable {
  /// The text; a line that was continued with `\` is joined by blanks, so that offsets stay.
  let text: String
  /// Where it stands in its source.
  let span: Range<Int>

  init(_ source: SourceText, _ span: Range<Int>) {
    var bytes = Array(source.bytes[span])
    for index in bytes.indices.dropLast()
    where bytes[index] == UInt8(ascii: "\\") && bytes[index + 1] == UInt8(ascii: "\n") {
      bytes[index] = UInt8(ascii: " ")
      bytes[index + 1] = UInt8(ascii: " ")
    }
    text = String(decoding: bytes, as: UTF8.self)
    self.span = span
  }

  /// Runs `body` on the text; errors that it throws point into the source.
  func read<Result>(_ body: (String) throws -> Result) throws -> Result {
    do {
      return try body(text)
    } catch let error as any LocatedError {
      throw error.isInterruption ? Interrupted() : error.diagnostic(in: span)
    }
  }
}

/// An error of another room that can be shown with its place.
protocol LocatedError: Error {
  /// The error for readers; `span` is where the text that it speaks of stands.
  func diagnostic(in span: Range<Int>) -> Diagnostic

  /// Whether nothing is wrong: the user stopped it.
  var isInterruption: Bool { get }
}

extension LocatedError {
  var isInterruption: Bool { false }
}
