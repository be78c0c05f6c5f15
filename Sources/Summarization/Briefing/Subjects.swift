package import Corpus
import Statistics

/// What several documents are about.
package struct Subject: Sendable {
  /// The commonest form of the phrase.
  package var phrase: String
  /// Its words as ids of the attribute `stem`.
  package var stems: [Int32]
  /// The documents for which it is one of the weightiest phrases.
  package var documents: Int
  /// How often it occurs in them.
  package var count: Int
  package var score: Double
  /// Where it first stands in the first of them: corpus positions.
  package var first: Range<Int>
}

extension Summarizer {
  /// The phrases that are key in most documents (the key key words of Scott 1997, "PC analysis of key
  /// words and key key words"), those that matter most first.
  ///
  /// Each document has a say of one for its weightiest phrase and less for the others. How few
  /// documents of the corpus have a word counts less than for one document: what all of them speak
  /// about is what the corpus is about. O(tokens).
  package func subjects(of selection: Selection, limit: Int) -> [Subject] {
    let rarity = DocumentRarity.weights(corpus, content).map {
      Self.leastRarity + (1 - Self.leastRarity) * $0
    }
    let documents = corpus.documents(in: selection)
    let hosts = hostNames()
    let parts = documents.split(parts: 8)
    let found = concurrentMap(parts) { part in
      part.map { keyphrases(ofDocument: $0, in: selection, rarity, general, names: hosts) }
    }.joined()
    var index: [[Int32]: Int] = [:]
    var forms: [[String: Int]] = []
    var subjects: [Subject] = []
    for phrases in found {
      guard let greatest = phrases.first?.score, greatest > 0 else { continue }
      for phrase in phrases {
        let share = phrase.score / greatest
        if let known = index[phrase.stems] {
          subjects[known].documents += 1
          subjects[known].count += phrase.count
          subjects[known].score += share
          forms[known][phrase.phrase, default: 0] += phrase.count
        } else {
          index[phrase.stems] = subjects.count
          forms.append([phrase.phrase: phrase.count])
          subjects.append(
            Subject(
              phrase: phrase.phrase, stems: phrase.stems, documents: 1, count: phrase.count,
              score: share, first: phrase.first))
        }
      }
    }
    for (number, forms) in forms.enumerated() {
      let commonest = forms.max { ($0.value, $1.key) < ($1.value, $0.key) }
      if let commonest { subjects[number].phrase = commonest.key }
    }
    subjects.sort { ($1.score, $0.first.lowerBound) < ($0.score, $1.first.lowerBound) }
    var chosen: [Subject] = []
    for subject in subjects where chosen.count < limit {
      if !chosen.contains(where: { $0.overlaps(subject) }) { chosen.append(subject) }
    }
    return chosen
  }

  /// What of the rarity of words counts for all words alike.
  private static let leastRarity: Float = 0.35
  /// Phrases of a document that have a say.
  private static let phrasesOfDocument = 12

  private func keyphrases(
    ofDocument document: Int, in selection: Selection, _ rarity: [Float], _ general: [Bool],
    names hosts: [Bool]
  ) -> [Keyphrase] {
    let turns = Runs(corpus.documents[document].turns).intersection(selection.turns)
    var names: Set<Int32> = []
    for speaker in corpus.documents[document].participants {
      for word in corpus.nameWords(of: speaker) {
        guard let type = corpus.lexicon.find(word) ?? corpus.lexicon.find(word.capitalizedWord)
        else { continue }
        names.formUnion(content.terms(ofType: type))
      }
    }
    return Array(
      keyphrases(
        of: SentenceScope(corpus, Selection(turns: turns)), rarity: rarity, general: general,
        limit: 2 * Self.phrasesOfDocument
      ).filter { $0.count > 1 && !$0.stems.contains { hosts[Int($0)] || names.contains($0) } }
        .prefix(Self.phrasesOfDocument))
  }

  /// By stem: whether it is part of a name of somebody who speaks in several documents, whose name
  /// says who speaks and not of what.
  private func hostNames() -> [Bool] {
    var documents = [Int](repeating: 0, count: corpus.speakers.count)
    for document in corpus.documents {
      for speaker in document.participants { documents[speaker] += 1 }
    }
    return content.terms(
      of: corpus.speakers.indices.filter { documents[$0] > 2 }.flatMap(corpus.nameWords(of:)))
  }
}

extension Corpus {
  /// The words of all names of a speaker, lower-cased.
  package func nameWords(of speaker: Int) -> [String] {
    ([speakers[speaker].name] + speakers[speaker].aliases).flatMap { name in
      name.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init)
    }
  }
}

extension Subject {
  /// Whether one of two phrases is a part of the other.
  fileprivate func overlaps(_ other: Subject) -> Bool {
    Set(stems).isSubset(of: other.stems) || Set(other.stems).isSubset(of: stems)
  }
}

extension Array {
  /// The array cut into consecutive parts of about equal length.
  fileprivate func split(parts: Int) -> [ArraySlice<Element>] {
    guard !isEmpty else { return [] }
    let share = Swift.max(1, (count + parts - 1) / parts)
    return stride(from: 0, to: count, by: share).map {
      self[$0..<Swift.min(count, $0 + share)]
    }
  }
}

extension String {
  fileprivate var capitalizedWord: String { prefix(1).uppercased() + dropFirst() }
}
