package io.dossier.bench.generator.finance;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.invented.Companies;
import io.dossier.bench.generator.invented.People;
import java.util.Locale;

/** What banks of a country write to a movement. */
final class BookingTexts {
  private BookingTexts() {}

  static String any(Dice dice, Country country, boolean debit) {
    return switch (country) {
      case INDONESIA -> indonesian(dice, debit);
      case INDIA -> indian(dice, debit);
      case ENGLISH -> english(dice, debit);
      case MALAYSIA -> malay(dice, debit);
      case GERMANY -> german(dice, debit);
    };
  }

  private static String indonesian(Dice dice, boolean debit) {
    String person = People.cased(dice, People.indonesian(dice).name());
    String firm = People.cased(dice, Companies.indonesian(dice));
    return debit
        ? dice.pick(
            "BIAYA ADM",
            "Biaya administrasi",
            "TRSF E-BANKING DB " + dice.shaped("####/FTFVA/WS#####") + " " + firm,
            "TARIKAN ATM " + dice.shaped("0#/1#"),
            "BI-FAST DB TRANSFER KE " + dice.digits(3) + " " + person,
            "Transfer ke " + person,
            "PEMBAYARAN QRIS " + firm,
            "Pembayaran tagihan listrik " + dice.digits(12),
            "KARTU DEBIT " + firm,
            "PAJAK BUNGA",
            "Pembelian pulsa " + dice.shaped("08##########"),
            "TARIK TUNAI " + dice.shaped("ATM-S1#???"),
            "Top up dompet digital " + dice.digits(10),
            "AUTODEBET ANGSURAN " + dice.digits(8))
        : dice.pick(
            "TRSF E-BANKING CR " + dice.shaped("##0#/FTSCY/WS#####") + " " + person,
            "SETORAN TUNAI",
            "Setoran tunai di teller",
            "BUNGA",
            "Transfer dari " + person,
            "SWITCHING CR TRANSFER DR " + dice.digits(3) + " " + person,
            "GAJI " + firm,
            "KR OTOMATIS LLG-" + dice.letters(4) + " " + firm,
            "BI-FAST CR TRANSFER DR " + dice.digits(3) + " " + person,
            "Bunga tabungan",
            "PEMBAYARAN INVOICE " + dice.shaped("INV-####") + " " + firm);
  }

  private static String indian(Dice dice, boolean debit) {
    String person = People.indian(dice).name().toUpperCase(Locale.ROOT);
    String firm = Companies.indian(dice).toUpperCase(Locale.ROOT);
    String id = dice.digits(12);
    return debit
        ? dice.pick(
            "UPI-" + person + "-" + dice.digits(10) + "@OKPAY-" + id + "-UPI",
            "UPI/" + id + "/" + person.replaceAll(" .*", "") + "/Payment",
            "ATM WDL " + dice.shaped("ATM CASH #### ") + person.replaceAll(".* ", ""),
            "POS " + dice.shaped("4160XXXXXXXX####") + " " + firm,
            "NEFT DR-" + dice.shaped("????0######") + "-" + firm,
            "ACH D- " + firm + "-" + dice.digits(8),
            "EMI " + dice.digits(9) + " CHQ S" + dice.digits(10),
            "CHQ PAID-MICR CTS-" + person,
            "SMS CHARGES QTR ENDING",
            "IMPS-" + id + "-" + person + "-RENT",
            "BIL/ONL/" + dice.digits(9) + "/ELECTRICITY")
        : dice.pick(
            "UPI/CR/" + id + "/" + person.replaceAll(" .*", "") + "/Thanks",
            "NEFT CR-" + dice.shaped("????0######") + "-" + firm + "-SALARY",
            "IMPS-" + id + "-" + person,
            "BY CASH DEPOSIT " + person.replaceAll(".* ", ""),
            "INT.PD",
            "Credit Interest Capitalised",
            "RTGS CR-" + dice.shaped("????H#########") + "-" + firm,
            "BY TRANSFER-" + person,
            "CHQ DEP-" + dice.digits(6) + "-" + firm);
  }

  private static String english(Dice dice, boolean debit) {
    String person = People.ENGLISH.person(dice).name();
    String firm = Companies.english(dice);
    return debit
        ? dice.pick(
            "Card payment to " + firm,
            "DIRECT DEBIT " + firm.toUpperCase(Locale.ROOT) + " REF " + dice.digits(8),
            "Standing order to " + person,
            "ATM withdrawal " + dice.shaped("##:##"),
            "Faster payment to " + person,
            "Monthly account fee",
            "POS PURCHASE " + firm.toUpperCase(Locale.ROOT),
            "Check " + dice.digits(4),
            "Online transfer to savings " + dice.shaped("xxxx####"))
        : dice.pick(
            "Faster payment from " + person,
            "BACS " + firm.toUpperCase(Locale.ROOT) + " SALARY",
            "Gross interest",
            "Cash paid in at branch",
            "Mobile deposit",
            "Refund " + firm,
            "PAYROLL " + firm.toUpperCase(Locale.ROOT),
            "Bank giro credit " + person);
  }

  private static String malay(Dice dice, boolean debit) {
    String person = People.MALAY.person(dice).name().toUpperCase(Locale.ROOT);
    String firm = Companies.malay(dice).toUpperCase(Locale.ROOT);
    return debit
        ? dice.pick(
            "TRANSFER TO A/C " + person,
            "FPX PAYMENT FR A/C " + firm,
            "DUITNOW QR PYMT " + firm,
            "SALE DEBIT " + firm,
            "ATM CASH WITHDRAWAL",
            "SERVICE CHARGE",
            "BAYARAN BIL " + dice.digits(10),
            "PINDAHAN KE " + person)
        : dice.pick(
            "TRANSFER FR A/C " + person,
            "IBK FUND TFR FR A/C " + person,
            "CASH DEPOSIT CDM",
            "GAJI " + firm,
            "PROFIT PAID",
            "DEPOSIT TUNAI",
            "PINDAHAN DARI " + person);
  }

  private static String german(Dice dice, boolean debit) {
    String person = People.GERMAN.person(dice).name();
    String firm = Companies.german(dice);
    return debit
        ? dice.pick(
            "SEPA-Lastschrift " + firm + " Mandat " + dice.digits(8),
            "Kartenzahlung " + firm,
            "Dauerauftrag Miete " + person,
            "Überweisung an " + person,
            "Auszahlung Geldautomat",
            "Entgelt Kontoführung",
            "SEPA-Basislastschrift " + firm + " Rechnung " + dice.digits(6))
        : dice.pick(
            "Gehalt/Lohn " + firm,
            "Gutschrift " + person,
            "SEPA-Überweisung von " + person + " Danke",
            "Bareinzahlung",
            "Zinsgutschrift",
            "Dauerauftrag-Gutschrift " + person);
  }
}
