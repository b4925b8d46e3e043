import Netwerk

/// One circle on which everybody of all moments has a place, laid out once.
struct VeranderingCircle {
  let kaart: Veranderkaart
  let diagram: Diagram
  let slots: VeranderingSlots
  /// Everybody, and everybody's former places.
  let content: CircleContent
  let words: VeranderingWords
  let widths: TextWidths
  let boxes: [CircleBox]
  let heart: CircleHeart
  let frame: CircleFrame
  let centers: [Point]
  let steps: [VeranderingStep]
  private let shown: [CircleContent]

  init(_ kaart: Veranderkaart, _ diagram: Diagram, isStrook: Bool, _ measurer: some TextMeasurer)
    throws
  {
    self.kaart = kaart
    let moments = isStrook ? kaart.momenten : [kaart.momenten[0], kaart.nu]
    let slots = try VeranderingSlots(moments)
    var diagram = diagram
    diagram.netwerk = slots.everybody
    self.diagram = diagram
    self.slots = slots
    let aanduidingen = Aanduidingen(slots.everybody, diagram.aanduiding, in: diagram.taal)
    let content = Self.content(slots, diagram, aanduidingen)
    guard content.members.count <= CircleContent.most else {
      throw DiagramError.teVeel(aantal: content.members.count, hoogstens: CircleContent.most)
    }
    var placeOf: [Kenmerk: Int] = [:]
    for (place, member) in content.members.enumerated() { placeOf[member.kenmerk] = place }
    let steps = VeranderingStep.all(
      kaart, moments: moments, slots: slots, content: content, placeOf: placeOf,
      isStrook: isStrook)
    let shown = steps.map(content.shown)
    let words = VeranderingWords(steps, shown, diagram, aanduidingen)
    let widths = try TextWidths(
      of: content.members.flatMap(CircleBox.texts) + words.texts, by: measurer)
    let boxes = content.members.map { member -> CircleBox in
      var box = CircleBox(member, .card, isLeft: false, widths)
      if !isStrook, slots.owners[member.kenmerk] != nil {
        box.size = VeranderingMarks.footprint
        box.extent = Rectangle(center: .zero, size: box.size)
      }
      return box
    }
    let heart = CircleHeart(words.heart, widths)
    (frame, centers) = Self.place(content, boxes, heart)
    (self.content, self.words, self.widths) = (content, words, widths)
    (self.boxes, self.heart, self.steps, self.shown) = (boxes, heart, steps, shown)
  }

  /// Without kinds of support, which would make it too much.
  private static func content(
    _ slots: VeranderingSlots, _ diagram: Diagram, _ aanduidingen: Aanduidingen
  ) -> CircleContent {
    var places = diagram
    places.netwerk = slots.places
    var content = CircleContent(places, aanduidingen, Verandercirkel())
    for place in content.members.indices {
      guard let owner = slots.owners[content.members[place].kenmerk] else { continue }
      content.members[place].name = aanduidingen.naam(van: owner)
    }
    // Who has several places is one person.
    content.hidden = slots.everybody.personen.count { !$0.magGetoondWorden }
    return content
  }

  /// Gives more room until everybody fits.
  private static func place(
    _ content: CircleContent, _ boxes: [CircleBox], _ heart: CircleHeart
  ) -> (CircleFrame, [Point]) {
    var demand = CircleFrame.Demand(content)
    while true {
      let frame = CircleFrame(
        heart: heart.radius, boxes: boxes, content: content, layout: .byNeed, demand: demand)
      do {
        return (frame, try CirclePlacement(content, boxes, in: frame, variant: 0).centers)
      } catch {
        // More room always ends in a fit: a ring's room grows with the square of its radius.
        for cell in Set(
          error.members.map { [content.members[$0].sector, content.members[$0].ring] })
        {
          demand.raise(sector: cell[0], ring: cell[1], by: 1.1)
        }
      }
    }
  }

  /// The picture of one step, around the origin.
  func drawing(of number: Int) -> Drawing {
    let step = steps[number]
    let places = step.people.map(\.place)
    let circle = CircleDrawing(
      name: Verandercirkel().name, content: shown[number], words: words.circles[number],
      widths: widths,
      boxes: places.map { boxes[$0] }, heart: heart, frame: frame,
      centers: places.map { centers[$0] }, tieStyle: CircleTieStyle()
    ).drawing()
    return VeranderingMarks(step: step, centers: centers, radius: frame.radius).added(to: circle)
  }
}

extension CircleContent {
  /// What one picture shows of everybody's places.
  fileprivate func shown(in step: VeranderingStep) -> CircleContent {
    var shown = self
    shown.members = step.people.map { person in
      var member = members[person.place]
      member.band = person.band
      member.kind = person.band.map(TieKind.init)
      return member
    }
    shown.ties = step.ties.map {
      Tie(first: $0.first, second: $0.second, band: $0.band, kind: TieKind($0.band))
    }
    return shown
  }
}
