package io.dossier.reader.document;

import io.dossier.core.reading.DocumentKind;
import io.dossier.core.reading.Notice;
import io.dossier.core.reading.ReadPage;
import io.dossier.core.reading.Reading;
import io.dossier.core.reading.port.DocumentReader.PageOrder;
import io.dossier.core.shared.Secret;
import io.dossier.reader.PasswordNeeded;
import io.dossier.reader.Unreadable;
import io.dossier.reader.ocr.OcrEngine;
import io.dossier.reader.process.ReaderLimits;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;

/**
 * Reads and renders documents of every kind. One for a process: the engines load once, when first
 * needed.
 */
public final class DocumentPages {
  private final Recognition recognition = new Recognition();

  /** Hears of each page that is done. */
  @FunctionalInterface
  public interface Progress {
    void page(int done, int count);
  }

  /**
   * @param png empty when there is no such page
   */
  public record Rendered(byte[] png, int pageCount) {}

  /** The engine that reads print, loaded when it is first asked for. */
  public OcrEngine ocr() {
    return recognition.engine();
  }

  /**
   * @throws Unreadable when the bytes cannot be read or pass a limit
   * @throws PasswordNeeded when they are locked
   */
  public Reading read(
      byte[] content, Optional<Secret> password, ReaderLimits limits, Progress progress) {
    try (PageSource source = open(content, password, limits)) {
      int count = counted(source, limits);
      List<ReadPage> pages = new ArrayList<>();
      List<Notice> notices = new ArrayList<>(source.notices());
      notices.addAll(StrayBytes.of(content, source.kind()));
      int readable = 0;
      for (int i = 0; i < count; i++) {
        Optional<ReadPage> page = page(source, i, notices);
        readable += page.isPresent() ? 1 : 0;
        pages.add(page.orElse(new ReadPage(i, 1, 1, 0, List.of(), List.of())));
        progress.page(i + 1, count);
      }
      if (readable == 0) {
        throw source.unreadable();
      }
      return new Reading(source.kind(), pages, notices, recognition.engines(), source.invoice());
    }
  }

  /** One page, lying as it was read, as PNG, with what is to be covered black. */
  public Rendered render(
      byte[] content, Optional<Secret> password, ReaderLimits limits, PageOrder page) {
    try (PageSource source = open(content, password, limits)) {
      int count = counted(source, limits);
      if (page.pageIndex() >= count) {
        return new Rendered(new byte[0], count);
      }
      BufferedImage picture = picture(source, page);
      ByteArrayOutputStream png = new ByteArrayOutputStream();
      ImageIO.setUseCache(false);
      ImageIO.write(picture, "png", png);
      return new Rendered(png.toByteArray(), count);
    } catch (IOException e) {
      throw new Unreadable("page_unreadable", "the page could not be drawn");
    }
  }

  /** Takes each page's picture as it is drawn. */
  @FunctionalInterface
  public interface Drawn {
    void take(PageOrder page, BufferedImage picture);
  }

  /**
   * Several pages, each lying as it was read, with what is to be covered black; those that cannot
   * be drawn are left out.
   *
   * @throws Unreadable when the bytes cannot be read or pass a limit
   * @throws PasswordNeeded when they are locked
   */
  public void draw(
      byte[] content,
      Optional<Secret> password,
      ReaderLimits limits,
      List<PageOrder> wanted,
      Drawn drawn) {
    try (PageSource source = open(content, password, limits)) {
      int count = counted(source, limits);
      for (PageOrder page : wanted) {
        if (page.pageIndex() < count) {
          tried(source, page).ifPresent(picture -> drawn.take(page, picture));
        }
      }
    }
  }

  private static Optional<BufferedImage> tried(PageSource source, PageOrder page) {
    try {
      return Optional.of(picture(source, page));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // The other pages are worth their pictures.
      return Optional.empty();
    }
  }

  private static BufferedImage picture(PageSource source, PageOrder page) throws IOException {
    BufferedImage picture =
        source.shown(page.pageIndex(), page.dpi()).turnedTo(page.covers().turn());
    Blackening.draw(page.covers().boxes(), picture);
    return picture;
  }

  private PageSource open(byte[] content, Optional<Secret> password, ReaderLimits limits) {
    DocumentKind kind =
        DocumentKind.sniff(
                Arrays.copyOf(content, Math.min(content.length, DocumentKind.SNIFF_BYTES)))
            .orElseThrow(
                () -> new Unreadable("unsupported_kind", "the bytes are of no accepted kind"));
    return kind == DocumentKind.PDF
        ? new PdfSource(content, password, recognition, limits)
        : new PictureSource(content, kind, recognition, limits);
  }

  private static int counted(PageSource source, ReaderLimits limits) {
    int count = source.pageCount();
    if (count == 0) {
      throw new Unreadable("no_pages", "the file has no pages");
    }
    if (count > limits.pages()) {
      throw new Unreadable(
          "page_limit",
          "the file has " + count + " pages; at most " + limits.pages() + " are read");
    }
    return count;
  }

  private static Optional<ReadPage> page(PageSource source, int index, List<Notice> notices) {
    try {
      return Optional.of(source.read(index, notices));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      notices.add(Notice.unreadable(index));
      return Optional.empty();
    }
  }
}
