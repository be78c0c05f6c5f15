internal import Corpus

/// A web page as measured elements, with what is furniture set aside: one walk, linear in its size.
struct PageOutline {
  /// The body of the page.
  let body: PageElement

  /// The outline that trusts what authors call their elements as long as that leaves text.
  init(_ root: MarkupElement) {
    let body = root.first { $0.name == "body" } ?? root
    var whole = Extent()
    whole.add(body, isLink: false)
    var best = Self.outline(body, .ornaments, whole)
    for trust in [Furnishing.Trust.furniture, .none] {
      let expected = trust == .none ? min(200, whole.prose / 3) : whole.prose / 5
      guard best.prose < expected else { break }
      let other = Self.outline(body, trust, whole)
      if other.prose > best.prose * 2 { best = other }
    }
    self.body = best
  }

  private static func outline(
    _ body: MarkupElement, _ trust: Furnishing.Trust, _ whole: Extent
  ) -> PageElement {
    var builder = OutlineBuilder(furnishing: Furnishing(trust: trust, prose: whole.prose))
    return builder.element(body, isLink: false)
  }

  /// The text of a page that stands in no link.
  private struct Extent {
    var prose = 0

    mutating func add(_ element: MarkupElement, isLink: Bool) {
      for child in element.children {
        switch child {
        case .text(let part): if !isLink { prose += part.collapsedCount }
        case .element(let inner):
          if !Furnishing.isNeverText(inner.name) { add(inner, isLink: isLink || inner.name == "a") }
        }
      }
    }
  }
}

/// Builds the outline of one page.
private struct OutlineBuilder {
  let furnishing: Furnishing
  private var purposes = PurposeReader()
  private var count = 0

  init(furnishing: Furnishing) { self.furnishing = furnishing }

  mutating func element(_ source: MarkupElement, isLink: Bool) -> PageElement {
    // What is shown of a series of elements, such as the first slide, tells what the others hold.
    var shown: Set<String> = []
    var element = PageElement(source, purpose: purposes.purpose(of: source), number: count)
    count += 1
    for child in source.children {
      switch child {
      case .text(let part): element.add(part, isLink: isLink)
      case .element(let inner):
        guard !Furnishing.isNeverText(inner.name) else {
          element.children.append(.furniture(inner, reason: "page furniture"))
          continue
        }
        let built = self.element(inner, isLink: isLink || inner.name == "a")
        if let reason = furnishing.reason(inner, inside: built),
          reason != Furnishing.hidden || !shown.contains(Self.kind(inner) ?? "")
        {
          element.children.append(.furniture(inner, reason: reason))
        } else {
          element.add(built)
          if built.points > 0, let kind = Self.kind(inner) { shown.insert(kind) }
        }
      }
    }
    element.last = count - 1
    return element
  }

  /// What elements of one series have in common: their name and first class.
  private static func kind(_ element: MarkupElement) -> String? {
    let label = element.value("class")?.prefix { !$0.isWhitespace } ?? ""
    return label.isEmpty ? nil : "\(element.name).\(label.prefix(100))"
  }
}

extension String {
  /// How many bytes the text has once runs of white space are one space, and none is at its ends.
  var collapsedCount: Int {
    var count = 0
    var isPending = false
    for byte in utf8 {
      if byte <= 32 {
        isPending = count > 0
      } else {
        count += isPending ? 2 : 1
        isPending = false
      }
    }
    return count
  }
}
