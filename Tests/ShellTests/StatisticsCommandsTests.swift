import Corpus
import Testing

@testable import Shell

@Suite struct StatisticsCommandsTests {
  /// Two documents whose counts can be checked by eye.
  private static var drafts: [DocumentDraft] {
    var first = DocumentDraft(source: "a.txt", format: "plain")
    first.id = "a"
    first.date = "2018-05-01"
    first.language = "en"
    first.speakers = [SpeakerDraft(name: "Ada"), SpeakerDraft(name: "Bo")]
    first.add("ships, ships and ships. Old ships sail.", speaker: 0, .question)
    first.add("Ships sail. Ships sail.", speaker: 1, .answer)
    var second = DocumentDraft(source: "b.txt", format: "plain")
    second.id = "b"
    second.date = "2019"
    second.language = "en"
    second.speakers = [SpeakerDraft(name: "Ada")]
    second.add("Trains run and trains stop, and ships wait.", speaker: 0, .statement)
    return [first, second]
  }

  @discardableResult
  private func run(_ line: String, format: String = "json") -> String {
    var transcript = Transcript(Self.drafts)
    #expect(transcript.run("set output \(format)\n\(line)") == .succeeded)
    return transcript.output.text + transcript.messages.text
  }

  private func error(_ line: String) -> String {
    var transcript = Transcript(Self.drafts)
    #expect(transcript.run(line) == .failed)
    return transcript.messages.text
  }

  @Test func `Frequency counts words, documents and speakers`() {
    #expect(
      run("frequency min 3") == """
        {"type":"frequency","total":19,"types":8,"attribute":"lower","items":[\
        {"values":["ships"],"count":7,"perMillion":368421.05263157893,"documents":2,"speakers":2},\
        {"values":["and"],"count":3,"perMillion":157894.73684210525,"documents":2,"speakers":1},\
        {"values":["sail"],"count":3,"perMillion":157894.73684210525,"documents":1,"speakers":2}]}

        """)
    #expect(run("frequency by word in b limit 1").contains(#""total":8,"types":7"#))
    #expect(run("frequency with punctuation limit 0").contains(#""total":26,"types":10"#))
  }

  @Test func `Counts of matches are relative to the words searched`() {
    #expect(run("count ships in b").contains(#""count":1,"perMillion":125000"#))
  }

  @Test func `N-grams stay in their sentence`() {
    #expect(
      run("ngrams 2 in a min 2") == """
        {"type":"frequency","total":7,"types":1,"attribute":"lower","length":2,"skips":0,\
        "items":[{"values":["ships","sail"],"count":3,"perMillion":428571.4285714286}]}

        """)
    #expect(run("ngrams 2 skip 1 in a limit 0").contains(#""total":10"#))
  }

  @Test func `Keywords compare with a document, or with the rest`() {
    let output = run("keywords b vs a min 2 limit 1")
    #expect(output == run("keywords b min 2 limit 1").replacingRest(with: "a"))
    #expect(
      output.hasPrefix(
        """
        {"type":"keywords","attribute":"lower","target":{"name":"b","tokens":8},\
        "reference":{"name":"a","tokens":11},"types":8,"items":[{"value":"trains","count":2,\
        "referenceCount":0,"perMillion":250000,"referencePerMillion":0,
        """.trimmed))
  }

  @Test func `Keywords of everything have nothing to be compared with`() {
    let message = error("keywords")
    #expect(message.contains("nothing to compare everything selected with"))
    #expect(message.contains("keywords 1 vs 2"))
  }

  @Test func `Keywords compare with a list of words`() throws {
    let path = "/tmp/parlance-words-\(UInt64.random(in: 0...UInt64.max)).tsv"
    run("!printf 'Word Count\\nSHIPS 1\\nthe 99\\n' > \(path)")
    let output = run("keywords a wordlist \(path) limit 1")
    run("!rm \(path)")
    #expect(output.contains(#""tokens":100},"types":5"#))
    #expect(output.contains(#""value":"ships","count":6,"referenceCount":1"#))
    #expect(error("keywords a wordlist /nowhere.tsv").contains("/nowhere.tsv"))
  }

  @Test func `Collocates of a word in a window`() {
    #expect(run("collocates sail window 1,0 limit 1").contains(#""value":"ships","count":3"#))
    #expect(run("collocates sail window sentence").contains(#""value":"old","count":1"#))
    #expect(run("collocates trains window 0,1 rank count").contains(#""value":"stop","count":1"#))
    #expect(run("collocates nowhere").contains(#""hits":0"#))
    let message = error("collocates ships window x,2")
    #expect(message.contains("'x,2' is no window"))
    #expect(message.contains("sentence"))
  }

  @Test func `Dispersion over documents`() {
    #expect(
      run("dispersion ships").hasPrefix(
        """
        {"type":"dispersion","parts":2,"tokens":19,"items":[{"value":"ships","count":7,"range":2,
        """.trimmed))
    #expect(run(#"dispersion "run""#).contains(#""value":"run","count":1,"range":1"#))
    #expect(run("dispersion ships", format: "text").contains("6 matches"))
    #expect(run("dispersion nowhere").contains(#""juillandD":null"#))
  }

  @Test func `Several queries stand side by side`() {
    let trend = run("trend ships vs trains by document")
    #expect(trend.contains(#""query":"ships","by":"document""#))
    #expect(trend.contains(#""series":[{"query":"ships""#))
    #expect(trend.contains(#"{"query":"trains","by":"document","undated":0"#))
    let dispersion = run("dispersion ships vs trains vs wait")
    #expect(dispersion.contains(#"{"value":"trains","count":2,"range":1,"#))
    #expect(dispersion.contains(#"{"value":"wait","count":1,"range":1,"#))
    #expect(run("trend ships vs trains", format: "csv").contains("trains perMillion"))
    #expect(error("trend ships vs").contains("a query is missing"))
  }

  @Test func `The lines behind a keyword`() {
    let keywords = run("keywords b vs a limit 1 lines 1")
    #expect(keywords.contains(#""matches":[{"reference":"b:1.1","speaker":"Ada","left":""#))
    #expect(!run("keywords b vs a limit 1").contains("matches"))
    #expect(run("keywords b vs a limit 1 lines 5", format: "text").contains("b:1.1"))
  }

  @Test func `Matches are exported with what is known of their place`() {
    let table = run("find trains", format: "csv")
    #expect(table.hasPrefix("reference,document,date,speaker,role,left,match,right,start,end,"))
    #expect(table.contains("b:1.1,b,2019,Ada,statement,,Trains,"))
    #expect(run("find trains").contains(#""role":"statement","title":null,"date":"2019""#))
    let grouped = run("find ships grouped by document limit 1")
    #expect(grouped.contains(#""count":7,"grouped":"document""#))
    #expect(grouped.contains(#""group":"a"}"#) && grouped.contains(#""group":"b"}"#))
  }

  @Test func `Trends by year and by place`() {
    #expect(
      run("trend ships by year") == """
        {"type":"trend","query":"ships","by":"year","undated":0,"items":[\
        {"label":"2018","count":6,"tokens":11,"perMillion":545454.5454545454},\
        {"label":"2019","count":1,"tokens":8,"perMillion":125000}]}

        """)
    #expect(run("trend ships by month").contains(#""undated":1,"items":[{"label":"2018-05""#))
    #expect(run("trend ships by position", format: "text").contains("position"))
  }

  @Test func `Style of the whole, of documents and of speakers`() {
    #expect(run("style").contains(#""name":"everything selected","tokens":19,"types":8"#))
    let documents = run("style by document")
    #expect(documents.contains(#""name":"a","tokens":11,"types":4"#))
    #expect(documents.contains(#""mattr":null"#))
    #expect(run("style by speaker min 5 in a").contains(#""name":"Ada","tokens":7"#))
    #expect(!run("style by speaker min 5 in a").contains("Bo"))
    #expect(run("style by speaker in a").contains(#""share":0.36363636363636365}]"#))
    #expect(run("style by document", format: "text").contains("Words a turn"))
  }

  @Test(arguments: [
    "frequency", "ngrams 2", "keywords a", "collocates ships", "dispersion ships",
    "trend ships", "style by speaker",
  ])
  func `Every table has every form`(line: String) {
    for format in ["text", "csv", "tsv", "markdown", "html"] {
      #expect(!run(line, format: format).isEmpty)
    }
    let rows = run("\(line)", format: "csv").split(separator: "\n")
    #expect(rows.count > 1)
    let width = rows[0].split(separator: ",", omittingEmptySubsequences: false).count
    #expect(rows.allSatisfy { $0.contains("\"") || $0.count { $0 == "," } == width - 1 })
  }

  @Test func `Small probabilities and decimals for readers`() {
    #expect(0.0312.probabilityText == "0.0312")
    #expect(0.000012345.probabilityText == "1.2e-5")
    #expect(9.99e-9.probabilityText == "1.0e-8")
    #expect(0.0.probabilityText == "<1e-300")
    #expect((-1234.567).rounded(toPlaces: 1) == "-1,234.6")
    #expect((-0.001).rounded(toPlaces: 2) == "0.00")
    #expect(2.5.rounded(toPlaces: 0) == "3")
  }
}

extension String {
  fileprivate var trimmed: String { hasSuffix("\n") ? String(dropLast()) : self }

  fileprivate func replacingRest(with name: String) -> String {
    split(separator: "the rest of the corpus", omittingEmptySubsequences: false)
      .joined(separator: name)
  }
}
