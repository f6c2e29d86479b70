package io.dossier.bench.generator.identity;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.Kind;
import io.dossier.bench.generator.block.Decor;
import io.dossier.bench.generator.sheet.Family;
import io.dossier.bench.generator.sheet.Ink;
import io.dossier.bench.generator.sheet.Sheet;
import java.awt.Color;

/** The identity card of Indonesia (KTP elektronik), as a card and as copies of it. */
final class Ktp {
  static final Kind KIND =
      Kind.of(
          "ktp",
          Ktp::card,
          Ktp::card,
          Ktp::card,
          Ktp::old,
          Ktp::copy,
          Ktp::two,
          Ktp::withPassage,
          Ktp::onPhone);

  private Ktp() {}

  private static Drawn card(Dice dice) {
    KtpHolder holder = KtpHolder.any(dice);
    return new Drawn(new KtpCard(dice, holder).sheet(), holder.truth());
  }

  private static Drawn old(Dice dice) {
    KtpHolder holder = KtpHolder.old(dice);
    Sheet card = new KtpOldCard(dice, holder).sheet();
    return new Drawn(dice.chance(0.3) ? Copy.ofCard(dice, card) : card, holder.truth());
  }

  private static Drawn onPhone(Dice dice) {
    KtpHolder holder = KtpHolder.any(dice);
    return new Drawn(new KtpOnPhone(dice, holder).sheet(), holder.truth());
  }

  private static Drawn copy(Dice dice) {
    KtpHolder holder = KtpHolder.any(dice);
    Sheet card = new KtpCard(dice, holder).sheet();
    return new Drawn(Copy.ofCard(dice, card), holder.truth());
  }

  /** The other card's holder is not asked for: the truth is the upper card's. */
  private static Drawn two(Dice dice) {
    KtpHolder holder = KtpHolder.any(dice);
    KtpHolder other = KtpHolder.spouseOf(dice, holder);
    Sheet first = new KtpCard(dice, holder).sheet();
    Sheet second = new KtpCard(dice, other).sheet();
    return new Drawn(Copy.ofTwo(dice, first, second), holder.truth());
  }

  /** A copy with a note by hand or stamp that says what it is for. */
  private static Drawn withPassage(Dice dice) {
    Drawn copy = copy(dice);
    Sheet page = copy.pages().get(0);
    String note =
        dice.pick(
            "Untuk keperluan pengajuan kredit",
            "FOTOKOPI SESUAI ASLI",
            "Untuk pembukaan rekening",
            "COPY",
            "Khusus untuk administrasi",
            "Legalisir");
    double y = page.height() * dice.between(0.7, 0.9);
    Color ink = dice.pick(new Color(30, 40, 140), new Color(140, 20, 40), Ink.BLACK);
    if (dice.chance(0.5)) {
      Decor.stamp(page, dice, page.width() * dice.between(0.15, 0.4), y, note, ink);
    } else {
      page.text(note, 80, y, Ink.of(Family.HUMANIST, 14).italic().in(ink));
      Decor.signature(page, dice, 110, y + 50, 70, ink);
    }
    return new Drawn(page, copy.truth());
  }
}
