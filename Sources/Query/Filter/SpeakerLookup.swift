public import Corpus

extension Corpus {
  /// The speaker whom `name` stands for, whatever its case: a full name, else another form found in
  /// the text, else a surname, each where no one else has it.
  ///
  /// - Throws: `QueryError` at `range` where no one or more than one is so called.
  /// - Complexity: O(speakers).
  public func speaker(
    named name: String, at range: Range<Int> = 0..<0
  ) throws(QueryError) -> Int {
    let wanted = SpeakerName.folded(name)
    var byAlias: [Int] = []
    var bySurname: [Int] = []
    for (index, speaker) in speakers.enumerated() {
      let full = SpeakerName.folded(speaker.name)
      if full == wanted { return index }
      if speaker.aliases.contains(where: { SpeakerName.folded($0) == wanted }) {
        byAlias.append(index)
      }
      if full.utf8.count > wanted.utf8.count, full.hasSuffix(" " + wanted) {
        bySurname.append(index)
      }
    }
    let found = byAlias.isEmpty ? bySurname : byAlias
    if found.count == 1 { return found[0] }
    // A short form of one person may be the surname of others: the surname decides between aliases.
    let both = found.filter(bySurname.contains)
    if both.count == 1 { return both[0] }
    if found.isEmpty {
      let names = speakers.lazy.flatMap { [$0.name] + $0.aliases }
      let surnames = speakers.lazy.compactMap {
        $0.name.split(separator: " ").last.map(String.init)
      }
      throw QueryError(
        "no speaker is called '\(name)'", at: range,
        suggestion: NearestName.of(name, among: names) ?? NearestName.of(name, among: surnames))
    }
    throw QueryError(
      "more than one speaker is called '\(name)'", at: range,
      expected: found.prefix(8).map { speakers[$0].name })
  }
}

/// How names of people are compared.
enum SpeakerName {
  private static let titles: Set<String> = ["mr", "mrs", "ms", "miss", "dr", "prof", "sir"]

  /// Lower case, single spaces, without a form of address before it.
  static func folded(_ name: String) -> String {
    var words = name.lowercased().split(whereSeparator: \.isWhitespace)
    while words.count > 1, let first = words.first,
      titles.contains(String(first.hasSuffix(".") ? first.dropLast() : first))
    { words.removeFirst() }
    return words.joined(separator: " ")
  }
}
