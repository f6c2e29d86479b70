package io.dossier.bench.flow;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Form;
import io.dossier.bench.generator.GeneratedDocument;
import io.dossier.bench.generator.Generator;
import io.dossier.bench.generator.Kind;
import io.dossier.bench.generator.india.IndianKinds;
import io.dossier.bench.generator.invented.Numbers;
import io.dossier.bench.generator.invented.People;
import io.dossier.bench.generator.invented.Person;
import io.dossier.bench.generator.trade.Party;
import io.dossier.bench.generator.trade.TradeKinds;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody's application for a loan on one purchase: four papers that tell of the same, worded as
 * different offices do, but for what is planted. Depends on seed and number alone.
 *
 * @param planted at most two, of different fields
 */
record Application(
    int number,
    Map<Paper, GeneratedDocument> papers,
    Map<Paper, Form> forms,
    List<Planted> planted) {
  private static final double CONTRADICTED_SHARE = 0.6;
  private static final long GOLDEN = 0x9e3779b97f4a7c15L;

  static Application drawn(long seed, int number) {
    Dice dice = new Dice(new Dice(seed + number * GOLDEN).seed());
    Particulars told = Particulars.any(dice);
    List<Planted> planted = planted(dice);
    Map<Paper, GeneratedDocument> papers = new EnumMap<>(Paper.class);
    Map<Paper, Form> forms = new EnumMap<>(Paper.class);
    for (Paper paper : Paper.values()) {
      Particulars here = told;
      for (Planted each : planted) {
        here = each.on() == paper ? here.contradicted(dice, each) : here;
      }
      papers.put(paper, Generator.document(seed, kind(dice, paper, here), number));
      forms.put(paper, dice.pick(Form.PDF, Form.SCAN, Form.PHOTO));
    }
    return new Application(number, papers, forms, planted);
  }

  private static List<Planted> planted(Dice dice) {
    int count = dice.chance(CONTRADICTED_SHARE) ? dice.between(1, 2) : 0;
    List<Planted> planted = new ArrayList<>();
    for (Contradiction each : dice.some(List.of(Contradiction.values()), count)) {
      planted.add(new Planted(each, dice.pick(each.papers()), dice.chance(0.5)));
    }
    return planted;
  }

  private static Kind kind(Dice dice, Paper paper, Particulars told) {
    Person registered = NameInLife.registered(dice, told.person());
    return switch (paper) {
      case INVOICE ->
          TradeKinds.invoice(
              told.deal()
                  .told(
                      told.deal().dealer(),
                      customer(dice, told),
                      told.deal().good(),
                      told.deal().amount()));
      case ORDER ->
          TradeKinds.deliveryOrder(
              told.deal()
                  .told(
                      asKnown(dice, told.deal().dealer()),
                      customer(dice, told),
                      told.deal().good(),
                      told.deal().amount()));
      case IDENTITY ->
          dice.pick(
              IndianKinds.pan(registered),
              IndianKinds.pan(registered),
              IndianKinds.voterId(registered),
              IndianKinds.drivingLicence(registered));
      case ADDRESS -> IndianKinds.aadhaar(registered, told.home());
    };
  }

  private static Party customer(Dice dice, Particulars told) {
    return new Party(
        NameInLife.written(dice, told.person()),
        AddressInLife.written(dice, told.home()),
        Numbers.phoneIn(dice),
        "",
        "");
  }

  /** A dealer by the name that the lender has of it. */
  private static Party asKnown(Dice dice, Party dealer) {
    String name =
        dice.chance(0.5)
            ? dealer.name().replace("Pvt. Ltd.", "Private Limited").replace("Pvt Ltd", "Pvt. Ltd.")
            : dealer.name().replace("Private Limited", "Pvt Ltd").replace("& Co", "and Company");
    return new Party(
        People.cased(dice, name),
        dealer.address().stream().map(line -> AddressInLife.shortened(dice, line)).toList(),
        dealer.phone(),
        dealer.taxLabel(),
        dealer.taxId());
  }

  GeneratedDocument document(Paper paper) {
    return Optional.ofNullable(papers.get(paper)).orElseThrow();
  }

  Form form(Paper paper) {
    return Optional.ofNullable(forms.get(paper)).orElseThrow();
  }

  /** What is planted of a compared field; empty where all papers tell the same. */
  Optional<Planted> planted(String field) {
    return planted.stream().filter(each -> each.contradiction().fields().contains(field)).findAny();
  }
}
