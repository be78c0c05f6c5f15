internal import Language

/// Cues whose subject stands behind: `"…," said Anna Brandt`, `according to Brandt`.
extension CueReader {
  /// `"…," said Sen. Anna Brandt of Ohio`
  func inverted(at verb: Int, in sentence: Range<Int>, floor: Int) -> Cue? {
    // `told` has its addressee behind it, not its subject.
    guard items[verb].has(.speech), !items[verb].has(.addressed) || items[verb].has(.promise) else {
      return nil
    }
    // `«…», ha detto Renzi`; `« … », a-t-il dit`
    var start = verb
    while start > floor, items[start - 1].has([.auxiliary]), items[start - 1].kind == .word {
      start -= 1
    }
    guard start > floor, let before = contentBefore(start, floor: floor) else { return nil }
    if !isStretch(before.upperBound - 1), before.contains(where: { isStretch($0) }) { return nil }
    if let clitic = (start...verb).first(where: { items[$0].has([.he, .she]) }) {
      return Cue(
        subject: CueSubject(
          items: clitic..<clitic + 1, source: items[clitic].has(.he) ? .he : .she),
        items: start..<verb + 1, before: before,
        after: continuation(
          from: verb + 1, in: sentence, isQuoted: isStretch(before.upperBound - 1)))
    }
    let limit = sentence.upperBound
    guard verb + 1 < limit, let subject = subjects.after(verb + 1, limit: limit) else { return nil }
    let quoted = isStretch(before.upperBound - 1)
    let behind = subject.items.upperBound
    if behind < limit, items[behind].kind == .word, items[behind].has(.auxiliary) { return nil }
    if !quoted {
      // Without marks only a name, or a plain end of the sentence, shows that the subject follows.
      guard case .person = subject.source else { return nil }
      guard
        behind >= limit || items[behind].kind != .word
          || items[behind].has([.preposition, .relative])
      else { return nil }
    }
    return Cue(
      subject: subject, items: start..<behind, before: before,
      after: quoted ? continuation(from: behind, in: sentence, isQuoted: true) : nil)
  }

  /// `according to X`, before or behind what X says.
  func according(at place: Int, in sentence: Range<Int>, floor: Int) -> Cue? {
    // `according to X`, `secondo X`
    let hasPreposition = place + 1 < sentence.upperBound && items[place + 1].has(.preposition)
    guard let subject = subjects.after(place + (hasPreposition ? 2 : 1), limit: sentence.upperBound)
    else { return nil }
    var cue = Cue(subject: subject, items: place..<subject.items.upperBound)
    if beginsClause(place, floor: floor) {
      let limit = end(of: sentence)
      let behind = subject.items.upperBound
      // `Laut Scholz ist die Lage ernst`
      if behind + 2 < limit, items[behind].has(.auxiliary) {
        cue.after = behind..<limit
        return cue
      }
      guard let comma = (behind..<limit).first(where: { items[$0].kind == .comma }),
        comma + 2 < limit
      else { return nil }
      cue.after = comma + 1..<limit
      return cue
    }
    var end = place
    if items[end - 1].kind == .comma || items[end - 1].kind == .dash { end -= 1 }
    var begin = floor
    while begin < end, items[begin].kind == .comma { begin += 1 }
    guard end - begin >= 3 || (end > begin && isStretch(end - 1)) else { return nil }
    cue.before = begin..<end
    return cue
  }

  /// Whether nothing that could be said stands before `place`.
  func beginsClause(_ place: Int, floor: Int) -> Bool {
    guard place > floor else { return true }
    let before = items[place - 1]
    if before.kind == .colon || before.kind == .semicolon || before.has(.conjunction) {
      return true
    }
    return place < floor + 3 && !(floor..<place).contains { isStretch($0) }
  }

  /// The subject behind a participle clause: `Calling it a mistake, Keller …`.
  func followingSubject(of verb: Int, in sentence: Range<Int>) -> CueSubject? {
    guard let comma = (verb..<sentence.upperBound).first(where: { items[$0].kind == .comma }) else {
      return nil
    }
    return subjects.first(from: comma + 1, limit: sentence.upperBound)
  }

  /// `Keller's claim that …`, `her assertion during the debate that …`
  func noun(at noun: Int, in sentence: Range<Int>, floor: Int) -> Cue? {
    let limit = sentence.upperBound
    let complement = Complement(items: items, stretches: stretches)
    guard
      let content = (noun + 1..<min(noun + 8, limit)).first(where: {
        items[$0].has([.that, .auxiliary, .anyCue]) || items[$0].kind == .comma || isStretch($0)
      }), items[content].has(.that), complement.beginsClause(content, limit),
      let owner = (max(floor, noun - 3)..<noun).last(where: { isOwner(items[$0]) })
    else { return nil }
    let source: Source
    if items[owner].kind == .name {
      source = .person(mentions[items[owner].index].person)
    } else {
      source = items[owner].hash == Self.his ? .he : items[owner].hash == Self.her ? .she : .unnamed
    }
    return Cue(
      subject: CueSubject(items: owner..<owner + 1, source: source), items: owner..<noun + 1,
      after: content..<complement.end(from: content, limit: limit))
  }

  private static let his = WordHash.hash("his".utf8)
  private static let her = WordHash.hash("her".utf8)
  private static let their = WordHash.hash("their".utf8)

  private func isOwner(_ item: FlowItem) -> Bool {
    item.kind == .name ? item.isPossessive : [Self.his, Self.her, Self.their].contains(item.hash)
  }
}
