import Corpus
import Testing

@testable import Reading

@Suite struct ContainerTests {
  @Test func paragraphsOfRichText() throws {
    let text = #"""
      {\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fnil Calibri;}}{\*\generator None;}
      {\info{\title On the tide}{\author Nobody}}\pard
      {\b Lena Voss:} Who saw the caf\'e9 \ldblquote Nord\rdblquote ?\par
      {\b Otto Brandt:} I did. It was \u8364?5\emdash cheap.\par\par
      {\b Lena Voss:} And\~then?\par
      {\b Otto Brandt:} We
       left \{early\}. \u-10179?\u-8704?\par
      {\b Lena Voss:} Why?\par
      {\b Otto Brandt:} The tide.\par}
      """#
    let draft = try #require(try read(text, path: "a.rtf").first)
    #expect(draft.format.hasPrefix("rtf"))
    #expect(draft.title == "On the tide")
    #expect(
      draft.readTurns.map(\.text) == [
        "Who saw the café “Nord”?", "I did. It was €5—cheap.", "And\u{A0}then?",
        "We left {early}. 😀", "Why?", "The tide.",
      ])
    #expect(Set(draft.readTurns.map(\.speaker)) == ["Lena Voss", "Otto Brandt"])
  }

  @Test func brokenRichTextIsReadAsFarAsItGoes() throws {
    let draft = try #require(try read(#"{\rtf1 One line.\par}}}{\b \'"#, path: "a.rtf").first)
    #expect(draft.readTurns.map(\.text) == ["One line."])
  }

  @Test func threadsOfAMailbox() throws {
    let text = """
      From lena@example.org Tue Mar  3 10:12:00 2020
      From: Lena Voss <lena@example.org>
      Subject: Harbour
      Date: Tue, 3 Mar 2020 10:12:00 +0100

      Is the harbour open?

      From otto@example.org Tue Mar  3 11:00:00 2020
      From: =?utf-8?Q?Ott=C3=B3_Brandt?= <otto@example.org>
      Subject: Re: Harbour
      Date: Tue, 3 Mar 2020 11:00:00 +0100
      MIME-Version: 1.0
      Content-Type: multipart/alternative; boundary="sep"

      --sep
      Content-Type: text/plain; charset=utf-8
      Content-Transfer-Encoding: quoted-printable

      On 3 March lena@example.org wrote:
      > Is the harbour open?

      Yes, the caf=C3=A9 is op=
      en too.
      --\u{20}
      Otto
      --sep
      Content-Type: text/html

      <p>Yes</p>
      --sep--

      From lena@example.org Wed Mar  4 09:00:00 2020
      From: Lena Voss <lena@example.org>
      Subject: Lunch
      Content-Transfer-Encoding: base64

      QXQgbm9vbj8=

      """
    let drafts = try read(text, path: "a.mbox")
    try #require(drafts.count == 2)
    #expect(drafts[0].title == "Harbour")
    #expect(drafts[0].date == "2020-03-03")
    #expect(drafts[0].readTurns.map(\.speaker) == ["Lena Voss", "Ottó Brandt"])
    #expect(
      drafts[0].readTurns.map(\.text) == ["Is the harbour open?", "Yes, the café is open too."])
    #expect(drafts[1].readTurns.map(\.text) == ["At noon?"])
  }

  @Test func scoresOfEXMARaLDA() throws {
    let text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <basic-transcription><head><meta-information><transcription-name>Kitchen</transcription-name>
      </meta-information><speakertable>
      <speaker id="S0"><abbreviation>LEN</abbreviation></speaker>
      <speaker id="S1"><abbreviation>OTT</abbreviation></speaker></speakertable></head>
      <basic-body><common-timeline><tli id="T0" time="0.0"/><tli id="T1" time="1.2"/>
      <tli id="T2" time="2.0"/><tli id="T3" time="3.1"/></common-timeline>
      <tier id="A" speaker="S0" category="v" type="t"><event start="T0" end="T1">So you </event>
      <event start="T1" end="T2">cook?</event></tier>
      <tier id="B" speaker="S0" category="en" type="a"><event start="T0" end="T2">gloss</event></tier>
      <tier id="C" speaker="S1" category="v" type="t"><event start="T2" end="T3">Every day.</event>
      </tier></basic-body></basic-transcription>
      """
    let draft = try #require(try read(text, path: "a.exb").first)
    #expect(draft.title == "Kitchen")
    #expect(draft.readTurns.map(\.text) == ["So you cook?", "Every day."])
    #expect(draft.speakers.count == 2)
  }

  @Test func tiersOfELAN() throws {
    func aligned(_ id: String, _ slot: String, _ text: String) -> String {
      "<ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID='\(id)' TIME_SLOT_REF1='\(slot)' "
        + "TIME_SLOT_REF2='t9'><ANNOTATION_VALUE>\(text)</ANNOTATION_VALUE>"
        + "</ALIGNABLE_ANNOTATION></ANNOTATION>"
    }
    let text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <ANNOTATION_DOCUMENT DATE="2020-03-03T10:00:00+01:00" FORMAT="3.0"><TIME_ORDER>
      <TIME_SLOT TIME_SLOT_ID="t1" TIME_VALUE="0"/><TIME_SLOT TIME_SLOT_ID="t2" TIME_VALUE="900"/>
      <TIME_SLOT TIME_SLOT_ID="t3" TIME_VALUE="1800"/></TIME_ORDER>
      <TIER TIER_ID="ref@O" PARTICIPANT="Otto Brandt">\(aligned("a1", "t2", "O.001"))</TIER>
      <TIER TIER_ID="tx@O" PARTICIPANT="Otto Brandt" PARENT_REF="ref@O"><ANNOTATION>
      <REF_ANNOTATION ANNOTATION_ID="a2" ANNOTATION_REF="a1"><ANNOTATION_VALUE>Every single day.
      </ANNOTATION_VALUE></REF_ANNOTATION></ANNOTATION></TIER>
      <TIER TIER_ID="ft@O" PARTICIPANT="Otto Brandt" PARENT_REF="tx@O"><ANNOTATION>
      <REF_ANNOTATION ANNOTATION_ID="a3" ANNOTATION_REF="a2"><ANNOTATION_VALUE>Jeden Tag kocht er.
      </ANNOTATION_VALUE></REF_ANNOTATION></ANNOTATION></TIER>
      <TIER TIER_ID="tx@L" PARTICIPANT="Lena Voss">\(aligned("b1", "t1", "So you cook?"))
      \(aligned("b2", "t3", "And who eats?"))</TIER></ANNOTATION_DOCUMENT>
      """
    let draft = try #require(try read(text, path: "a.eaf").first)
    #expect(draft.readTurns.map(\.text) == ["So you cook?", "Every single day.", "And who eats?"])
    #expect(draft.readTurns.map(\.speaker) == ["Lena Voss", "Otto Brandt", "Lena Voss"])
  }
}
