import Netwerk
import NetwerkTestSupport
import Testing

@testable import NetwerkAnalyse

struct SteunmatrixTests {
  private func netwerk() throws -> Netwerk {
    var netwerk = try Netwerk(rond: "Sara") {
      Persoon("Jan", .huisarts, steun: [.advies])
      Persoon("Lies", .vriendin, kring: .deelname)
      Persoon("Fatima", .moeder, kring: .vriendschap, steun: [.praktisch])
      Persoon("Omar", .broer, kring: .intiem, steun: [.praktisch, .advies])
      Persoon("Bram", .oom, steun: [.praktisch]).met { $0.band?.contactverbod = .ja }
    }
    try netwerk.wijzig { delen in
      delen.organisaties = [
        Organisatie("De Keu", .vereniging, leefgebieden: [.tijdsbesteding]),
        Organisatie("Woonstede", .woningcorporatie, leefgebieden: [.tijdsbesteding]),
        Organisatie("Koor", .vereniging, leefgebieden: [.financien]),
      ]
      delen.hulpvragen = [
        Hulpvraag("koken", id: "koken", .tijdsbesteding, steun: [.praktisch, .waardering])
      ]
      delen.plan = Familiegroepsplan(
        afspraken: [Afspraak("eten", wie: ["lies"], hulpvraag: "koken")])
    }
    return netwerk
  }

  @Test func `de eigen kring staat eerst, per groep en van dichtbij naar ver, dan professionals`()
    throws
  {
    let matrix = try netwerk().steunmatrix()
    #expect(matrix.kolommen.map(\.id) == ["omar", "fatima", "lies", "jan", "de-keu"])
    #expect(matrix.weggelaten == ["bram"])
    #expect(matrix.rijen.count == 1 + 6)
  }

  @Test func `een vak zegt wat iemand geeft, belooft of wat niet gezegd is`() throws {
    let matrix = try netwerk().steunmatrix()
    #expect(matrix[0, 0] == .init(geeft: [.praktisch]))
    #expect(matrix[0, 2] == .init(isBeloofd: true, isOnbekend: true))
    #expect(matrix[0, 3].isLeeg)
    #expect(matrix[0, 4] == .init(past: true))
    #expect(matrix[3, 3] == .init(geeft: [.advies]))
  }

  @Test func `een rij zegt hoe het staat, en wie niet veilig is telt niet mee`() throws {
    let matrix = try netwerk().steunmatrix()
    #expect(matrix.stand(0) == .deels)
    #expect(matrix.stand(1) == .gedekt)
    #expect(matrix.stand(2) == .ontbreekt)
    let leeg = try Netwerk(ketens: "Omar–Lies").steunmatrix()
    #expect(leeg.rijen.indices.allSatisfy { leeg.stand($0) == .onbekend })
  }

  @Test func `zonder professional is een vraag die er een nodig heeft niet gedekt`() throws {
    for netwerk in HiatenWettenTests.netwerken {
      let matrix = netwerk.steunmatrix()
      for (nummer, rij) in matrix.rijen.enumerated() {
        guard case .hulpvraag(let dekking) = rij, dekking.mistProfessional else { continue }
        #expect(matrix.stand(nummer) == .mistProfessional)
      }
    }
  }
}
