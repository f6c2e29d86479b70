/**
 * How a picture came to be, as its file tells: what took it, what saved it, when, and whether a
 * generative model names itself. What a file says of itself is easily changed or lost, so it counts
 * little alone.
 */
@NullMarked
package io.dossier.reader.examination.capture;

import org.jspecify.annotations.NullMarked;
