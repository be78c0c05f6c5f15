import Corpus
import Testing

@testable import Reading

@Suite struct PrintedPagesTests {
  private func paragraphs(_ text: String) -> [String] {
    let page = PrintedPages(Array(text.utf8)).page()
    return page.lines.map { page.string($0) }
  }

  private static let columns = """
    3/4/14, 8:58 AM                       Talk
      A Talk with Eva Holm
                                          the ice in May, and
      JON ASK: Which of your bridges      the ferry that sank
      was the hardest to build?           with our steel.

      EVA HOLM: The one at Varn,          JON ASK: Would you
      no doubt. It took us nine-          build it again, with
      teen years, and in all of           all that you know of
      them the ferry went on. I           it today?
      still see the water, and

      A line that goes over both of the columns of a page

      JON ASK: And then?                  EVA HOLM: Then I left
      What did you do then?               for the south.
    https://example.org/talk              1/1
    """

  @Test func columnsSideBySide() {
    #expect(
      paragraphs(Self.columns) == [
        "A Talk with Eva Holm", "JON ASK: Which of your bridges was the hardest to build?",
        "EVA HOLM: The one at Varn, no doubt. It took us nineteen years, and in all of them the "
          + "ferry went on. I still see the water, and the ice in May, and the ferry that sank with "
          + "our steel.",
        "JON ASK: Would you build it again, with all that you know of it today?",
        "A line that goes over both of the columns of a page",
        "JON ASK: And then?", "What did you do then?", "EVA HOLM: Then I left for the south.",
      ])
  }

  @Test func whatBrowsersPrintIsLeftOut() {
    let omitted = PrintedPages(Array(Self.columns.utf8)).page().omitted
    #expect(omitted.map(\.text) == ["3/4/14, 8:58 AM Talk", "https://example.org/talk 1/1"])
  }

  /// A narrow column of names is no column of its own.
  @Test func namesBesideTheText() {
    let text = """
      MR. ASK:         Which of your bridges was the hardest to build?
      MS. HOLM:        The one at Varn, no doubt. It took us nineteen
                       years, and in all of them the ferry went on.
      MR. ASK:         Would you build it again, with all that you know
                       of it today?
      MS. HOLM:        Not there. And not of steel, which nobody paints
                       once the opening is over.
      MR. ASK:         Thank you.
      """
    #expect(PrintedColumns(text.utf8.split(separator: 10)).unfolded() == nil)
  }

  @Test func wordsThatHadRoomBeginParagraphs() {
    let text = """
      A Talk with Eva Holm
      March 4, 2014
      We met in Varn, at the water, on a day when nobody else had wished to
      come; the ferry was late, as ever, and the man who sold the tickets for
      it had gone home.
      """
    #expect(
      paragraphs(text) == [
        "A Talk with Eva Holm", "March 4, 2014",
        "We met in Varn, at the water, on a day when nobody else had wished to come; the ferry was "
          + "late, as ever, and the man who sold the tickets for it had gone home.",
      ])
  }

  @Test func lettersBeginParagraphs() {
    let text = """
      Q. Was the water high on the morning of the third, when you saw it?
      A. It was as high as it is in most years, and that is what I told him.
      Q. Whom?
      A. The harbour master.
      """
    #expect(paragraphs(text).count == 4)
  }
}
