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

  @Test(arguments: [
    // Slashes: the month first, unless it cannot be one; full stops: the day first.
    ("04/05/2015", "2015-04-05"), ("4/5/2015", "2015-04-05"), ("13/05/2015", "2015-05-13"),
    ("05/13/2015", "2015-05-13"), ("04.05.2015", "2015-05-04"), ("4-5-2015", "2015-04-05"),
    // Two digits: from 50 on of the last century.
    ("1.2.49", "2049-02-01"), ("1.2.50", "1950-02-01"), ("1/2/99", "1999-01-02"),
    // A day counts more than a month that comes first.
    ("March 2020, printed on 5 April 2021", "2021-04-05"),
    ("March 2020 and April 2021", "2020-03"),
    ("2nd of May 2019", "2019-05-02"), ("3rd May, 2019", "2019-05-03"),
    ("May 21st, 2019", "2019-05-21"), ("le 14 juillet 2019", "2019-07-14"),
    ("3 marzo del 2019", "2019-03-03"), ("31 января 2019 года", "2019-01-31"),
  ])
  func orders(_ text: String, _ date: String) {
    #expect(DateFinder.first(in: text)?.iso == date)
  }

  @Test(arguments: [
    "13/13/2015", "32.01.2015", "00/05/2015", "5 May 1499", "5 May 2201", "2015-13-01",
  ])
  func impossibleDates(_ text: String) {
    #expect(DateFinder.first(in: text) == nil)
  }

  @Test func aLineThatIsADate() {
    #expect(DateFinder.fills("5 December 2019"))
    #expect(DateFinder.fills("On 2019-12-05"))
    #expect(!DateFinder.fills("It was the 5th of December 2019 when we met"))
    #expect(!DateFinder.fills("December"))
    #expect(DateFinder.isAdministrative("Last updated 5 May 2019"))
    #expect(!DateFinder.isAdministrative("Recorded 5 May 2019"))
  }

  @Test(arguments: [
    ("12:30", true), ("9:05 am", true), ("21:45 CET", true), ("8:00 Uhr", true),
    ("12:30 pm EST", true), ("12.30", false), ("Anna: 12", false), ("12:30 we met again", false),
    ("1230", false),
  ])
  func timesOfDay(_ text: String, _ fills: Bool) {
    #expect(TimeOfDay.fills(text) == fills)
  }

  @Test(arguments: [
    "5 apples 2019", "Room 12/99/2000", "in 2019", "May I ask 12?", "30 February 2019",
    "2019-02-30",
  ])
  func noDates(_ text: String) {
    #expect(DateFinder.first(in: text) == nil)
  }

  @Test func values() {
    #expect(DateFinder.iso(fromValue: "20160323") == "2016-03-23")
    #expect(DateFinder.iso(fromValue: "2016-03") == "2016-03")
    #expect(DateFinder.iso(fromValue: "2016") == "2016")
    #expect(DateFinder.iso(fromValue: "20160323T101500") == "2016-03-23")
    #expect(DateFinder.iso(fromValue: "March 2016") == "2016-03")
    #expect(
      DateFinder.iso(fromValue: "20161323") == nil && DateFinder.iso(fromValue: "2016-13") == nil)
    #expect(DateFinder.iso(fromValue: "1499") == nil)
    #expect(DateFinder.iso(fromValue: "soon") == nil)
    #expect(DateFinder.iso(fromValue: "20190229") == nil)
  }
}
