package io.dossier.core.extraction;

import static io.dossier.core.extraction.FieldDefinition.Kind.ARRAY;
import static io.dossier.core.extraction.FieldDefinition.Kind.DATE;
import static io.dossier.core.extraction.FieldDefinition.Kind.NUMBER;
import static io.dossier.core.extraction.FieldDefinition.Kind.STRING;
import static io.dossier.core.extraction.FieldDefinition.oneOf;
import static io.dossier.core.extraction.FieldDefinition.optional;
import static io.dossier.core.extraction.FieldDefinition.required;
import static io.dossier.core.extraction.FieldDefinition.rows;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The types of documents and the fields of each. Names of types and fields are those of the API.
 */
public enum DocumentType {
  KTP(
      required("nik", STRING),
      required("fullName", STRING),
      optional("placeOfBirth", STRING),
      required("dateOfBirth", DATE),
      oneOf("gender", "LAKI-LAKI", "PEREMPUAN"),
      optional("bloodType", STRING),
      required("address", STRING),
      optional("rtRw", STRING),
      optional("kelurahan", STRING),
      optional("kecamatan", STRING),
      optional("religion", STRING),
      optional("maritalStatus", STRING),
      optional("occupation", STRING),
      oneOf("nationality", "WNI", "WNA"),
      optional("validUntil", STRING),
      optional("issueDate", DATE)),
  NPWP(
      required("npwp_number", STRING),
      required("name", STRING),
      optional("address", STRING),
      optional("registered_at", DATE),
      optional("kpp_code", STRING)),
  KARTU_KELUARGA(
      required("number", STRING),
      required("head", STRING),
      optional("address", STRING),
      rows(
          "members",
          optional("nik", STRING),
          optional("name", STRING),
          optional("relationship", STRING),
          optional("gender", STRING),
          optional("dateOfBirth", DATE),
          optional("religion", STRING),
          optional("education", STRING),
          optional("occupation", STRING),
          optional("citizenship", STRING),
          optional("father", STRING),
          optional("mother", STRING))),
  SIM(
      required("number", STRING),
      required("name", STRING),
      optional("nik", STRING),
      optional("address", STRING),
      optional("class", STRING),
      optional("issueDate", DATE),
      optional("validUntil", DATE)),
  PASSPORT(machineReadable()),
  ID_CARD(machineReadable()),
  NIB(
      required("nib_number", STRING),
      required("name", STRING),
      optional("kbli", ARRAY),
      optional("address", STRING),
      optional("ownerName", STRING),
      optional("ownerNik", STRING),
      optional("date", DATE)),
  BPKB(
      required("plateNumber", STRING),
      optional("brand", STRING),
      optional("model", STRING),
      optional("year", STRING),
      optional("engineNumber", STRING),
      required("chassisNumber", STRING),
      optional("color", STRING),
      optional("fuel", STRING),
      required("ownerName", STRING),
      optional("ownerNik", STRING)),
  AKTA_LAHIR(
      required("number", STRING),
      required("name", STRING),
      required("dateOfBirth", DATE),
      optional("placeOfBirth", STRING),
      optional("father", STRING),
      optional("mother", STRING),
      optional("issueDate", DATE)),
  SURAT_NIKAH(
      required("husband", STRING),
      required("wife", STRING),
      required("date", DATE),
      optional("place", STRING),
      optional("number", STRING)),
  INVOICE(
      required("supplierName", STRING),
      optional("supplierAddress", STRING),
      optional("supplierTaxId", STRING),
      optional("customerName", STRING),
      optional("customerAddress", STRING),
      required("invoiceNumber", STRING),
      required("invoiceDate", DATE),
      optional("dueDate", DATE),
      optional("currency", STRING),
      optional("subtotal", NUMBER),
      optional("tax", NUMBER),
      required("total", NUMBER),
      optional("imeiOrSerial", STRING),
      lineItems()),
  PURCHASE_ORDER,
  DELIVERY_NOTE,
  RECEIPT(
      required("company", STRING),
      optional("address", STRING),
      required("date", DATE),
      optional("time", STRING),
      required("total", NUMBER),
      optional("tax", NUMBER),
      optional("cash", NUMBER),
      optional("change", NUMBER),
      lineItems()),
  FAKTUR_PAJAK(
      required("serialNumber", STRING),
      required("sellerName", STRING),
      optional("sellerNpwp", STRING),
      optional("buyerName", STRING),
      optional("buyerNpwp", STRING),
      required("dpp", NUMBER),
      required("ppn", NUMBER),
      optional("date", DATE)),
  SLIP_GAJI(
      required("employer", STRING),
      required("employee", STRING),
      required("period", STRING),
      optional("grossPay", NUMBER),
      rows("deductions", optional("description", STRING), optional("amount", NUMBER)),
      required("netPay", NUMBER)),
  CONTRACT,
  REKENING_KORAN(
      required("bank", STRING),
      required("accountNumber", STRING),
      optional("accountName", STRING),
      optional("periodStart", DATE),
      optional("periodEnd", DATE),
      optional("openingBalance", NUMBER),
      required("closingBalance", NUMBER),
      rows(
          "transactions",
          optional("date", DATE),
          optional("description", STRING),
          optional("amount", NUMBER),
          optional("balance", NUMBER))),
  FINANCIAL_STATEMENT,
  AADHAAR(
      required("name", STRING),
      optional("address", STRING),
      required("aadhaar_number", STRING),
      optional("date_of_birth", DATE),
      formattedAddress()),
  PAN(
      required("name_as_per_pan", STRING),
      optional("father_name", STRING),
      optional("dob", DATE),
      required("pan_number", STRING),
      optional("document_quality_flag", STRING)),
  DRIVING_LICENSE(
      required("dl_number", STRING),
      required("name", STRING),
      optional("date_of_birth", DATE),
      optional("issue_date", DATE),
      optional("valid_till", DATE),
      optional("state", STRING)),
  VOTER_ID(
      required("voter_id", STRING),
      required("name", STRING),
      optional("date_of_birth", DATE),
      oneOf("gender", "MALE", "FEMALE")),
  GST_CERT(
      required("gst_number", STRING),
      required("legal_name", STRING),
      optional("address", STRING),
      optional("date_of_issue", DATE),
      optional("constitution_of_business", STRING),
      formattedAddress()),
  UDYAM_CERT(required("udyam_number", STRING), required("name", STRING)),
  SHOP_ACT_LICENSE(required("registration_number", STRING), required("name", STRING)),
  FSSAI(required("license_number", STRING), required("name", STRING)),
  DELIVERY_ORDER(
      required("do_number", STRING),
      optional("do_date", DATE),
      optional("lender", STRING),
      optional("dealer_name", STRING),
      optional("dealer_address", STRING),
      required("customer_name", STRING),
      optional("customer_address", STRING),
      optional("product", STRING),
      optional("imei_or_serial", STRING),
      optional("amount", NUMBER),
      optional("loan_amount", NUMBER)),
  EBILL,
  RENT_AGREEMENT,
  IMEI(required("imei", STRING)),
  GENERIC_OCR,
  OTHER;

  private final List<FieldDefinition> fields;

  DocumentType(FieldDefinition... fields) {
    this.fields = List.of(fields);
  }

  /** The fields of the type; empty for a type that is only classified. */
  public List<FieldDefinition> fields() {
    return fields;
  }

  /** The stable name on wire and disk. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<DocumentType> ofCode(String code) {
    return Arrays.stream(values()).filter(type -> type.code().equals(code)).findFirst();
  }

  /** ICAO Doc 9303 parts 4 to 6; the last three stand in the printed zone alone. */
  private static FieldDefinition[] machineReadable() {
    return new FieldDefinition[] {
      required("mrz", ARRAY),
      required("documentNumber", STRING),
      required("surname", STRING),
      optional("givenNames", STRING),
      optional("nationality", STRING),
      optional("issuingCountry", STRING),
      required("dateOfBirth", DATE),
      optional("sex", STRING),
      required("expiryDate", DATE),
      optional("personalNumber", STRING),
      optional("placeOfBirth", STRING),
      optional("issueDate", DATE),
      optional("placeOfIssue", STRING)
    };
  }

  /** The parts of an Indian address; the lines hold what stands before the city. */
  private static FieldDefinition formattedAddress() {
    return FieldDefinition.object(
        "formatted_address",
        optional("address_line_1", STRING),
        optional("address_line_2", STRING),
        optional("city", STRING),
        optional("state", STRING),
        optional("postcode", STRING));
  }

  private static FieldDefinition lineItems() {
    return rows(
        "lineItems",
        optional("description", STRING),
        optional("quantity", NUMBER),
        optional("unitPrice", NUMBER),
        optional("amount", NUMBER));
  }
}
