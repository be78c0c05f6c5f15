import Testing

@testable import Reading

@Suite struct DateFinderTests {
  @Test(arguments: [
    ("5 December 201918:00", "2019-12-05"), ("Dec. 5th, 2019", "2019-12-05"),
    ("5 декабря 2019 г.", "2019-12-05"), ("il 5 dicembre 2019", "2019-12-05"),
    ("5. Dezember 2019", "2019-12-05"), ("1er mars 2020", "2020-03-01"),
    ("5 de diciembre de 2019", "2019-12-05"), ("2019-12-05T10:00", "2019-12-05"),
    ("05.12.2019", "2019-12-05"), ("12/05/2019", "2019-12-05"), ("25/12/2019", "2019-12-25"),
    ("9-6-89", "1989-09-06"), ("Aired February 14, 2025 - 00:00 ET", "2025-02-14"),
    ("March 2020", "2020-03"),
  ])
  func forms(_ text: String, _ date: String) {
    #expect(DateFinder.first(in: text)?.iso == date)
  }

  @Test(arguments: ["5 apples 2019", "Room 12/99/2000", "in 2019", "May I ask 12?"])
  func noDates(_ text: String) {
    #expect(DateFinder.first(in: text) == nil)
  }

  @Test func values() {
    #expect(DateFinder.iso(fromValue: "20160323") == "2016-03-23")
    #expect(DateFinder.iso(fromValue: "2016-03") == "2016-03")
    #expect(DateFinder.iso(fromValue: "2016") == "2016")
    #expect(DateFinder.iso(fromValue: "soon") == nil)
  }
}
