import Corpus
import Language

/// Why a question was not answered, or not by the one who was asked.
public enum AnswerProblem: Sendable, Equatable {
  /// Nobody says anything before the next question.
  case nothingSaid
  /// Someone declines, in this sentence.
  case declined(sentence: Int)
  /// Nothing of what was asked comes back in the answer, and the same is asked again.
  case besideTheQuestion
  /// Another answers than the speaker who was asked by name.
  case otherSpeaker(asked: Int)

  /// A word for it that does not change.
  public var code: String {
    switch self {
    case .nothingSaid: "no answer"
    case .declined: "declined"
    case .besideTheQuestion: "beside the question"
    case .otherSpeaker: "answered by another"
    }
  }
}

/// Looks for signs that a question was not answered. Each sign is one that plain answers do not have;
/// an answer in other words than the question's is no sign.
struct AnswerCheck {
  private let corpus: Corpus
  private let content: ContentTerms
  private let questionMark: Int?
  /// Phrases by their first word, as ids of lower-cased forms.
  private var phrases: [Int32: [[Int32]]] = [:]
  /// The lower-cased form that each one stands for: with straight apostrophes.
  private let plain: [Int32]
  private let isAssent: [Bool]
  private let isPointer: [Bool]

  /// O(types).
  init(_ corpus: Corpus, _ content: ContentTerms) {
    self.corpus = corpus
    self.content = content
    questionMark = corpus.lexicon.find("?")
    let lowers = content.lowers
    isAssent = content.mask { $0.assents }
    isPointer = content.mask { $0.pointers }
    let plain: [Int32] = lowers.ids.map { id in
      let isCurly = lowers.withBytes(of: id) { bytes in
        (0..<max(0, bytes.count - 2)).contains {
          bytes[$0] == 0xE2 && bytes[$0 + 1] == 0x80 && bytes[$0 + 2] == 0x99
        }
      }
      guard isCurly else { return Int32(id) }
      let straight = lowers.string(id).split(
        separator: "\u{2019}", omittingEmptySubsequences: false
      )
      .joined(separator: "'")
      return Int32(lowers.find(straight) ?? id)
    }
    self.plain = plain
    // A phrase of several words tells its language; an answer may be in another one than its document.
    for phrase in Language.all.flatMap(\.deflections.list) {
      let phrase = phrase.split(separator: " ").map(String.init)
      let ids = phrase.compactMap { word in
        (lowers.find(word) ?? lowers.find(word.replacingApostrophe)).map { plain[$0] }
      }
      guard ids.count == phrase.count, let first = ids.first else { continue }
      phrases[first, default: []].append(ids)
    }
  }

  /// Whether an exchange is worth telling: its turn asks something, or is answered at some length.
  func isQuestion(_ exchange: Exchange) -> Bool {
    let weight = terms(corpus.tokens(ofTurn: exchange.turn)).count
    let answer = exchange.answer.reduce(0) { $0 + words(in: corpus.tokens(ofTurn: $1)) }
    return asks(exchange.question)
      ? weight > 0 || answer >= Self.tellingAnswer
      : weight > 1 && answer >= Self.tellingAnswer
  }

  /// Why an exchange is no plain question and answer; `nil` where nothing speaks against it.
  /// - Parameter next: the question after it in the same document.
  func problem(of exchange: Exchange, next: Exchange?) -> AnswerProblem? {
    guard asks(exchange.question) else { return nil }
    let asker = corpus.speaker(ofTurn: exchange.turn)
    let answers = exchange.answer.filter {
      (asker == nil || corpus.speaker(ofTurn: $0) != asker)
        && !corpus.tokens(ofTurn: $0).isEmpty
    }
    let words = answers.reduce(0) { $0 + self.words(in: corpus.tokens(ofTurn: $1)) }
    guard words > 0 else { return isLeftOpen(exchange) ? .nothingSaid : nil }
    if let sentence = declining(answers, words: words) { return .declined(sentence: sentence) }
    if let asked = addressee(of: exchange),
      !answers.contains(where: { corpus.speaker(ofTurn: $0) == asked }),
      let first = answers.first, corpus.speaker(ofTurn: first) != nil
    {
      return .otherSpeaker(asked: asked)
    }
    if let next, isBeside(exchange, answers, next) { return .besideTheQuestion }
    return nil
  }

  private static let tellingAnswer = 12
  /// A phrase that declines must stand in one of the first sentences of an answer that does not go on
  /// for long after it.
  private static let sentencesLookedAt = 3
  private static let declinedWords = 90

  /// Whether nobody can have answered: one of a group of people asks, and the text ends or another of
  /// the group asks next. One person who goes on speaking may just have asked themselves, and another
  /// whose turn asks as well may answer in it.
  private func isLeftOpen(_ exchange: Exchange) -> Bool {
    guard terms(corpus.tokens(ofSentence: exchange.question)).count > 1 else { return false }
    let document = corpus.documents[corpus.documentIndex(ofTurn: exchange.turn)]
    let next = exchange.turn + 1
    let asker = corpus.speaker(ofTurn: exchange.turn)
    if next < document.turns.upperBound, corpus.speaker(ofTurn: next) != asker { return false }
    guard let asker else { return corpus.role(ofTurn: exchange.turn) == .question }
    let askers = Set(content.languages.flatMap(\.labels.askers.list) + ["q"])
    return corpus.nameWords(of: asker).contains(where: askers.contains)
  }

  /// Labels that stand for whoever asks.

  private func declining(_ answers: [Int], words: Int) -> Int? {
    guard let first = answers.first, words <= Self.declinedWords else { return nil }
    return corpus.turn(first).sentences.prefix(Self.sentencesLookedAt).first { sentence in
      let lowers = corpus.tokens(ofSentence: sentence).map {
        plain[Int(content.lowerOfType[Int(corpus.words[$0])])]
      }
      return lowers.indices.contains { start in
        phrases[lowers[start]]?.contains { lowers[start...].starts(with: $0) } ?? false
      }
    }
  }

  /// The participant whose name stands at the beginning or the end of the question, set off by a
  /// comma, or alone before the question (*Chris?*).
  private func addressee(of exchange: Exchange) -> Int? {
    let document = corpus.documents[corpus.documentIndex(ofTurn: exchange.turn)]
    let tokens = corpus.tokens(ofSentence: exchange.question)
    let words = tokens.filter { content.isWord[Int(corpus.words[$0])] }
    guard words.count > 3, let first = words.first, let last = words.last else { return nil }
    let comma = corpus.lexicon.find(",")
    var named: [Int] = []
    if first + 1 < tokens.upperBound, Int(corpus.words[first + 1]) == comma { named.append(first) }
    if last - 1 > first, Int(corpus.words[last - 1]) == comma { named.append(last) }
    let asker = corpus.speaker(ofTurn: exchange.turn)
    for position in named {
      let name = corpus.word(at: position).lowercased()
      let meant = document.participants.filter {
        $0 != asker && corpus.nameWords(of: $0).contains(name)
      }
      if meant.count == 1 { return meant[0] }
    }
    return nil
  }

  /// Whether nothing of the question stands in a long answer that begins neither with an assent nor
  /// with a word that points back at it, and the next question has words of this one again.
  private func isBeside(_ exchange: Exchange, _ answers: [Int], _ next: Exchange) -> Bool {
    let asked = terms(corpus.tokens(ofTurn: exchange.turn))
    let core = terms(corpus.tokens(ofSentence: exchange.question))
    guard core.count >= 3,
      corpus.speaker(ofTurn: next.turn) == corpus.speaker(ofTurn: exchange.turn)
    else { return false }
    var opening: [Int32] = []
    for turn in answers {
      for position in corpus.tokens(ofTurn: turn) {
        let type = Int(corpus.words[position])
        if asked.contains(content.term(at: position)) { return false }
        if content.isWord[type], opening.count < 12 { opening.append(content.lowerOfType[type]) }
      }
    }
    guard opening.count >= 12, !opening.prefix(4).contains(where: { isAssent[Int($0)] }),
      !opening.contains(where: { isPointer[Int($0)] })
    else { return false }
    return terms(corpus.tokens(ofTurn: next.turn)).intersection(core).count >= 2
  }

  /// The terms of some words that say what they are about.
  func terms(_ tokens: Range<Int>) -> Set<Int32> {
    var terms: Set<Int32> = []
    for position in tokens {
      let term = content.term(at: position)
      if term >= 0, !content.isColourless[Int(term)] { terms.insert(term) }
    }
    return terms
  }

  private func words(in tokens: Range<Int>) -> Int {
    tokens.reduce(0) { $0 + (content.isWord[Int(corpus.words[$1])] ? 1 : 0) }
  }

  private func asks(_ sentence: Int) -> Bool {
    corpus.tokens(ofSentence: sentence).suffix(3).contains { Int(corpus.words[$0]) == questionMark }
  }
}

extension String {
  /// With a curly apostrophe.
  fileprivate var replacingApostrophe: String {
    split(separator: "'", omittingEmptySubsequences: false).joined(separator: "\u{2019}")
  }
}
