extension Rol {
  /// The roles of which the meaning is known, by their word in lower case.
  ///
  /// *Neef* and *nicht* are left without a kind of family tie on purpose: the words mean both a
  /// cousin and a sibling's child.
  public static let bekend: [String: Betekenis] = Dictionary(
    bekendeWoorden.map { ($0.woord, $0.betekenis) }, uniquingKeysWith: { eerste, _ in eerste })

  /// The same as a list, which a program has sooner than a dictionary.
  package static let bekendeWoorden: [(woord: String, betekenis: Betekenis)] = {
    var rollen: [(woord: String, betekenis: Betekenis)] = []
    func voegToe(
      _ woorden: String, _ groep: Groep.Soort, _ band: Familieband? = nil,
      _ geslacht: Geslacht? = nil
    ) {
      let betekenis = Betekenis(groep: groep, familieband: band, geslacht: geslacht)
      for woord in woorden.utf8.split(separator: UInt8(ascii: ",")) {
        rollen.append((woord: String(Substring(woord)), betekenis: betekenis))
      }
    }
    voegToe("partner,levenspartner", .kerngezin, .partner)
    voegToe("man,echtgenoot", .kerngezin, .gehuwd, .man)
    voegToe("vrouw,echtgenote", .kerngezin, .gehuwd, .vrouw)
    voegToe("ex-partner,ex", .overigeFamilie, .exPartner)
    voegToe("ex-man", .overigeFamilie, .gescheiden, .man)
    voegToe("ex-vrouw", .overigeFamilie, .gescheiden, .vrouw)
    voegToe("kind", .kerngezin, .kind)
    voegToe("dochter", .kerngezin, .kind, .vrouw)
    voegToe("zoon", .kerngezin, .kind, .man)
    voegToe("stiefkind", .kerngezin, .stiefkind)
    voegToe("stiefdochter", .kerngezin, .stiefkind, .vrouw)
    voegToe("stiefzoon", .kerngezin, .stiefkind, .man)
    voegToe("pleegdochter", .kerngezin, .pleegkind, .vrouw)
    voegToe("pleegzoon", .kerngezin, .pleegkind, .man)
    voegToe("pleegkind", .kerngezin, .pleegkind)
    voegToe("adoptiekind", .kerngezin, .adoptiekind)
    voegToe("adoptiedochter", .kerngezin, .adoptiekind, .vrouw)
    voegToe("adoptiezoon", .kerngezin, .adoptiekind, .man)
    voegToe("ouder", .gezinVanHerkomst, .ouder)
    voegToe("moeder,mama", .gezinVanHerkomst, .ouder, .vrouw)
    voegToe("vader,papa", .gezinVanHerkomst, .ouder, .man)
    voegToe("stiefouder", .gezinVanHerkomst, .stiefouder)
    voegToe("stiefmoeder", .gezinVanHerkomst, .stiefouder, .vrouw)
    voegToe("stiefvader", .gezinVanHerkomst, .stiefouder, .man)
    voegToe("pleegouder", .gezinVanHerkomst, .pleegouder)
    voegToe("pleegmoeder", .gezinVanHerkomst, .pleegouder, .vrouw)
    voegToe("pleegvader", .gezinVanHerkomst, .pleegouder, .man)
    voegToe("adoptieouder", .gezinVanHerkomst, .adoptieouder)
    voegToe("adoptiemoeder", .gezinVanHerkomst, .adoptieouder, .vrouw)
    voegToe("adoptievader", .gezinVanHerkomst, .adoptieouder, .man)
    voegToe("zus,zusje", .gezinVanHerkomst, .broerOfZus, .vrouw)
    voegToe("broer,broertje", .gezinVanHerkomst, .broerOfZus, .man)
    voegToe("halfzus", .gezinVanHerkomst, .halfbroerOfHalfzus, .vrouw)
    voegToe("halfbroer", .gezinVanHerkomst, .halfbroerOfHalfzus, .man)
    voegToe("stiefzus", .gezinVanHerkomst, .stiefbroerOfStiefzus, .vrouw)
    voegToe("stiefbroer", .gezinVanHerkomst, .stiefbroerOfStiefzus, .man)
    voegToe("tweelingzus", .gezinVanHerkomst, .tweeling, .vrouw)
    voegToe("tweelingbroer", .gezinVanHerkomst, .tweeling, .man)
    voegToe("grootouder", .overigeFamilie, .grootouder)
    voegToe("oma,grootmoeder", .overigeFamilie, .grootouder, .vrouw)
    voegToe("opa,grootvader", .overigeFamilie, .grootouder, .man)
    voegToe("kleinkind", .overigeFamilie, .kleinkind)
    voegToe("kleindochter", .overigeFamilie, .kleinkind, .vrouw)
    voegToe("kleinzoon", .overigeFamilie, .kleinkind, .man)
    voegToe("tante", .overigeFamilie, .oomOfTante, .vrouw)
    voegToe("oom", .overigeFamilie, .oomOfTante, .man)
    voegToe("nicht,nichtje", .overigeFamilie, nil, .vrouw)
    voegToe("neef,neefje", .overigeFamilie, nil, .man)
    voegToe("schoonouder", .schoonfamilie, .schoonouder)
    voegToe("schoonmoeder", .schoonfamilie, .schoonouder, .vrouw)
    voegToe("schoonvader", .schoonfamilie, .schoonouder, .man)
    voegToe("schoondochter", .schoonfamilie, .schoonkind, .vrouw)
    voegToe("schoonzoon", .schoonfamilie, .schoonkind, .man)
    voegToe("schoonzus", .schoonfamilie, .zwagerOfSchoonzus, .vrouw)
    voegToe("zwager", .schoonfamilie, .zwagerOfSchoonzus, .man)
    voegToe("vriend,jeugdvriend", .vrienden, nil, .man)
    voegToe("vriendin,jeugdvriendin", .vrienden, nil, .vrouw)
    voegToe("buur,overbuur,bovenbuur,onderbuur", .buren)
    voegToe("buurvrouw,buurmeisje,overbuurvrouw,bovenbuurvrouw,onderbuurvrouw", .buren, nil, .vrouw)
    voegToe("buurman,buurjongen,overbuurman,bovenbuurman,onderbuurman", .buren, nil, .man)
    voegToe("kennis,winkelier", .kennissen)
    voegToe("collega,oud-collega,leidinggevende", .collegas)
    voegToe("klasgenoot,leerkracht,docent,mentor", .school)
    voegToe("meester", .school, nil, .man)
    voegToe("juf", .school, nil, .vrouw)
    voegToe("vrijwilliger,maatje,buddy,taalmaatje", .vrijwilligers)
    voegToe("lotgenoot,ervaringsdeskundige", .lotgenoten)
    voegToe("wijkcoach,buurtcoach,maatschappelijk werker,gezinscoach,jeugdwerker", .professionals)
    voegToe("schuldhulpverlener,klantmanager,wmo-consulent,opbouwwerker", .professionals)
    voegToe("huisarts,praktijkondersteuner,wijkverpleegkundige,verpleegkundige", .zorg)
    voegToe("fysiotherapeut,ergotherapeut,psycholoog,psychiater,casemanager", .zorg)
    voegToe("thuiszorgmedewerker,huishoudelijke hulp,logopedist,diëtist,tandarts", .zorg)
    voegToe("jeugdbeschermer,gezinsvoogd,reclasseringswerker,wijkagent", .raad)
    voegToe("bewindvoerder,mentor (wettelijk),curator,advocaat", .raad)
    return rollen
  }()
}
