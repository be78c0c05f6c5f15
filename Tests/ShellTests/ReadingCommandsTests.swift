import Testing

@testable import Shell

/// The commands that list and show text, as programs read them.
@Suite struct ReadingCommandsTests {
  private func json(_ script: String) -> String {
    Transcript.output(of: "set output json; \(script)")
  }

  @Test func `Turns leave editorial matter out where speech is labelled, and count it`() {
    #expect(!json("turns").contains("window"))
    #expect(json("turns with narration").contains(#""turn":3,"speaker":null,"role":"narration""#))
    #expect(json("turns in news").contains("Nobody else was asked."))
    #expect(
      Transcript.output(of: "turns in harbour").hasSuffix(
        "1 turn of editorial matter left out; 'turns with narration' lists them\n"))
    #expect(!Transcript.output(of: "turns in news").contains("left out"))
  }

  @Test func `A turn keeps its number whatever is left out`() {
    #expect(
      json("turns in harbour:4") == """
        {"type":"turns","turns":[{"reference":"harbour:4","document":"harbour","turn":4,\
        "speaker":"Anna Berg","role":"question","start":null,"end":null,"language":"en",\
        "text":"And who pays?"}]}

        """)
  }

  @Test func `A quote lies where it says, in Unicode scalars of its turn`() {
    #expect(
      json("quotes") == """
        {"type":"quotes","quotes":[{"reference":"news:1.1","document":"news","turn":1,\
        "speaker":"Tom O'Brien","source":null,"sourceStart":null,"sourceEnd":null,"kind":"direct",\
        "text":"We ñeed ships,","start":1,"end":15}]}

        """)
    #expect(json("quotes by Berg") == "{\"type\":\"quotes\",\"quotes\":[]}\n")
  }

  @Test func `Speakers are counted by what they say in turns and quotes`() {
    #expect(
      json("speakers") == """
        {"type":"speakers","speakers":[\
        {"name":"Tom O'Brien","aliases":[],"documents":2,"turns":2,"quotes":1,"tokens":18},\
        {"name":"Anna Berg","aliases":["Berg"],"documents":1,"turns":2,"quotes":0,"tokens":9}]}

        """)
    #expect(json("speakers in news limit 1").contains(#""turns":0,"quotes":1,"tokens":4"#))
  }

  @Test func `Sentences come with their tokens`() {
    #expect(
      json("sentences in harbour:2.1") == """
        {"type":"sentences","sentences":[{"reference":"harbour:2.1","text":"It will.",\
        "tokens":["It","will","."]}]}

        """)
  }

  @Test func `What somebody says is their turns and the quotes given to them`() {
    let turns = json("turns in speaker o'brien")
    #expect(turns.contains("It will."))
    #expect(turns.contains("ships"))
    #expect(!turns.contains("Nobody else"))
    #expect(json("turns in O'Brien") == turns)
    #expect(json("turns in (speaker = \"O'Brien\")") == turns)
    #expect(json("tom = filter speaker = o'brien; turns in tom").hasSuffix("\n" + turns))
  }

  @Test func `A sentence that is shown is marked in its turn`() {
    #expect(
      Transcript.output(of: "set color always; show harbour:2.2 context 0").contains(
        "It will. \u{1B}[1;31mThe harbour doubles by 2025."))
  }

  @Test func `Documents go by id or number`() {
    #expect(json("info 2") == json("info news"))
    #expect(json("documents in 2").contains(#""id":"news","title":"Harbour to double""#))
    #expect(json("filter document = harbour; documents").contains(#""turns":5,"sentences":6"#))
  }

  @Test func `A table shows what fits at the prompt, and everything where that is asked for`() {
    var transcript = Transcript()
    transcript.session.isInteractive = true
    transcript.session.terminal.height = 6
    for number in 0..<30 { transcript.run("alias name\(number) = turns") }
    transcript.run("turns in harbour limit all")
    #expect(transcript.output.text.contains("Everyone pays a little."))
    #expect(transcript.session.rowsThatFit == 10)
  }
}
