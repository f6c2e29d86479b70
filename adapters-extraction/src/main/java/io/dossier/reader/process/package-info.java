/**
 * Both ends of a reader process: the pool in the server, the main loop in the child, and the frames
 * that go between them over pipes.
 */
@NullMarked
package io.dossier.reader.process;

import org.jspecify.annotations.NullMarked;
