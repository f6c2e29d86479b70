/**
 * What the leading part of a convolutional network computes, as layers to be run by something else
 * than ONNX Runtime. Data alone: nothing here knows how a network is written or run.
 */
@NullMarked
package io.dossier.reader.ocr.network.layer;

import org.jspecify.annotations.NullMarked;
