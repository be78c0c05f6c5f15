/// Finds the element of a web page that holds its main text.
///
/// Every paragraph gives points to the elements around it, the nearest most, for its length; text that
/// is mostly links gives few. The element with the most points holds the text. Inside it, an element
/// that its author calls the text is chosen if it has most of the points too.
struct MainContent {
  /// The element, by its number in the outline.
  private(set) var number: Int
  /// Elements around it that belong to the text too, by their numbers.
  private(set) var parts: Set<Int> = []
  /// Elements inside that are other texts of the page, or lead to them, by their numbers.
  private(set) var others: Set<Int> = []
  /// What the text is called, where the page has several.
  private(set) var headline: String?

  /// - Parameter title: what the page says it is called.
  init(_ body: PageElement, title: String?) {
    number = body.number
    var search = Search()
    _ = search.score(body)
    guard var best = search.best else { return }
    if let closer = Self.body(in: best) { best = closer }
    number = best.number
    var posts = PostLists(title: title, whole: best.prose)
    posts.read(best)
    others = posts.others
    headline = posts.headline
    if !best.purpose.contains(.body) { findParts(around: best, in: body) }
  }

  /// Text beside the element where its author has not said which element is the text: prose that
  /// leads nowhere, in an element that holds both.
  private mutating func findParts(around main: PageElement, in body: PageElement) {
    var around: PageElement? = body.elements.first { $0.holds(main.number) }
    while let current = around, current.number != main.number {
      for child in current.elements
      where child.points >= (child.isParagraph ? 25 : 60) && child.linkShare < 0.15
        && !child.holds(main.number)
      {
        parts.insert(child.number)
      }
      around = current.elements.first { $0.holds(main.number) }
    }
  }

  private struct Search {
    var best: PageElement?
    private var score = 0.0

    /// The points that the paragraphs inside `element` give to it and pass on.
    mutating func score(_ element: PageElement) -> Double {
      var points = element.points
      for child in element.elements where !child.isParagraph {
        points += score(child) - child.points
      }
      points *= MainContent.weight(element)
      if points > score {
        score = points
        best = element
      }
      return points * 0.85
    }
  }

  /// The innermost element that is called the text and holds most of the points.
  private static func body(in element: PageElement) -> PageElement? {
    var found: PageElement?
    var inner: PageElement? = element
    while let current = inner {
      inner = current.elements.first { !$0.isParagraph && $0.points >= element.points * 0.7 }
      if let inner, inner.purpose.contains(.body) { found = inner }
    }
    return found
  }

  /// How likely an element is to hold the main text, by its name and what it is called.
  private static func weight(_ element: PageElement) -> Double {
    if element.name == "body" || element.name == "html" { return 0.9 }
    if element.purpose.contains(.body) { return 1.3 }
    if element.name == "article" || element.name == "main" { return 1.3 }
    return element.purpose.contains(.main) ? 1.25 : 1
  }
}
