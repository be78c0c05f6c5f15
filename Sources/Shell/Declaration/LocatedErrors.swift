import Presentation
import Query

extension QueryError: LocatedError {
  var isInterruption: Bool { isCancellation }

  func diagnostic(in span: Range<Int>) -> Diagnostic {
    let start = span.lowerBound + min(range.lowerBound, span.count)
    let end = span.lowerBound + min(range.upperBound, span.count)
    return Diagnostic(
      message, at: start..<max(start, end), expected: expected, suggestion: suggestion)
  }
}

extension PresentationError: LocatedError {
  func diagnostic(in span: Range<Int>) -> Diagnostic {
    Diagnostic(message, at: span, advice: suggestion)
  }
}
