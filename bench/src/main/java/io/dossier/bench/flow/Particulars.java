package io.dossier.bench.flow;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.india.Residence;
import io.dossier.bench.generator.invented.Numbers;
import io.dossier.bench.generator.invented.People;
import io.dossier.bench.generator.invented.Person;
import io.dossier.bench.generator.trade.Deal;
import io.dossier.bench.generator.trade.Durable;
import io.dossier.bench.generator.trade.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a paper tells, before it is worded.
 *
 * @param deal its customer is nobody yet
 */
record Particulars(Person person, Residence home, Deal deal) {
  static Particulars any(Dice dice) {
    return new Particulars(People.indian(dice), Residence.any(dice), Deal.any(dice));
  }

  /** The same but for one thing. */
  Particulars contradicted(Dice dice, Planted planted) {
    boolean near = planted.near();
    return switch (planted.contradiction()) {
      case CUSTOMER -> new Particulars(otherPerson(dice, near), home, deal);
      case HOME -> new Particulars(person, otherHome(dice, near), deal);
      case BIRTH -> new Particulars(person.born(otherDay(dice, near)), home, deal);
      case DEALER -> told(otherDealer(dice, near), deal.good(), deal.amount());
      case PRODUCT -> told(deal.dealer(), otherProduct(dice), deal.amount());
      case SERIAL ->
          told(deal.dealer(), deal.good().numbered(otherSerial(dice, near)), deal.amount());
      case AMOUNT -> told(deal.dealer(), deal.good(), otherAmount(dice, near));
    };
  }

  private Particulars told(Party dealer, Durable good, long amount) {
    return new Particulars(person, home, deal.told(dealer, deal.customer(), good, amount));
  }

  private Person otherPerson(Dice dice, boolean near) {
    Person other = near ? NameInLife.relative(dice, person) : People.indian(dice);
    return other.born(person.birth());
  }

  private Residence otherHome(Dice dice, boolean near) {
    return near ? AddressInLife.neighbour(dice, home) : Residence.any(dice);
  }

  private LocalDate otherDay(Dice dice, boolean near) {
    LocalDate day = person.birth();
    return near
        ? dice.pick(day.plusDays(1), day.plusMonths(1), day.plusYears(1), day.plusYears(10))
        : day.plusDays(dice.between(400, 4000));
  }

  /** Near: of the same trade and place. */
  private Party otherDealer(Dice dice, boolean near) {
    Party dealer = deal.dealer();
    Party other = Party.indianDealer(dice);
    while (other.name().split(" ")[0].equals(dealer.name().split(" ")[0])) {
      other = Party.indianDealer(dice);
    }
    if (!near) {
      return other;
    }
    String head = other.name().split(" ")[0];
    String tail = dealer.name().substring(dealer.name().indexOf(' ') + 1);
    List<String> address = new ArrayList<>(dealer.address());
    address.set(0, other.address().get(0));
    return new Party(head + " " + tail, address, other.phone(), other.taxLabel(), other.taxId());
  }

  private Durable otherProduct(Dice dice) {
    Durable other = Durable.any(dice);
    while (other.title().equals(deal.good().title())
        || other.telephone() != deal.good().telephone()) {
      other = Durable.any(dice);
    }
    return other.numbered(deal.good().serial());
  }

  /** Near: one character that no eye takes for the old one. */
  private String otherSerial(Dice dice, boolean near) {
    String serial = deal.good().serial();
    if (!near) {
      return deal.good().telephone() ? Numbers.imei(dice) : dice.shaped("#??#########");
    }
    int at = dice.between(3, serial.length() - 1);
    char c = serial.charAt(at);
    char other =
        Character.isDigit(c)
            ? (char) ('0' + (c - '0' + dice.between(3, 7)) % 10)
            : c == 'K' ? 'X' : 'K';
    return serial.substring(0, at) + other + serial.substring(at + 1);
  }

  private long otherAmount(Dice dice, boolean near) {
    long amount = deal.amount();
    return near
        ? amount + dice.pick(1L, -1L) * dice.pick(100L, 500L, 1000L)
        : amount + amount / 10 * dice.between(2, 9);
  }
}
