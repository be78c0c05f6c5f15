/// Finds the element of a web page that holds its main text.
///
/// Every paragraph gives points to the elements around it, the nearest most, for its length and its
/// commas; text that is mostly links gives few. The element with the most points holds the text; it
/// grows to its parent while that adds text and few links.
struct MainContent {
  ///
  /// - Returns: the element, and the furnishing to leave out of it: where the names that authors give
  ///   to elements would leave hardly any text, they are not heeded.
  static func find(in root: MarkupElement) -> (element: MarkupElement, furnishing: Furnishing) {
    let body = root.first { $0.name == "body" } ?? root
    let strict = Furnishing(heedsLabels: true)
    let lenient = Furnishing(heedsLabels: false)
    let all = Measure(body, lenient)
    let some = Measure(body, strict)
    let furnishing = some.text - some.links < (all.text - all.links) * 0.3 ? lenient : strict
    return (MainContent(furnishing: furnishing).find(in: body), furnishing)
  }

  let furnishing: Furnishing

  private func find(in body: MarkupElement) -> MarkupElement {
    var best: (element: MarkupElement, score: Double)?
    _ = score(body, &best)
    guard let best else { return body }
    let total = Measure(body, furnishing)
    let found = Measure(best.element, furnishing)
    // A page with hardly any furniture is its own main text.
    if total.text - total.links <= (found.text - found.links) * 1.15 { return body }
    return best.element
  }

  /// The length of the text in an element, and of its text in links.
  private struct Measure {
    var text = 0.0
    var links = 0.0

    init(_ element: MarkupElement, _ furnishing: Furnishing) {
      add(element, furnishing, isLink: false)
    }

    private mutating func add(
      _ element: MarkupElement, _ furnishing: Furnishing, isLink: Bool
    ) {
      for child in element.children {
        switch child {
        case .text(let part):
          let length = Double(part.collapsed.utf8.count)
          text += length
          if isLink { links += length }
        case .element(let inner):
          if !furnishing.isFurniture(inner) {
            add(inner, furnishing, isLink: isLink || inner.name == "a")
          }
        }
      }
    }
  }

  /// The points that the paragraphs inside `element` give to it and pass on.
  private func score(
    _ element: MarkupElement, _ best: inout (element: MarkupElement, score: Double)?
  ) -> (own: Double, passed: Double) {
    var own = 0.0
    for child in element.elements where !furnishing.isFurniture(child) {
      if isParagraph(child) {
        own += points(child)
      } else {
        let inner = score(child, &best)
        own += inner.passed
      }
    }
    own += looseText(element)
    let weighted = own * furnishing.weight(element)
    if weighted > best?.score ?? 0 { best = (element, weighted) }
    return (weighted, weighted * 0.85)
  }

  private func isParagraph(_ element: MarkupElement) -> Bool {
    switch element.name {
    case "p", "blockquote", "pre", "dd", "li", "h1", "h2", "h3", "h4": true
    default: false
    }
  }

  private func points(_ element: MarkupElement) -> Double {
    let measure = Measure(element, furnishing)
    guard measure.text >= 20 else { return 0 }
    let share = measure.links / measure.text
    if share > 0.5 { return 0 }
    let weight = element.name == "li" ? 0.5 : element.name.hasPrefix("h") ? 0.3 : 1
    return min(measure.text, 1000) * (1 - share) * weight
  }

  /// Points for text that stands in an element without a paragraph of its own.
  private func looseText(_ element: MarkupElement) -> Double {
    var length = 0.0
    for child in element.children {
      if case .text(let part) = child {
        let count = Double(part.collapsed.utf8.count)
        if count >= 25 { length += count }
      }
    }
    return length
  }
}
