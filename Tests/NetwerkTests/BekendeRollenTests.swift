import Netwerk
import Testing

struct BekendeRollenTests {
  /// The roles that have a name in code.
  static let inCode: [Rol] = [
    .partner, .echtgenoot, .echtgenote, .moeder, .vader, .dochter, .zoon, .zus, .broer, .oma, .opa,
    .kleindochter, .kleinzoon, .tante, .oom, .nicht, .neef, .schoonmoeder, .schoonvader, .vriend,
    .vriendin, .buur, .buurvrouw, .buurman, .kennis, .collega, .klasgenoot, .leerkracht,
    .vrijwilliger, .maatje, .lotgenoot, .ervaringsdeskundige, .wijkcoach, .huisarts,
    .wijkverpleegkundige,
  ]

  @Test(arguments: inCode)
  func `elke rol die in code een naam heeft is bekend`(rol: Rol) {
    #expect(rol.betekenis != nil)
  }

  @Test func `elk woord staat in kleine letters zonder spaties eromheen`() {
    for woord in Rol.bekend.keys {
      #expect(woord == woord.lowercased())
      #expect(woord.first != " " && woord.last != " " && !woord.isEmpty)
    }
  }

  @Test func `elk woord staat er een keer`() {
    #expect(Rol.bekendeWoorden.count == Rol.bekend.count)
    for (woord, betekenis) in Rol.bekendeWoorden { #expect(Rol.bekend[woord] == betekenis) }
  }

  @Test func `wie een familieband heeft hoort bij de familie`() {
    for (woord, betekenis) in Rol.bekend where betekenis.familieband != nil {
      #expect(betekenis.groep.hoofdgroep == .familie, "\(woord)")
    }
  }

  @Test func `elke hoofdgroep heeft bekende rollen`() {
    let groepen = Set(Rol.bekend.values.map(\.groep.hoofdgroep))
    #expect(groepen == Set(Groep.Soort.hoofdgroepen))
  }

  @Test(arguments: [
    ("kind", "ouder"), ("stiefkind", "stiefouder"), ("pleegkind", "pleegouder"),
    ("adoptiekind", "adoptieouder"), ("kleinkind", "grootouder"),
  ])
  func `bij elk kindwoord hoort een ouderwoord`(kind: String, ouder: String) {
    let omgekeerd = Rol(kind).betekenis?.familieband?.omgekeerd
    #expect(omgekeerd != nil)
    #expect(Rol(ouder).betekenis?.familieband == omgekeerd)
  }

  @Test(arguments: [
    ("moeder", "vader"), ("dochter", "zoon"), ("zus", "broer"), ("oma", "opa"), ("tante", "oom"),
    ("schoonzus", "zwager"), ("ex-vrouw", "ex-man"), ("vriendin", "vriend"),
    ("buurvrouw", "buurman"), ("kleindochter", "kleinzoon"), ("nicht", "neef"),
  ])
  func `het woord voor een vrouw en dat voor een man zeggen verder hetzelfde`(
    vrouw: String, man: String
  ) throws {
    let (zij, hij) = (try #require(Rol.bekend[vrouw]), try #require(Rol.bekend[man]))
    #expect(zij.groep == hij.groep && zij.familieband == hij.familieband)
    #expect(zij.geslacht == .vrouw && hij.geslacht == .man)
  }

  @Test func `neef en nicht laten de familieband open`() {
    #expect(Rol.neef.betekenis?.familieband == nil)
    #expect(Rol.nicht.betekenis?.groep == .overigeFamilie)
  }
}
