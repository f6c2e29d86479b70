/**
 * Networks as they are stored (ONNX): rewritten to say the same at less cost, and run by ONNX
 * Runtime, or as far as they are layers by oneDNN.
 */
@NullMarked
package io.dossier.reader.ocr.network;

import org.jspecify.annotations.NullMarked;
