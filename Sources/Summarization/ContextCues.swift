import Corpus

/// Tells nouns from verbs by the word before them, without a tagger: nouns follow articles,
/// possessives and prepositions, verbs follow pronouns, auxiliaries and *to*.
///
/// Knows English; in other languages every word is taken for a noun.
package struct ContextCues: Sendable {
  package enum Cue: UInt8 { case none, noun, verb }

  /// By lower-cased form.
  private let cues: [Cue]

  package init(_ content: ContentTerms, language: String) {
    var cues = [Cue](repeating: .none, count: content.lowers.count)
    if language == "en" {
      for word in Self.beforeNouns {
        if let id = content.lowers.find(word) { cues[id] = .noun }
      }
      for word in Self.beforeVerbs {
        if let id = content.lowers.find(word) { cues[id] = .verb }
      }
    }
    self.cues = cues
  }

  /// What a lower-cased form says of the word behind it.
  package func cue(_ lower: Int32) -> Cue { cues[Int(lower)] }

  private static let beforeNouns = [
    "the", "a", "an", "of", "in", "on", "for", "with", "from", "by", "about", "against", "between",
    "over", "under", "this", "these", "those", "our", "your", "their", "his", "her", "its", "my",
    "no", "any", "some", "many", "every", "each", "several", "both", "into", "through", "without",
    "at", "toward", "towards", "'s", "’s", "more", "other", "such", "and",
  ]

  private static let beforeVerbs = [
    "to", "i", "we", "you", "they", "he", "she", "it", "who", "will", "would", "can", "could",
    "should", "must", "may", "might", "not", "n't", "n’t", "'ll", "’ll", "'d", "’d", "do", "does",
    "did", "let", "never", "also", "just", "really", "actually", "always", "'ve", "’ve", "been",
    "'m", "’m", "'re", "’re", "very", "so", "too", "had", "have", "has", "having", "is", "are",
    "was", "were", "be",
  ]
}
