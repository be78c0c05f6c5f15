import Corpus
import Testing

@testable import Shell

@Suite struct SetDocumentTests {
  @Test func `What is set of a document is known from then on`() {
    var transcript = Transcript()
    transcript.run(
      """
      set output json; \
      set document harbour title="A talk" date="5 December 2019" Outlet=Radio outlet="Radio Two"; \
      filter date = 2019 and outlet = "Radio Two"; documents
      """)
    #expect(transcript.messages.text == "")
    let output = transcript.output.text
    #expect(output.contains(#""id":"harbour""#))
    #expect(output.contains(#""title":"A talk""#))
    #expect(output.contains(#""date":"2019-12-05""#))
    #expect(!output.contains(#""id":"news""#))
  }

  @Test func `An empty value takes back what was known`() {
    let output = Transcript.output(
      of: "set output json; set document harbour title=X; set document harbour title=; documents")
    #expect(output.contains(#""title":null"#))
  }

  @Test func `A value that cannot be is refused, and nothing changes`() {
    func message(_ values: String) -> String {
      Transcript.messages(of: "set document \(values)")
    }
    var transcript = Transcript()
    transcript.run("set document harbour title=X date=soon")
    #expect(transcript.messages.text.contains("'soon' cannot be the date of a document"))
    #expect(transcript.session.corpus.documents[0].title == Fixtures.interview.title)
    #expect(message("harbor title=X").contains("harbour"))
    #expect(message("harbour").contains("what is to be set is missing"))
    #expect(message("harbour kind=song").contains("interview"))
  }
}
