/// An element of HTML or XML with all that is in it.
struct MarkupElement: Sendable {
  enum Child: Sendable {
    case element(MarkupElement)
    case text(String)
  }

  /// Without its namespace prefix; in HTML in small letters.
  var name: String
  var attributes: [(name: String, value: String)]
  var children: [Child]
  /// The line of the source where it begins, from 1.
  var line: Int

  /// The value of an attribute, whatever its namespace.
  func value(_ name: String) -> String? { attributes.first { $0.name == name }?.value }

  /// The value of the first of `names` that is not empty.
  func value(anyOf names: [String]) -> String? {
    for name in names {
      if let value = value(name), !value.isEmpty { return value }
    }
    return nil
  }

  var elements: some Sequence<MarkupElement> {
    children.lazy.compactMap { child in
      if case .element(let element) = child { element } else { nil }
    }
  }

  /// All text inside, as it stands.
  var text: String {
    var text = ""
    appendText(to: &text)
    return text
  }

  private func appendText(to text: inout String) {
    for child in children {
      switch child {
      case .text(let part): text += part
      case .element(let element): element.appendText(to: &text)
      }
    }
  }

  /// The first element inside, at any depth, that satisfies `predicate`.
  func first(where predicate: (MarkupElement) -> Bool) -> MarkupElement? {
    for element in elements {
      if predicate(element) { return element }
      if let found = element.first(where: predicate) { return found }
    }
    return nil
  }

  /// Calls `body` for every element inside, in the order of the text; `body` says whether to go in.
  func walk(_ body: (MarkupElement) -> Bool) {
    for element in elements where body(element) { element.walk(body) }
  }
}

extension String {
  /// The text with every run of white space made one space, and none at its ends.
  var collapsed: String {
    var text: [UInt8] = []
    text.reserveCapacity(utf8.count)
    var isPending = false
    var bytes = self
    bytes.withUTF8 { source in
      var place = 0
      while place < source.count {
        let byte = unsafe source[place]
        let space = byte <= 32 ? 1 : byte < 0xC2 ? 0 : unsafe Self.spaceLength(source, place)
        if space > 0 {
          isPending = !text.isEmpty
          place += space
          continue
        }
        if isPending { text.append(32) }
        isPending = false
        text.append(byte)
        place += 1
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// How many bytes a white space beyond ASCII takes at `place`, those without width among them; 0 if
  /// none begins there.
  private static func spaceLength(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int {
    let next = place + 1 < bytes.count ? unsafe bytes[place + 1] : 0
    let last = place + 2 < bytes.count ? unsafe bytes[place + 2] : 0
    switch unsafe (bytes[place], next, last) {
    case (0xC2, 0x85, _), (0xC2, 0xA0, _): return 2
    case (0xE1, 0x9A, 0x80), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80), (0xEF, 0xBB, 0xBF): return 3
    case (0xE2, 0x80, 0x80...0x8B), (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9), (0xE2, 0x80, 0xAF):
      return 3
    default: return 0
    }
  }
}
