package org.parallax.disagreement.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.disagreement.Disagreement.Kind;
import org.parallax.disagreement.Disagreement.Side;
import org.parallax.disagreement.line.Laid;
import org.parallax.disagreement.line.Term;
import org.parallax.disagreement.rule.Compared;
import org.parallax.disagreement.rule.Contradiction;
import org.parallax.disagreement.rule.Rule;
import org.parallax.entity.Entity;
import org.parallax.entity.Entity.EntityMention;
import org.parallax.language.Tagging.NameType;
import org.parallax.name.Mention;

/** One person is of two ages: "Ana Brel, 34," in one passage, "Ana Brel, 43," in another. A birthday between two articles is none. */
public final class OnePersonHasTwoAges implements Rule {

    private static final String WHY = "one person, and each passage gives another age";

    /** "Ana Brel, 34,", "Ana Brel (34)", "Ana Brel, aged 34"; but not "Ana Brel, 34 at the time". */
    private static final Pattern BEHIND = Pattern.compile(
            "\\A(?:(?:,|,? who is|,? who was| is| \\() ?(?:aged )?| aged )([1-9]\\d?)(?: years old)?(?=[,.;:)—–]| and (?![1-9])| from )"
                    + "(?!,? (?:at the time|then|when|back then))(?![,.]\\d)");

    /** "34-year-old teacher Ana Brel". */
    private static final Pattern BEFORE =
            Pattern.compile("(?<![\\d.,-])([1-9]\\d?)(?:-| )years?(?:-| )old ((?:[\\p{L}’'.-]+ ){0,3})\\z");

    /** Letters before a name in which an age stands at most. */
    private static final int NEAR = 60;

    private record Age(Laid laid, int years, TextSpan place) {}

    @Override
    public List<Contradiction> among(Compared story) {
        List<Contradiction> found = new ArrayList<>();
        story.entities().stream()
                .filter(entity -> entity.type() == NameType.PERSON)
                .forEach(person -> found.addAll(of(person, ages(story, person))));
        return found;
    }

    private static List<Contradiction> of(Entity person, List<Age> ages) {
        List<Contradiction> found = new ArrayList<>();
        for (int i = 0; i < ages.size(); i++) {
            for (int j = i + 1; j < ages.size(); j++) {
                Age a = ages.get(i);
                Age b = ages.get(j);
                if (a.years() != b.years() && !isBirthday(a, b) && !isBirthday(b, a)) {
                    found.add(new Contradiction(
                            Kind.NUMBER,
                            false,
                            person.id(),
                            "how old " + person.name() + " is",
                            side(a),
                            side(b),
                            WHY));
                }
            }
        }
        return found;
    }

    /** A year older in an article of a later day. */
    private static boolean isBirthday(Age before, Age after) {
        return (after.years() == before.years() + 1 && before.laid().isBefore(after.laid()))
                || isYearsLater(before, after);
    }

    /** As many years older as lie between the two articles. */
    private static boolean isYearsLater(Age before, Age after) {
        Optional<LocalDate> first = before.laid().article().published().range().firstDay();
        Optional<LocalDate> last = after.laid().article().published().range().lastDay();
        int years = after.years() - before.years();
        return years > 0
                && first.isPresent()
                && last.isPresent()
                && !first.get().plusYears(years - 1L).isAfter(last.get())
                && years > 1;
    }

    private static List<Age> ages(Compared story, Entity person) {
        List<Age> ages = new ArrayList<>();
        for (EntityMention mention : person.mentions()) {
            if (mention.form() == Mention.Form.NAME) {
                story.known(mention.evidence().article())
                        .flatMap(laid -> age(laid, mention.evidence().span()))
                        .ifPresent(ages::add);
            }
        }
        return ages;
    }

    private static Optional<Age> age(Laid laid, TextSpan name) {
        String text = laid.article().text();
        Matcher behind = BEHIND.matcher(text.substring(name.end(), Math.min(text.length(), name.end() + NEAR)));
        if (behind.find()) {
            TextSpan place = new TextSpan(name.start(), name.end() + behind.end(1));
            return Optional.of(new Age(laid, Integer.parseInt(behind.group(1)), place));
        }
        int from = Math.max(0, name.start() - NEAR);
        Matcher before = BEFORE.matcher(text.substring(from, name.start()));
        return before.find() && isDescription(laid, from + before.start(2), name.start())
                ? Optional.of(new Age(
                        laid, Integer.parseInt(before.group(1)), new TextSpan(from + before.start(1), name.end())))
                : Optional.empty();
    }

    /** "Teacher", "British teacher": what can stand between an age and its name; not "stabbed" or "and". */
    private static boolean isDescription(Laid laid, int from, int to) {
        return laid.lineAt(from)
                .map(line -> line.terms().stream()
                        .filter(term ->
                                term.span().start() >= from && term.span().end() <= to)
                        .allMatch(OnePersonHasTwoAges::isPartOfName))
                .orElse(false);
    }

    private static boolean isPartOfName(Term term) {
        return switch (term.part()) {
            case NOUN, NAME, NAMES, ADJECTIVE -> true;
            default -> term.is("-", ".");
        };
    }

    private static Side side(Age age) {
        return new Side(age.laid().evidence(age.place()), String.valueOf(age.years()), String.valueOf(age.years()));
    }
}
