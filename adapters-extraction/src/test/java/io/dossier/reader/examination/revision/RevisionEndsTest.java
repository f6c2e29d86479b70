package io.dossier.reader.examination.revision;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.reader.testing.RevisedPdfs;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RevisionEndsTest {
  private final byte[] first = RevisedPdfs.invoice("Total 100.00");

  @Test
  void findsEachRevision() {
    byte[] second = RevisedPdfs.revised(first, RevisedPdfs.amount("Total 900.00"));
    byte[] third = RevisedPdfs.revised(second, RevisedPdfs.amount("Total 990.00"));

    assertThat(RevisionEnds.of(third).lengths())
        .containsExactly(first.length, second.length, third.length);
    assertThat(RevisionEnds.of(third).sound()).isTrue();
  }

  @Test
  void takesNoBlanksAndNoWordsOfAGatewayForARevision() {
    assertThat(RevisionEnds.of(with(first, "\r\n\r\n<!-- scanned -->\n")).count()).isEqualTo(1);
  }

  @Test
  void takesNoMarkerWithinAStreamForARevision() {
    byte[] file =
        RevisedPdfs.made(
            document -> {
              document.addPage(RevisedPdfs.page("a"));
              RevisedPdfs.rewrite(document.getPage(0), "% startxref 99 %%EOF\n");
            });
    assertThat(RevisionEnds.of(file).count()).isEqualTo(1);
  }

  /** ISO 32000-2, Annex F: the first section's own section comes after it. */
  @Test
  void takesNoFirstPageOfALinearizedFileForARevision() {
    String section =
        """
        %PDF-1.4
        1 0 obj
        << /Linearized 1 >>
        endobj
        xref
        0 1
        0000000000 65535 f\s
        trailer
        << /Size 4 /Prev 300 >>
        startxref
        44
        %%EOF
        """;
    byte[] file = section.getBytes(StandardCharsets.US_ASCII);
    assertThat(RevisionEnds.of(with(file, "2 0 obj\nnull\nendobj\n")).lengths()).hasSize(1);
  }

  @Test
  void tellsObjectsThatNoSectionLists() {
    RevisionEnds ends = RevisionEnds.of(with(first, "4 0 obj\nnull\nendobj\n"));
    assertThat(ends.count()).isEqualTo(2);
    assertThat(ends.sound()).isFalse();
  }

  private static byte[] with(byte[] content, String more) {
    byte[] tail = more.getBytes(StandardCharsets.US_ASCII);
    byte[] all = Arrays.copyOf(content, content.length + tail.length);
    System.arraycopy(tail, 0, all, content.length, tail.length);
    return all;
  }
}
