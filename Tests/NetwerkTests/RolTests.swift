import Netwerk
import Testing

struct RolTests {
  @Test func `van een bekende rol zijn groep, familieband en geslacht bekend`() {
    let zus = Rol("zus").betekenis
    #expect(zus?.groep == .gezinVanHerkomst)
    #expect(zus?.familieband == .broerOfZus)
    #expect(zus?.geslacht == .vrouw)
    #expect(Rol("huisarts").betekenis?.groep == .zorg)
  }

  @Test func `hoofdletters maken niet uit`() {
    #expect(Rol("Buurvrouw").betekenis == Rol.buurvrouw.betekenis)
    #expect(Rol("WMO-consulent").betekenis?.groep == .professionals)
  }

  @Test func `een rol in eigen woorden mag en zegt niets over de groep`() {
    let rol: Rol = "redder in nood"
    #expect(rol.betekenis == nil)
    #expect(rol.description == "redder in nood")
  }
}
