package org.parallax.statement.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.language.PartsOfSpeech;
import org.parallax.language.Words;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.setting.Trim;

/**
 * {@code Brook said the pier is old | and warned that it will sink}: what the second verb tells is not told by the first as well. Where the first
 * has nothing of its own, {@code sent a letter | asking them to mend it}, the two are one. Threads may share it.
 */
public final class TwoVerbsOfOneSourceSayTwoThings {

    private static final Pattern JOINT = Pattern.compile("(?i),?\\s(?:and|but|then|while|yet)\\s(?:\\p{L}+\\s){0,2}$");

    /** Attributions further apart in the list have no content in common; bounds the time for long texts. */
    private static final int NEAR = 20;

    /** In words, between the two verbs. */
    private static final int FEW = 5;

    private final Setting setting;

    public TwoVerbsOfOneSourceSayTwoThings(Setting setting) {
        this.setting = setting;
    }

    /** The same drafts, which stand in the order of the text, each with what is its own. */
    public List<Draft> parted(List<Draft> drafts) {
        List<Draft> parted = new ArrayList<>();
        Set<Draft> joined = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            Optional<Draft> second = drafts.subList(Math.max(0, i - NEAR), Math.min(drafts.size(), i + NEAR)).stream()
                    .filter(other -> isSecondVerb(other, draft))
                    .findFirst();
            second.filter(other -> isAllOf(other, draft)).ifPresent(joined::add);
            parted.add(second.map(other -> apart(draft, other)).orElse(draft));
        }
        parted.removeIf(joined::contains);
        return parted;
    }

    private boolean isSecondVerb(Draft other, Draft draft) {
        return draft.cue().isPresent()
                && draft.source().isPresent()
                && draft.source().equals(other.source())
                && other.cue().filter(cue -> isInside(cue, draft)).isPresent();
    }

    private boolean isInside(TextSpan cue, Draft draft) {
        return draft.anchor().end() <= cue.start()
                && draft.content().stream().anyMatch(piece -> piece.contains(cue))
                && setting.quotations().around(cue.start()).isEmpty();
    }

    private Draft apart(Draft draft, Draft second) {
        return isAllOf(second, draft)
                ? new Draft(
                        draft.source(),
                        Optional.of(hasAVerb(draft.anchor()) ? draft.anchor().union(second.anchor()) : second.anchor()),
                        second.content(),
                        draft.origin())
                : draft.withContent(draft.content().stream()
                        .map(piece -> piece.contains(second.anchor()) ? own(piece, second.anchor()) : piece)
                        .toList());
    }

    /** {@code on Tuesday | said}: what a tagger took for the first verb may be a day or an adverb. */
    private boolean hasAVerb(TextSpan cue) {
        return PartsOfSpeech.of(setting.text(), cue).stream()
                .anyMatch(token -> token.part().isVerb());
    }

    /** The first verb has nothing but what the second tells, and stands next to it. */
    private boolean isAllOf(Draft second, Draft draft) {
        int verb = second.anchor().start();
        return Trim.isOnlyMarks(setting.text(), draft.content().get(0).start(), verb)
                && second.extent().start() >= second.anchor().end()
                && Words.lower(setting.text().substring(draft.anchor().end(), verb))
                                .size()
                        <= FEW;
    }

    /** Up to what joins the second verb to it; all of it where nothing does. */
    private TextSpan own(TextSpan piece, TextSpan second) {
        Matcher joint = JOINT.matcher(setting.text().substring(piece.start(), second.start()));
        return joint.find() && joint.start() > 0 ? new TextSpan(piece.start(), piece.start() + joint.start()) : piece;
    }
}
