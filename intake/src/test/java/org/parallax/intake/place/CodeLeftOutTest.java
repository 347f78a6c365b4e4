package org.parallax.intake.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The parser is given a page without what stands in its scripts and style sheets. */
class CodeLeftOutTest {

    private static final String LINKED =
            "<script type=\"application/ld+json\">{\"headline\": \"Ferry aground\"}</script>";

    private static void leftOf(String html, String left) {
        assertThat(CodeLeftOut.of(html).text()).isEqualTo(left);
    }

    private static void stays(String html) {
        leftOf(html, html);
    }

    @Test
    void scriptsAndStyleSheetsAreEmptiedButForTheEndsOfTheirLines() {
        leftOf("<script>if (a<b) go()</script><p>Ferry", "<script> </script><p>Ferry");
        leftOf("<STYLE media=all>\np > a {}\n</STYLE ><p>Ferry", "<STYLE media=all>\n\n</STYLE ><p>Ferry");
    }

    @Test
    void aPlaceInWhatIsLeftIsFoundInThePage() {
        String html = "<p>Ferry<script>one();\ntwo()</script>aground<style>p {}</style>!";
        CodeLeftOut page = CodeLeftOut.of(html);
        for (String word : new String[] {"Ferry", "</script>", "aground", "!"}) {
            assertThat(page.inPage(page.text().indexOf(word))).isEqualTo(html.indexOf(word));
        }
        assertThat(page.inPage(page.text().length())).isEqualTo(html.length());
    }

    @Test
    void linkedDataStaysAndWhatMayBeLinkedData() {
        stays(LINKED);
        stays("<script type='application/LD+JSON'>{}</script>");
        stays("<script type='application/ld&#43;json'>{}</script>");
    }

    @Test
    void whatLooksLikeAScriptInATitleACommentAValueOrAFrameIsNone() {
        stays("<!-- <script>a()</script> --><p>Ferry");
        stays("<a title='<script>a()</script>'>Ferry</a>");
        stays("<iframe><script>a()</script></iframe><p>Ferry");
        stays("<title>Ferry <script>a()</script></title>");
        stays("<svg><style>a {}</style></svg>");
    }

    @Test
    void afterCommentsDrawingsTitlesAndOddAttributesScriptsAreFoundAgain() {
        String script = "<script>a()</script>";
        String emptied = "<script> </script>";
        for (String before : new String[] {
            "<!-->",
            "<!-- a -- b -->",
            "<!doctype html>",
            "<?xml a?>",
            "</ b>",
            "a < b",
            "<svg><svg></svg></svg>",
            "<title>Ferry & co</title>",
            "<a b=\"c\"\" d=e'f g = 'h>' =i / j>",
            "<a b=>",
            "<a b=c/>"
        }) {
            leftOf(before + script, before + emptied);
        }
    }

    @Test
    void onlyItsOwnEndTagEndsAScript() {
        leftOf("<script>'</scripts>' + '</style>'</script>.", "<script> </script>.");
        leftOf("<script><!-- a() --></script>.", "<script> </script>.");
        stays("<style>a {} </stylesheet> <b></style>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<math>",
                "<plaintext>",
                "<script/>",
                "<p <b>",
                "<![CDATA[ a ]]>",
                "<!-- a --!>",
                "<script><!-- <script>b()</script> -->",
                "<p title='",
                "<textarea>",
                "<!--"
            })
    void whereAParserWouldHaveToBeGuessedTheRestOfThePageStays(String odd) {
        stays(odd + "<script>a()</script>");
    }
}
