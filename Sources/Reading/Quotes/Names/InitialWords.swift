internal import Language

/// Tells sentence-initial words that only look like names from names.
///
/// A single unknown word at the beginning of a sentence is a name if it is one elsewhere too, or if a
/// verb of speech follows; it is none if the text has it in lower case. An unknown word before a surname
/// that is known without it is none either (`Patient Keller`).
struct InitialWords {
  /// The hashes of words of names in the middle of sentences, and of the surnames in full ones.
  private var inside: Set<UInt64> = []
  private var surnames: Set<UInt64> = []
  /// The hashes of sentence-initial words that the text also has in lower case.
  private var common: Set<UInt64> = []

  init(_ mentions: [NameMention], tokens: [ProseToken]) {
    var initial: Set<UInt64> = []
    for mention in mentions {
      if mention.isInitial {
        initial.insert(mention.first)
        continue
      }
      for token in tokens[mention.name] { inside.insert(token.hash) }
      if !mention.isOneWord { surnames.insert(mention.last) }
    }
    // A bit for each initial word spares most look-ups.
    var bits = [Bool](repeating: false, count: 4096)
    for hash in initial { bits[Int(hash >> 52)] = true }
    for token in tokens where token.kind == .word && bits[Int(token.hash >> 52)] {
      if !token.isCapitalised, initial.contains(token.hash) { common.insert(token.hash) }
    }
  }

  /// The mention as it should be understood; nil where it is no name.
  func checked(_ mention: NameMention, tokens: [ProseToken], limit: Int) -> NameMention? {
    guard mention.isInitial else { return mention }
    if mention.kind == .single {
      if inside.contains(mention.last) { return mention }
      if common.contains(mention.last) { return nil }
      let next = mention.tokens.upperBound
      if next < limit, tokens[next].has([.speech, .auxiliary, .labelling]) { return mention }
      return tokens[mention.name.lowerBound].has([.maleName, .femaleName]) ? mention : nil
    }
    guard mention.kind == .several else { return mention }
    if mention.isInHeadline, mention.name.count != 2 {
      return inside.contains(mention.last) ? mention : nil
    }
    guard mention.name.count == 2, !inside.contains(mention.first) else { return mention }
    if surnames.contains(mention.last) || common.contains(mention.first)
      || (mention.isInHeadline && inside.contains(mention.last))
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
