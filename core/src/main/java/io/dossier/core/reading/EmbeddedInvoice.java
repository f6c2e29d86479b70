package io.dossier.core.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an invoice says of itself in data that are embedded in its file: the Cross Industry Invoice
 * of UN/CEFACT, as Factur-X, ZUGFeRD and XRechnung have it. Of any part there may be nothing, since
 * the lesser profiles hold little; nothing of it needs to be true, nor to be what is printed.
 *
 * @param number of the invoice (BT-1 of EN 16931)
 * @param issued BT-2
 * @param due BT-9
 * @param currency a code of ISO 4217 (BT-5)
 * @param net without tax, after allowances and charges (BT-109)
 * @param tax in the invoice's currency (BT-110)
 * @param total with tax (BT-112)
 * @param items in the order of the data
 */
public record EmbeddedInvoice(
    Profile profile,
    Optional<String> number,
    Optional<LocalDate> issued,
    Optional<LocalDate> due,
    Optional<String> currency,
    Party seller,
    Party buyer,
    Optional<BigDecimal> net,
    Optional<BigDecimal> tax,
    Optional<BigDecimal> total,
    List<Item> items) {
  public EmbeddedInvoice {
    items = List.copyOf(items);
  }

  /** How much the data hold, as they say themselves. */
  public enum Profile {
    MINIMUM,
    BASIC_WL,
    BASIC,
    /** Called COMFORT until ZUGFeRD 2. */
    EN_16931,
    EXTENDED,
    XRECHNUNG,
    /** Said in a way that is not known here. */
    UNKNOWN
  }

  /**
   * A seller or buyer.
   *
   * @param address its lines, the place behind its post code, with commas between
   * @param taxId of value added tax, or where there is none, of the tax office
   */
  public record Party(Optional<String> name, Optional<String> address, Optional<String> taxId) {
    public static final Party UNKNOWN =
        new Party(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * A line of the invoice.
   *
   * @param unitPrice of one unit, net
   * @param amount of the line, net
   */
  public record Item(
      Optional<String> description,
      Optional<BigDecimal> quantity,
      Optional<BigDecimal> unitPrice,
      Optional<BigDecimal> amount) {}
}
