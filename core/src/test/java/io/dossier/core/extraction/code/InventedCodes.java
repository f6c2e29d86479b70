package io.dossier.core.extraction.code;

import io.dossier.core.extraction.identifier.Identifier;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** What codes of public formats would say of invented people and deals. */
public final class InventedCodes {
  private static final String SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  public static final String IMEI = holding("imei", "35672110998877");
  public static final String AADHAAR = holding("aadhaar", "49118822773");
  public static final String GSTIN = holding("gstin", "27AAQCN5512K1Z");

  private InventedCodes() {}

  /** The number with the check character that makes it hold. */
  private static String holding(String kind, String number) {
    for (char sign : SIGNS.toCharArray()) {
      String whole = number + sign;
      boolean holds =
          Identifier.named(kind).in(whole).stream()
              .anyMatch(
                  found ->
                      found.flaw().isEmpty()
                          && found.from() == 0
                          && found.to() == whole.length()
                          && found.traits().contains("clean"));
      if (holds) {
        return whole;
      }
    }
    throw new IllegalStateException("no check character for a " + kind);
  }

  /** As the Invoice Registration Portal signs it; the signature is none. */
  public static String indianInvoice(String number, String total) {
    String data =
        """
        {"SellerGstin":"%s","BuyerGstin":"29AAFCD0000X1ZZ","DocNo":"%s","DocTyp":"INV",\
        "DocDt":"14/03/2024","TotInvVal":%s,"ItemCnt":2,"MainHsnCode":"8471",\
        "Irn":"%s","IrnDt":"2024-03-14 10:11:12"}"""
            .formatted(GSTIN, number, total, "ab12".repeat(16));
    String claims = "{\"data\":\"" + data.replace("\"", "\\\"") + "\",\"iss\":\"NIC\"}";
    return part("{\"alg\":\"RS256\",\"typ\":\"JWT\"}")
        + "."
        + part(claims)
        + "."
        + part("signature");
  }

  private static String part(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /** As UIDAI printed it on letters. */
  public static String aadhaarLetter() {
    return """
        <?xml version="1.0" encoding="UTF-8"?> <PrintLetterBarcodeData uid="%s" \
        name="Meera &amp; Devi Kulkarni" gender="F" yob="1991" co="D/O: Ramesh Kulkarni" \
        house="14" street="Temple Road" loc="Shivaji Nagar" vtc="Nirgaon" dist="Pune" \
        state="Maharashtra" pc="411099" dob="05/07/1991"/>"""
        .formatted(AADHAAR);
  }
}
