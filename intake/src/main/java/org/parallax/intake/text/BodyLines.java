package org.parallax.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.intake.furniture.Furniture;
import org.parallax.intake.line.Line;
import org.parallax.intake.line.Words;

/** The paragraphs between the edges of the body, without the furniture among them. */
final class BodyLines {

    private static final Pattern PICTURE_ADDRESS =
            Pattern.compile("(?iu)^https?://\\S+\\.(?:jpe?g|png|gif|webp|svg|avif)(?:[?#]\\S*)?$");

    private BodyLines() {}

    static List<Line> of(List<Line> lines, BodyEdges edges, Optional<Headline> headline) {
        String title = headline.map(Headline::title).map(Words::letters).orElse("");
        List<Line> body = new ArrayList<>();
        boolean afterPicture = false;
        for (Line line : lines.subList(edges.start(), edges.end())) {
            boolean caption = afterPicture && !line.isBlank() && !line.isProse();
            afterPicture = PICTURE_ADDRESS.matcher(line.text()).matches() || (afterPicture && line.isBlank());
            if (!line.isBlank() && !caption && !Furniture.holds(line) && !repeats(line, title)) {
                body.add(line);
            }
        }
        return body;
    }

    private static boolean repeats(Line line, String title) {
        return !title.isEmpty() && Words.letters(line.text()).equals(title);
    }
}
