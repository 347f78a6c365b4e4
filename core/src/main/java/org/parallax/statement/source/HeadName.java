package org.parallax.statement.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parallax.article.TextSpan;
import org.parallax.language.Tagging.NameType;
import org.parallax.language.Words;
import org.parallax.name.Titles;
import org.parallax.statement.Statement.SourceClass;
import org.parallax.statement.setting.Setting.Named;
import org.parallax.statement.setting.SourceWords;

/** Tells which name in a source is the one that it is about. Threads may share it. */
final class HeadName {

    private static final Set<String> RELATIVES = Set.of("who", "which", "whose", "whom", "where", "when");

    /** After these a clause says what somebody's name is. */
    private static final Set<String> NAMING = Set.of(
            "calls", "called", "calling", "named", "known", "identified", "himself", "herself", "itself", "themselves");

    private final SourcePhrase phrase;
    private final Modifiers modifiers;

    HeadName(SourcePhrase phrase) {
        this.phrase = phrase;
        this.modifiers = new Modifiers(phrase);
    }

    /** The name that the phrase is about; empty where it is about somebody without a name. */
    Optional<Named> name() {
        List<Named> heads = new ArrayList<>();
        for (Named name : phrase.names()) {
            if (!modifiers.isModifier(name)
                    && !isInsideAnother(name)
                    && !isInARelativeClause(name)
                    && !isOneOfABody(name)
                    && !isWhereSomebodyIs(name)) {
                heads.add(name);
            }
        }
        Optional<Named> person = heads.stream()
                .filter(phrase::isPerson)
                .filter(this::isSafe)
                .min(Comparator.comparing(this::followsAPreposition));
        if (!heads.isEmpty() && !phrase.isPerson(heads.get(0)) && isAlone(heads.get(0))) {
            return Optional.of(heads.get(0));
        }
        return person.or(() ->
                        heads.stream().filter(name -> !phrase.isPerson(name)).findFirst())
                .or(this::sameThing);
    }

    /** {@code the parliamentary bloc of the Gray Coalition}, {@code the government of Norway}: what stands after "of" is what is spoken of. */
    private Optional<Named> sameThing() {
        String head = phrase.headNoun();
        return phrase.names().stream()
                .filter(name ->
                        isRightAfterOf(name) && !modifiers.isPossessor(name) && !modifiers.isBeforeAnotherHead(name))
                .filter(name -> isSameThing(head, name))
                .findFirst();
    }

    private boolean isRightAfterOf(Named name) {
        List<String> lower = phrase.lower();
        int last = phrase.lastWordBefore(name);
        int of = last >= 0 && SourcePhrase.DETERMINERS.contains(lower.get(last)) ? last - 1 : last;
        return of > 0 && lower.get(of).equals("of") && lower.get(of - 1).equals(phrase.headNoun());
    }

    private boolean isSameThing(String head, Named name) {
        return switch (phrase.setting().entity(name.entity()).type()) {
            case PERSON -> false;
            case PLACE -> SourceWords.isGovernment(head);
            case ORGANIZATION ->
                SourceWords.isOrganization(head)
                        && Words.lower(phrase.setting().entity(name.entity()).name()).stream()
                                .filter(SourceWords::isOrganization)
                                .anyMatch(noun -> SourceWords.areAlike(noun, head));
        };
    }

    private boolean followsAPreposition(Named name) {
        return modifiers.objectOf(name) >= 0;
    }

    /** {@code the Harbour Board, Ada Brook's old firm}: an organization that begins the phrase and has a comma or nothing after it. */
    private boolean isAlone(Named name) {
        boolean begins = Words.in(
                        phrase.setting().text(),
                        new TextSpan(
                                phrase.span().start(),
                                Math.max(phrase.span().start() + 1, name.span().start())))
                .stream()
                .filter(word -> word.end() <= name.span().start())
                .allMatch(word -> SourcePhrase.DETERMINERS.contains(
                        word.of(phrase.setting().text()).toLowerCase(Locale.ROOT)));
        int end = Math.min(phrase.span().end(), name.span().end());
        return begins
                && (end == phrase.span().end()
                        || phrase.isComma(end, Math.min(phrase.span().end(), end + 2)));
    }

    /**
     * {@code the alliance, which includes the Gray Union}, {@code a man who was leaving the Gray Hospital}: a clause tells of what the phrase names, and not
     * who speaks; without a comma before it, unless it says what the name is.
     */
    private boolean isInARelativeClause(Named name) {
        for (int i = 1;
                i < phrase.words().size()
                        && phrase.words().get(i).end() <= name.span().start();
                i++) {
            if (RELATIVES.contains(phrase.lower().get(i)) && (phrase.commaBefore(i) || !isNamed(i, name))) {
                return true;
            }
        }
        return false;
    }

    private boolean isNamed(int relative, Named name) {
        return IntStream.range(relative, phrase.words().size())
                .filter(i -> phrase.words().get(i).end() <= name.span().start())
                .anyMatch(i -> NAMING.contains(phrase.lower().get(i)));
    }

    /** {@code a Harbour Board spokeswoman}, {@code A Department for Piers, Boats and Nets clerk}: a body of that name is no "a". */
    private boolean isOneOfABody(Named name) {
        return !phrase.isPerson(name)
                && phrase.isIndefinite()
                && phrase.lastWordBefore(name) == 0
                && SourceWords.classOf(phrase.lower().get(phrase.lower().size() - 1)) == SourceClass.OFFICIAL;
    }

    /** {@code a police chief in the capital, Port Vell}: a place that somebody's description ends with. */
    private boolean isWhereSomebodyIs(Named name) {
        return phrase.setting().entity(name.entity()).type() == NameType.PLACE
                && phrase.lastWordBefore(name) > 0
                && Titles.isOfficeHead(phrase.headNoun())
                && !SourceWords.isOrganization(phrase.headNoun());
    }

    private boolean isInsideAnother(Named name) {
        return phrase.names().stream()
                .anyMatch(other -> other.span().contains(name.span())
                        && other.span().length() > name.span().length());
    }

    /** {@code a friend of the minister, Ada Brook}: it is not said which of the two has the name. */
    private boolean isSafe(Named name) {
        int comma = phrase.lastWordBefore(name);
        boolean appended = comma >= 0
                && phrase.isComma(phrase.words().get(comma).end(), name.span().start());
        if (!appended || !phrase.isIndefinite()) {
            return true;
        }
        return phrase.words().subList(1, comma + 1).stream()
                .map(word -> word.of(phrase.setting().text()))
                .filter(Titles::isOfficeHead)
                .filter(word -> !SourceWords.isOrganization(word))
                .noneMatch(word -> !word.equalsIgnoreCase(phrase.headNoun()));
    }
}
