package io.dossier.reader.examination.capture;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.xmp.XmpDirectory;
import com.drew.metadata.xmp.XmpReader;
import io.dossier.core.reading.DocumentKind;
import io.dossier.reader.picture.PngChunks;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a picture's file says beside its pixels: EXIF (JEITA CP-3451), XMP (ISO 16684-1) by paths
 * such as {@code xmp:CreatorTool}, and the texts of a PNG. Empty where it says nothing or is
 * broken.
 */
public final class CaptureNotes {
  private static final int MOST_PROPERTIES = 2000;
  private static final String PNG_XMP = "XML:com.adobe.xmp";

  private final Metadata metadata;
  private final Map<String, String> xmp;
  private final Map<String, String> texts;

  private CaptureNotes(Metadata metadata, Map<String, String> xmp, Map<String, String> texts) {
    this.metadata = metadata;
    this.xmp = xmp;
    this.texts = texts;
  }

  public static CaptureNotes of(byte[] content, DocumentKind kind) {
    Map<String, String> texts = kind == DocumentKind.PNG ? PngTexts.of(content) : Map.of();
    Metadata metadata = new Metadata();
    try {
      metadata = kind == DocumentKind.PNG ? ofPng(content, texts) : read(content);
    } catch (ImageProcessingException | IOException | RuntimeException | StackOverflowError e) {
      // Broken notes say nothing.
    }
    return new CaptureNotes(metadata, properties(metadata), texts);
  }

  private static Metadata read(byte[] content) throws ImageProcessingException, IOException {
    return ImageMetadataReader.readMetadata(new ByteArrayInputStream(content), content.length);
  }

  /** Of other chunks than these nothing is unpacked. */
  private static Metadata ofPng(byte[] content, Map<String, String> texts) {
    Metadata metadata = new Metadata();
    PngChunks.first(content, "eXIf")
        .ifPresent(bytes -> new ExifReader().extract(new ByteArrayReader(bytes), metadata));
    String packet = texts.get(PNG_XMP);
    if (packet != null) {
      new XmpReader().extract(packet.getBytes(StandardCharsets.UTF_8), metadata);
    }
    return metadata;
  }

  private static Map<String, String> properties(Metadata metadata) {
    Map<String, String> properties = new LinkedHashMap<>();
    for (XmpDirectory directory : metadata.getDirectoriesOfType(XmpDirectory.class)) {
      directory
          .getXmpProperties()
          .forEach(
              (path, value) -> {
                if (properties.size() < MOST_PROPERTIES && value != null) {
                  properties.putIfAbsent(path, value);
                }
              });
    }
    return properties;
  }

  Metadata metadata() {
    return metadata;
  }

  Map<String, String> xmp() {
    return xmp;
  }

  /** Of a PNG, by keyword. */
  Map<String, String> texts() {
    return texts;
  }

  /** The first value of this tag that is no blank. */
  Optional<String> text(Class<? extends Directory> type, int tag) {
    for (Directory directory : metadata.getDirectoriesOfType(type)) {
      String value = told(directory, tag);
      if (!value.isBlank()) {
        return Optional.of(value.strip());
      }
    }
    return Optional.empty();
  }

  private static String told(Directory directory, int tag) {
    try {
      String value = directory.getDescription(tag);
      return value == null ? "" : value;
    } catch (RuntimeException e) {
      // A value of another type than its tag asks for says nothing.
      return "";
    }
  }

  Optional<String> xmp(String path) {
    return Optional.ofNullable(xmp.get(path)).filter(value -> !value.isBlank());
  }
}
