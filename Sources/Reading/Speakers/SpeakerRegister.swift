internal import Corpus

/// The people behind the labels of one document: each person once, under all their labels.
struct SpeakerRegister: Sendable {
  private(set) var speakers: [SpeakerDraft] = []
  /// For every label, the index of its speaker.
  private(set) var speakerOfLabel: [Int?]
  private(set) var sorts: [LabelShape.Sort] = []
  private var offices: [String?] = []

  /// The people whose labels state what they are: `Name (office); Name (office)`. `nil` where none does.
  var officeList: String? {
    let stated = zip(speakers, offices).compactMap { speaker, office in
      speaker.isPerson ? office.map { "\(speaker.name) (\($0))" } : nil
    }
    return stated.isEmpty ? nil : stated.joined(separator: "; ")
  }

  private var names: [PersonName?] = []
  /// For a speaker, the letters printed after the name by which later labels go.
  private var abbreviations: [Int: String] = [:]
  /// Whether letters alone may stand for a name; where the source names speakers in a field of their
  /// own, they need not.
  private let joinsInitials: Bool

  /// - Parameters:
  ///   - labels: the labels as printed, by first occurrence.
  ///   - counts: how many turns each has; labels without turns make no speaker.
  ///   - hasGivenNames: whether the source gives the speakers in a field of their own.
  ///   - context: texts that may hold full names: the title, a list of participants.
  init(labels: [String], counts: [Int], context: [String], hasGivenNames: Bool = false) {
    joinsInitials = !hasGivenNames
    speakerOfLabel = [Int?](repeating: nil, count: labels.count)
    let known = KnownNames(context)
    // Fuller names first, so that shorter ones find them whatever the order in the text.
    let isInverted = InvertedNames.areUsed(
      labels.indices.filter { counts[$0] > 0 }.map { labels[$0] })
    let parsed = labels.map { label in
      let plain = isInverted ? InvertedNames.plain(label) ?? label : label
      return (shape: LabelShape(plain), name: PersonName(plain))
    }
    let order = labels.indices.filter { counts[$0] > 0 }.sorted {
      let lengths = (Self.fullness(parsed[$0].name), Self.fullness(parsed[$1].name))
      return lengths.0 != lengths.1 ? lengths.0 > lengths.1 : $0 < $1
    }
    var byKey: [String: Int] = [:]
    for label in order {
      let (shape, name) = parsed[label]
      if let index = abbreviated(labels[label]) {
        join(labels[label], name, to: index)
        speakerOfLabel[label] = index
        continue
      }
      guard case .name = shape.sort else {
        let index = addOther(labels[label], shape.sort, &byKey)
        speakerOfLabel[label] = index
        abbreviations[index] = abbreviations[index] ?? name.abbreviation
        continue
      }
      let full = name.words.count == 1 ? known.full(for: name) ?? name : name
      if let index = match(name) ?? (full != name ? match(full) : nil) {
        join(labels[label], name, to: index)
        speakerOfLabel[label] = index
      } else {
        speakerOfLabel[label] = speakers.count
        add(full, shape.sort)
        abbreviations[speakers.count - 1] = name.abbreviation
        join(labels[label], name, to: speakers.count - 1)
      }
    }
    joinMisspelt(labels, counts, parsed.map(\.name))
    chooseNames(parsed.map(\.name), counts)
    sortByAppearance(counts)
  }

  /// How much of a name there is: its words, none for letters alone.
  private static func fullness(_ name: PersonName) -> Int {
    name.abbreviation == nil
      && name.words.allSatisfy({ PersonName.letters($0).count < 2 || PersonName.isInitials($0) })
      ? 0 : name.words.count
  }

  private mutating func add(_ name: PersonName, _ sort: LabelShape.Sort) {
    speakers.append(SpeakerDraft(name: name.display))
    sorts.append(sort)
    offices.append(name.office)
    names.append(name)
  }

  /// A label that names nobody.
  private mutating func addOther(
    _ label: String, _ sort: LabelShape.Sort, _ byKey: inout [String: Int]
  ) -> Int {
    let text = LabelShape.withoutNotes(label)
    let key = text.lowercased()
    if let index = byKey[key] { return index }
    byKey[key] = speakers.count
    let isPerson = sort == .lowerCase || sort == .other
    speakers.append(SpeakerDraft(name: text, isPerson: isPerson))
    sorts.append(sort)
    offices.append(nil)
    names.append(nil)
    return speakers.count - 1
  }

  private mutating func join(_ label: String, _ name: PersonName, to index: Int) {
    let alias = label.trimmed(of: " :")
    if alias != speakers[index].name, !speakers[index].aliases.contains(alias) {
      speakers[index].aliases.append(alias)
    }
    let display = name.display
    if display != speakers[index].name, display != alias,
      !speakers[index].aliases.contains(display)
    {
      speakers[index].aliases.append(display)
    }
    offices[index] = offices[index] ?? name.office
  }

  /// The one speaker that `name` can be.
  private func match(_ name: PersonName) -> Int? {
    let key = name.key
    var found: Int?
    for (index, other) in names.enumerated() {
      guard let other else { continue }
      if other.key == key { return index }
      guard Self.isShortened(key, of: other.key) else { continue }
      if found != nil { return nil }
      found = index
    }
    return found
  }

  /// The one speaker whom letters stand for: those printed after the name, `Stephan Livera (SL)`, or
  /// the initials, with stops or without.
  private func abbreviated(_ label: String) -> Int? {
    let letters = PersonName.letters(LabelShape.withoutNotes(label))
    guard joinsInitials, (1...4).contains(letters.count),
      letters.unicodeScalars.allSatisfy(\.isUpperCase)
    else { return nil }
    let printed = speakers.indices.filter { abbreviations[$0] == letters }
    if printed.count == 1 { return printed[0] }
    guard letters.count > 1 else { return nil }
    let meant = names.indices.filter {
      (names[$0]?.words.count ?? 0) > 1 && names[$0]?.initials == letters
    }
    return meant.count == 1 ? meant[0] : nil
  }

  /// Whether `short` is the surname, the forename, or the name without middle names of `long`.
  private static func isShortened(_ short: [String], of long: [String]) -> Bool {
    guard let first = short.first, let last = short.last, let longFirst = long.first,
      let longLast = long.last,
      short.count <= long.count
    else { return false }
    if short.count < long.count, Array(long.suffix(short.count)) == short { return true }
    if short.count == 1 { return first == longFirst && long.count > 1 }
    // Initials stand for forenames: `J. Smith`, `John Smith`, `John F. Smith`.
    guard last == longLast else { return false }
    return first == longFirst || first.count == 1 && longFirst.hasPrefix(first)
      || longFirst.count == 1 && first.hasPrefix(longFirst)
  }

  /// Gives the turns of a label that is a frequent one with a letter wrong to the frequent one.
  private mutating func joinMisspelt(_ labels: [String], _ counts: [Int], _ parsed: [PersonName]) {
    var totals = [Int](repeating: 0, count: speakers.count)
    for (label, speaker) in speakerOfLabel.enumerated() {
      if let speaker { totals[speaker] += counts[label] }
    }
    for (label, speaker) in speakerOfLabel.enumerated() {
      guard let speaker, totals[speaker] <= 2, let own = names[speaker] else { continue }
      let text = own.key.joined(separator: " ")
      guard text.count >= 5, !text.contains(where: \.isNumber) else { continue }
      let better = names.indices.first { other in
        guard let name = names[other], totals[other] >= totals[speaker] * 4 else { return false }
        let candidates =
          own.words.count == 1 ? [name.key.last ?? ""] : [name.key.joined(separator: " ")]
        return candidates.contains { EditDistance.isOne(text, $0) }
      }
      guard let better else { continue }
      speakerOfLabel[label] = better
      join(labels[label], parsed[label], to: better)
      totals[better] += totals[speaker]
      totals[speaker] = 0
    }
  }

  /// Calls each person by the fullest name that they usually have. A forename alone is the name where
  /// nearly all turns have it: a fuller one that occurs once may be a greeting or somebody else's.
  private mutating func chooseNames(_ parsed: [PersonName], _ counts: [Int]) {
    for speaker in speakers.indices {
      guard let known = names[speaker] else { continue }
      var turns: [String: Int] = [:]
      var order: [String] = []
      for (label, owner) in speakerOfLabel.enumerated() where owner == speaker {
        let name = parsed[label]
        guard Self.fullness(name) > 0 else { continue }
        let isForename =
          name.words.count == 1 && name.key.first == known.key.first && known.words.count > 1
        guard name.words.count > 1 || isForename else { continue }
        if turns[name.display] == nil { order.append(name.display) }
        turns[name.display, default: 0] += counts[label]
      }
      let best = order.max { (turns[$0] ?? 0, $0.count) < (turns[$1] ?? 0, $1.count) }
      guard let best, best != speakers[speaker].name else { continue }
      speakers[speaker].aliases.removeAll { $0 == best }
      speakers[speaker].aliases.insert(speakers[speaker].name, at: 0)
      speakers[speaker].name = best
    }
  }

  /// Numbers the speakers by the first of their labels, and drops those without any.
  private mutating func sortByAppearance(_ counts: [Int]) {
    var place = [Int?](repeating: nil, count: speakers.count)
    var order: [Int] = []
    for (label, speaker) in speakerOfLabel.enumerated() {
      guard let speaker else { continue }
      if place[speaker] == nil {
        place[speaker] = order.count
        order.append(speaker)
      }
      speakerOfLabel[label] = place[speaker]
    }
    speakers = order.map { speakers[$0] }
    sorts = order.map { sorts[$0] }
    offices = order.map { offices[$0] }
    names = order.map { names[$0] }
  }
}
