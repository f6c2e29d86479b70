package io.dossier.bench.generator.trade;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.invented.Numbers;
import io.dossier.bench.generator.invented.Words;

/**
 * A thing that a dealer sells on credit.
 *
 * @param name without its brand
 * @param serial an IMEI of telephones, else the maker's number
 * @param price with tax, in whole rupees
 */
public record Durable(String kind, String brand, String name, String serial, long price) {
  private static final String LIST = "durables";

  public static Durable any(Dice dice) {
    return of(dice, Words.parts(dice, LIST));
  }

  public static Durable phone(Dice dice) {
    String[] parts = Words.parts(dice, LIST);
    while (!parts[0].equals("phone")) {
      parts = Words.parts(dice, LIST);
    }
    return of(dice, parts);
  }

  private static Durable of(Dice dice, String[] parts) {
    String colour =
        dice.pick("Black", "Midnight Blue", "Silver", "Mint Green", "Awesome White", "Grey");
    String name = dice.shaped(parts[2]).replace("{colour}", colour);
    String serial =
        parts[0].equals("phone")
            ? Numbers.imei(dice)
            : dice.pick(
                dice.shaped("#??#########"),
                dice.shaped("??#####??##"),
                dice.shaped("############"),
                dice.shaped("#####??????####"),
                dice.shaped("?#?#######"));
    int least = Integer.parseInt(parts[3]);
    int most = Integer.parseInt(parts[4]);
    long price = least + dice.between(0, (most - least) / 10) * 10L;
    return new Durable(
        parts[0], parts[1], name, serial, dice.chance(0.5) ? price / 100 * 100 + 90 : price);
  }

  public boolean telephone() {
    return kind.equals("phone");
  }

  /** Another piece of the same make. */
  public Durable numbered(String other) {
    return new Durable(kind, brand, name, other, price);
  }

  /** Brand and name. */
  public String title() {
    return brand + " " + name;
  }
}
