package io.dossier.core.extraction.masking;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Fields that hold a number of a kind by their names: those of the built-in types ({@code
 * aadhaar_number}, {@code nik}, {@code ownerNik}, {@code accountNumber}) and such as an
 * organization may call so in its templates.
 */
final class NamedFields {
  private static final Pattern AADHAAR =
      Pattern.compile("(?:aa?dhaa?r|^uid(?:ai)?)(?:card)?(?:number|num|no|id)?$");

  /** A word of its own: not the end of "teknik". */
  private static final Pattern NIK =
      Pattern.compile("(?:^|_|[a-z0-9](?=N))(?:nik|Nik|NIK)(?:$|_|[A-Z0-9]|number|no)");

  private static final Pattern ACCOUNT =
      Pattern.compile(
          "(?:account|acct|rekening|rek)(?:number|num|nomor|no)$|^(?:account|rekening)$"
              + "|(?:number|num|nomor|no)(?:account|acct|rekening|rek)$|iban$");

  private NamedFields() {}

  static Optional<MaskedKind> kind(String name) {
    String letters = name.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
    if (AADHAAR.matcher(letters).find()) {
      return Optional.of(MaskedKind.AADHAAR);
    }
    if (NIK.matcher(name).find()) {
      return Optional.of(MaskedKind.NIK);
    }
    return ACCOUNT.matcher(letters).find()
        ? Optional.of(MaskedKind.ACCOUNT_NUMBER)
        : Optional.empty();
  }
}
