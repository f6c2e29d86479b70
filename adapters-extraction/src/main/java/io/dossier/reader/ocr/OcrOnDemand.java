package io.dossier.reader.ocr;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An engine that is loaded when it is first asked for, which takes about a second, and kept. */
public final class OcrOnDemand implements Supplier<OcrEngine> {
  private @Nullable OcrEngine engine;

  @Override
  public OcrEngine get() {
    OcrEngine loaded = engine;
    if (loaded == null) {
      loaded = OcrEngine.load();
      engine = loaded;
    }
    return loaded;
  }
}
