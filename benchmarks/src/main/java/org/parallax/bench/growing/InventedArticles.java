package org.parallax.bench.growing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parallax.article.Article;
import org.parallax.article.Masthead;
import org.parallax.article.SavedFile;
import org.parallax.bench.article.StatedDay;
import org.parallax.story.ContentId;

/**
 * Articles by forty outlets about one dam that there never was: each tells a few of two hundred happenings of a hundred days, in one of several
 * wordings, and quotes some of sixty people. A fifth print an agency's paragraphs word for word. The same number gives the same articles.
 */
final class InventedArticles {

    private static final int OUTLETS = 40;
    private static final int HAPPENINGS = 200;
    private static final int DAYS = 100;
    private static final int TOLD = 8;

    private static final List<String> FIRST =
            List.of("Maren", "Otto", "Ilse", "Bo", "Edda", "Sami", "Nora", "Henrik", "Lea", "Tomas");
    private static final List<String> LAST = List.of("Tolvik", "Lund", "Brandt", "Ronn", "Haddad", "Velt");
    private static final List<String> PLACES =
            List.of("Selbridge", "Lowmoor", "Estvale", "Orrin", "Carrow", "Tarn Hill");
    private static final List<String> TREES = List.of(
            "Alder", "Birch", "Cedar", "Elder", "Fir", "Hazel", "Holly", "Larch", "Maple", "Oak", "Pine", "Plum",
            "Poplar", "Rowan", "Spruce", "Willow", "Yew");
    private static final List<String> DOES = List.of(
            "opened the %s gate of the dam at %s",
            "closed the %s road to %s",
            "promised the %s pumps to %s",
            "found the %s bridge under water in %s",
            "sent the %s brigade to %s");
    private static final List<String> WORDS = List.of(
            "The %s wall will hold, and nobody in %s needs to leave tonight",
            "We asked for the %s engineers a year ago and %s was sent none of them",
            "Nobody told us that the %s gate above %s was broken",
            "By the end of May the %s bank near %s will be mended");

    private final Random chance = new Random(11);
    private final List<String> agency = new ArrayList<>();

    /** So many articles. */
    static List<Article> of(int number) {
        InventedArticles invented = new InventedArticles();
        return IntStream.range(0, number).mapToObj(invented::article).toList();
    }

    private Article article(int number) {
        StoryDay day = new StoryDay(chance.nextInt(DAYS));
        String body =
                IntStream.range(0, TOLD).mapToObj(i -> paragraph(day, number)).collect(Collectors.joining("\n\n"));
        String title = "Dam note " + number + " from " + any(PLACES);
        Masthead masthead = new Masthead(
                Optional.of("https://outlet" + number % OUTLETS + ".example/" + number),
                Optional.of("Outlet " + number % OUTLETS),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("en"));
        String file = String.format(Locale.ROOT, "%05d.html", number);
        SavedFile saved = new SavedFile(file, ContentId.of("page").next(file, body));
        return Article.of(saved, title, body, masthead, StatedDay.published(day.date()));
    }

    /** A day of the story, counted from its first. */
    private record StoryDay(int number) {

        LocalDate date() {
            return LocalDate.of(2031, 3, 1).plusDays(number);
        }
    }

    private String paragraph(StoryDay day, int number) {
        if (!agency.isEmpty() && number % 5 == 0) {
            return agency.get(chance.nextInt(agency.size()));
        }
        String paragraph = happening(chance.nextInt(HAPPENINGS)) + " " + quotation(chance.nextInt(HAPPENINGS)) + " "
                + "On " + day.date() + " "
                + happening(chance.nextInt(HAPPENINGS)).toLowerCase(Locale.ROOT);
        if (agency.size() < HAPPENINGS) {
            agency.add(paragraph);
        }
        return paragraph;
    }

    /** What happened is the same wherever it is told; how it is begun is the outlet's. */
    private String happening(int number) {
        String does = String.format(
                Locale.ROOT,
                DOES.get(number % DOES.size()),
                TREES.get(number % TREES.size()),
                PLACES.get(number % PLACES.size()));
        List<String> begins =
                List.of("The water board ", "Crews of the water board ", "Officials say that the water board ");
        return any(begins) + does + ".";
    }

    private String quotation(int number) {
        String words = String.format(
                Locale.ROOT,
                WORDS.get(number % WORDS.size()),
                number % 3 == 0 ? "old" : "upper",
                PLACES.get(number % PLACES.size()));
        String name = FIRST.get(number % FIRST.size()) + " " + LAST.get(number % LAST.size());
        return chance.nextBoolean()
                ? "“" + words + ",” said " + name + "."
                : name + " told reporters: “" + words + ".”";
    }

    private String any(List<String> of) {
        return of.get(chance.nextInt(of.size()));
    }
}
