package org.parallax.disagreement.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parallax.article.Evidence;
import org.parallax.disagreement.Disagreement.Kind;
import org.parallax.disagreement.Disagreement.Side;
import org.parallax.disagreement.rule.Compared;
import org.parallax.disagreement.rule.Contradiction;
import org.parallax.disagreement.rule.Heading;
import org.parallax.disagreement.rule.Rule;
import org.parallax.entity.Entity;
import org.parallax.entity.Entity.EntityMention;
import org.parallax.language.Tagging.NameType;
import org.parallax.name.Mention;

/** One person's name is spelled in two ways that cannot both be right: "Ana Brelson", "Ana Brelsen". Ways to write foreign letters are none: "Sergei", "Sergey". */
public final class OneNameIsSpelledInTwoWays implements Rule {

    private static final String WHY = "one name, spelled in two ways";

    private static final Pattern WORD = Pattern.compile("\\p{Lu}\\p{Ll}+");

    /** Shorter names lie too near to one another. */
    private static final int LONG = 6;

    /** More words are a list of names, read as one. */
    private static final int LONGEST = 4;

    private record Spelling(Evidence where, String word) {}

    @Override
    public List<Contradiction> among(Compared story) {
        List<Contradiction> found = new ArrayList<>();
        story.entities().stream()
                .filter(entity -> entity.type() == NameType.PERSON)
                .forEach(person -> found.addAll(of(person)));
        return found;
    }

    private static List<Contradiction> of(Entity person) {
        TreeMap<String, List<Spelling>> byWord = spellings(person).stream()
                .collect(Collectors.groupingBy(Spelling::word, TreeMap::new, Collectors.toList()));
        List<Contradiction> found = new ArrayList<>();
        byWord.forEach((one, first) -> byWord.tailMap(one, false).forEach((other, second) -> {
            if (OneLetterApart.holds(one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT))) {
                first.forEach(a -> second.forEach(b -> found.add(contradiction(person, a, b))));
            }
        }));
        return found;
    }

    /** Of each article the first place of each long word of the names. */
    private static List<Spelling> spellings(Entity entity) {
        Map<String, Spelling> firsts = new TreeMap<>();
        for (EntityMention mention : entity.mentions()) {
            if (mention.form() == Mention.Form.NAME && !isList(mention)) {
                Evidence where = mention.evidence();
                WORD.matcher(where.words())
                        .results()
                        .map(word -> word.group())
                        .filter(word -> word.length() >= LONG)
                        .forEach(word -> firsts.putIfAbsent(where.article() + " " + word, new Spelling(where, word)));
            }
        }
        return List.copyOf(firsts.values());
    }

    private static boolean isList(EntityMention mention) {
        return mention.evidence().words().split("\\s+").length > LONGEST;
    }

    private static Contradiction contradiction(Entity entity, Spelling a, Spelling b) {
        return new Contradiction(
                Kind.OTHER,
                false,
                entity.id(),
                "how " + Heading.quoted(entity.name()) + " is spelled",
                side(a),
                side(b),
                WHY);
    }

    private static Side side(Spelling spelling) {
        return new Side(spelling.where(), spelling.where().words(), spelling.word());
    }
}
