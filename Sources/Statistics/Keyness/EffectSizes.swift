extension FrequencyPair {
  /// The difference of the relative frequencies in percent of the reference's: 100 (n1 − n2) / n2;
  /// `nil` where the reference lacks the type.
  ///
  /// Source: Gabrielatos and Marchi, "Keyness: appropriate metrics and practical issues" (2012). They
  /// put 10⁻¹⁸ for a reference frequency of 0; the figure that this gives has no meaning, so there is
  /// none here.
  public var percentDifference: Double? {
    referenceCount == 0 ? nil : 100 * (perMillion - referencePerMillion) / referencePerMillion
  }

  /// The odds ratio ad / bc; with a zero in any cell, one half is added to every cell.
  ///
  /// Source: Haldane (1956) for the correction.
  public var oddsRatio: Double {
    let cells = [count, referenceCount, size - count, referenceSize - referenceCount]
    let added = cells.contains(0) ? 0.5 : 0
    let (a, b) = (Double(cells[0]) + added, Double(cells[1]) + added)
    let (c, d) = (Double(cells[2]) + added, Double(cells[3]) + added)
    return (a * d) / (b * c)
  }

  /// Simple maths: (f1 + k) / (f2 + k) of the frequencies per million. A larger `k` favours commoner
  /// types.
  ///
  /// Source: Kilgarriff, "Simple maths for keywords" (2009); k = 1 as in Sketch Engine.
  public func simpleMaths(k: Double = 1) -> Double {
    (perMillion + k) / (referencePerMillion + k)
  }
}
