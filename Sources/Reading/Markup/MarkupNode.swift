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
    var text = ""
    text.reserveCapacity(utf8.count)
    var isPending = false
    for scalar in unicodeScalars {
      if scalar.properties.isWhitespace || scalar == "\u{200B}" || scalar == "\u{FEFF}" {
        isPending = !text.isEmpty
      } else {
        if isPending { text.unicodeScalars.append(" ") }
        isPending = false
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
