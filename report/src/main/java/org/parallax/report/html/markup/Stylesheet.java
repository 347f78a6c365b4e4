package org.parallax.report.html.markup;

import java.io.IOException;

/** The page's own style, which its content security policy names by its hash; no other style is applied. */
public record Stylesheet(String css) implements Html {

    public Stylesheet {
        if (css.contains("<")) {
            throw new IllegalArgumentException("a style sheet has no tags");
        }
    }

    @Override
    public void writeTo(Appendable out) throws IOException {
        out.append("<style>").append(css).append("</style>\n");
    }
}
