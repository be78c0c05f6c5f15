internal import Corpus

/// An element of a web page, measured, with what is furniture set aside.
struct PageElement {
  enum Child {
    case element(PageElement)
    case text(String)
    /// What is no part of the text, and why.
    case furniture(MarkupElement, reason: String)
  }

  let name: String
  /// The line of the source where it begins, from 1.
  let line: Int
  /// What its author says it is for.
  let purpose: Purpose
  /// Its place among the elements of the page, in their order.
  let number: Int
  var children: [Child] = []
  /// Bytes of text inside, furniture left out.
  var text = 0
  /// Those of `text` that stand in links.
  var links = 0
  /// How much the paragraphs inside tell for this being the text: their length, less where it is links.
  var points = 0.0
  /// The share of links in the first heading inside that has text.
  var headingLinkShare: Double?
  /// Whether an element inside is said to be a text of the page, and long enough to be one.
  var holdsText = false
  /// The number of the last element inside.
  var last: Int

  init(_ element: MarkupElement, purpose: Purpose, number: Int) {
    name = element.name
    line = element.line
    self.purpose = purpose
    self.number = number
    last = number
  }

  /// Bytes of text that stands in no link.
  var prose: Int { text - links }

  /// Whether the element of this number is this one or inside.
  func holds(_ number: Int) -> Bool { self.number...last ~= number }

  /// The share of the text that stands in links.
  var linkShare: Double { text == 0 ? 0 : Double(links) / Double(text) }

  var elements: some Sequence<PageElement> {
    children.lazy.compactMap { child in
      if case .element(let element) = child { element } else { nil }
    }
  }

  /// Whether it is a block of text of its own.
  var isParagraph: Bool {
    switch name {
    case "p", "blockquote", "pre", "dd", "dt", "li", "h1", "h2", "h3", "h4": true
    default: false
    }
  }

  var isHeading: Bool {
    switch name {
    case "h1", "h2", "h3", "h4", "h5", "h6": true
    default: false
    }
  }

  /// The first heading inside that has text.
  var heading: PageElement? {
    for element in elements {
      if element.isHeading, element.text > 0 { return element }
      if let found = element.heading { return found }
    }
    return nil
  }

  /// The points that it gives to what it stands in.
  var givenPoints: Double {
    guard isParagraph else { return points }
    guard text >= 20, linkShare <= 0.5 else { return 0 }
    let weight = name == "li" ? 0.5 : isHeading ? 0.3 : 1
    return Double(min(text, 1000)) * (1 - linkShare) * weight
  }

  /// Whether it is said to be a text of the page, and long enough to be one.
  private var isText: Bool {
    guard prose >= 400, linkShare < 0.5 else { return false }
    if purpose.contains(.body) || name == "main" { return true }
    return purpose.contains(.post) && (headingLinkShare ?? 0) < 0.8
  }

  /// Takes in an element that belongs to the text.
  mutating func add(_ element: PageElement) {
    text += element.text
    links += element.links
    points += element.givenPoints
    holdsText = holdsText || element.holdsText || element.isText
    if headingLinkShare == nil {
      let isHeading = element.isHeading && element.text > 0
      headingLinkShare = isHeading ? element.linkShare : element.headingLinkShare
    }
    children.append(.element(element))
  }

  /// Takes in a piece of text. Only a longer one tells for this being the text.
  mutating func add(_ part: String, isLink: Bool) {
    let length = part.collapsedCount
    text += length
    if isLink { links += length } else if length >= 25 { points += Double(length) }
    children.append(.text(part))
  }

  /// The text inside, at most about `limit` bytes of it.
  func beginning(_ limit: Int = 300) -> String {
    var text = ""
    append(to: &text, limit)
    return text.collapsed
  }

  private func append(to text: inout String, _ limit: Int) {
    for child in children where text.utf8.count < limit {
      switch child {
      case .text(let part): text += part
      case .element(let element): element.append(to: &text, limit)
      case .furniture: break
      }
    }
  }
}

extension MarkupElement {
  /// The text inside, at most about `limit` bytes of it; empty where that needs too long a search.
  func beginning(_ limit: Int = 200) -> String {
    var text = ""
    var visits = 2000
    append(to: &text, limit, &visits)
    return String(text.collapsed.prefix(limit))
  }

  private func append(to text: inout String, _ limit: Int, _ visits: inout Int) {
    guard name != "script", name != "style" else { return }
    for child in children where text.utf8.count < limit && visits > 0 {
      visits -= 1
      switch child {
      case .text(let part): text += part
      case .element(let element): element.append(to: &text, limit, &visits)
      }
    }
  }
}
