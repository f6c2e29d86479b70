/**
 * Text of pictures: PP-OCRv4 (detector, line classifier, recognizer) over ONNX Runtime, with the
 * pipeline around the models in plain Java.
 */
@NullMarked
package io.dossier.reader.ocr;

import org.jspecify.annotations.NullMarked;
