import Testing

@testable import NetwerkAnalyse

struct OnderdrukkingTests {
  private let vijf = Onderdrukking(drempel: 5)

  @Test func `onder de drempel wordt een getal niet verteld, nul wel`() {
    #expect((0...6).map { vijf.cel($0).aantal } == [0, nil, nil, nil, nil, 5, 6])
  }

  @Test func `een klein getal neemt het kleinste andere mee, anders is het uit te rekenen`() {
    // 3 is te klein; 20 − 3 … zou uit 100 en 77 volgen.
    let (cellen, totaal) = vijf.tabel([3, 77, 20])
    #expect(cellen.map(\.aantal) == [nil, 77, nil])
    #expect(totaal == .aantal(3 + 77 + 20))
  }

  @Test func `twee kleine getallen samen onder de drempel nemen er nog een mee`() {
    // 1 + 2 = 3 is zelf te klein om te vertellen.
    #expect(vijf.tabel([1, 2, 30, 40]).cellen.map(\.aantal) == [nil, nil, nil, 40])
  }

  @Test func `met alleen nullen ernaast valt ook het totaal weg`() {
    let (cellen, totaal) = vijf.tabel([3, 0, 0])
    #expect(cellen.map(\.aantal) == [nil, 0, 0])
    #expect(totaal == .onderdrukt)
  }

  @Test func `een tabel zonder kleine getallen blijft heel, en drempel een verbergt niets`() {
    #expect(vijf.tabel([5, 0, 9]).cellen.map(\.aantal) == [5, 0, 9])
    #expect(Onderdrukking(drempel: 1).tabel([1, 2]).cellen.map(\.aantal) == [1, 2])
    #expect(Onderdrukking(drempel: 0).drempel == 1)
  }

  /// Everything that could be behind what is told.
  private func mogelijk(_ cellen: [Buurtcel], totaal: Int) -> [[Int]] {
    cellen.reduce([[]]) { begin, cel in
      begin.flatMap { eerder in
        (cel.aantal.map { $0...$0 } ?? 1...totaal).map { eerder + [$0] }
      }
    }.filter { $0.reduce(0, +) == totaal }
  }

  @Test func `wie alles optelt komt van geen enkel klein getal te weten hoe groot het is`() {
    for een in 0...7 {
      for twee in 0...7 {
        for drie in 0...7 {
          let aantallen = [een, twee, drie]
          let (cellen, totaal) = vijf.tabel(aantallen)
          for (cel, aantal) in zip(cellen, aantallen) where (1..<5).contains(aantal) {
            #expect(cel == .onderdrukt)
          }
          guard let totaal = totaal.aantal else { continue }
          let achter = mogelijk(cellen, totaal: totaal)
          for plaats in aantallen.indices where (1..<5).contains(aantallen[plaats]) {
            #expect(Set(achter.map { $0[plaats] }).count > 1, "\(aantallen)")
          }
        }
      }
    }
  }
}
