/// Finds the person of the corpus that a document's speaker is.
///
/// People of different documents are one when their full names agree, whatever their case and full
/// stops. A name without the initial that another has in its middle, a surname alone, and one behind
/// an initial are the one person of the corpus whose fuller name it fits; where two fit, it stands for
/// itself.
struct SpeakerNames: Sendable {
  private var indexByKey: [String: Int] = [:]
  /// Of every speaker, the words of the name; empty for labels that name nobody.
  private var words: [[String]] = []

  init() {}

  /// The names of speakers that are already numbered.
  init(_ speakers: [Speaker], isPerson: [Bool]) {
    for (index, speaker) in speakers.enumerated() {
      let isPerson = index < isPerson.count && isPerson[index]
      let nameWords = Self.words(of: speaker.name)
      indexByKey[Self.key(nameWords, isPerson: isPerson)] = index
      words.append(isPerson ? nameWords : [])
    }
  }

  private static func key(_ words: [String], isPerson: Bool) -> String {
    (isPerson ? "" : "\u{1}") + words.joined(separator: " ")
  }

  /// Of every speaker, whether the name is that of a person.
  var isPerson: [Bool] { words.map { !$0.isEmpty } }

  /// The index of `draft` in `speakers`, to which it is added if it is new.
  mutating func index(of draft: SpeakerDraft, in speakers: inout [Speaker]) -> Int {
    let nameWords = Self.words(of: draft.name)
    let key = Self.key(nameWords, isPerson: draft.isPerson)
    if let index = indexByKey[key] {
      speakers[index].add(draft.aliases)
      return index
    }
    indexByKey[key] = speakers.count
    words.append(draft.isPerson ? nameWords : [])
    speakers.append(Speaker(name: draft.name, aliases: draft.aliases))
    return speakers.count - 1
  }

  private static func words(of name: String) -> [String] {
    name.lowercased().unicodeScalars.split { $0 == "." || $0 == " " || $0.properties.isWhitespace }
      .map { String($0) }
  }

  /// For every speaker, the index of the person it is: its own, or that of a fuller name.
  /// O(speakers).
  func people() -> [Int] {
    var people = Array(words.indices)
    let initialled = Dictionary(grouping: words.indices.filter { words[$0].hasMiddleInitial }) {
      words[$0].withoutMiddleInitials
    }
    for (index, name) in words.enumerated() where name.count > 1 && !name.hasMiddleInitial {
      if let fuller = initialled[name], fuller.count == 1 { people[index] = fuller[0] }
    }
    let fullNames = Dictionary(
      grouping: words.indices.filter { words[$0].count > 1 && words[$0][0].count > 1 }
    ) { words[$0].last }
    for (index, name) in words.enumerated() {
      guard let surname = name.last, name.count == 1 || name.count == 2 && name[0].count == 1 else {
        continue
      }
      let candidates = (fullNames[surname] ?? []).filter { candidate in
        name.count == 1 || words[candidate][0].hasPrefix(name[0])
      }
      let found = Set(candidates.map { people[$0] })
      if let person = found.first, found.count == 1 { people[index] = person }
    }
    return people
  }
}

extension [String] {
  /// Whether the words of a name have an initial between the first and the last.
  fileprivate var hasMiddleInitial: Bool { dropFirst().dropLast().contains { $0.count == 1 } }

  fileprivate var withoutMiddleInitials: [String] {
    prefix(1) + dropFirst().dropLast().filter { $0.count > 1 } + suffix(1)
  }
}

extension Speaker {
  /// Adds names that are new.
  mutating func add(_ names: [String]) {
    for name in names where name != self.name && !aliases.contains(name) { aliases.append(name) }
  }
}

extension Corpus {
  /// Gives what surnames say to the people whose full names have become known.
  ///
  /// Turns keep the speaker they were read with, and are looked up through `people`; a speaker whose
  /// turns are all another's stays in `speakers` and says nothing.
  mutating func resolveSpeakers() {
    let resolved = speakerNames.people()
    for (index, person) in resolved.enumerated() where person != index {
      speakers[person].add([speakers[index].name] + speakers[index].aliases)
    }
    let changed = Set(resolved.indices.filter { resolved[$0] != $0 })
    people = resolved
    guard !changed.isEmpty else { return }
    for index in quotes.indices {
      if let speaker = quotes[index].speaker, changed.contains(speaker) {
        quotes[index].speaker = resolved[speaker]
      }
    }
    for index in documents.indices
    where documents[index].participants.contains(where: changed.contains) {
      var participants: [Int] = []
      for speaker in documents[index].participants where !participants.contains(resolved[speaker]) {
        participants.append(resolved[speaker])
      }
      documents[index].participants = participants
    }
  }
}
