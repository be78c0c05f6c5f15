import Presentation
import Testing

@testable import Shell

@Suite struct PromptTextTests {
  private var session: Session {
    var session = Session(output: MemorySink(), messages: MemorySink())
    session.isInteractive = true
    return session
  }

  /// The text with each styled part as `style:part`.
  private func parts(_ text: String) -> [String] {
    session.styled(text).runs.filter { $0.style != .plain }.map { "\($0.style):\($0.text)" }
  }

  @Test func commandsClausesAndQuotesAreTold() {
    #expect(parts("turns limit 5") == ["strong:turns", "keyword:limit"])
    #expect(parts("find \"gas\" to a.csv") == ["strong:find", "quoted:\"gas\"", "keyword:to"])
    #expect(parts("frobnicate it") == ["error:frobnicate"])
    #expect(parts("echo a; nonsense # why") == ["strong:echo", "error:nonsense", "dim:# why"])
    #expect(parts("mine = filter all") == ["strong:filter"])
    #expect(parts("docu") == ["strong:docu"])
    #expect(parts("!frobnicate") == [])
  }

  @Test(arguments: [
    "", "   ", "turns", "find \"open", "a = ", "echo 'x\\", "; ; ;", "Лавров “x” \"日本", "((", "# c",
    "echo one\nturns # two\n",
  ])
  func nothingIsLost(text: String) {
    #expect(session.styled(text).plain == text)
  }

  @Test func anEntrySaysWhatItWaitsFor() {
    #expect(Session.missing(in: "turns") == nil)
    #expect(Session.missing(in: "find \"open") == "closing \"")
    #expect(Session.missing(in: "filter (speaker = x") == "closing )")
    #expect(Session.missing(in: "find [lower=\"a\"") == "closing ]")
    #expect(Session.missing(in: "find [lower=\"a\"]") == nil)
    #expect(Session.missing(in: "turns \\") == "goes on")
  }

  @Test func thePromptSaysWhatIsLoaded() {
    #expect(session.prompt.plain == "parlance> ")
  }
}
