package io.dossier.reader.ocr.network.onednn;

import org.bytedeco.dnnl.memory;

/** How numbers between layers are held; sums are always made of floats. */
public enum Precision {
  /** 8 bits of mantissa; as wide a range as floats. */
  BFLOAT16(memory.data_type.bf16, 2),
  /** Floats of 32 bits. */
  FLOAT(memory.data_type.f32, 4);

  private final memory.data_type type;
  private final int bytes;

  Precision(memory.data_type type, int bytes) {
    this.type = type;
    this.bytes = bytes;
  }

  memory.data_type type() {
    return type;
  }

  int bytes() {
    return bytes;
  }
}
