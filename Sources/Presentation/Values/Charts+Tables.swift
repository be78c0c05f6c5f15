extension BarChart {
  /// The chart's numbers.
  public var table: Table {
    let twoSided = isTwoSided
    let sides =
      twoSided
      ? [
        Table.Column(leftTitle.isEmpty ? "Left" : leftTitle, key: "left", kind: .number),
        Table.Column(rightTitle.isEmpty ? "Right" : rightTitle, key: "right", kind: .number),
      ]
      : [Table.Column(unit.isEmpty ? "Value" : unit, key: "value", kind: .number)]
    let decimals = decimals
    return Table(
      columns: [Table.Column("Label")] + sides,
      rows: bars.map { bar in
        [.text(bar.label)] + (twoSided ? [.real(bar.left, decimals: decimals)] : [])
          + [.real(bar.right, decimals: decimals)]
      },
      caption: StyledText(title))
  }
}

extension SeriesChart {
  /// The chart's numbers, a row for each place on the axis.
  public var table: Table {
    Table(
      columns: [Table.Column("Place")] + lines.map { Table.Column($0.name, kind: .number) },
      rows: axis.enumerated().map { place, label in
        [.text(label)]
          + lines.map { line in
            .real(
              line.values.indices.contains(place) ? line.values[place] : nil, decimals: decimals)
          }
      },
      caption: StyledText(title))
  }
}

extension StripChart {
  /// The chart's occurrences, a row for each.
  public var table: Table {
    Table(
      columns: [Table.Column("Label"), Table.Column("Position", kind: .number)],
      rows: strips.flatMap { strip in
        strip.positions.map { [.text(strip.label), .real($0, decimals: 4)] }
      },
      caption: StyledText(title))
  }
}
