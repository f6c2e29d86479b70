package io.dossier.reader.examination.signature;

import static io.dossier.reader.testing.RevisedPdfs.invoice;
import static io.dossier.reader.testing.RevisedPdfs.revised;
import static io.dossier.reader.testing.SignedPdfs.signed;
import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.examination.Check;
import io.dossier.core.examination.CheckResult;
import io.dossier.core.examination.Finding.Weight;
import io.dossier.reader.examination.OpenedPdf;
import io.dossier.reader.examination.revision.RevisionCheck;
import io.dossier.reader.testing.RevisedPdfs;
import io.dossier.reader.trust.Trust;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class SignatureCheckTest {
  private final byte[] signed = signed(invoice("Total 100.00"));

  private static CheckResult result(Check check, byte[] file) {
    return OpenedPdf.result(new SignatureCheck(Trust.NOBODY), check, file);
  }

  private static Optional<Weight> weight(Check check, byte[] file) {
    return OpenedPdf.weight(new SignatureCheck(Trust.NOBODY), check, file);
  }

  private static COSDictionary dictionary(PDDocument document) throws IOException {
    return document.getSignatureDictionaries().get(0).getCOSObject();
  }

  private static int find(byte[] file, String word) {
    return new String(file, StandardCharsets.ISO_8859_1).indexOf(word);
  }

  @Test
  void tellsASignatureThatHolds() {
    CheckResult valid = result(Check.SIGNATURE_VALID, signed);
    assertThat(valid.findings().get(0).weight()).isEqualTo(Weight.NEUTRAL);
    assertThat(valid.findings().get(0).description())
        .contains("Clerk of Tests", "the whole file", "was not checked");
    assertThat(weight(Check.SIGNATURE_INVALID, signed)).isEmpty();
    assertThat(weight(Check.SIGNATURE_DOES_NOT_COVER_FILE, signed)).isEmpty();
  }

  @Test
  void leavesAFileWithoutSignaturesAlone() {
    for (Check check : new SignatureCheck(Trust.NOBODY).answers()) {
      assertThat(result(check, invoice("Total 1")).outcome()).isEqualTo(CheckResult.Outcome.CLEAN);
    }
  }

  @Test
  void tellsWhichRevisionEachOfTwoSignaturesCovers() {
    byte[] twice = signed(signed);
    assertThat(result(Check.SIGNATURE_VALID, twice).findings())
        .hasSize(2)
        .anyMatch(finding -> finding.description().contains("revision 2 of 3"))
        .anyMatch(finding -> finding.description().contains("the whole file"));
    assertThat(weight(Check.SIGNATURE_DOES_NOT_COVER_FILE, twice)).isEmpty();
  }

  @Test
  void knowsOldAlgorithms() {
    byte[] file = signed(invoice("Total 1"), "SHA1withECDSA", (document, signature) -> {});
    assertThat(result(Check.SIGNATURE_VALID, file).findings()).hasSize(1);
  }

  @Test
  void findsAChangedByte() {
    byte[] file = signed.clone();
    file[find(file, "Invoice")] ^= 1;
    assertThat(weight(Check.SIGNATURE_INVALID, file)).contains(Weight.SERIOUS);
    assertThat(weight(Check.SIGNATURE_VALID, file)).isEmpty();
  }

  /** Universal signature forgery: a field that looks signed with nothing to be verified. */
  @Test
  void findsASignatureOfNothing() {
    byte[] noRange = revised(signed, d -> dictionary(d).removeItem(COSName.BYTERANGE));
    byte[] noContents = revised(signed, d -> dictionary(d).removeItem(COSName.CONTENTS));
    byte[] negative =
        revised(
            signed,
            d -> {
              COSArray range = new COSArray();
              for (int number : new int[] {0, -1, 2, 3}) {
                range.add(COSInteger.get(number));
              }
              dictionary(d).setItem(COSName.BYTERANGE, range);
            });
    for (byte[] file : new byte[][] {noRange, noContents, negative}) {
      assertThat(weight(Check.SIGNATURE_INVALID, file)).contains(Weight.SERIOUS);
    }
  }

  @Test
  void findsASignatureWhoseReasonWasReplaced() {
    byte[] file = revised(signed, d -> dictionary(d).setString(COSName.REASON, "I agree"));
    assertThat(weight(Check.SIGNATURE_DOES_NOT_COVER_FILE, file)).contains(Weight.GRAVE);
  }

  @Test
  void findsAFileThatWasCut() {
    byte[] file = Arrays.copyOf(signed, signed.length - 20);
    assertThat(weight(Check.SIGNATURE_INVALID, file)).contains(Weight.SERIOUS);
  }

  /** Signature wrapping: a range of its own, other objects, then what was signed. */
  @Test
  void findsObjectsInTheGap() {
    String text = new String(signed, StandardCharsets.ISO_8859_1);
    int at = text.indexOf("/ByteRange [") + 12;
    List<String> numbers = List.of(text.substring(at, text.indexOf(']', at)).split(" ", -1));
    int resume = Integer.parseInt(numbers.get(2));
    String wrapped =
        "\n/ByteRange [0 "
            + numbers.get(1)
            + " %05d "
            + numbers.get(3)
            + "]\n>>\nendobj\n5 0 obj\n<< /Length 0 >>\nstream\n\nendstream\nendobj\n"
            + "99 0 obj\n<<";
    int length = String.format(wrapped, 0).length();
    byte[] file =
        (text.substring(0, resume)
                + String.format(wrapped, resume + length)
                + text.substring(resume))
            .getBytes(StandardCharsets.ISO_8859_1);
    assertThat(weight(Check.SIGNATURE_DOES_NOT_COVER_FILE, file)).contains(Weight.GRAVE);
    assertThat(weight(Check.SIGNATURE_INVALID, file)).isEmpty();
  }

  @Test
  void findsRangesThatAreNotTwo() {
    byte[] file =
        new String(signed, StandardCharsets.ISO_8859_1)
            .replaceFirst("/ByteRange \\[0 (\\d+) \\d+ \\d+", "/ByteRange [0 $1            ")
            .getBytes(StandardCharsets.ISO_8859_1);
    assertThat(weight(Check.SIGNATURE_DOES_NOT_COVER_FILE, file)).contains(Weight.SERIOUS);
  }

  /** Incremental saving attack without a cross-reference section: some viewers show it. */
  @Test
  void findsObjectsBehindTheLastRevision() {
    byte[] tail = "\n4 0 obj\n<< >>\nendobj\n".getBytes(StandardCharsets.US_ASCII);
    byte[] file = Arrays.copyOf(signed, signed.length + tail.length);
    System.arraycopy(tail, 0, file, signed.length, tail.length);
    assertThat(weight(Check.SIGNATURE_DOES_NOT_COVER_FILE, file)).contains(Weight.SERIOUS);
  }

  /** Incremental saving attack: the signature holds, and the revisions tell. */
  @Test
  void leavesALaterRevisionToItsOwnCheck() {
    byte[] file = revised(signed, RevisedPdfs.amount("Total 900.00"));
    assertThat(weight(Check.SIGNATURE_INVALID, file)).isEmpty();
    assertThat(weight(Check.SIGNATURE_DOES_NOT_COVER_FILE, file)).isEmpty();
    assertThat(OpenedPdf.weight(new RevisionCheck(), Check.MODIFIED_AFTER_SIGNING, file))
        .contains(Weight.GRAVE);
  }
}
