/// Lists of texts on a page: what a front page shows one below the other, and what stands below a text
/// to lead to others. Each is headed by a link to a page of its own.
struct PostLists {
  /// What the page says it is called.
  let title: String?
  /// Bytes of text in what is searched that stand in no link.
  let whole: Int
  /// The elements that are not part of the text, by their numbers.
  private(set) var others: Set<Int> = []
  /// What the text is called that was chosen of several.
  private(set) var headline: String?

  init(title: String?, whole: Int) {
    self.title = title?.lowercased()
    self.whole = whole
  }

  mutating func read(_ element: PageElement) {
    var posts: [PageElement] = []
    for child in element.elements {
      if !child.isParagraph || child.name == "li", isHeadedByLink(child) { posts.append(child) }
    }
    if posts.count > 1 { sort(posts) }
    for child in element.elements where !others.contains(child.number) { read(child) }
  }

  private mutating func sort(_ posts: [PageElement]) {
    let text = posts.reduce(0) { $0 + $1.prose }
    // Beside a text of some length, short pieces lead away from it.
    let isBeside = posts.count > 2 && whole - text > 500 && text < 600 * posts.count
    guard text * 2 > whole, !isBeside else {
      others.formUnion(posts.map(\.number))
      return
    }
    // A front page: the text that the page is named for, or the first.
    let isList = posts.allSatisfy { $0.purpose.contains(.post) && $0.prose > 200 }
    guard isList else { return }
    let named = posts.first { post in
      let heading = post.heading?.beginning().lowercased() ?? ""
      return heading.count > 3 && title?.holds(heading) == true
    }
    let kept = named ?? posts[0]
    headline = kept.heading?.beginning()
    others.formUnion(posts.lazy.map(\.number).filter { $0 != kept.number })
  }

  private func isHeadedByLink(_ element: PageElement) -> Bool {
    (element.headingLinkShare ?? 0) > 0.8
  }
}
