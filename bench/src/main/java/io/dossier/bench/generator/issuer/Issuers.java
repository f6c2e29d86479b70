package io.dossier.bench.generator.issuer;

import static io.dossier.core.extraction.DocumentType.EBILL;
import static io.dossier.core.extraction.DocumentType.INVOICE;
import static io.dossier.core.extraction.DocumentType.OTHER;
import static io.dossier.core.extraction.DocumentType.RECEIPT;

import java.util.List;

/** All issuers. */
public final class Issuers {
  public static final List<Issuer> ALL =
      List.of(
          Issuer.of(
              "dutch-plumber",
              INVOICE,
              Invoices::dutch,
              "supplierName",
              "customerName",
              "customerAddress",
              "invoiceNumber",
              "invoiceDate",
              "dueDate",
              "subtotal",
              "tax",
              "total"),
          Issuer.of(
              "spanish-wholesaler",
              INVOICE,
              Invoices::spanish,
              "supplierName",
              "customerName",
              "invoiceNumber",
              "invoiceDate",
              "dueDate",
              "subtotal",
              "tax",
              "total"),
          Issuer.of(
              "polish-workshop",
              INVOICE,
              Invoices::polish,
              "supplierName",
              "customerName",
              "invoiceNumber",
              "invoiceDate",
              "dueDate",
              "subtotal",
              "tax",
              "total"),
          Issuer.of(
              "turkish-till",
              RECEIPT,
              Tills::turkish,
              "company",
              "date",
              "time",
              "total",
              "tax",
              "cash",
              "change"),
          Issuer.of(
              "wordless-till", RECEIPT, Tills::wordless, "company", "date", "time", "total", "tax"),
          Issuer.ofOwn(
              "german-weighbridge",
              OTHER,
              Slips::weighbridge,
              "ticket:string",
              "plate:string",
              "material:string",
              "driver:string",
              "weighedOn:date",
              "gross:number",
              "tare:number",
              "net:number"),
          Issuer.ofOwn(
              "water-laboratory",
              OTHER,
              Slips::laboratory,
              "sample:string",
              "site:string",
              "collected:date",
              "acidity:number",
              "conductivity:number",
              "nitrate:number",
              "analyst:string"),
          Issuer.ofOwn(
              "parking-permit",
              OTHER,
              Slips::permit,
              "permit:string",
              "holder:string",
              "plate:string",
              "zone:string",
              "validUntil:date",
              "fee:number"),
          Issuer.ofOwn(
              "dutch-claim-letter",
              OTHER,
              Letters::claim,
              "claim:string",
              "policy:string",
              "claimant:string",
              "lossDate:date",
              "letterDate:date",
              "amount:number"),
          Issuer.ofOwn(
              "italian-calibration",
              OTHER,
              Letters::calibration,
              "certificate:string",
              "serial:string",
              "customer:string",
              "technician:string",
              "calibrated:date",
              "nextDue:date",
              "deviation:number"),
          Issuer.ofOwn(
              "portuguese-power",
              EBILL,
              Bills::power,
              "contract:string",
              "customer:string",
              "periodStart:date",
              "periodEnd:date",
              "consumption:number",
              "dueDate:date",
              "amount:number"),
          Issuer.ofOwn(
              "remittance-advice",
              OTHER,
              Bills::remittance,
              "payment:string",
              "payee:string",
              "paidOn:date",
              "account:string",
              "net:number"));

  private Issuers() {}
}
