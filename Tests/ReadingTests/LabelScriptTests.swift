import Corpus
import Testing

@testable import Reading

/// Labels in many scripts and typographies; each case is one kind of label, with the same exchange.
@Suite struct LabelScriptTests {
  private func speakers(_ text: String, path: String = "a.txt") throws -> [String?] {
    try #require(try read(text, path: path).first).readTurns.map(\.speaker)
  }

  /// Fails where a script's colon, or a name without capitals, is unknown.
  @Test(arguments: [
    ("王芳：你觉得河流怎么样？\n李明：很重要。\n王芳：为什么？\n李明：因为水是生命。", ["王芳", "李明"]),
    ("田中：川はどうですか。\n鈴木：大切です。\n田中：なぜですか。\n鈴木：水は命だからです。", ["田中", "鈴木"]),
    (
      "سامر الريس: كيف بدأت؟\nنور الحداد: بدأت طفلة.\nسامر الريس: ومتى؟\nنور الحداد: قديما.",
      ["سامر الريس", "نور الحداد"]
    ),
    ("윤다솔 : 고기가 많습니까?\n한바다 : 적습니다.\n윤다솔 : 왜죠?\n한바다 : 물이 따뜻합니다.", ["윤다솔", "한바다"]),
  ])
  func twoTurnsEachAreEnough(_ text: String, _ names: [String]) throws {
    #expect(try speakers(text) == [names[0], names[1], names[0], names[1]])
  }

  /// Fails where marks before names, or brackets of other scripts, are unknown.
  @Test func marksAndBrackets() throws {
    let marks = "◇ 윤다솔> 고기가 많습니까?\n◆ 한바다> 적습니다.\n◇ 윤다솔> 왜죠?\n◆ 한바다> 물이 따뜻해요."
    #expect(try speakers(marks) == ["윤다솔", "한바다", "윤다솔", "한바다"])
    let brackets = "（記　者）\n工事はいつ終わりますか。\n（市　長）\n来年の春です。\n（記　者）\n費用は。\n（市　長）\n三億円です。"
    #expect(try speakers(brackets) == ["記者", "市長", "記者", "市長"])
  }

  /// Fails where a label in other capitals hands its words to the speaker before.
  @Test func capitalsThatChange() throws {
    let text = """
      Müller: Guten Tag.
      Berg: Guten Tag, Herr Müller.
      Müller: Wie geht es Ihnen heute?
      Berg: Gut, danke.
      MÜLLER: Schön.
      Özdemir: Ja.
      Berg: Wie bitte?
      Özdemir: Nein.
      """
    #expect(
      try speakers(text) == [
        "Müller", "Berg", "Müller", "Berg", "Müller", "Özdemir", "Berg", "Özdemir",
      ])
    let hearing = """
      ANNA BERG: Good morning, Senator.
      MCCAIN: I have a question.
      ANNA BERG: Yes?
      McCain: Who pays?
      ANNA BERG: We do.
      De La GARZA: I see.
      ANNA BERG: Bye.
      """
    #expect(try speakers(hearing).count == 7)
  }

  /// Fails where initials with stops are people of their own.
  @Test(arguments: ["M.Z.", "MZ", "M. Z."])
  func initialsStandForNames(_ initials: String) throws {
    let other = initials.replacing("M", with: "J").replacing("Z", with: "K")
    let text = """
      Marta Zielna: Witamy.

      Jan Korba: Dzień dobry.

      \(initials): Od kiedy?

      \(other): Od trzydziestu lat.

      \(initials): A światło?

      \(other): Jest nowe.
      """
    #expect(Set(try speakers(text)) == ["Marta Zielna", "Jan Korba"])
  }

  /// Fails where labels count only at the beginning of lines.
  @Test func labelsGluedToTheSentenceBefore() throws {
    let text =
      "Question: You have had the post for a year, what has changed?Ragna Thor: The queue is shorter."
      + "Question: Because fewer boats come?Ragna Thor: Because they come when we ask.Question: And the ferry?"
    #expect(
      try speakers(text) == ["Question", "Ragna Thor", "Question", "Ragna Thor", "Question"])
  }

  /// Fails where `Berg, Una` and `Berg, Ola` are cut to the surname.
  @Test func surnamesBeforeForenames() {
    #expect(InvertedNames.areUsed(["Berg, Una", "Alm, Finn (Guest)", "Berg, Ola"]))
    #expect(InvertedNames.plain("Alm, Finn (Guest)") == "Finn Alm")
    #expect(!InvertedNames.areUsed(["KINKADE, CNN ANCHOR", "SLAVITT, ACTING ADMINISTRATOR"]))
  }

  /// Fails where fields that recur are taken for people who take turns.
  @Test(arguments: [
    "Server: listening on port 8080\nWorker: ready\nServer: request from 10.0.0.4\nWorker: job done\nServer: bye",
    "材料：鸡蛋三个，盐少许。\n做法：把番茄切块。\n提示：火不要太大。\n做法：先炒蛋。\n提示：最后放盐。",
    "일시: 2019년 5월 4일\n장소: 강변 회관\n일시: 오후 2시\n장소: 이층",
    "Name: ferry\nVersion: 1.2\nName: mill\nVersion: 2.0\nName: bridge\nVersion: 0.1",
  ])
  func fieldsAreNoSpeakers(_ text: String) throws {
    #expect(try speakers(text).allSatisfy { $0 == nil })
  }

  /// Fails where the last turn is taken for a notice below the text.
  @Test func theLastTurnIsKept() throws {
    let text = """
      Ada Finch (00:00:00):
      What is the hardest month?

      Ben Stoll (00:00:03):
      March.

      Ada Finch (00:00:09):
      Thank you.

      Ben Stoll (00:00:11):
      Please subscribe to the show.
      """
    #expect(try speakers(text).count == 4)
  }

  /// Fails where escapes of a printed string are text.
  @Test func escapedText() {
    let bytes = #"b'Ada: It\xe2\x80\x99s late.\n\nBo: Is it?\nAda: Yes.\n'"#
    let plain = EscapedText.plain(Array(bytes.utf8)).map { String(decoding: $0, as: UTF8.self) }
    #expect(plain == "Ada: It’s late.\n\nBo: Is it?\nAda: Yes.\n")
    #expect(EscapedText.plain(Array("A path C:\\new and no more".utf8)) == nil)
  }

  /// Fails where a speech of one person has no speaker, or an announcement has one.
  @Test func titlesThatGiveTheSpeaker() {
    #expect(
      TitlePerson.orator(in: "Minister of Ports Ada Lind’s remarks at the forum") != nil)
    #expect(
      TitlePerson.orator(in: "noon briefing by Erik Sand, Spokesperson for the Assembly")
        == "Erik Sand")
    #expect(TitlePerson.orator(in: "Statement by Ada Lind on ports") == nil)
  }

  /// Fails where a doubtful label's words go to whoever spoke before, or without a warning.
  @Test func doubtfulLabelsAreNamed() throws {
    let text = """
      ANNA BERG: Good morning.

      BO EKMAN: Good morning.

      ANNA BERG: Shall we?

      BO EKMAN: Yes.

      Cy Orr: Who are you?

      ANNA BERG: We are two.
      """
    let draft = try #require(try read(text).first)
    let warned = draft.warnings.contains { $0.kind == .label && $0.message.contains("Cy Orr") }
    #expect(warned || draft.readTurns[4].speaker == "Cy Orr")
  }
}
