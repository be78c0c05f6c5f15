internal import Language

/// Finds names by their capitals, with titles and particles, and says what each looks like.
struct NameRecogniser {
  let text: [UInt8]
  let tokens: [ProseToken]

  /// Appends the mentions of a paragraph, in order. Linear in the tokens.
  func mentions(in paragraph: Range<Int>, into found: inout [NameMention]) {
    var place = behindDateline(paragraph)
    let isHeadline = isHeadline(paragraph)
    while place < paragraph.upperBound {
      guard tokens[place].isCapitalised, tokens[place].kind == .word else {
        place += 1
        continue
      }
      let end = endOfRun(from: place, in: paragraph)
      if end > place,
        let mention = mention(of: place..<end, isInitial: isInitial(place, paragraph), isHeadline)
      {
        found.append(mention)
      }
      place = max(end, place + 1)
    }
  }

  /// Whether nearly all words have capitals, so that capitals say nothing.
  private func isHeadline(_ paragraph: Range<Int>) -> Bool {
    guard paragraph.count < 40 else { return false }
    var capitals = 0
    var words = 0
    for token in tokens[paragraph] where token.kind == .word && token.end - token.start > 3 {
      words += 1
      if token.isCapitalised { capitals += 1 }
    }
    return words > 3 && capitals * 4 >= words * 3
  }

  /// Behind `WASHINGTON —`, `LOS ANGELES (AP) —`, `PORTLAND, Ore. -` at the beginning of a paragraph.
  private func behindDateline(_ paragraph: Range<Int>) -> Int {
    let start = paragraph.lowerBound
    guard start < paragraph.upperBound, tokens[start].kind == .word, isAllCaps(start) else {
      return start
    }
    let limit = min(start + 12, paragraph.upperBound)
    for place in start..<limit {
      let token = tokens[place]
      if token.kind == .dash, place > start { return place + 1 }
      guard token.isCapitalised || token.kind != .word, token.kind != .stop, token.kind != .mark
      else { break }
    }
    return start
  }

  /// Where the run of capitalised words from `start` ends; `start` itself where none begins.
  private func endOfRun(from start: Int, in paragraph: Range<Int>) -> Int {
    var place = start
    while place < paragraph.upperBound {
      let token = tokens[place]
      guard token.kind == .word else { break }
      if token.isCapitalised {
        if !canBePartOfName(place, first: place == start) { break }
        place += 1
        if token.isPossessive { return place }
        continue
      }
      // Particles inside (`Charles de Gaulle`), and `of` in offices and institutions.
      guard place > start, place + 1 < paragraph.upperBound, tokens[place + 1].isCapitalised,
        tokens[place + 1].kind == .word
      else { break }
      if token.has(.particle), !token.has([.preposition, .determiner]) {
        place += 1
      } else if tokens[place - 1].has([.organisation, .office, .title]),
        !tokens[place - 1].isInitial,
        isOf(place) || (joinsInstitution(place) && tokens[place - 1].has(.organisation)),
        !tokens[place + 1].has(.closedClass)
      {
        place += 1
      } else {
        break
      }
    }
    return place
  }

  private func canBePartOfName(_ place: Int, first: Bool) -> Bool {
    let token = tokens[place]
    if token.isInitial { return true }
    if token.has(.according) { return false }
    if token.has(.calendar), !token.has([.maleName, .femaleName]) { return false }
    if token.has(.closedClass), !token.has([.maleName, .femaleName, .title, .demonym]) {
      if first { return false }
      return token.has(.particle) || token.classes.isDisjoint(with: .grammar)
    }
    if token.has([.speech, .participle, .belief]), !token.has([.maleName, .organisation]) {
      return false
    }
    return true
  }

  private func isOf(_ place: Int) -> Bool { tokens[place].hash == Self.of }
  private static let of = WordHash.hash("of".utf8)

  /// `Center for …`, `Council on …`
  private func joinsInstitution(_ place: Int) -> Bool { Self.joining.contains(tokens[place].hash) }
  private static let joining = ["for", "on"].map { WordHash.hash($0.utf8) }

  /// Whether a sentence begins at `place`, or at the capitalised words right before it that no name
  /// holds.
  private func isInitial(_ place: Int, _ paragraph: Range<Int>) -> Bool {
    var before = place - 1
    while before >= paragraph.lowerBound, place - before < 4 {
      switch tokens[before].kind {
      case .stop, .mark, .colon, .dash, .opening, .closing, .other: return true
      default: if !tokens[before].isCapitalised { return false }
      }
      before -= 1
    }
    return before < paragraph.lowerBound
  }

  private func mention(of run: Range<Int>, isInitial: Bool, _ isHeadline: Bool) -> NameMention? {
    var start = run.lowerBound
    let end = run.upperBound
    var office: UInt64 = 0
    var gender = NameMention.Gender.unknown
    var isTitled = false

    // The name proper follows the last title or office that has a word behind it.
    var split = start
    var place = start
    while place < end {
      let token = tokens[place]
      if token.has([.honorific, .office]), place + 1 < end,
        !tokens[place + 1].has(.nameSuffix), !endsName(place, after: split)
      {
        if token.has(.mister) { gender = .male }
        if token.has(.missus) { gender = .female }
        if token.has(.office) || token.has(.title) { office = Offices.canonical(token.hash) }
        isTitled = true
        split = place + 1
        if isOf(split) {
          // `Secretary of State John Kerry`, `Secretary of Homeland Security Anna Brandt`.
          split += 2
          if split < end, tokens[split - 1].has(.organisation) == false,
            tokens[split].has(.organisation)
          {
            split += 1
          }
          if split >= end { split = end }
        }
        place = split
        continue
      }
      place += 1
    }
    start = min(split, end)
    while start < end, end - start > 1, tokens[start].has(.demonym),
      !tokens[start].has([.maleName, .femaleName])
    {
      start += 1
    }
    if start == end { return nil }
    if end - start == 1, tokens[start].has([.honorific, .office]), !isTitled { return nil }
    // `University of Virginia`: not two names.
    let last = lastNameToken(start..<end)
    var isOrganisation = false
    for token in tokens[start..<end] where token.has(.organisation) { isOrganisation = true }
    let hasGiven = end - start > 1 && tokens[start].has([.maleName, .femaleName])
    var kind = NameMention.Kind.single
    if isOrganisation, !hasGiven, !(isTitled && end - start <= 2 && gender != .unknown) {
      kind = .organisation
    } else if isOrganisation, tokens[end - 1].has(.organisation), end - start > 2 {
      kind = .organisation
    } else if isTitled {
      kind = .person
    } else if hasGiven {
      kind = .person
    } else if tokens[last].has(.place) {
      kind = .place
    } else if end - start == 1 {
      kind = tokens[start].has(.demonym) ? .group : isAllCaps(start) ? .organisation : .single
    } else {
      kind = tokens[last].has(.demonym) ? .group : .several
    }
    if tokens[start].isInitial, end - start > 1, kind == .several { kind = .person }
    if end - start > 4, kind == .several { kind = .organisation }
    if kind == .single, hasDigit(start) { kind = .organisation }
    if gender == .unknown {
      let given = tokens[start]
      if given.has(.maleName), !given.has(.femaleName) { gender = .male }
      if given.has(.femaleName), !given.has(.maleName) { gender = .female }
    }
    return NameMention(
      tokens: run, name: start..<end, kind: kind, gender: gender, first: tokens[start].hash,
      last: tokens[last].hash, office: office,
      isPossessive: tokens[run.upperBound - 1].isPossessive,
      isInitial: isHeadline || (isInitial && start == run.lowerBound), isInHeadline: isHeadline
    )
  }

  /// Whether a word that could be a title is rather the surname behind a given name: `Stephen King`.
  private func endsName(_ place: Int, after split: Int) -> Bool {
    place > split && tokens[place - 1].has([.maleName, .femaleName])
  }

  private func lastNameToken(_ name: Range<Int>) -> Int {
    var last = name.upperBound - 1
    while last > name.lowerBound, tokens[last].has(.nameSuffix) { last -= 1 }
    return last
  }

  private func hasDigit(_ place: Int) -> Bool {
    tokens[place].coreBytes.contains { text[$0] &- 0x30 < 10 }
  }

  private func isAllCaps(_ place: Int) -> Bool {
    let bytes = tokens[place].coreBytes
    guard bytes.count > 1 else { return false }
    return bytes.allSatisfy { text[$0] &- 0x61 >= 26 && text[$0] < 0x80 }
  }
}
