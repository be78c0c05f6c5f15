internal import Corpus

/// Tells who asks and who answers.
///
/// Labels that say so (`Question`, `Interviewer`) decide. Otherwise the behaviour does: whoever asks
/// puts questions in most of their turns and speaks less than those who answer.
struct RoleFinder {
  /// What is known of each speaker.
  struct Behaviour {
    var turns = 0
    var bytes = 0
    /// Turns with a question mark near their end.
    var questions = 0
    var sort: LabelShape.Sort = .other
    var isNamedInTitle = false

    var share: Double { Double(questions) / Double(max(1, turns)) }
    var meanLength: Double { Double(bytes) / Double(max(1, turns)) }
  }

  /// For every speaker, whether they ask; `nil` where nobody can be told to.
  let askers: [Bool]?

  init(_ behaviours: [Behaviour]) {
    let byLabel = behaviours.map { $0.sort == .asker }
    if byLabel.contains(true) {
      askers = byLabel
      return
    }
    if behaviours.contains(where: { $0.sort == .answerer }) {
      askers = behaviours.map { $0.sort != .answerer }
      return
    }
    let active = Self.active(behaviours)
    guard active.count >= 2, let longest = active.map({ behaviours[$0].meanLength }).max(),
      let most = active.max(by: { behaviours[$0].share < behaviours[$1].share })
    else {
      askers = nil
      return
    }
    if active.count == 2 {
      let other = active[0] == most ? active[1] : active[0]
      askers =
        Self.asks(behaviours[most], behaviours[other])
        ? behaviours.indices.map { $0 == most } : nil
      return
    }
    if let answerer = Self.soleAnswerer(behaviours) {
      askers = behaviours.indices.map { $0 != answerer }
      return
    }
    let limit = behaviours[most].share
    guard limit >= 0.25 else {
      askers = nil
      return
    }
    askers = behaviours.indices.map { index in
      let own = behaviours[index]
      guard own.turns > 0 else { return false }
      if own.isNamedInTitle, index != most { return false }
      // Whoever leads a debate asks in short turns, not all of which are questions.
      return own.share >= max(0.3, limit * 0.6)
        || own.share >= 0.1 && own.meanLength * 2.5 < longest && own.turns > 2
        || index == 0 && own.meanLength * 2 < longest
    }
  }

  /// Those whose behaviour tells: whoever speaks more than once. Where two people have nearly all
  /// turns, those who drop in tell nothing.
  private static func active(_ behaviours: [Behaviour]) -> [Int] {
    let most = behaviours.map(\.turns).max() ?? 0
    let total = behaviours.reduce(0) { $0 + $1.turns }
    let main = behaviours.indices.filter { behaviours[$0].turns * 8 >= most }
    if main.count == 2, main.reduce(0, { $0 + behaviours[$1].turns }) * 10 >= total * 9 {
      return main
    }
    return behaviours.indices.filter { behaviours[$0].turns > 1 }
  }

  /// Whoever speaks for most of the time to many people who each speak little: a press conference.
  private static func soleAnswerer(_ behaviours: [Behaviour]) -> Int? {
    let total = behaviours.reduce(0) { $0 + $1.bytes }
    guard let most = behaviours.indices.max(by: { behaviours[$0].bytes < behaviours[$1].bytes }),
      behaviours.count >= 6, behaviours[most].bytes * 5 > total * 3, behaviours[most].share < 0.3
    else { return nil }
    let others = behaviours.indices.filter { $0 != most }
    return others.allSatisfy { behaviours[$0].bytes * 8 < behaviours[most].bytes } ? most : nil
  }

  /// Whether, of two people, `first` asks `second`.
  private static func asks(_ first: Behaviour, _ second: Behaviour) -> Bool {
    guard first.share >= 0.1 else { return false }
    let isMuchMore = first.share >= second.share * 2
    return isMuchMore && (first.share >= 0.3 || first.bytes < second.bytes)
      || first.share >= second.share + 0.3
  }

  /// The role of a turn of `speaker`. Words before the first question are a statement.
  func role(of speaker: Int?, afterQuestion: Bool) -> Role {
    guard let speaker else { return .narration }
    guard let askers, askers.contains(true), askers.contains(false) || askers.count == 1 else {
      return .statement
    }
    if askers[speaker] { return .question }
    return afterQuestion ? .answer : .statement
  }
}
