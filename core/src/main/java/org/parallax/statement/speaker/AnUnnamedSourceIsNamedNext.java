package org.parallax.statement.speaker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.article.TextSpan;
import org.parallax.language.Tagging.NameType;
import org.parallax.language.Words;
import org.parallax.statement.Statement.SourceClass;
import org.parallax.statement.setting.Discourse;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Offices;
import org.parallax.statement.setting.Said;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.source.SourcePhrase;

/**
 * "A senior board member said the bridge is unsafe. Ada Brook, who sits on the safety panel, told …": news often opens with a description and
 * names the person in the next sentence. Read so only where a singular, indefinite description is followed at once by a person not named
 * before in the body, and both are reported to say much the same; or where the headline names that person for the same words; or where the
 * name stands with the same description, now a known one: "a spokeswoman for the board said … said the spokeswoman, Ada Brook"; or where the
 * article opens so and lets that person speak most.
 */
public final class AnUnnamedSourceIsNamedNext {

    private static final double SAME_WORDS = .3;
    private static final int SENTENCES = 2;
    private static final int SHORTEST_TELLING_WORD = 4;

    private static final int TWICE = 2;

    private final Setting setting;
    private final Offices offices;
    private final Lead lead;

    public AnUnnamedSourceIsNamedNext(Discourse discourse) {
        this.setting = discourse.setting();
        this.offices = discourse.offices();
        this.lead = new Lead(setting);
    }

    /** The same turns, such sources named; a turn named so comes right before the turn that names it. */
    public List<Said> named(List<Said> turns) {
        List<Said> named = new ArrayList<>(turns);
        for (int i = 0; i + 1 < turns.size(); i++) {
            Said said = turns.get(i);
            Optional<Said> next = next(turns, i);
            if (isIndefinite(said)
                    && next.isPresent()
                    && introduces(next.get(), said)
                    && (saysTheSame(next.get(), said, turns)
                            || isCalledTheSame(next.get(), said)
                            || isWhoSpeaksMost(next.get(), said, turns))) {
                named.set(
                        i,
                        said.spokenBy(
                                next.get().speaker().entity().getAsInt(),
                                getClass().getSimpleName()));
            }
        }
        return named;
    }

    private Optional<Said> next(List<Said> turns, int from) {
        return turns.subList(from + 1, turns.size()).stream()
                .filter(turn -> !turn.draft().isInside())
                .filter(turn -> !isUnnamedBeside(turns.get(from), turn))
                .findFirst();
    }

    /** {@code A rower attacked the toll after others had praised it}: those are told of in passing. */
    private boolean isUnnamedBeside(Said said, Said turn) {
        return !turn.speaker().isKnown()
                && setting.sentenceAt(turn.anchor().start())
                        == setting.sentenceAt(said.anchor().start());
    }

    private boolean isIndefinite(Said said) {
        if (said.speaker().isKnown()
                || said.draft().source().isEmpty()
                || setting.article().inHeadline(said.anchor())) {
            return false;
        }
        SourcePhrase phrase = new SourcePhrase(setting, said.draft().source().get());
        SourceClass sort = said.speaker().sourceClass();
        return phrase.isIndefinite()
                && sort != SourceClass.DOCUMENT
                && sort != SourceClass.REPORTS
                && !phrase.isOfSeveral();
    }

    private boolean introduces(Said next, Said said) {
        if (!next.speaker().isKnown() || next.draft().source().isEmpty()) {
            return false;
        }
        int entity = next.speaker().entity().getAsInt();
        TextSpan source = next.draft().source().get();
        int distance = setting.sentenceAt(next.anchor().start())
                - setting.sentenceAt(said.draft().extent().end() - 1);
        boolean fullName = setting.namesIn(source).stream()
                .anyMatch(name -> name.entity() == entity && Words.count(setting.text(), name.span()) > 1);
        boolean first = setting.entity(entity).mentions().stream()
                .allMatch(mention -> setting.article().inHeadline(mention.span())
                        || mention.span().start() >= source.start());
        return setting.entity(entity).type() == NameType.PERSON
                && fullName
                && first
                && distance >= 0
                && distance <= SENTENCES;
    }

    private boolean saysTheSame(Said next, Said said, List<Said> turns) {
        if (overlap(next.draft(), said.draft()) >= SAME_WORDS) {
            return true;
        }
        return turns.stream()
                .filter(turn -> setting.article().inHeadline(turn.anchor()))
                .filter(next::isBySameSpeaker)
                .anyMatch(headline -> overlap(headline.draft(), said.draft()) >= SAME_WORDS);
    }

    /** {@code A rower has attacked the toll. “It is too high,” Ada Brook said}: the article opens with the one whom it lets speak more than anybody else. */
    private boolean isWhoSpeaksMost(Said next, Said said, List<Said> turns) {
        int entity = next.speaker().entity().getAsInt();
        Map<Integer, Long> shares = turns.stream()
                .filter(turn -> turn.speaker().isKnown() && !turn.draft().isInside())
                .map(turn -> turn.speaker().entity().getAsInt())
                .filter(one -> setting.entity(one).type() == NameType.PERSON)
                .filter(one -> one == entity
                        || !isNamedBefore(one, said.draft().extent().end()))
                .collect(Collectors.groupingBy(one -> one, Collectors.counting()));
        long own = shares.getOrDefault(entity, 0L);
        return lead.holds(said.anchor())
                && own >= TWICE
                && shares.entrySet().stream().allMatch(one -> one.getKey() == entity || one.getValue() < own)
                && canBeCalled(entity, said);
    }

    /** {@code A rower has attacked Moss}: who is told of is not the one who tells it. */
    private boolean isNamedBefore(int entity, int offset) {
        return setting.namesBefore(offset).stream().anyMatch(name -> name.entity() == entity);
    }

    private boolean canBeCalled(int entity, Said said) {
        String head = new SourcePhrase(setting, said.draft().source().orElseThrow()).headNoun();
        return offices.says(entity, Offices.words(List.of(head)))
                || setting.entity(entity).offices().isEmpty();
    }

    private boolean isCalledTheSame(Said next, Said said) {
        SourcePhrase one = new SourcePhrase(setting, said.draft().source().orElseThrow());
        SourcePhrase other = new SourcePhrase(setting, next.draft().source().orElseThrow());
        return other.isDefinite() && other.headNoun().equals(one.headNoun());
    }

    /** The share of the shorter one's telling words that the other has too. */
    private double overlap(Draft one, Draft other) {
        Set<String> words = telling(one);
        Set<String> others = telling(other);
        int fewer = Math.min(words.size(), others.size());
        words.retainAll(others);
        return fewer == 0 ? 0 : (double) words.size() / fewer;
    }

    private Set<String> telling(Draft draft) {
        Set<String> words = new HashSet<>();
        for (TextSpan piece : draft.content()) {
            Words.lower(piece.of(setting.text())).stream()
                    .filter(word -> word.length() >= SHORTEST_TELLING_WORD)
                    .forEach(words::add);
        }
        return words;
    }

    /** Whether this rule found the speaker of an attribution. */
    public static boolean decided(Said said) {
        return said.speaker().rule().equals(AnUnnamedSourceIsNamedNext.class.getSimpleName());
    }
}
