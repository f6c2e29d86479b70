package io.dossier.bench.forger.pdf.attack;

import io.dossier.bench.forger.Treated;
import io.dossier.bench.forger.Treatment;
import io.dossier.bench.forger.pdf.Particulars;
import io.dossier.bench.forger.pdf.PdfDraft;
import io.dossier.bench.generator.Dice;
import java.io.IOException;
import java.util.Optional;

/** A forged document in which the editor left its name as producer. */
public final class MarkedByEditor implements Treatment<PdfDraft> {
  private final Treatment<PdfDraft> edit;

  public MarkedByEditor(Treatment<PdfDraft> edit) {
    this.edit = edit;
  }

  @Override
  public String code() {
    return "editor named";
  }

  @Override
  public Optional<Treated> apply(PdfDraft draft, Dice dice) throws IOException {
    String editor = Particulars.editor(dice);
    boolean described = dice.chance(0.5);
    return Reworked.after(
        edit.apply(draft, dice),
        document -> {
          Particulars told = Particulars.of(document);
          Particulars changed =
              told.producedBy(editor)
                  .made(told.created(), told.created().plusHours(dice.between(5, 900)));
          changed.inform(document);
          if (described) {
            changed.describe(document);
          }
        });
  }
}
