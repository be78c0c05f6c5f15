import Corpus
import Testing

@testable import Query

@Suite struct FilterExpressionTests {
  private let corpus: Corpus = {
    var first = SmallCorpus.draft(
      ["Sergey Lavrov: We/x/we agree/x/agree ./x/.", "Anna Smith: Why/x/why ?/x/?"], id: "moscow",
      date: "2019-12-05")
    first.title = "Talks in Moscow"
    first.metadata = [MetadataEntry(key: "place", value: "Moscow")]
    var second = SmallCorpus.draft(
      ["Bert Smith: European/x/european Union/x/union now/x/now", "Sergey Lavrov: No/x/no"],
      id: "brussels", date: "2020-01")
    second.metadata = [MetadataEntry(key: "rank", value: "3")]
    second.turns[0].time = TurnTime(start: 61_000, end: 65_500)
    second.turns[1].time = TurnTime(start: 66_000)
    second.turns[1].language = "it"
    return Corpus([first, second])
  }()

  private func turns(_ expression: String) throws -> [Int] {
    let selection = try FilterExpression.parse(expression).evaluate(
      on: corpus, within: corpus.everything)
    return Array(selection.turns.members)
  }

  private func refusal(_ expression: String) -> QueryError? {
    do {
      _ = try FilterExpression.parse(expression).evaluate(on: corpus, within: corpus.everything)
      return nil
    } catch {
      return error
    }
  }

  /// Each would be the year 5, 31 days of any month, or a year of the first century where a date is read
  /// as far as it goes.
  @Test(arguments: [
    "5 December 2019", "2019-02-30", "2019-13", "2019-04-31", "1900-02-29", "5", "19-12-05",
    "2019-",
    "2019 soon", "2019-12-05-06",
  ])
  func `What is not a day of the calendar is refused`(date: String) {
    #expect(refusal("date = \"\(date)\"")?.expected.contains("YYYY, such as 2019") == true)
  }

  @Test(arguments: [
    "2020-02-29", "2000-02-29", "2019-12-31", "2019-12-05T10:00", "2019-12-05 9:30",
  ])
  func `Days of leap years and days with a time are dates`(date: String) {
    #expect(refusal("date = \"\(date)\"") == nil)
  }

  @Test(arguments: [
    ("all", [0, 1, 2, 3]), ("speaker = lavrov", [0, 3]), ("speaker = \"Mr. LAVROV\"", [0, 3]),
    ("not speaker = Sergey Lavrov", [1, 2]), ("speaker ~ \"smith$\"", [1, 2]),
    ("document = moscow", [0, 1]), ("document = 2", [2, 3]),
    ("document in (moscow, 2)", [0, 1, 2, 3]),
    ("document not in (moscow)", [2, 3]), ("date = 2019", [0, 1]), ("date = 2019-12", [0, 1]),
    ("date > 2019-12", [2, 3]), ("date >= 2019-12-05 and date < 2020", [0, 1]),
    ("date <= 2020", [0, 1, 2, 3]), ("role = question", [0, 2]), ("words >= 2", [0, 2]),
    ("turn = 2", [1, 3]), ("title ~ moscow", [0, 1]), ("place = MOSCOW", [0, 1]),
    ("rank > 2", [2, 3]), ("has \"Wh.*\"", [1]), ("has european union and role = question", [2]),
    ("(has we or has \"No\") and not turn = 1", [3]), ("mentions \"European union\"", [2]),
    ("kind = interview & language = EN", [0, 1, 2]), ("language = it", [3]),
    ("start >= 1:01", [2, 3]), ("start > 61", [3]), ("end < 1:05.6", [2]),
    ("not end > 0", [0, 1, 3]),
    ("role = answer and words = 1 or speaker = \"Bert Smith\"", [1, 2, 3]),
  ])
  func expressionsSelectTurns(expression: String, expected: [Int]) throws {
    #expect(try turns(expression) == expected)
  }

  @Test func anExpressionStaysInsideTheSelection() throws {
    let selection = Selection(turns: Runs(1..<3))
    let found = try FilterExpression.parse("not speaker = lavrov").evaluate(
      on: corpus, within: selection)
    #expect(Array(found.turns.members) == [1, 2])
  }

  @Test(arguments: [
    ("speakr = x", 0, "speaker"), ("speaker = Lavorv", 10, "Lavrov"),
    ("document = moskow", 11, "moscow"),
    ("role = anwser", 7, "answer"),
  ])
  func unknownNamesBringTheNearest(expression: String, place: Int, suggestion: String) {
    let error = refusal(expression)
    #expect(error?.range.lowerBound == place)
    #expect(error?.suggestion == suggestion)
  }

  @Test func aSurnameOfTwoPeopleIsAmbiguous() {
    #expect(refusal("speaker = smith")?.expected == ["Anna Smith", "Bert Smith"])
  }

  @Test(arguments: [
    "", "speaker", "speaker =", "(speaker = lavrov", "speaker in lavrov", "words = many",
    "date = tomorrow", "speaker ~ \"(\"", "has", "not", "title = \"x",
    "has [por=\"x\"]",
  ])
  func whatIsNoExpressionIsRefused(expression: String) {
    #expect(refusal(expression) != nil)
  }

  @Test func errorsOfQueriesPointIntoTheExpression() {
    #expect(refusal("turn = 1 and has [por=\"x\"]")?.range.lowerBound == 18)
  }
}

@Suite struct NearestNameTests {
  @Test func aPartOfANameFindsIt() {
    let ids = ["putin-conte", "sergey-lavrov-italian", "lavrov2"]
    #expect(NearestName.ofPart("lavrof", among: ids) == "lavrov2")
    #expect(NearestName.ofPart("lavrof", among: Array(ids.prefix(2))) == "sergey-lavrov-italian")
    #expect(NearestName.ofPart("ital", among: ids) == "sergey-lavrov-italian")
    #expect(NearestName.ofPart("contte", among: ids) == "putin-conte")
    #expect(NearestName.ofPart("xyz", among: ids) == nil)
  }
}
