package org.parallax.disagreement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parallax.article.Evidence;
import org.parallax.article.TextSpan;
import org.parallax.disagreement.Disagreement.Kind;
import org.parallax.disagreement.Disagreement.Side;
import org.parallax.entity.Entity;
import org.parallax.entity.Entity.EntityMention;
import org.parallax.entity.Entity.HeldOffice;
import org.parallax.language.Tagging.NameType;
import org.parallax.language.WordSets;
import org.parallax.name.Mention;
import org.parallax.story.Words;
import org.parallax.story.Words.Word;

/**
 * One article makes somebody the head of a body, another the deputy head, its head under another title, or the head of one of several such bodies;
 * one makes somebody the founder, another a co-founder; or one still gives an office that another calls a former one.
 */
final class OnePersonHoldsTwoOffices implements Rule {

    private static final String DEPUTY = "one is the deputy of the other";
    private static final String FORMER = "one is the other, formerly";
    private static final String TITLES = "one body has its head under two titles";
    private static final String FOUNDERS = "one founded it alone, the other with somebody";
    private static final String SEVERAL = "one heads the body, the other one of several";

    private static final Set<String> SECOND = WordSets.of(OnePersonHoldsTwoOffices.class, "deputies");
    private static final Set<String> PAST = WordSets.of(OnePersonHoldsTwoOffices.class, "former");
    private static final Set<String> HEADS = WordSets.of(OnePersonHoldsTwoOffices.class, "heads");
    /** Of these a body has one, and none is called another. */
    private static final Set<String> DISTINCT = WordSets.of(OnePersonHoldsTwoOffices.class, "distinct heads");

    private static final Pattern ONE_OF_SEVERAL = Pattern.compile("(?i)\\bof (?:an?|one of) ");
    private static final Pattern THE_ONE = Pattern.compile("(?i)\\bof (?:the |[\\p{L}. ]{2,30}['’]s? )");
    private static final Pattern FORMER_AND = Pattern.compile("(?i)\\b(former) [^,.;:\n]{1,30} and \\z");
    /** A name, not an abbreviation: "Tarn" of "Tarn's CEO". */
    private static final Pattern NAME = Pattern.compile("\\b\\p{Lu}\\p{L}*\\p{Ll}\\p{L}*");

    private static final double ALIKE = .6;
    private static final int FEWEST = 2;

    @Override
    public List<Contradiction> among(Compared story) {
        List<Contradiction> found = new ArrayList<>();
        story.entities().stream()
                .filter(entity -> entity.type() == NameType.PERSON)
                .forEach(person -> found.addAll(of(story, person)));
        return found;
    }

    private static List<Contradiction> of(Compared story, Entity person) {
        List<Contradiction> found = new ArrayList<>();
        List<HeldOffice> offices = person.offices();
        for (int i = 0; i < offices.size(); i++) {
            for (int j = i + 1; j < offices.size(); j++) {
                HeldOffice a = offices.get(i);
                HeldOffice b = offices.get(j);
                if (!a.evidence().article().equals(b.evidence().article())) {
                    contradiction(story, person, a, b)
                            .filter(differ -> isOnesOwn(story, person, a) && isOnesOwn(story, person, b))
                            .ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /** "Former chair Ada Brook and secretary Jon Lund": what holds another's name is not the office of one. */
    private static boolean isOnesOwn(Compared story, Entity person, HeldOffice office) {
        Evidence words = office.evidence();
        return story.entities().stream()
                .filter(other -> other.type() == NameType.PERSON && !other.id().equals(person.id()))
                .flatMap(other -> other.mentions().stream())
                .noneMatch(mention -> mention.evidence().article().equals(words.article())
                        && mention.evidence().span().overlaps(words.span()));
    }

    private static Optional<Contradiction> contradiction(Compared story, Entity person, HeldOffice a, HeldOffice b) {
        Title one = title(story, a);
        Title other = title(story, b);
        if (one.past() != other.past() && one.isLike(other)) {
            boolean backwards = one.past() ? isBefore(story, a, b) : isBefore(story, b, a);
            return Optional.of(new Contradiction(
                    Kind.OFFICE, !backwards, person.id(), person.name(), side(person, a), side(person, b), FORMER));
        }
        return one.past() == other.past()
                ? why(one, other, person)
                        .map(why -> new Contradiction(
                                Kind.OFFICE, false, person.id(), person.name(), side(person, a), side(person, b), why))
                : Optional.empty();
    }

    /** The office; in "former guide and mayor", the mayor's is past too. */
    private static Title title(Compared story, HeldOffice office) {
        Evidence words = office.evidence();
        String before = story.article(words.article())
                .article()
                .text()
                .substring(0, words.span().start());
        Matcher former = FORMER_AND.matcher(before);
        return Title.of((former.find() ? former.group(1) + " " : "") + words.words());
    }

    private static Optional<String> why(Title one, Title other, Entity person) {
        if (one.second() != other.second()) {
            return one.isOfTheBodyOf(other) ? Optional.of(DEPUTY) : Optional.empty();
        }
        if (one.several() != other.several() && (one.theOne() || other.theOne()) && one.isLike(other)) {
            return Optional.of(SEVERAL);
        }
        if (one.founder() != other.founder() && one.isFounderOfWhat(other)) {
            return Optional.of(FOUNDERS);
        }
        return one.isHeadUnderAnotherTitle(other) && !holdsBoth(one, other, person)
                ? Optional.of(TITLES)
                : Optional.empty();
    }

    /** "President and chief executive officer": whoever is both somewhere can be called either anywhere. */
    private static boolean holdsBoth(Title one, Title other, Entity person) {
        Set<String> both = new HashSet<>(one.distinct());
        both.addAll(other.distinct());
        Map<String, Set<String>> byArticle = new HashMap<>();
        person.offices()
                .forEach(office -> byArticle
                        .computeIfAbsent(office.evidence().article(), unseen -> new HashSet<>())
                        .addAll(Title.of(office.evidence().words()).distinct()));
        return byArticle.values().stream().anyMatch(heads -> heads.containsAll(both));
    }

    private static boolean isBefore(Compared story, HeldOffice a, HeldOffice b) {
        return story.article(a.evidence().article())
                .isBefore(story.article(b.evidence().article()));
    }

    /** The office, with the name where it stands right beside. */
    private static Side side(Entity person, HeldOffice office) {
        Evidence words = office.evidence();
        Optional<EntityMention> beside = person.mentions().stream()
                .filter(m ->
                        m.form() == Mention.Form.NAME && m.evidence().article().equals(words.article()))
                .filter(m -> isRightBehind(words.span(), m.evidence().span()))
                .findFirst();
        return new Side(
                beside.map(m -> new Evidence(
                                words.article(),
                                words.span().union(m.evidence().span()),
                                words.words() + " " + m.evidence().words()))
                        .orElse(words),
                words.words());
    }

    private static boolean isRightBehind(TextSpan office, TextSpan name) {
        return name.start() == office.end() + 1;
    }

    /** An office as it is compared. */
    private record Title(
            Set<String> heads,
            Set<String> rest,
            Set<String> named,
            boolean second,
            boolean past,
            boolean several,
            boolean theOne,
            Founder founder) {

        static Title of(String words) {
            List<Word> all = Words.in(words).all();
            Set<String> forms = all.stream().map(Word::form).collect(Collectors.toSet());
            Set<String> telling = all.stream()
                    .filter(word -> word.telling() && !PAST.contains(word.form()) && !SECOND.contains(word.form()))
                    .map(Word::stem)
                    .collect(Collectors.toSet());
            Set<String> heads = new HashSet<>(forms);
            heads.retainAll(HEADS);
            telling.removeAll(heads);
            return new Title(
                    heads,
                    telling,
                    NAME.matcher(words).results().map(name -> name.group()).collect(Collectors.toSet()),
                    forms.stream().anyMatch(SECOND::contains),
                    forms.stream().anyMatch(PAST::contains),
                    ONE_OF_SEVERAL.matcher(words).find(),
                    THE_ONE.matcher(words).find(),
                    Founder.in(words));
        }

        /** Founder and co-founder of one thing; a name that only one of them has may be that of another thing. */
        boolean isFounderOfWhat(Title other) {
            return founder != Founder.NONE
                    && other.founder != Founder.NONE
                    && (named.isEmpty() || other.named.isEmpty() || !Collections.disjoint(named, other.named));
        }

        /** The same office, but for "former". */
        boolean isLike(Title other) {
            Set<String> mine = new HashSet<>(rest);
            mine.addAll(heads);
            Set<String> theirs = new HashSet<>(other.rest);
            theirs.addAll(other.heads);
            int less = Math.min(mine.size(), theirs.size());
            mine.retainAll(theirs);
            return less >= FEWEST && mine.size() >= ALIKE * less && second == other.second;
        }

        Set<String> distinct() {
            return heads.stream()
                    .filter(DISTINCT::contains)
                    .map(head -> head.startsWith("chair") ? "chair" : head)
                    .collect(Collectors.toSet());
        }

        /** "Zoo director", "zoo president". */
        boolean isHeadUnderAnotherTitle(Title other) {
            return !distinct().isEmpty()
                    && !other.distinct().isEmpty()
                    && !second
                    && Collections.disjoint(distinct(), other.distinct())
                    && !Collections.disjoint(rest, other.rest);
        }

        /** Heads of one body: it is named in both, or the very same word is used for both. */
        boolean isOfTheBodyOf(Title other) {
            Set<String> body = new HashSet<>(rest);
            body.retainAll(other.rest);
            boolean same = heads.equals(other.heads) && (body.size() >= 1 || rest.isEmpty() || other.rest.isEmpty());
            return !heads.isEmpty() && !other.heads.isEmpty() && (same || body.size() >= FEWEST);
        }
    }
}
