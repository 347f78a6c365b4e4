package org.parallax.commitment.matter;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.parallax.article.TextSpan;
import org.parallax.commitment.deed.DeedWords;
import org.parallax.commitment.deed.Leading;
import org.parallax.commitment.page.Lexicon;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Pledge;
import org.parallax.commitment.page.Pledge.Kind;
import org.parallax.commitment.page.Wording;

/**
 * A pledge in its story.
 *
 * @param page that tells it
 * @param pledge as read
 * @param by ids of the story's entities that are bound
 * @param towards ids of those to whom they are
 * @param words of its deed
 */
public record Told(Page page, Pledge pledge, List<String> by, List<String> towards, DeedWords words) {

    /** The earliest made first, then the earliest told. */
    public static final Comparator<Told> EARLIEST_FIRST = Comparator.comparing(
                    (Told told) -> told.pledge().headline() || told.isPointing())
            .thenComparing(told -> told.pledge().made().firstDay().orElse(LocalDate.MAX))
            .thenComparing(told -> told.page().published().firstDay().orElse(LocalDate.MAX))
            .thenComparing(told -> told.page().id())
            .thenComparing(told -> told.pledge().deed().what());

    /** A pledge that a page tells, with the story's entities for those of the page. */
    public static Told of(Page page, Pledge pledge) {
        return new Told(
                page,
                pledge,
                page.ids(pledge.bound().entities()),
                page.ids(pledge.towards().entities()),
                words(page, pledge));
    }

    private static DeedWords words(Page page, Pledge pledge) {
        TextSpan deed = pledge.deed().what();
        DeedWords words = DeedWords.of(page, page.sentenceOf(deed), deed);
        return pledge.kind() == Pledge.Kind.BAN ? words.forbidden() : words;
    }

    /** Whether it says who of those concerned is to do it: "a law requiring the firm to pay", "a deal for the firm to pay". */
    public boolean tellsWhoDoesIt() {
        boolean agreed = pledge.kind() == Kind.AGREEMENT && !pledge.towards().isNobody();
        boolean required = pledge.kind() == Kind.RESOLUTION
                && Lexicon.is("requires", pledge.cue().of(page.text()));
        return agreed || required;
    }

    /** All whom it concerns: of an agreement as well those towards whom it is. */
    public List<String> parties() {
        return pledge.kind() == Kind.AGREEMENT
                ? Stream.concat(by.stream(), towards.stream()).distinct().toList()
                : by;
    }

    /** Whether a sentence of a page is the one that tells it. */
    public boolean isIn(Page other, Wording sentence) {
        return page == other && sentence.span().contains(pledge.deed().what());
    }

    /** The verb of its deed, as it stands. */
    public String verb() {
        Wording sentence = page.sentenceOf(pledge.deed().what());
        return sentence.lower(
                Leading.verb(sentence, sentence.from(pledge.deed().what().start())));
    }

    /** Its deed, as it stands. */
    public String what() {
        return pledge.deed().what().of(page.text());
    }

    /** "to reopen it": a deed that only points to one told elsewhere. */
    public boolean isPointing() {
        return (words.objects().isEmpty()
                        && what().matches("\\w+(?: out| up)?(?: to| with)? (?:it|them|this|that|so)(?: \\w+)?"))
                || what().matches("(?:continue to )?(?:work|\\w+ forward|\\w+ ahead) (?:closely )?(?:on|with) "
                        + "(?:both of |all of )?(?:it|them|this|that|these|those)\\b.*");
    }
}
