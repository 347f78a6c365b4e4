package org.parallax.disagreement.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.article.Evidence;
import org.parallax.article.TextSpan;
import org.parallax.disagreement.Disagreement.Kind;
import org.parallax.disagreement.Disagreement.Side;
import org.parallax.disagreement.rule.Compared;
import org.parallax.disagreement.rule.Contradiction;
import org.parallax.disagreement.rule.Rule;
import org.parallax.entity.Entity;
import org.parallax.entity.Entity.EntityMention;
import org.parallax.entity.Entity.HeldOffice;
import org.parallax.language.Tagging.NameType;
import org.parallax.name.Mention;

/**
 * One article makes somebody the head of a body, another the deputy head, its head under another title, or the head of one of several such bodies;
 * one makes somebody the founder, another a co-founder; or one still gives an office that another calls a former one.
 */
public final class OnePersonHoldsTwoOffices implements Rule {

    private static final String DEPUTY = "the head in one passage, the deputy head in the other";
    private static final String FORMER = "in office in one passage, formerly so in the other";
    private static final String TITLES = "the head of one body, with another title in each passage";
    private static final String FOUNDERS = "the founder in one passage, a co-founder in the other";
    private static final String SEVERAL = "the head of the body in one passage, of one of several such in the other";

    private static final Pattern FORMER_AND = Pattern.compile("(?i)\\b(former) [^,.;:\n]{1,30} and \\z");

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
            if (!isDated(story, a) || !isDated(story, b)) {
                return Optional.empty();
            }
            boolean backwards = one.past() ? isBefore(story, a, b) : isBefore(story, b, a);
            return Optional.of(new Contradiction(
                    Kind.OFFICE, !backwards, person.id(), about(person), side(person, a), side(person, b), FORMER));
        }
        return one.past() == other.past()
                ? why(one, other, person)
                        .map(why -> new Contradiction(
                                Kind.OFFICE, false, person.id(), about(person), side(person, a), side(person, b), why))
                : Optional.empty();
    }

    /** Of two pages without a day nobody can tell which looks back. */
    private static boolean isDated(Compared story, HeldOffice office) {
        return story.article(office.evidence().article())
                .article()
                .published()
                .range()
                .firstDay()
                .isPresent();
    }

    private static String about(Entity person) {
        return "the office of " + person.name();
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
}
