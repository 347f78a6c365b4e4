package org.parallax.report.html.markup;

import java.io.IOException;

/** The page's own script, which its content security policy names by its hash; no other script runs. */
public record Script(String code) implements Html {

    public Script {
        if (code.contains("</")) {
            throw new IllegalArgumentException("a script has no tags");
        }
    }

    @Override
    public void writeTo(Appendable out) throws IOException {
        out.append("<script>").append(code).append("</script>\n");
    }
}
