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
  /// Whether it begins a sentence, so that its capital says little.
  var isInitial: Bool
  /// The index in `People.all`; -1 until it is known.
  var person = -1

  var isPersonal: Bool { kind.rawValue <= Kind.single.rawValue }
  var isOneWord: Bool { first == last }
}

/// Tells sentence-initial words that only look like names from names.
///
/// A single unknown word at the beginning of a sentence is a name if it is one elsewhere too, or if a
/// verb of speech follows. An unknown word before a surname that is known without it is none either
/// (`Understated Perez`).
struct InitialWords {
  /// The hashes of words seen in names in the middle of sentences, with how often.
  private var inside: Set<UInt64> = []
  private var initial: Set<UInt64> = []
  private var repeated: Set<UInt64> = []

  init(_ mentions: [NameMention], tokens: [ProseToken]) {
    for mention in mentions {
      if mention.isInitial, mention.isOneWord {
        if !initial.insert(mention.last).inserted { repeated.insert(mention.last) }
        continue
      }
      for token in tokens[mention.name].dropFirst(mention.isInitial ? 1 : 0) {
        inside.insert(token.hash)
      }
    }
  }

  /// The mention as it should be understood; nil where it is no name.
  func checked(_ mention: NameMention, tokens: [ProseToken], limit: Int) -> NameMention? {
    guard mention.isInitial else { return mention }
    if mention.kind == .single {
      if inside.contains(mention.last) || repeated.contains(mention.last) { return mention }
      let next = mention.tokens.upperBound
      if next < limit, tokens[next].has([.speech, .auxiliary, .labelling]) {
        return mention
      }
      return tokens[mention.name.lowerBound].has([.maleName, .femaleName]) ? mention : nil
    }
    if mention.kind == .several, mention.name.count > 2, !inside.contains(mention.last) {
      return nil
    }
    if mention.kind == .several, mention.name.count == 2, !inside.contains(mention.first),
      inside.contains(mention.last)
    {
      var shorter = mention
      shorter.name = mention.name.upperBound - 1..<mention.name.upperBound
      shorter.first = mention.last
      shorter.kind = .single
      return shorter
    }
    return mention
  }
}
