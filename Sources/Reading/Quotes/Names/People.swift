internal import Language
import Corpus

/// Everybody whom a text names, each with the forms of the name.
struct People {
  struct Person {
    /// The fullest form, as tokens of the text; empty for those known beforehand.
    var name: Range<Int>
    var first: UInt64
    var last: UInt64
    var kind: NameMention.Kind
    var gender: NameMention.Gender
    var offices: [UInt64] = []
    var mentionCount = 0
  }

  private(set) var all: [Person] = []
  private var byLast: [UInt64: [Int]] = [:]
  private var byFirst: [UInt64: [Int]] = [:]
  private var holders: [UInt64: Int] = [:]
  /// How many persons of one surname are told apart.
  private static let namesakeLimit = 16

  /// The people known beforehand, at the indexes they have there.
  init(known: [SpeakerDraft], table: WordTable) {
    for draft in known {
      let bytes = Array(draft.name.utf8)
      var words: [ProseToken] = []
      ProseScanner(text: bytes, table: table).scan(0..<bytes.count, into: &words)
      words.removeAll { $0.kind != .word || $0.has([.honorific, .office, .nameSuffix]) }
      var gender = NameMention.Gender.unknown
      if let given = words.first, words.count > 1 {
        if given.has(.maleName), !given.has(.femaleName) { gender = .male }
        if given.has(.femaleName), !given.has(.maleName) { gender = .female }
      }
      add(
        Person(
          name: 0..<0, first: words.first?.hash ?? 0, last: words.last?.hash ?? 0,
          kind: draft.isPerson ? .person : .organisation, gender: gender))
    }
  }

  private mutating func add(_ person: Person) {
    let index = all.count
    all.append(person)
    guard person.last != 0 else { return }
    Self.list(index, under: person.last, in: &byLast)
    if person.first != person.last { Self.list(index, under: person.first, in: &byFirst) }
  }

  private static func list(_ index: Int, under hash: UInt64, in table: inout [UInt64: [Int]]) {
    var namesakes = table[hash] ?? []
    guard namesakes.count < namesakeLimit else { return }
    namesakes.append(index)
    table[hash] = namesakes
  }

  /// Says of each mention whom it names. Full names come first, wherever they stand, so that a
  /// headline's surname finds its person. Linear in the mentions.
  mutating func identify(_ mentions: inout [NameMention]) {
    for index in mentions.indices where !mentions[index].isOneWord {
      mentions[index].person = person(ofFullName: mentions[index])
      note(mentions[index])
    }
    for index in mentions.indices where mentions[index].isOneWord {
      let person = person(ofOneWord: mentions[index])
      mentions[index].person = person
      if all[person].kind == .person, mentions[index].kind != .group {
        mentions[index].kind = .person
      }
      note(mentions[index])
    }
    for index in mentions.indices where all[mentions[index].person].kind == .person {
      if mentions[index].kind == .several { mentions[index].kind = .person }
    }
  }

  private mutating func note(_ mention: NameMention) {
    let index = mention.person
    all[index].mentionCount += 1
    if all[index].gender == .unknown { all[index].gender = mention.gender }
    if mention.office != 0 { give(mention.office, to: index) }
  }

  private mutating func person(ofFullName mention: NameMention) -> Int {
    for index in byLast[mention.last] ?? [] {
      let known = all[index]
      guard known.first == mention.first || known.first == known.last else { continue }
      guard (known.kind == .organisation) == (mention.kind == .organisation) else { continue }
      if known.first == known.last, known.name.isEmpty {
        // Known beforehand by the surname alone.
        all[index].first = mention.first
        Self.list(index, under: mention.first, in: &byFirst)
      }
      if mention.kind == .person { all[index].kind = .person }
      if mention.name.count > known.name.count, !known.name.isEmpty {
        all[index].name = mention.name
      }
      return index
    }
    add(
      Person(
        name: mention.name, first: mention.first, last: mention.last, kind: mention.kind,
        gender: mention.gender))
    return all.count - 1
  }

  private mutating func person(ofOneWord mention: NameMention) -> Int {
    if mention.isPersonal || mention.kind == .place {
      if let index = best(byLast[mention.last], for: mention) { return index }
      if mention.isPersonal, let index = best(byFirst[mention.last], for: mention) { return index }
    }
    for index in byLast[mention.last] ?? [] where all[index].first == mention.first {
      return index
    }
    add(
      Person(
        name: mention.name, first: mention.first, last: mention.last, kind: mention.kind,
        gender: mention.kind == .person ? mention.gender : .unknown))
    return all.count - 1
  }

  /// The person most often named in full among several of one surname.
  private func best(_ candidates: [Int]?, for mention: NameMention) -> Int? {
    var best: Int?
    for index in candidates ?? [] {
      let person = all[index]
      guard person.kind == .person || person.kind == .several || person.kind == mention.kind else {
        continue
      }
      if mention.kind == .place, person.kind != .person { continue }
      if mention.gender != .unknown, person.gender != .unknown, mention.gender != person.gender,
        mention.tokens.count > mention.name.count
      {
        continue
      }
      if let known = best, all[known].mentionCount >= person.mentionCount { continue }
      best = index
    }
    return best
  }

  /// Takes in that the text speaks of `index` as a person: it speaks, or is called he or she.
  mutating func confirm(_ index: Int, gender: NameMention.Gender = .unknown) {
    if all[index].kind == .several || all[index].kind == .single { all[index].kind = .person }
    if all[index].gender == .unknown { all[index].gender = gender }
  }

  /// Takes in that a person holds an office.
  mutating func give(_ office: UInt64, to index: Int) {
    if holders[office] == nil { holders[office] = index }
    if all[index].offices.count < 4, !all[index].offices.contains(office) {
      all[index].offices.append(office)
    }
  }

  /// The first person with the office.
  func holder(of office: UInt64) -> Int? { holders[office] }
}
