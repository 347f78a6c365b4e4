package org.parallax.statement.description;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.language.Tagging.NameType;

import org.parallax.language.WordSets;
import org.parallax.name.Titles;
import org.parallax.statement.setting.Discourse;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.setting.Setting.Named;
import org.parallax.statement.source.SourcePhrase;

/**
 * {@code Ada Brook was glad, she said. ¶ “It is safe,” the retired harbour clerk added}: a description in some words, or an age, varies the name of whoever spoke last,
 * where the outlet names nobody else in the sentences just before. Threads may share it.
 */
final class WhoSpokeLastAndIsAloneInViewIsTheOneDescribed implements DescriptionRule {

    private static final int SENTENCES = 2;

    /** They set one against another who was just spoken of. */
    private static final Set<String> ANOTHER = WordSets.of(WhoSpokeLastAndIsAloneInViewIsTheOneDescribed.class, "another one");

    private static final Set<String> OVER = Set.of("former", "ex", "retired", "onetime", "one-time");

    private static final Pattern AGE = Pattern.compile("\\d{1,3}-year-old");

    @Override
    public Optional<Integer> described(SourcePhrase phrase, Discourse soFar) {
        boolean fits = tellsMore(phrase)
                && phrase.lower().stream().noneMatch(ANOTHER::contains)
                && (PersonalDescription.opensASentence(phrase, soFar)
                        || (PersonalDescription.isOne(phrase, soFar) && followsAQuotation(phrase, soFar.setting())));
        return fits
                ? lastSpeaker(phrase, soFar)
                        .filter(person -> PersonalDescription.canBe(person, phrase, soFar))
                        .filter(person -> inView(phrase, soFar.setting()).stream().allMatch(person::equals))
                : Optional.empty();
    }

    private static boolean tellsMore(SourcePhrase phrase) {
        boolean age = AGE.matcher(phrase.headNoun()).matches();
        boolean heldNow = Titles.isOfficeHead(phrase.headNoun())
                && phrase.descriptiveWords().stream().noneMatch(OVER::contains);
        return age || (phrase.descriptiveWords().size() > 1 && !heldNow);
    }

    /** {@code “…,” said the}, {@code “…,” the}: the sentence begins with the words that are quoted. */
    private static boolean followsAQuotation(SourcePhrase phrase, Setting setting) {
        int start = phrase.span().start();
        int sentence = setting.sentenceSpan(start).map(TextSpan::start).orElse(start);
        int closed = setting.quotations().all().stream()
                .map(quotation -> quotation.span())
                .filter(span -> span.start() <= sentence + 1 && span.end() > sentence && span.end() <= start)
                .mapToInt(TextSpan::end)
                .max()
                .orElse(-1);
        return closed >= 0
                && setting.text().substring(closed, start).matches("[,.”\"’]?\\s(?:\\p{Ll}+\\s){0,2}");
    }

    private static Optional<Integer> lastSpeaker(SourcePhrase phrase, Discourse soFar) {
        int start = phrase.span().start();
        return soFar.lastOfTheOutlet(start, soFar.setting().sentencesBack(start, SENTENCES))
                .filter(turn -> turn.speaker().isKnown())
                .map(turn -> turn.speaker().entity().getAsInt());
    }

    /** Persons whom the outlet itself names in the last sentences. */
    private static Set<Integer> inView(SourcePhrase phrase, Setting setting) {
        int start = phrase.span().start();
        int from = setting.sentenceAt(start) - setting.sentencesBack(start, SENTENCES);
        List<Named> names = setting.namesBefore(start).stream()
                .filter(name -> setting.sentenceAt(name.span().start()) >= from)
                .filter(name -> setting.entity(name.entity()).type() == NameType.PERSON)
                .filter(name -> setting.quotations().around(name.span().start()).isEmpty())
                .toList();
        Set<Integer> persons = new LinkedHashSet<>();
        names.forEach(name -> persons.add(name.entity()));
        return persons;
    }
}
