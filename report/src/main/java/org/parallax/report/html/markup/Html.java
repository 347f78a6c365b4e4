package org.parallax.report.html.markup;

import java.io.IOException;

/**
 * A piece of a page. There is no way to make one from a string of HTML: strings become {@link Text}, which is escaped, and only the four
 * kinds below exist.
 */
public sealed interface Html permits Element, Text, Stylesheet, Script {

    void writeTo(Appendable out) throws IOException;
}
