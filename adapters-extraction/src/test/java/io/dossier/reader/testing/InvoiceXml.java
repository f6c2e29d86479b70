package io.dossier.reader.testing;

/** Invoice data of an invented deal, as Factur-X and its forerunners write them. */
public final class InvoiceXml {
  private InvoiceXml() {}

  /** Profile EN 16931 of Factur-X 1.0 and ZUGFeRD 2. */
  public static String en16931() {
    return d16b(
        "urn:cen.eu:en16931:2017",
        line("1", "Stechbeitel 12 mm", "10", "12.50", "", "125.00")
            + line("2", "Holzleim, Eimer", "4", "3000.00", basis("100"), "120.00"),
        trade(true),
        settlement(true));
  }

  /** Profile MINIMUM: no lines, no addresses, no due date. */
  public static String minimum() {
    return d16b("urn:factur-x.eu:1p0:minimum", "", trade(false), settlement(false));
  }

  /** With another guideline than that of EN 16931. */
  public static String ofGuideline(String guideline) {
    return en16931().replace("urn:cen.eu:en16931:2017", guideline);
  }

  private static String d16b(String guideline, String lines, String trade, String settlement) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <rsm:CrossIndustryInvoice xmlns:rsm="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100"
            xmlns:ram="urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100"
            xmlns:udt="urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100">
          <rsm:ExchangedDocumentContext>
            <ram:GuidelineSpecifiedDocumentContextParameter><ram:ID>%s</ram:ID>
            </ram:GuidelineSpecifiedDocumentContextParameter>
          </rsm:ExchangedDocumentContext>
          <rsm:ExchangedDocument>
            <ram:ID>NW-2024-0815</ram:ID><ram:TypeCode>380</ram:TypeCode>
            <ram:IssueDateTime><udt:DateTimeString format="102">20240503</udt:DateTimeString></ram:IssueDateTime>
            <ram:IncludedNote><ram:Content>Gerichtsstand Kiel</ram:Content></ram:IncludedNote>
          </rsm:ExchangedDocument>
          <rsm:SupplyChainTradeTransaction>
            %s
            <ram:ApplicableHeaderTradeAgreement>%s</ram:ApplicableHeaderTradeAgreement>
            <ram:ApplicableHeaderTradeDelivery><ram:ActualDeliverySupplyChainEvent><ram:OccurrenceDateTime>
              <udt:DateTimeString format="102">20240430</udt:DateTimeString>
            </ram:OccurrenceDateTime></ram:ActualDeliverySupplyChainEvent></ram:ApplicableHeaderTradeDelivery>
            <ram:ApplicableHeaderTradeSettlement>%s</ram:ApplicableHeaderTradeSettlement>
          </rsm:SupplyChainTradeTransaction>
        </rsm:CrossIndustryInvoice>
        """
        .formatted(guideline, lines, trade, settlement);
  }

  private static String basis(String count) {
    return "<ram:BasisQuantity unitCode=\"KGM\">" + count + "</ram:BasisQuantity>";
  }

  private static String line(
      String id, String name, String quantity, String price, String basis, String amount) {
    return """
        <ram:IncludedSupplyChainTradeLineItem>
          <ram:AssociatedDocumentLineDocument><ram:LineID>%s</ram:LineID></ram:AssociatedDocumentLineDocument>
          <ram:SpecifiedTradeProduct><ram:Name>%s</ram:Name></ram:SpecifiedTradeProduct>
          <ram:SpecifiedLineTradeAgreement>
            <ram:GrossPriceProductTradePrice><ram:ChargeAmount>9999</ram:ChargeAmount></ram:GrossPriceProductTradePrice>
            <ram:NetPriceProductTradePrice><ram:ChargeAmount>%s</ram:ChargeAmount>%s</ram:NetPriceProductTradePrice>
          </ram:SpecifiedLineTradeAgreement>
          <ram:SpecifiedLineTradeDelivery><ram:BilledQuantity unitCode="C62">%s</ram:BilledQuantity>
          </ram:SpecifiedLineTradeDelivery>
          <ram:SpecifiedLineTradeSettlement>
            <ram:ApplicableTradeTax><ram:RateApplicablePercent>19</ram:RateApplicablePercent></ram:ApplicableTradeTax>
            <ram:SpecifiedTradeSettlementLineMonetarySummation><ram:LineTotalAmount>%s</ram:LineTotalAmount>
            </ram:SpecifiedTradeSettlementLineMonetarySummation>
          </ram:SpecifiedLineTradeSettlement>
        </ram:IncludedSupplyChainTradeLineItem>
        """
        .formatted(id, name, price, basis, quantity, amount);
  }

  private static String trade(boolean addresses) {
    String seller =
        addresses
            ? """
            <ram:SpecifiedLegalOrganization><ram:PostalTradeAddress><ram:LineOne>Registerweg 1</ram:LineOne>
            </ram:PostalTradeAddress></ram:SpecifiedLegalOrganization>
            <ram:DefinedTradeContact><ram:PersonName>Ole Brandt</ram:PersonName></ram:DefinedTradeContact>
            <ram:PostalTradeAddress><ram:PostcodeCode>24103</ram:PostcodeCode><ram:LineOne>Hafenstraße 8</ram:LineOne>
            <ram:CityName>Kiel</ram:CityName><ram:CountryID>DE</ram:CountryID></ram:PostalTradeAddress>
            <ram:SpecifiedTaxRegistration><ram:ID schemeID="FC">20/815/08151</ram:ID></ram:SpecifiedTaxRegistration>
            """
            : "";
    return "<ram:SellerTradeParty><ram:Name>Nordwind Werkzeuge GmbH</ram:Name>"
        + seller
        + "<ram:SpecifiedTaxRegistration><ram:ID schemeID=\"VA\">DE811223344</ram:ID>"
        + "</ram:SpecifiedTaxRegistration></ram:SellerTradeParty>"
        + "<ram:BuyerTradeParty><ram:Name>Tischlerei Holm KG</ram:Name></ram:BuyerTradeParty>";
  }

  private static String settlement(boolean due) {
    String terms =
        due
            ? "<ram:SpecifiedTradePaymentTerms><ram:DueDateDateTime>"
                + "<udt:DateTimeString format=\"102\">20240602</udt:DateTimeString>"
                + "</ram:DueDateDateTime></ram:SpecifiedTradePaymentTerms>"
            : "";
    return """
        <ram:InvoiceCurrencyCode>EUR</ram:InvoiceCurrencyCode>
        <ram:ApplicableTradeTax><ram:CalculatedAmount>46.55</ram:CalculatedAmount>
          <ram:BasisAmount>245.00</ram:BasisAmount></ram:ApplicableTradeTax>
        %s
        <ram:SpecifiedTradeSettlementHeaderMonetarySummation>
          <ram:LineTotalAmount>245.00</ram:LineTotalAmount>
          <ram:TaxBasisTotalAmount>245.00</ram:TaxBasisTotalAmount>
          <ram:TaxTotalAmount currencyID="DKK">347.10</ram:TaxTotalAmount>
          <ram:TaxTotalAmount currencyID="EUR">46.55</ram:TaxTotalAmount>
          <ram:GrandTotalAmount>291.55</ram:GrandTotalAmount>
          <ram:DuePayableAmount>100.00</ram:DuePayableAmount>
        </ram:SpecifiedTradeSettlementHeaderMonetarySummation>
        """
        .formatted(terms);
  }

  /** ZUGFeRD 1.0, profile COMFORT. */
  public static String zugferd1() {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <rsm:CrossIndustryDocument xmlns:rsm="urn:ferd:CrossIndustryDocument:invoice:1p0"
            xmlns:ram="urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:12"
            xmlns:udt="urn:un:unece:uncefact:data:standard:UnqualifiedDataType:15">
          <rsm:SpecifiedExchangedDocumentContext><ram:GuidelineSpecifiedDocumentContextParameter>
            <ram:ID>urn:ferd:CrossIndustryDocument:invoice:1p0:comfort</ram:ID>
          </ram:GuidelineSpecifiedDocumentContextParameter></rsm:SpecifiedExchangedDocumentContext>
          <rsm:HeaderExchangedDocument><ram:ID>471102</ram:ID><ram:Name>RECHNUNG</ram:Name>
            <ram:IssueDateTime><udt:DateTimeString format="102">20130305</udt:DateTimeString></ram:IssueDateTime>
          </rsm:HeaderExchangedDocument>
          <rsm:SpecifiedSupplyChainTradeTransaction>
            <ram:ApplicableSupplyChainTradeAgreement>
              <ram:SellerTradeParty><ram:Name>Deichgold Obst AG</ram:Name></ram:SellerTradeParty>
            </ram:ApplicableSupplyChainTradeAgreement>
            <ram:ApplicableSupplyChainTradeSettlement>
              <ram:InvoiceCurrencyCode>EUR</ram:InvoiceCurrencyCode>
              <ram:SpecifiedTradeSettlementMonetarySummation>
                <ram:TaxBasisTotalAmount currencyID="EUR">198.00</ram:TaxBasisTotalAmount>
                <ram:TaxTotalAmount currencyID="EUR">37.62</ram:TaxTotalAmount>
                <ram:GrandTotalAmount currencyID="EUR">235.62</ram:GrandTotalAmount>
              </ram:SpecifiedTradeSettlementMonetarySummation>
            </ram:ApplicableSupplyChainTradeSettlement>
            <ram:IncludedSupplyChainTradeLineItem>
              <ram:SpecifiedSupplyChainTradeAgreement><ram:NetPriceProductTradePrice>
                <ram:ChargeAmount currencyID="EUR">9.90</ram:ChargeAmount>
              </ram:NetPriceProductTradePrice></ram:SpecifiedSupplyChainTradeAgreement>
              <ram:SpecifiedSupplyChainTradeDelivery><ram:BilledQuantity unitCode="C62">20</ram:BilledQuantity>
              </ram:SpecifiedSupplyChainTradeDelivery>
              <ram:SpecifiedSupplyChainTradeSettlement><ram:SpecifiedTradeSettlementMonetarySummation>
                <ram:LineTotalAmount currencyID="EUR">198.00</ram:LineTotalAmount>
              </ram:SpecifiedTradeSettlementMonetarySummation></ram:SpecifiedSupplyChainTradeSettlement>
              <ram:SpecifiedTradeProduct><ram:Name>Apfelkisten</ram:Name></ram:SpecifiedTradeProduct>
            </ram:IncludedSupplyChainTradeLineItem>
          </rsm:SpecifiedSupplyChainTradeTransaction>
        </rsm:CrossIndustryDocument>
        """;
  }
}
