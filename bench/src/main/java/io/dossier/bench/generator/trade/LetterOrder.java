package io.dossier.bench.generator.trade;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.block.Letterhead;
import io.dossier.bench.generator.block.Pair;
import io.dossier.bench.generator.block.Pairs;
import io.dossier.bench.generator.block.Prose;
import io.dossier.bench.generator.invented.IndianPlace;
import io.dossier.bench.generator.invented.Numbers;
import java.util.ArrayList;
import java.util.List;

/** Sent as a letter: the dealer as its addressee, then tables of labelled values. */
final class LetterOrder extends DeliveryPaper {
  LetterOrder(Dice dice, Deal deal) {
    super(dice, deal);
  }

  @Override
  Drawn drawn() {
    IndianPlace office = IndianPlace.any(dice);
    double y =
        Letterhead.draw(
            sheet,
            dice,
            ink,
            accent,
            deal.lender(),
            List.of(
                dice.pick("Regd. Office: ", "Corporate Office: ", "") + office.line(),
                "CIN: " + dice.shaped("U#####MH####PLC######"),
                "Customer Care: " + Numbers.phoneIn(dice)));
    sheet.middle(title(), sheet.width() / 2, y + 8, ink.bold().scaled(1.35));
    y += 34;
    Pair no = numberPair();
    Pair day = datePair();
    if (dice.chance(0.5)) {
      sheet.text(no.label() + " : " + no.value(), margin, y, ink);
      sheet.right(day.label() + ": " + day.value(), sheet.width() - margin, y, ink);
      y += ink.lead() * 1.8;
    } else {
      y =
          Pairs.any(dice, ink, Pairs.Way.COLUMN)
                  .draw(sheet, margin, y, width() * 0.55, List.of(no, day))
              + 6;
    }
    sheet.text(dice.pick("To,", "To", "To:"), margin, y, ink);
    y += ink.lead();
    boolean messrs = dice.chance(0.4);
    sheet.text((messrs ? "M/s " : "") + deal.dealer().name(), margin, y, ink.bold());
    truth.text("dealer_name", (messrs ? "M/s " : "") + deal.dealer().name());
    for (String line : deal.dealer().address()) {
      y += ink.lead();
      sheet.text(line, margin, y, ink);
    }
    truth.text("dealer_address", String.join(" ", deal.dealer().address()));
    y += ink.lead() * 2;
    if (dice.chance(0.6)) {
      sheet.text(
          "Sub: Delivery of goods to our customer under consumer durable loan",
          margin,
          y,
          ink.bold());
      y += ink.lead() * 1.6;
    }
    y =
        Prose.justified(
            sheet,
            "Dear Sir/Madam, we are pleased to inform you that we have sanctioned a loan to the customer named below for the purchase of the product described hereunder. You are requested to deliver the product and to send us the tax invoice with the serial number marked as hypothecated in our favour.",
            margin,
            y,
            width(),
            ink);
    Pairs pairs =
        Pairs.any(
            dice,
            ink,
            dice.pick(Pairs.Way.COLUMN, Pairs.Way.BOXED, Pairs.Way.BARE, Pairs.Way.TIGHT));
    List<Pair> all = new ArrayList<>(customer());
    all.addAll(asset());
    all.addAll(finance());
    y = pairs.draw(sheet, margin, y + 12, width(), all);
    return signed(y + 6);
  }
}
