/// The title of a web page, of all that it gives for one.
struct PageTitle {
  /// The title that programs show, often with the site's name: `A Talk with Eva Holm | The Daily`.
  var element: String?
  /// The title for those who link to the page.
  var shared: String?
  /// The name of the site.
  var site: String?
  /// Headings of the first and second rank, in order.
  var headings: [(text: String, rank: Int)] = []

  /// The heading that the page's titles repeat; else the titles without the site's name.
  var best: String? {
    let titles = [shared, element].compactMap { $0?.lowercased() }
    let given = [shared, element].compactMap(\.self).map(withoutSite).first { !isSite($0) }
    // A heading inside the text may repeat a word of the title.
    let shortest = (given?.count ?? 0) * 2 / 3
    let named = headings.filter { heading in
      guard heading.text.count > 3, !isSite(heading.text) else { return false }
      let text = heading.text.lowercased()
      return titles.contains { title in
        heading.text.count >= shortest && title.holds(text)
          || Self.marks.contains { title.hasPrefix(text + $0) }
      }
    }
    if let heading = named.max(by: { $0.text.count < $1.text.count }) { return heading.text }
    let first = headings.filter { $0.rank == 1 && !isSite($0.text) }.first?.text
    guard let given else { return first ?? element ?? headings.first?.text }
    // The only heading of its rank, in other words than the title.
    if let first, headings.count(where: { $0.rank == 1 }) == 1, Self.overlap(first, given) >= 0.5 {
      return first
    }
    return given
  }

  /// The name of the site, given or behind the title.
  var outlet: String? {
    if let site { return site }
    guard let element, let best, element.count > best.count,
      let range = element.lowercased().ranges(of: best.lowercased()).first
    else { return nil }
    let rest = element.lowercased()[range.upperBound...].utf8.count
    let tail = String(element.utf8.suffix(rest)) ?? ""
    guard let mark = Self.marks.first(where: tail.hasPrefix) else { return nil }
    let name = String(tail.dropFirst(mark.count)).trimmed(of: " ")
    return name.utf8.count <= 40 ? name : nil
  }

  /// Whether a heading names the site: it is the site's name, or stands behind the title.
  private func isSite(_ text: String) -> Bool {
    if let site, site.lowercased() == text.lowercased() { return true }
    guard let element, element.count > text.count, shared?.lowercased() != text.lowercased() else {
      return false
    }
    return Self.marks.contains { element.lowercased().hasSuffix($0 + text.lowercased()) }
  }

  /// A title without the name of the site behind or before it.
  private func withoutSite(_ title: String) -> String {
    let lower = title.lowercased()
    for heading in headings.map(\.text) + [site].compactMap(\.self) where !heading.isEmpty {
      for mark in Self.marks where lower.hasSuffix(mark + heading.lowercased()) {
        return String(title.dropLast(mark.count + heading.count))
      }
      if let site, heading == site {
        for mark in Self.marks where lower.hasPrefix(heading.lowercased() + mark) {
          return String(title.dropFirst(mark.count + heading.count))
        }
      }
    }
    for mark in Self.marks {
      guard let range = title.ranges(of: mark).last else { continue }
      let (head, tail) = (String(title[..<range.lowerBound]), String(title[range.upperBound...]))
      if Self.strongMarks.contains(mark) || tail.count * 3 < head.count { return head }
    }
    return title
  }

  /// The share of the words of the shorter text that the other has too.
  private static func overlap(_ one: String, _ other: String) -> Double {
    func words(_ text: String) -> Set<String> {
      Set(text.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() })
    }
    let (first, second) = (words(one), words(other))
    let count = min(first.count, second.count)
    return count == 0 ? 0 : Double(first.intersection(second).count) / Double(count)
  }

  private static let strongMarks = [" | ", " » ", " « "]
  private static let marks = strongMarks + [" · ", " – ", " — ", " - ", " : ", " • "]
}
