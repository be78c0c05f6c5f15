import Corpus
import Testing

@testable import Reading

@Suite struct VerticalTextTests {
  private let sample = """
    <?xml version="1.0" encoding="UTF-8"?>
    <corpus>
    <text id="t1" title="Two &amp; more" date="2020-05-06">
    <u who="Ida Falk" n="1">
    <s>
    Do\tdo\tAUX\tdo
    n't\tn't\tPART\tnot
    R&amp;D\tr&amp;d\tNOUN\tR&amp;D
    <np type="x">
    <np type="inner">
    go\tgo\tVERB\tgo
    </np>
    </np>
    ?\t?\tPUNCT\t?
    </s>
    </u>
    <u who="Bo Ek">
    <s>
    <3\t<3\tSYM\t<3
    </s>
    <s>
    Yes\tyes\tINTJ
    </s>
    </u>
    </text>
    <text id="t2">
    Alone\talone\tADJ\talone
    </text>
    </corpus>
    """

  @Test func documentsTurnsAndTokens() throws {
    let drafts = try read(sample, path: "a.vrt")
    #expect(drafts.map(\.id) == ["t1", "t2"])
    #expect(drafts[0].title == "Two & more")
    #expect(drafts[0].date == "2020-05-06")
    #expect(drafts[0].readTurns.map(\.text) == ["Don't R&D go?", "<3 Yes"])
    #expect(drafts[0].readTurns.map(\.speaker) == ["Ida Falk", "Bo Ek"])
    #expect(drafts[1].readTurns == [ReadTurn(nil, .narration, "Alone")])
    let annotation = try #require(drafts[0].annotation)
    let words = annotation.tokens.map { String(decoding: drafts[0].text[$0], as: UTF8.self) }
    #expect(words == ["Do", "n't", "R&D", "go", "?", "<3", "Yes"])
    #expect(annotation.sentenceStarts == [0, 5, 6])
  }

  @Test func columnsAndStructures() throws {
    let annotation = try #require(try read(sample, path: "a.vrt").first?.annotation)
    #expect(annotation.attributes.map(\.name) == ["lc", "pos", "lemma"])
    func values(_ index: Int) -> [String] {
      annotation.attributes[index].ids.map { annotation.attributes[index].values[Int($0)] }
    }
    #expect(values(1) == ["AUX", "PART", "NOUN", "VERB", "PUNCT", "SYM", "INTJ"])
    #expect(values(2) == ["do", "not", "R&D", "go", "?", "<3", ""])
    let structures = Dictionary(
      uniqueKeysWithValues: annotation.structures.map { ($0.name, $0.regions) })
    #expect(structures["u"]?.map(\.tokens) == [0..<5, 5..<7])
    #expect(structures["np"]?.map(\.tokens) == [3..<4])
    #expect(structures["np"]?.first?.attributes == [MetadataEntry(key: "type", value: "x")])
    #expect(structures["text"]?.map(\.tokens) == [0..<7])
  }

  @Test func columnsByName() throws {
    let options = ReadingOptions(format: "vrt", columns: ["word", "tag"])
    let annotation = try #require(
      try read("<text>\na\tX\nb\tY\n</text>\n", options: options).first?.annotation)
    #expect(annotation.attributes.map(\.name) == ["tag"])
    #expect(annotation.attributes[0].values == ["X", "Y"])
  }

  @Test func plainTakesParagraphsAsTheyStand() throws {
    let text = "Note: this\n\nAda: is no label here.\n"
    let draft = try #require(try read(text, options: ReadingOptions(format: "plain")).first)
    #expect(draft.readTurns.map(\.text) == ["Note: this", "Ada: is no label here."])
    #expect(draft.title == nil)
  }
}
