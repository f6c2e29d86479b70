package io.dossier.core.extraction.classification;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.layout.Layout;
import io.dossier.core.extraction.type.TypeModels;
import io.dossier.core.reading.Reading;
import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.TypedPage;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TypeClassifierTest {
  private final TypeClassifier classifier = TypeClassifier.load(TypeModels.labels());

  @Test
  void knowsAStatementByItsLabelsWhereItsTitleIsUnheardOf() {
    Reading statement =
        TypedPage.of(
            TextSource.OCR,
            "Harapan Sentosa                  RANGKUMAN AKTIVITAS NASABAH",
            "No Rekening      : 0129 4471 0932",
            "Nama Nasabah     : SITI ANDAYANI",
            "Periode Mutasi   : 01/03/2024 - 31/03/2024",
            "Saldo Awal Bulan : 4.150.000",
            "Tanggal Transaksi   Keterangan              Jumlah        Saldo (IDR)",
            "02/03/2024          Setoran tunai           250.000 K     4.400.000",
            "09/03/2024          Biaya administrasi       15.000 D     4.385.000",
            "Saldo Akhir Bulan : 4.385.000");

    assertThat(type(statement)).isEqualTo(DocumentType.REKENING_KORAN);
  }

  @Test
  void aLetterOfNoTypeIsOther() {
    Reading letter =
        TypedPage.of(
            TextSource.TEXT_LAYER,
            "Dear neighbours,",
            "the stairs will be painted next week, from Tuesday on.",
            "Please keep them free of shoes and bicycles.",
            "Kind regards,",
            "the house committee");

    assertThat(type(letter)).isEqualTo(DocumentType.OTHER);
  }

  @Test
  void aLongerLabelHidesNoCueWithinIt() {
    Reading page = TypedPage.of(TextSource.TEXT_LAYER, "Periode Mutasi : 03/2024");

    assertThat(classifier.features(page, Layout.of(page)).get(DocumentType.REKENING_KORAN).keySet())
        .contains("p=mutasi", "p=periodemutasi");
  }

  @Test
  void anOrdersNumberMakesNoOrderOfAnInvoice() {
    Reading invoice =
        TypedPage.of(
            TextSource.OCR,
            "FACTURE F-20418 du 03/04/2024",
            "Bon de commande          B-7731",
            "Devise                   EUR",
            "Adresse de facturation",
            "Garage du Lac SARL",
            "Désignation          Quantité     Prix        Montant",
            "Révision annuelle       1         240,00      240,00",
            "Plaquettes de frein     2          55,00      110,00",
            "Montant HT                                   350,00",
            "TVA 20 %                                      70,00",
            "Montant TTC                                  420,00");

    assertThat(classifier.features(invoice, Layout.of(invoice)).get(DocumentType.PURCHASE_ORDER))
        .containsKey("p=bondecommande")
        .doesNotContainKey("t=bondecommande");
    assertThat(type(invoice)).isEqualTo(DocumentType.INVOICE);
  }

  @Test
  void whatStandsAloneAmongTheFirstRowsIsATitle() {
    Reading order = TypedPage.of(TextSource.OCR, "BON DE COMMANDE", "Garage du Lac SARL");

    assertThat(classifier.features(order, Layout.of(order)).get(DocumentType.PURCHASE_ORDER))
        .containsKey("t=bondecommande");
  }

  @Test
  void anInvoiceWithATaxpayersNumberIsNoTaxpayersCard() {
    Reading invoice =
        TypedPage.of(
            TextSource.OCR,
            "CV. Sinar Bahari",
            "Jl. Melur No. 8, Kota Padang 25118",
            "NPWP: 02.114.870.3-201.000",
            "Kepada Yth",
            "PT Samudra Karya",
            "FAKTUR",
            "Tanggal              12/05/2023",
            "Deskripsi            Banyaknya     Harga Satuan     Subtotal",
            "Cat tembok 5 kg          4           120.000         480.000",
            "Kuas 3 inci             10            18.000         180.000",
            "Sub Total:                                        Rp660.000",
            "Total Bayar:                                      Rp732.600");

    assertThat(type(invoice)).isEqualTo(DocumentType.INVOICE);
  }

  @Test
  void whatMayBeOneOfManyIsOther() {
    TypeLikelihood many =
        TypeLikelihood.ofScores(
            Map.of(DocumentType.PASSPORT, 0.4, DocumentType.ID_CARD, 0.3, DocumentType.KTP, 0.2));
    TypeLikelihood one = TypeLikelihood.ofScores(Map.of(DocumentType.PASSPORT, 0.4));

    assertThat(many.best().type()).isEqualTo(DocumentType.OTHER);
    assertThat(one.best().type()).isEqualTo(DocumentType.PASSPORT);
  }

  private DocumentType type(Reading reading) {
    return classifier.classify(reading, Layout.of(reading)).type();
  }
}
