package io.dossier.core.reading;

import io.dossier.core.reading.EmbeddedInvoice.Item;
import io.dossier.core.reading.EmbeddedInvoice.Party;
import io.dossier.core.reading.EmbeddedInvoice.Profile;
import io.dossier.core.shared.BinaryForm;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** The part of a reading's bytes that tells what invoice is embedded. */
final class EmbeddedInvoiceCodec {
  private EmbeddedInvoiceCodec() {}

  static void write(DataOutputStream out, EmbeddedInvoice invoice) throws IOException {
    out.writeUTF(invoice.profile().name());
    text(out, invoice.number());
    text(out, invoice.issued().map(LocalDate::toString));
    text(out, invoice.due().map(LocalDate::toString));
    text(out, invoice.currency());
    party(out, invoice.seller());
    party(out, invoice.buyer());
    number(out, invoice.net());
    number(out, invoice.tax());
    number(out, invoice.total());
    BinaryForm.each(out, invoice.items(), EmbeddedInvoiceCodec::item);
  }

  static EmbeddedInvoice read(DataInputStream in) throws IOException {
    return new EmbeddedInvoice(
        Profile.valueOf(in.readUTF()),
        text(in),
        day(in),
        day(in),
        text(in),
        party(in),
        party(in),
        number(in),
        number(in),
        number(in),
        BinaryForm.each(in, EmbeddedInvoiceCodec::item));
  }

  private static void party(DataOutputStream out, Party party) throws IOException {
    text(out, party.name());
    text(out, party.address());
    text(out, party.taxId());
  }

  private static Party party(DataInputStream in) throws IOException {
    return new Party(text(in), text(in), text(in));
  }

  private static void item(DataOutputStream out, Item item) throws IOException {
    text(out, item.description());
    number(out, item.quantity());
    number(out, item.unitPrice());
    number(out, item.amount());
  }

  private static Item item(DataInputStream in) throws IOException {
    return new Item(text(in), number(in), number(in), number(in));
  }

  private static void number(DataOutputStream out, Optional<BigDecimal> number) throws IOException {
    text(out, number.map(BigDecimal::toString));
  }

  private static Optional<BigDecimal> number(DataInputStream in) throws IOException {
    try {
      return text(in).map(BigDecimal::new);
    } catch (NumberFormatException e) {
      throw new IOException("no number", e);
    }
  }

  private static Optional<LocalDate> day(DataInputStream in) throws IOException {
    try {
      return text(in).map(LocalDate::parse);
    } catch (DateTimeException e) {
      throw new IOException("no day", e);
    }
  }

  private static void text(DataOutputStream out, Optional<String> text) throws IOException {
    out.writeBoolean(text.isPresent());
    if (text.isPresent()) {
      BinaryForm.text(out, text.get());
    }
  }

  private static Optional<String> text(DataInputStream in) throws IOException {
    return in.readBoolean() ? Optional.of(BinaryForm.text(in)) : Optional.empty();
  }
}
