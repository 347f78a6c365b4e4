package org.parallax.intake;

import java.util.List;
import java.util.stream.Stream;
import org.parallax.article.SavedFile;
import org.parallax.article.WayBack;
import org.parallax.intake.file.Characters;
import org.parallax.intake.file.Kind;
import org.parallax.intake.file.ReportsSayWhoMadeThem;
import org.parallax.intake.file.SavedBytes;
import org.parallax.intake.page.PageReader;
import org.parallax.intake.text.TextReader;

/** One file, from its bytes to its article. */
final class SavedPage {

    /** More characters than any page of news has, without what it embeds. */
    private static final int LONGEST = 20_000_000;

    private SavedPage() {}

    static Intake.Read read(String name, SavedBytes bytes) throws Unreadable {
        Characters characters = bytes.characters();
        int length = characters.text().length();
        if (length > LONGEST) {
            throw new Unreadable("too large for a page (" + length / 1_000_000
                    + " million characters): save it without what it embeds");
        }
        ReportsSayWhoMadeThem.refuse(characters.text());
        SavedFile saved = new SavedFile(name, bytes.sha256());
        Intake.Read read = switch (Kind.of(characters.text())) {
            case HTML -> PageReader.read(saved, characters.text());
            case TEXT -> TextReader.read(saved, characters.text());
        };
        WayBack way = read.article().wayBack().in(characters.charset().name());
        List<String> notes = Stream.concat(characters.notes().stream(), read.notes().stream())
                .toList();
        return new Intake.Read(read.article().with(way), notes);
    }
}
