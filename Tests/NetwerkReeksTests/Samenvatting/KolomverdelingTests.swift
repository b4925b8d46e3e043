import Testing

@testable import NetwerkReeks

struct KolomverdelingTests {
  private func verdeling(_ waarden: [Double?]) -> Kolomverdeling {
    waarden.reduce(into: Kolomverdeling()) { $0.tel($1) }
  }

  @Test func `mean and standard deviation are those of the values`() {
    let verdeling = verdeling([2, 4, 4, 4, 5, 5, 7, 9])
    #expect(verdeling.n == 8)
    #expect(verdeling.gemiddelde == 40.0 / 8)
    // Squares of the distances to 5: 9 + 1 + 1 + 1 + 0 + 0 + 4 + 16 = 32.
    #expect(abs((verdeling.spreiding ?? 0) - (32.0 / 7).squareRoot()) < 1e-12)
    #expect(verdeling.laagste == 2.0)
    #expect(verdeling.hoogste == 9.0)
  }

  @Test func `what has no value is counted apart`() {
    let verdeling = verdeling([nil, 1, nil])
    #expect(verdeling.n == 1)
    #expect(verdeling.leeg == 2)
    #expect(verdeling.gemiddelde == 1.0)
    #expect(verdeling.spreiding == nil)
  }

  @Test func `without values there is no answer`() {
    let leeg = Kolomverdeling()
    #expect(leeg.gemiddelde == nil)
    #expect(leeg.kwantiel(0.5) == nil)
    #expect(leeg.staven(hoogstens: 10).isEmpty)
    #expect(!leeg.isHeel)
  }

  @Test(arguments: [(0.0, 1.0), (0.05, 1), (0.25, 3), (0.5, 5), (0.75, 8), (0.95, 10), (1, 10)])
  func `a quantile of whole numbers is the value at its place`(deel: Double, waarde: Double) {
    #expect(verdeling((1...10).map(Double.init)).kwantiel(deel) == waarde)
  }

  @Test func `a quantile is at most one part in 256 off, over many sizes`() {
    var getal = 1e-7
    var waarden: [Double] = []
    while getal < 1e7 {
      waarden += [getal, -getal]
      getal *= 1.0037
    }
    waarden.sort()
    let verdeling = verdeling(waarden)
    for deel in stride(from: 0.001, through: 1, by: 0.0107) {
      let rang = Int((deel * Double(waarden.count)).rounded(.up)) - 1
      let echt = waarden[rang]
      #expect(abs((verdeling.kwantiel(deel) ?? .nan) - echt) <= abs(echt) / 256)
    }
  }

  @Test func `two parts together are as all at once`() {
    let waarden = (0..<500).map { (getal: Int) -> Double? in
      getal.isMultiple(of: 7) ? nil : Double(getal * getal % 991) / 7
    }
    let alles = verdeling(waarden)
    for knip in [0, 1, 250, 499, 500] {
      let samen = verdeling(Array(waarden.prefix(knip)))
        .samen(met: verdeling(Array(waarden.dropFirst(knip))))
      #expect(samen.n == alles.n)
      #expect(samen.leeg == alles.leeg)
      #expect(abs((samen.gemiddelde ?? 0) - (alles.gemiddelde ?? 1)) < 1e-9)
      #expect(abs((samen.spreiding ?? 0) - (alles.spreiding ?? 1)) < 1e-9)
      #expect(samen.kwantiel(0.3) == alles.kwantiel(0.3))
      #expect(samen.laagste == alles.laagste)
    }
  }

  @Test func `whole numbers in a small span have a bar each`() {
    let staven = verdeling([3, 3, 5]).staven(hoogstens: 40)
    #expect(staven.map(\.aantal) == [2, 0, 1])
    #expect(staven.map(\.van) == [2.5, 3.5, 4.5])
  }

  @Test func `bars hold every value once, whatever their number`() {
    let waarden = (0..<1000).map { Double($0 * 7919 % 1000) / 999 }
    for hoogstens in [1, 2, 7, 40] {
      let staven = verdeling(waarden).staven(hoogstens: hoogstens)
      #expect(staven.count <= hoogstens)
      #expect(staven.reduce(0) { $0 + $1.aantal } == 1000)
    }
    #expect(verdeling([0.25, 0.25]).staven(hoogstens: 40).map(\.aantal) == [2])
  }
}
