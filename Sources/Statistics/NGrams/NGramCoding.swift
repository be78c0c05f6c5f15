/// Writes n-grams as 64-bit keys and reads them back.
///
/// As many value ids as fit are packed into a key. Where an n-gram has more members, the keys so far
/// are numbered, and the next key begins with such a number.
struct NGramCoding: Sendable {
  private static let numberBits = 32

  /// The bits of a value id; an id of all ones is never used.
  private let bits: Int
  private let length: Int
  private let skips: Int
  private let minimum: Int
  /// The members of the first key, and of every further one.
  private let firstGroup: Int
  private let nextGroup: Int
  /// The numbered keys of every group but the last.
  private var tables: [KeyTable]

  init(valueCount: Int, length: Int, skips: Int, minimum: Int) {
    self.length = length
    self.skips = skips
    // Pruning by prefix holds only where every occurrence has one prefix.
    self.minimum = skips == 0 ? minimum : 1
    var bits = 1
    while valueCount >= (1 << bits) - 1 { bits += 1 }
    self.bits = bits
    firstGroup = min(length, 64 / bits)
    nextGroup = max(1, (64 - Self.numberBits) / bits)
    tables = []
    var members = firstGroup
    while members < length {
      tables.append(KeyTable())
      members += nextGroup
    }
  }

  /// The keys of all n-grams of `streams`, a list for each. O(tokens · members · ways to skip).
  mutating func keys(of streams: [[UInt32]]) -> [[UInt64]] {
    if tables.isEmpty {
      let coding = self
      return concurrentMap(streams) { stream in
        var coding = coding
        return coding.keys(ofOne: [stream])[0]
      }
    }
    return keys(ofOne: streams)
  }

  private mutating func keys(ofOne streams: [[UInt32]]) -> [[UInt64]] {
    let streams = streams.map(Stream.init)
    var found = [[UInt64]](repeating: [], count: streams.count)
    extend(streams.map(\.firstKeys), of: streams, offset: 0, members: 1, into: &found)
    return found
  }

  /// Adds the next member, in every place that skipping allows, until n-grams are complete.
  /// - Parameter offset: how far the last member is behind the first.
  private mutating func extend(
    _ prefixes: [[UInt64]], of streams: [Stream], offset: Int, members: Int,
    into found: inout [[UInt64]]
  ) {
    if members == length {
      for (index, keys) in prefixes.enumerated() {
        found[index].append(contentsOf: keys.lazy.filter { $0 != Stream.none })
      }
      return
    }
    var prefixes = prefixes
    if members >= firstGroup, (members - firstGroup) % nextGroup == 0 {
      number(&prefixes, in: (members - firstGroup) / nextGroup)
    }
    for next in offset + 1...members + skips {
      let longer = zip(prefixes, streams).map { $1.extend($0, at: next, bits: bits) }
      extend(longer, of: streams, offset: next, members: members + 1, into: &found)
    }
  }

  /// Replaces keys by their numbers. A key that comes too seldom can begin no n-gram that comes often
  /// enough.
  private mutating func number(_ prefixes: inout [[UInt64]], in group: Int) {
    for index in prefixes.indices {
      for place in prefixes[index].indices where prefixes[index][place] != Stream.none {
        prefixes[index][place] = UInt64(tables[group].count(prefixes[index][place]))
      }
    }
    guard minimum > 1 else { return }
    for index in prefixes.indices {
      for place in prefixes[index].indices where prefixes[index][place] != Stream.none {
        if tables[group].counts[Int(prefixes[index][place])] < minimum {
          prefixes[index][place] = Stream.none
        }
      }
    }
  }

  /// The value ids of the members of a complete n-gram.
  func ids(of key: UInt64) -> [Int] {
    var result: [Int] = []
    var key = key
    for group in stride(from: tables.count, through: 0, by: -1) {
      var size = firstGroup
      if group > 0 {
        let before = firstGroup + (group - 1) * nextGroup
        size = min(nextGroup, length - before)
      }
      for _ in 0..<size {
        result.append(Int(key & (1 << UInt64(bits) - 1)))
        key >>= UInt64(bits)
      }
      if group > 0 { key = tables[group - 1].keys[Int(key)] }
    }
    return result.reversed()
  }
}

/// The tokens of one stream with the room that each has until its sentence ends.
private struct Stream {
  /// No n-gram begins here.
  static let none = UInt64.max

  let ids: [UInt32]
  /// How many tokens of the same sentence follow each token, itself included; 0 for gaps.
  let room: [UInt32]

  init(_ ids: [UInt32]) {
    self.ids = ids
    var room = [UInt32](repeating: 0, count: ids.count)
    var left: UInt32 = 0
    for place in stride(from: ids.count - 1, through: 0, by: -1) {
      left = ids[place] == TokenStream.gap ? 0 : left + 1
      room[place] = left
    }
    self.room = room
  }

  var firstKeys: [UInt64] { ids.map { $0 == TokenStream.gap ? Self.none : UInt64($0) } }

  /// The keys with the token `offset` places behind their first member added.
  func extend(_ prefixes: [UInt64], at offset: Int, bits: Int) -> [UInt64] {
    var result = [UInt64](repeating: Self.none, count: prefixes.count)
    let ids = ids.span
    let room = room.span
    let prefixes = prefixes.span
    for place in 0..<max(0, prefixes.count - offset)
    where Int(room[place]) > offset && prefixes[place] != Self.none {
      result[place] = prefixes[place] << UInt64(bits) | UInt64(ids[place + offset])
    }
    return result
  }
}
