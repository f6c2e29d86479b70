package io.dossier.bench.forger;

import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import io.dossier.bench.forger.picture.CameraRecord;
import io.dossier.bench.forger.picture.Pixels;
import io.dossier.bench.generator.photo.Jpeg;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class CameraRecordTest {
  @Test
  void isReadAsItWasWritten() throws Exception {
    LocalDateTime taken = LocalDateTime.of(2024, 5, 6, 7, 8, 9);
    CameraRecord record = new CameraRecord("maker", "model", "editor", taken, taken.plusDays(1));
    byte[] jpeg = record.in(Jpeg.of(Pixels.blank(40, 30, Color.GRAY), 0.8f));
    Metadata read = ImageMetadataReader.readMetadata(new ByteArrayInputStream(jpeg));
    ExifIFD0Directory main = read.getFirstDirectoryOfType(ExifIFD0Directory.class);
    ExifSubIFDDirectory detail = read.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
    assertThat(main.getString(ExifIFD0Directory.TAG_MAKE)).isEqualTo("maker");
    assertThat(main.getString(ExifIFD0Directory.TAG_SOFTWARE)).isEqualTo("editor");
    assertThat(main.getString(ExifIFD0Directory.TAG_DATETIME)).startsWith("2024:05:07 07:08:09");
    assertThat(detail.getString(ExifSubIFDDirectory.TAG_DATETIME_ORIGINAL))
        .startsWith("2024:05:06 07:08:09");
    assertThat(Pixels.of(jpeg).getWidth()).isEqualTo(40);
  }
}
