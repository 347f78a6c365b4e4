/** Which files of a folder are saved pages, and what characters their bytes stand for. */
@NullMarked
package org.parallax.intake.file;

import org.jspecify.annotations.NullMarked;
