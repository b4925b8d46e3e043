import Netwerk

extension Tijdlijn {
  /// Whose task something is (English: *owner*). A part that people take, not a person.
  public enum Eigenaar: String, CaseIterable, Hashable, Sendable {
    case hoofdpersoon, kring, coordinator, verwijzer, professional
    /// Whom the circle asked to watch over the plan.
    case planbewaker

    /// Whether it is somebody's work, which is done on working days.
    var werktDoorDeWeek: Bool {
      switch self {
      case .coordinator, .verwijzer, .professional: true
      case .hoofdpersoon, .kring, .planbewaker: false
      }
    }
  }

  /// What has to be done for a conference, from the proposal to the evaluation (English: *kind of
  /// task*).
  ///
  /// The words never change: the ids of moments in people's calendars are made of them.
  public enum Soort: String, CaseIterable, Hashable, Sendable {
    case aanmelding
    case jaVanHoofdpersoon = "ja-van-hoofdpersoon"
    case coordinatorKiezen = "coordinator-kiezen"
    case kringInKaart = "kring-in-kaart"
    case iedereenSpreken = "iedereen-spreken"
    case dagEnPlek = "dag-en-plek"
    case uitnodigen
    case praktischRegelen = "praktisch-regelen"
    case informatieVoorbereiden = "informatie-voorbereiden"
    case informatie
    case beslotenTijd = "besloten-tijd"
    case presentatie
    case planVersturen = "plan-versturen"
    case planUitvoeren = "plan-uitvoeren"
    case aandeelProfessionals = "aandeel-professionals"
    case nabellen
    case terugblik
    case evaluatie
  }
}

extension Tijdlijn.Soort {
  /// Which of the nine steps of a conference it belongs to, 1 to 9.
  public var stap: Int {
    switch self {
    case .aanmelding: 1
    case .jaVanHoofdpersoon: 2
    case .coordinatorKiezen, .kringInKaart: 3
    case .iedereenSpreken, .dagEnPlek, .uitnodigen, .praktischRegelen, .informatieVoorbereiden: 4
    case .informatie: 5
    case .beslotenTijd: 6
    case .presentatie, .planVersturen: 7
    case .planUitvoeren, .aandeelProfessionals: 8
    case .nabellen, .terugblik, .evaluatie: 9
    }
  }

  public var eigenaar: Tijdlijn.Eigenaar {
    switch self {
    case .aanmelding: .verwijzer
    case .jaVanHoofdpersoon, .coordinatorKiezen: .hoofdpersoon
    case .kringInKaart, .iedereenSpreken, .uitnodigen, .praktischRegelen, .planVersturen, .nabellen:
      .coordinator
    case .dagEnPlek, .beslotenTijd, .presentatie, .planUitvoeren, .evaluatie: .kring
    case .informatieVoorbereiden, .informatie, .aandeelProfessionals: .professional
    case .terugblik: .planbewaker
    }
  }

  /// What has to be done before it.
  public var na: [Tijdlijn.Soort] {
    switch self {
    case .aanmelding: []
    case .jaVanHoofdpersoon: [.aanmelding]
    case .coordinatorKiezen: [.jaVanHoofdpersoon]
    case .kringInKaart: [.coordinatorKiezen]
    case .iedereenSpreken, .dagEnPlek: [.kringInKaart]
    case .uitnodigen, .praktischRegelen: [.dagEnPlek]
    case .informatieVoorbereiden: [.iedereenSpreken]
    case .informatie: [.uitnodigen, .praktischRegelen, .informatieVoorbereiden]
    case .beslotenTijd: [.informatie]
    case .presentatie: [.beslotenTijd]
    case .planVersturen, .planUitvoeren: [.presentatie]
    case .aandeelProfessionals, .nabellen: [.planVersturen]
    case .terugblik: [.nabellen]
    case .evaluatie: [.terugblik]
    }
  }

  /// When it is to be done.
  var termijn: Tijdlijn.Termijn {
    switch self {
    case .aanmelding: .ervoor(vanaf: 42, uiterlijk: 40)
    case .jaVanHoofdpersoon: .ervoor(vanaf: 40, uiterlijk: 38)
    case .coordinatorKiezen: .ervoor(vanaf: 38, uiterlijk: 33)
    case .kringInKaart: .ervoor(vanaf: 33, uiterlijk: 26)
    case .iedereenSpreken: .ervoor(vanaf: 26, uiterlijk: 12)
    case .dagEnPlek: .ervoor(vanaf: 26, uiterlijk: 18)
    case .uitnodigen: .ervoor(vanaf: 18, uiterlijk: 14)
    case .praktischRegelen: .ervoor(vanaf: 18, uiterlijk: 7)
    case .informatieVoorbereiden: .ervoor(vanaf: 12, uiterlijk: 3)
    case .informatie, .beslotenTijd, .presentatie: .opDeDag
    case .planVersturen: .erna(dagen: 3, speling: 4)
    case .planUitvoeren: .doorlopend
    case .aandeelProfessionals: .erna(dagen: 10, speling: 4)
    case .nabellen: .erna(dagen: 28, speling: 14)
    case .terugblik: .ernaMaanden(3, speling: 14)
    case .evaluatie: .ernaMaanden(6, speling: 14)
    }
  }
}

extension Tijdlijn {
  /// When a task is to be done, seen from the day of the conference (English: *term*).
  ///
  /// What the Eigen Kracht Centrale and international guidance say is that six to ten weeks are
  /// usual for preparing and holding a conference, and that the coordinator phones after four to
  /// six weeks; plans are often no longer used after three months, hence a check-in then. How the
  /// six weeks are shared out over the tasks is this library's proposal, and so is half a year for
  /// the evaluation, of which the circle sets the date itself.
  enum Termijn: Sendable {
    /// So many days before, when there are six weeks; with less time all distances shrink in
    /// proportion. Done on the last of these days, or a better one before it.
    case ervoor(vanaf: Int, uiterlijk: Int)
    case opDeDag
    /// So many days after, or a better day within the days that follow.
    case erna(dagen: Int, speling: Int)
    case ernaMaanden(Int, speling: Int)
    /// From the day after the conference to the evaluation.
    case doorlopend
  }
}
