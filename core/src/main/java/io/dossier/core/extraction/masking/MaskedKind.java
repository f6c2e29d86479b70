package io.dossier.core.extraction.masking;

/** A kind of number of which no more than the last four characters are shown. */
public enum MaskedKind {
  /**
   * The Indian identity number, which nobody may publish or display (Aadhaar Act, 2016, section 29
   * (4)). What may be shown is UIDAI's "masked Aadhaar": the first eight digits replaced, the last
   * four visible.
   */
  AADHAAR,

  /**
   * The number of an Indonesian resident, one of the data by whose combination a person is
   * identified (UU 27/2022 on the protection of personal data, article 4). A family card's number
   * has the same form and is masked with it.
   */
  NIK,

  /**
   * The number of a bank account, an IBAN included: personal financial data by UU 27/2022, article
   * 4. No law tells how many digits may be shown.
   */
  ACCOUNT_NUMBER
}
