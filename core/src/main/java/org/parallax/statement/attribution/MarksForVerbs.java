package org.parallax.statement.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.language.Sentence;
import org.parallax.language.Tagging.NameType;
import org.parallax.language.Words;
import org.parallax.statement.Statement.SourceClass;
import org.parallax.statement.report.AWordForThePieceIsNotSaid;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.setting.SourceWords;

/**
 * Finds what a mark alone attributes, where a tagger passed over it: {@code PM: no deal} and {@code No deal – PM} in headlines,
 * {@code From the chair: …} anywhere. What stands there must be somebody who speaks; a headline that begins with its subject ("Harbour fire:
 * two dead", "Ada Brook: a life") attributes nothing. Threads may share it.
 */
final class MarksForVerbs {

    private static final Pattern SPEAKER_FIRST =
            Pattern.compile("(?<source>(?!From )[^:\\d\"“”‘’']{2,40}?)(?<mark>:)\\s+(?<content>\\S.*)");
    private static final Pattern SPEAKER_LAST = Pattern.compile(
            "(?<content>.*\\S)\\s?(?<mark>:|[–—-])\\s+(?<source>[^\\s:\\d\"“”‘’'][^:\\d\"“”‘’']{1,30})");
    private static final Pattern FROM = Pattern.compile(
            "From (?<source>(?:the |our |an? )?[^:\\n\"“”.,;!?]{2,40}?)(?<mark>:)\\s+(?<content>\\S.*)");

    /** Of the nouns for papers and media those that speak by themselves. */
    private static final Set<String> SPEAKING =
            Set.of("report", "reports", "poll", "polls", "study", "survey", "source", "sources", "media");

    private static final int MOST_WORDS = 4;

    private final Setting setting;
    private final BitSet cues = new BitSet();

    MarksForVerbs(Setting setting, List<Draft> drafts) {
        this.setting = setting;
        drafts.stream().flatMap(draft -> draft.cue().stream()).forEach(cue -> cues.set(cue.start(), cue.end()));
    }

    /** Those in headlines and sentences in which no draft has its cue. */
    List<Draft> missing() {
        List<Draft> found = new ArrayList<>();
        setting.article()
                .headline()
                .filter(this::isFree)
                .flatMap(this::inHeadline)
                .ifPresent(found::add);
        setting.sentences().stream()
                .map(Sentence::span)
                .filter(this::isFree)
                .flatMap(sentence -> draft(FROM, sentence).stream())
                .forEach(found::add);
        return found;
    }

    private boolean isFree(TextSpan line) {
        int cue = cues.nextSetBit(line.start());
        return cue < 0 || cue >= line.end();
    }

    private Optional<Draft> inHeadline(TextSpan headline) {
        return draft(SPEAKER_FIRST, headline)
                .filter(draft -> draft.source().filter(this::isWithoutName).isPresent())
                .or(() -> draft(SPEAKER_LAST, headline));
    }

    private Optional<Draft> draft(Pattern pattern, TextSpan line) {
        Matcher found = pattern.matcher(setting.text()).region(line.start(), line.end());
        return Optional.of(found)
                .filter(Matcher::matches)
                .map(parts -> part(parts, "source"))
                .filter(this::isSomebodyWhoSpeaks)
                .map(source -> new Draft(
                        Optional.of(source),
                        Optional.of(part(found, "mark")),
                        List.of(part(found, "content")),
                        Draft.Origin.A_MARK_STANDS_FOR_THE_VERB))
                .filter(draft -> !AWordForThePieceIsNotSaid.holds(draft, setting.text()));
    }

    private static TextSpan part(Matcher parts, String name) {
        return new TextSpan(parts.start(name), parts.end(name));
    }

    private boolean isWithoutName(TextSpan source) {
        return setting.namesIn(source).isEmpty();
    }

    /** A person's name, or a few words that end in a noun for somebody who speaks. */
    private boolean isSomebodyWhoSpeaks(TextSpan source) {
        boolean person = setting.namesIn(source).stream()
                .anyMatch(name -> name.span().equals(source)
                        && setting.entity(name.entity()).type() == NameType.PERSON);
        return person
                || (isWithoutName(source)
                        && Words.count(setting.text(), source) <= MOST_WORDS
                        && endsInASpeaker(source));
    }

    private boolean endsInASpeaker(TextSpan source) {
        List<String> words = Words.lower(source.of(setting.text()));
        String last = words.isEmpty() ? "" : words.get(words.size() - 1);
        SourceClass sort = SourceWords.classOf(last);
        return sort == SourceClass.OFFICIAL || sort == SourceClass.WITNESS || SPEAKING.contains(last);
    }
}
