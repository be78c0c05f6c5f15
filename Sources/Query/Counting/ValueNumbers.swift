internal import Corpus

/// A number for the value of every match, the same for the same value. A match of no place, such as that
/// of an anchor that is not set, has the empty value.
struct ValueNumbers {
  var numbers: [UInt32] = []
  /// What each number stands for.
  var values: [() -> [String]] = []

  init() {}

  init(_ key: GroupingKey, _ matches: Matches, _ corpus: Corpus) {
    numbers.reserveCapacity(matches.count)
    switch key.kind {
    case .attribute(let attribute, let flags): addTokens(attribute, flags, matches)
    case .structure(let structure, let values):
      number(matches) {
        structure.index(containing: $0).map { Int(values.ids[$0]) } ?? -1
      } value: {
        $0 < 0 ? "" : values.lexicon.string($0)
      }
    case .speaker:
      number(matches) {
        corpus.speaker(ofTurn: corpus.turnIndex(ofToken: $0)) ?? -1
      } value: {
        $0 < 0 ? "" : corpus.speakers[$0].name
      }
    case .role:
      number(matches) {
        Int(corpus.role(ofTurn: corpus.turnIndex(ofToken: $0)).rawValue)
      } value: {
        UInt8(exactly: $0).flatMap(Role.init(rawValue:))?.name ?? ""
      }
    default:
      number(matches) {
        corpus.documentIndex(ofToken: $0)
      } value: {
        $0 < 0 ? "" : key.text(of: corpus.documents[$0])
      }
      mergeEqualValues()
    }
  }

  /// Numbers what `id` gives for the first token of every match.
  private mutating func number(
    _ matches: Matches, _ id: (Int) -> Int, value: @escaping (Int) -> String
  ) {
    var known: [Int: UInt32] = [:]
    // Neighbours mostly have the same value.
    var last: (id: Int, number: UInt32)?
    for start in matches.starts {
      let id = start < 0 ? -1 : id(Int(start))
      if let last, last.id == id {
        numbers.append(last.number)
        continue
      }
      let number = known[id] ?? UInt32(known.count)
      if Int(number) == known.count {
        known[id] = number
        values.append { [value(id)] }
      }
      last = (id, number)
      numbers.append(number)
    }
  }

  /// Different documents may have the same date.
  private mutating func mergeEqualValues() {
    var known: [String: UInt32] = [:]
    var merged: [UInt32] = []
    var kept: [() -> [String]] = []
    for value in values {
      let text = value()[0]
      let number = known[text] ?? UInt32(known.count)
      if Int(number) == known.count {
        known[text] = number
        kept.append { [text] }
      }
      merged.append(number)
    }
    values = kept
    for index in numbers.indices { numbers[index] = merged[Int(numbers[index])] }
  }

  // MARK: Tokens

  private mutating func addTokens(
    _ attribute: Attribute, _ flags: StringFlags, _ matches: Matches
  ) {
    let (valueNumbers, texts) = Self.foldedValues(attribute, flags)
    let numberOfID =
      attribute.valueOfType.map { table in
        table.indices.map { valueNumbers[Int(table[$0])] }
      } ?? valueNumbers
    let ids = attribute.column.span
    if zip(matches.starts, matches.ends).allSatisfy({ $0 == $1 }) {
      let none = UInt32(texts.count)
      for start in matches.starts {
        numbers.append(start < 0 ? none : numberOfID[Int(ids[Int(start)])])
      }
      values = texts.map { text in { [text()] } } + [{ [""] }]
      return
    }
    // A sequence is numbered as its beginning with one more token.
    var known: [UInt64: UInt32] = [:]
    var sequences: [(prefix: UInt32, last: UInt32)] = [(0, 0)]
    for index in 0..<matches.count {
      var sequence: UInt32 = 0
      for position in Int(matches.starts[index])...Int(matches.ends[index]) {
        let number = numberOfID[Int(ids[position])]
        let key = UInt64(sequence) << 32 | UInt64(number)
        if let longer = known[key] {
          sequence = longer
        } else {
          sequences.append((sequence, number))
          sequence = UInt32(sequences.count - 1)
          known[key] = sequence
        }
      }
      numbers.append(sequence)
    }
    let all = sequences
    values = all.indices.map { number in
      {
        var words: [String] = []
        var sequence = number
        while sequence != 0 {
          words.append(texts[Int(all[sequence].last)]())
          sequence = Int(all[sequence].prefix)
        }
        return [words.reversed().joined(separator: " ")]
      }
    }
  }

  /// For every value of an attribute its number, the same for values that fold to the same.
  private static func foldedValues(
    _ attribute: Attribute, _ flags: StringFlags
  ) -> ([UInt32], [() -> String]) {
    let lexicon = attribute.lexicon
    guard !flags.isEmpty else {
      return (lexicon.ids.map { UInt32($0) }, lexicon.ids.map { id in { lexicon.string(id) } })
    }
    var known: [String: UInt32] = [:]
    var texts: [() -> String] = []
    let numbers = lexicon.ids.map { id -> UInt32 in
      let text = lexicon.string(id).folded(flags)
      if let number = known[text] { return number }
      known[text] = UInt32(texts.count)
      texts.append { text }
      return UInt32(texts.count - 1)
    }
    return (numbers, texts)
  }

  mutating func combine(with other: ValueNumbers) {
    var known: [UInt64: UInt32] = [:]
    var combined: [() -> [String]] = []
    for index in numbers.indices {
      let first = numbers[index]
      let second = other.numbers[index]
      let key = UInt64(first) << 32 | UInt64(second)
      if let number = known[key] {
        numbers[index] = number
      } else {
        let (left, right) = (values[Int(first)], other.values[Int(second)])
        known[key] = UInt32(combined.count)
        numbers[index] = UInt32(combined.count)
        combined.append { left() + right() }
      }
    }
    values = combined
  }
}
