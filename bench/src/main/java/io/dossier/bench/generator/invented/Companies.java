package io.dossier.bench.generator.invented;

import static io.dossier.bench.generator.invented.Words.any;

import io.dossier.bench.generator.Dice;

/** Names of firms, put together from words. */
public final class Companies {
  private Companies() {}

  public static String indonesian(Dice dice) {
    String name = any(dice, "company-head") + " " + any(dice, "company-tail");
    if (dice.chance(0.3)) {
      name += " " + any(dice, "company-tail");
    }
    return switch (dice.below(8)) {
      case 0 -> "CV " + name;
      case 1 -> "CV. " + name;
      case 2 -> dice.pick("Toko ", "UD. ", "UD ", "Koperasi ", "Yayasan ") + name;
      case 3 -> "PT. " + name;
      case 4 -> "PT " + name + " Tbk";
      default -> "PT " + name;
    };
  }

  public static String english(Dice dice) {
    String stem =
        dice.chance(0.5)
            ? any(dice, "company-en-head") + any(dice, "company-en-tail")
            : any(dice, "company-en-head") + " " + any(dice, "company-en-head");
    String trade = dice.chance(0.7) ? " " + any(dice, "company-en-trade") : "";
    return switch (dice.below(10)) {
      case 0 -> any(dice, "english-surname") + " & " + any(dice, "english-surname") + " LLP";
      case 1 -> any(dice, "english-surname") + " & Sons" + trade;
      default ->
          stem + trade + dice.pick("", " Ltd", " Limited", " Inc.", " LLC", " Pty Ltd", " Co.");
    };
  }

  public static String indian(Dice dice) {
    String name = any(dice, "company-in-head") + " " + any(dice, "company-in-trade");
    return name
        + dice.pick("", "", "", " Pvt Ltd", " Private Limited", " Pvt. Ltd.", " LLP", " & Co");
  }

  public static String malay(Dice dice) {
    return any(dice, "company-head")
        + " "
        + any(dice, "company-tail")
        + dice.pick(" Sdn Bhd", " Sdn. Bhd.", " SDN BHD", " Enterprise", " Trading");
  }

  public static String german(Dice dice) {
    return any(dice, "german-surname")
        + dice.pick(
            " ", " & Söhne ", " & Partner ", " Maschinenbau ", " Elektrotechnik ", " Handels ")
        + dice.pick("GmbH", "GmbH & Co. KG", "AG", "KG", "e.K.");
  }

  public static String french(Dice dice) {
    return dice.pick("Établissements ", "Société ", "Maison ", "Ateliers ", "")
        + any(dice, "french-surname")
        + dice.pick(" SARL", " SAS", " SA", " & Fils", " EURL");
  }
}
