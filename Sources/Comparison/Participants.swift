import Corpus
import Summarization

/// The words by which those who take part are named and addressed: they say who speaks, not what is
/// spoken about.
enum Participants {
  /// The stems of their names, and of titles that stand before them again and again (*Senator*,
  /// *Vice President*). O(tokens of both sides).
  static func stems(
    _ corpus: Corpus, _ content: ContentTerms, _ selections: [Selection], _ texts: [SideText]
  ) -> Set<Int32> {
    var names: Set<Int32> = []
    let documents = Set(selections.flatMap(corpus.documents(in:)))
    for speaker in Set(documents.flatMap { corpus.documents[$0].participants }) {
      for name in [corpus.speakers[speaker].name] + corpus.speakers[speaker].aliases {
        for word in name.split(whereSeparator: { !$0.isLetter && $0 != "-" }) {
          if let type = corpus.lexicon.find(String(word)) {
            names.formUnion(content.terms(ofType: type))
          }
        }
      }
    }
    return names.union(titles(corpus, content, names, texts))
  }

  private static let leastShare = 0.1

  private static func titles(
    _ corpus: Corpus, _ content: ContentTerms, _ names: Set<Int32>, _ texts: [SideText]
  ) -> Set<Int32> {
    var all: [Int32: Int] = [:]
    var beforeNames: [Int32: Int] = [:]
    let words = corpus.words.span
    for sentence in texts.flatMap(\.table.sentences) {
      var run: [Int32] = []
      for position in corpus.tokens(ofSentence: sentence) {
        let type = Int(words[position])
        let stem = content.term(at: position)
        guard stem >= 0, corpus.typeFlags(type).contains(.capitalized) else {
          run = []
          continue
        }
        if names.contains(stem) {
          for title in run { beforeNames[title, default: 0] += 1 }
          run = []
        } else {
          all[stem, default: 0] += 1
          run.append(stem)
        }
      }
    }
    return Set(
      beforeNames.filter { stem, count in
        count >= 3 && Double(count) >= leastShare * Double(all[stem] ?? 0)
      }.keys)
  }
}
