import Foundation
import Testing

@testable import Terminal

@Suite struct HistoryTests {
  /// A path in a folder of its own that does not exist yet.
  private func freshPath() -> String {
    NSTemporaryDirectory() + "parlance-history-\(UUID().uuidString)/state/history"
  }

  @Test func entriesComeBackInTheNextSession() throws {
    let path = freshPath()
    let first = History(path: path)
    first.append("load seeds")
    first.append("find \"Лавров\"\nwithin turn")
    first.append("echo a\\nb")
    #expect(History(path: path).entries == first.entries)
    #expect(first.entries == ["load seeds", "find \"Лавров\"\nwithin turn", "echo a\\nb"])
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    #expect(lines == ["load seeds", #"find "Лавров"\nwithin turn"#, #"echo a\\nb"#])
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect((attributes[.posixPermissions] as? Int) == 0o600)
  }

  @Test func twoSessionsKeepEachOthersEntries() {
    let path = freshPath()
    let (one, two) = (History(path: path), History(path: path))
    one.append("a")
    two.append("b")
    one.append("c")
    #expect(History(path: path).entries == ["a", "b", "c"])
  }

  @Test func blanksRepetitionsAndHiddenEntriesAreNotKept() {
    let history = History(path: nil)
    for entry in ["a", "a", "", "  ", " secret", "\n", "b", "a"] { history.append(entry) }
    #expect(history.entries == ["a", "b", "a"])
  }

  @Test func aFileThatHasGrownIsCut() throws {
    let path = freshPath()
    History(path: path).append("begin")
    let many = (1...(2 * History.capacity)).map { "echo \($0)\n" }.joined()
    try many.write(toFile: path, atomically: false, encoding: .utf8)
    History(path: path).append("end")
    #expect(History(path: path).entries.count == History.capacity)
    let kept = History(path: path).entries
    #expect(kept.last == "end")
    #expect(kept.first == "echo \(History.capacity + 2)")
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    #expect(lines.count == History.capacity)
  }

  @Test func suggestsTheLatestEntryThatGoesOn() {
    let history = History(path: nil)
    for entry in ["find oil", "find gas", "filter all"] { history.append(entry) }
    #expect(history.suggestion(for: "fi") == "filter all")
    #expect(history.suggestion(for: "find") == "find gas")
    #expect(history.suggestion(for: "find gas") == nil)
    #expect(history.suggestion(for: "") == nil)
  }

  @Test func walksThroughEntriesThatBeginLikeTheLine() {
    var walk = HistoryWalk(
      entries: ["find oil", "help", "find gas", "help", "find gas"], from: "find")
    let up = [walk.older(), walk.older(), walk.older()]
    #expect(up == ["find gas", "find oil", nil])
    let down = [walk.newer(), walk.newer(), walk.newer()]
    #expect(down == ["find gas", "find", nil])
    let again = walk.older()
    #expect(again == "find gas")
  }

  @Test func searchesForWhatIsInside() {
    var search = HistorySearch(entries: ["find Лавров", "load a", "find Renzi", "load b"])
    search.extend(by: "l")
    #expect(search.hit == "load b")
    let hasOlder = search.older()
    #expect(hasOlder)
    #expect(search.hit == "load a")
    search.extend(by: "oad b")
    #expect(search.hit == nil)
    for _ in 0..<6 { search.shorten() }
    #expect(search.pattern == "")
    search.extend(by: "лав")
    #expect(search.hit == "find Лавров")
    let hasMore = search.older()
    #expect(!hasMore)
    #expect(search.hit == "find Лавров")
  }
}
