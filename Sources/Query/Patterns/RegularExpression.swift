internal import CPCRE2

/// A Perl-compatible regular expression over UTF-8 bytes, compiled to machine code where PCRE2 can.
///
/// The compiled expression is immutable, so threads may share it; each matches with a `Matcher` of
/// its own.
@safe final class RegularExpression: @unchecked Sendable {
  fileprivate let code: OpaquePointer

  /// What a pattern is held against.
  enum Extent {
    /// All of the subject, as in corpus queries.
    case whole
    /// Any part of it.
    case part
  }

  /// - Parameter range: where the pattern stands in the text of the user, for the error.
  init(
    _ pattern: String, extent: Extent = .whole, ignoringCase: Bool = false, at range: Range<Int>
  ) throws(QueryError) {
    var options = PCRE2_UTF | PCRE2_UCP | PCRE2_MATCH_INVALID_UTF
    if ignoringCase { options |= PCRE2_CASELESS }
    let source = extent == .whole ? "^(?:\(pattern))$" : pattern
    var number: Int32 = 0
    var offset = 0
    let bytes = Array(source.utf8)
    guard
      let code = unsafe bytes.withUnsafeBufferPointer({
        unsafe pcre2_compile_8($0.baseAddress, $0.count, options, &number, &offset, nil)
      })
    else {
      let reason = Self.reason(number)
      throw QueryError("the regular expression is not valid: \(reason)", at: range)
    }
    unsafe self.code = code
    unsafe pcre2_jit_compile_8(code, PCRE2_JIT_COMPLETE)
  }

  deinit { unsafe pcre2_code_free_8(code) }

  private static func reason(_ number: Int32) -> String {
    var text = [UInt8](repeating: 0, count: 256)
    let length = unsafe text.withUnsafeMutableBufferPointer {
      unsafe pcre2_get_error_message_8(number, $0.baseAddress, $0.count)
    }
    return String(decoding: text.prefix(max(0, Int(length))), as: UTF8.self)
  }

  /// Whether the expression matches `text`. For one-off tests; loops use a `Matcher`.
  func matches(_ text: String) -> Bool {
    let matcher = Matcher(self)
    var text = text
    return text.withUTF8 { unsafe matcher.matches($0) }
  }
}

/// One thread's means of matching one expression.
@safe struct Matcher: ~Copyable {
  private let expression: RegularExpression
  private let data: OpaquePointer?

  init(_ expression: RegularExpression) {
    self.expression = expression
    unsafe data = unsafe pcre2_match_data_create_8(1, nil)
  }

  deinit { unsafe pcre2_match_data_free_8(data) }

  @unsafe func matches(_ subject: UnsafeBufferPointer<UInt8>) -> Bool {
    // PCRE2 wants an address even for an empty subject.
    var empty: UInt8 = 0
    let result = unsafe withUnsafePointer(to: &empty) { none in
      unsafe pcre2_match_8(
        expression.code, subject.baseAddress ?? none, subject.count, 0, 0, data, nil)
    }
    return result >= 0
  }

  func matches(_ subject: Span<UInt8>) -> Bool {
    unsafe subject.withUnsafeBufferPointer { unsafe matches($0) }
  }
}
