import Query

/// What went wrong in a command, said once and rendered in one place.
struct Diagnostic: Error, Sendable, Equatable {
  /// What is wrong, in lower case, without a full stop: `there is no speaker 'Putn'`.
  var message: String
  /// The part of the source it speaks of.
  var span: Range<Int>?
  /// What could have stood there.
  var expected: [String]
  /// The name that was probably meant.
  var suggestion: String?
  /// What to do about it, a sentence.
  var advice: String?

  init(
    _ message: String, at span: Range<Int>? = nil, expected: [String] = [],
    suggestion: String? = nil, advice: String? = nil
  ) {
    self.message = message
    self.span = span
    self.expected = expected
    self.suggestion = suggestion
    self.advice = advice
  }

  /// An unknown name, with the nearest of those that are known.
  static func unknown(
    _ noun: String, _ name: String, at span: Range<Int>?, among names: some Sequence<String>,
    advice: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      "there is no \(noun) '\(name)'", at: span, suggestion: NearestName.of(name, among: names),
      advice: advice)
  }
}
