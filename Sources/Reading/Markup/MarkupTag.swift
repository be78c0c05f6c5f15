internal import Corpus

/// A tag of XML taken apart.
struct MarkupTag {
  let name: String
  let isEnd: Bool
  /// Whether it closes itself.
  let isEmpty: Bool
  private(set) var attributes: [MetadataEntry] = []

  /// A tag that opens an element.
  init(name: String, attributes: [MetadataEntry] = []) {
    self.name = name
    self.attributes = attributes
    isEnd = false
    isEmpty = false
  }

  /// The tag that fills `range` of `bytes`.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    var place = range.lowerBound + 1
    var end = range.upperBound - 1
    isEnd = bytes[place] == 0x2F
    if isEnd { place += 1 }
    isEmpty = end > place && bytes[end - 1] == 0x2F
    if isEmpty { end -= 1 }
    let start = place
    while place < end, bytes[place] > 32 { place += 1 }
    name = String(decoding: bytes[start..<max(start, place)], as: UTF8.self)
    while place < end {
      while place < end, bytes[place] <= 32 { place += 1 }
      let keyStart = place
      while place < end, bytes[place] != 0x3D, bytes[place] > 32 { place += 1 }
      let key = String(decoding: bytes[keyStart..<place], as: UTF8.self)
      while place < end, bytes[place] <= 32 { place += 1 }
      guard place + 1 < end, bytes[place] == 0x3D else { continue }
      place += 1
      while place < end, bytes[place] <= 32 { place += 1 }
      guard place < end, bytes[place] == 0x22 || bytes[place] == 0x27 else { continue }
      let mark = bytes[place]
      let valueStart = place + 1
      place = valueStart
      while place < end, bytes[place] != mark { place += 1 }
      let value = String(decoding: bytes[valueStart..<place], as: UTF8.self)
      attributes.append(MetadataEntry(key: key, value: MarkupEntities.decoded(value)))
      place += 1
    }
  }

  /// The value of the first of `keys` that has one.
  func value(_ keys: String...) -> String? {
    for key in keys {
      if let entry = attributes.first(where: { $0.key == key }), !entry.value.isEmpty {
        return entry.value
      }
    }
    return nil
  }
}
