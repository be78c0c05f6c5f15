/// Capitalised words of the text that may name somebody or something.
struct NameMention: Sendable {
  enum Kind: UInt8, Sendable {
    /// A title, a given name or a later full name shows that it is a person.
    case person
    /// Two or more unknown words: a person, a work, a street.
    case several
    /// One unknown word.
    case single
    case organisation
    case place
    /// A people or a party: `Russians`, `Democrats`.
    case group
  }

  enum Gender: UInt8, Sendable {
    case unknown, male, female
  }

  /// The whole run with titles.
  var tokens: Range<Int>
  /// The name proper.
  var name: Range<Int>
  var kind: Kind
  var gender: Gender
  /// The hashes of the first and last word of the name proper; equal where it is one word.
  var first: UInt64
  var last: UInt64
  /// The office said before the name, as the hash of its word; 0 where there is none.
  var office: UInt64
  var isPossessive: Bool
  /// Whether it begins a sentence, so that its first capital says little.
  var isInitial: Bool
  /// Whether all words around it have capitals, so that its own say nothing.
  var isInHeadline: Bool
  /// The index in `People.all`; -1 until it is known.
  var person = -1

  var isPersonal: Bool { kind.rawValue <= Kind.single.rawValue }
  var isOneWord: Bool { first == last }
}
