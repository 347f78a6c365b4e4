package org.parallax.statement.description;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.language.Tagging.NameType;
import org.parallax.language.Words;
import org.parallax.name.LocalEntity;
import org.parallax.statement.setting.Discourse;
import org.parallax.statement.setting.Discourse.Turn;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.setting.Setting.Named;
import org.parallax.statement.setting.SourceWords;
import org.parallax.statement.setting.Speaker;
import org.parallax.statement.source.SourcePhrase;
import org.parallax.statement.source.Ways;

/**
 * "the Committee", "the group": the organization last named whose name has the word; or, for words that any organization can be called, the
 * one that spoke last or of which the article says so.
 */
public final class ADescriptionIsTheOrganizationOfThatKind implements DescriptionRule {

    private static final int SENTENCES = 3;
    private static final int DESCRIPTION = 60;
    private static final Pattern RELATIVE = Pattern.compile("(?<=\\p{L}), (?:which|who|whose)\\b");
    private static final Set<String> NEVER_THE_PRESS = Set.of(
            "party",
            "coalition",
            "movement",
            "bloc",
            "militia",
            "faction",
            "campaign",
            "alliance",
            "bank",
            "lender",
            "retailer",
            "maker",
            "carrier",
            "charity",
            "government",
            "team",
            "club",
            "country",
            "nation",
            "kingdom",
            "republic",
            "state");

    private static final String UNION = "union";
    /** It bears somebody's name, and is of nobody's else. */
    private static final String CAMPAIGN = "campaign";

    private static final String BLOC = "bloc";

    /** In a name these words are a union's. */
    private static final Set<String> OF_UNIONS = Set.of("workers", "teamsters", "brotherhood", "guild");

    @Override
    public Optional<Integer> described(SourcePhrase whole, Discourse soFar) {
        Setting setting = soFar.setting();
        SourcePhrase phrase = new SourcePhrase(setting, withoutRelative(whole.span(), setting));
        return phrase.isDefinite() && phrase.span().start() > 0
                ? byName(phrase, setting).or(() -> byKind(phrase, soFar))
                : Optional.empty();
    }

    /** {@code The alliance, which includes two unions}: what is told of it is no part of what it is. */
    private static TextSpan withoutRelative(TextSpan source, Setting setting) {
        Matcher relative = RELATIVE.matcher(source.of(setting.text()));
        return relative.find() ? new TextSpan(source.start(), source.start() + relative.start()) : source;
    }

    private static Optional<Integer> byName(SourcePhrase phrase, Setting setting) {
        List<String> wanted = phrase.descriptiveWords();
        if (wanted.isEmpty() || !SourceWords.isOrganization(wanted.get(wanted.size() - 1))) {
            return Optional.empty();
        }
        List<Named> before = setting.namesBefore(phrase.span().start());
        Set<Integer> asked = new HashSet<>();
        for (int i = before.size() - 1; i >= 0; i--) {
            int entity = before.get(i).entity();
            if (asked.add(entity) && bears(setting.entity(entity), wanted)) {
                return Optional.of(entity);
            }
        }
        return Optional.empty();
    }

    private static boolean bears(LocalEntity entity, List<String> wanted) {
        Set<String> words = new HashSet<>(Words.lower(entity.name()));
        entity.aliases().forEach(alias -> words.addAll(Words.lower(alias)));
        boolean union = wanted.equals(List.of(UNION)) && words.stream().anyMatch(OF_UNIONS::contains);
        return entity.type() == NameType.ORGANIZATION && (union || words.containsAll(wanted));
    }

    private static Optional<Integer> byKind(SourcePhrase phrase, Discourse soFar) {
        List<String> wanted = phrase.descriptiveWords();
        if (wanted.size() != 1 || !SourceWords.ANY_ORGANIZATION.contains(wanted.get(0))) {
            return Optional.empty();
        }
        Optional<Integer> described = calledSo(wanted.get(0), phrase.span().start(), soFar.setting());
        if (described.isEmpty() && wanted.get(0).equals(CAMPAIGN)) {
            return Optional.empty();
        }
        Optional<Integer> found = described
                .or(() -> soFar.recent(phrase.span().start(), SENTENCES).stream()
                        .map(Turn::speaker)
                        .filter(Speaker::isKnown)
                        .map(speaker -> speaker.entity().getAsInt())
                        .filter(entity -> isABody(soFar.setting().entity(entity), wanted.get(0)))
                        .findFirst())
                .or(() -> only(wanted.get(0), phrase.span().start(), soFar.setting()));
        return found.filter(entity -> canBe(soFar.setting().entity(entity), wanted.get(0)));
    }

    /** The Gray Conference is no party, nor is the agency in the dateline. */
    private static boolean canBe(LocalEntity entity, String noun) {
        List<String> nouns = Words.lower(entity.name()).stream()
                .filter(SourceWords::isOrganization)
                .toList();
        if (NEVER_THE_PRESS.contains(noun) && Ways.isOfThePress(entity.name())) {
            return false;
        }
        return nouns.isEmpty() || nouns.stream().anyMatch(other -> SourceWords.areAlike(other, noun));
    }

    /** An organization; a union of states too, which is a place, where the noun is "bloc". */
    public static boolean isABody(LocalEntity entity, String noun) {
        return entity.type() == NameType.ORGANIZATION
                || (noun.equals(BLOC) && entity.type() == NameType.PLACE && isAUnion(entity.name()));
    }

    private static boolean isAUnion(String name) {
        return Words.lower(name).contains(UNION);
    }

    /** The one organization that the last sentences name, if they name no other. */
    private static Optional<Integer> only(String noun, int offset, Setting setting) {
        int from = Math.max(0, setting.sentenceAt(offset) - SENTENCES);
        List<Integer> named = setting.namesBefore(offset).stream()
                .filter(name -> setting.sentenceAt(name.span().start()) >= from)
                .map(Named::entity)
                .filter(entity -> isABody(setting.entity(entity), noun))
                .distinct()
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /** {@code the Harbour Watch, a group that …} */
    private static Optional<Integer> calledSo(String noun, int until, Setting setting) {
        List<Named> before = setting.namesBefore(until);
        for (int i = before.size() - 1; i >= 0; i--) {
            Named name = before.get(i);
            int end = Math.min(until, name.span().end() + DESCRIPTION);
            if (setting.entity(name.entity()).type() == NameType.ORGANIZATION
                    && end > name.span().end()
                    && isDescribed(setting.text().substring(name.span().end(), end), noun)) {
                return Optional.of(name.entity());
            }
        }
        return Optional.empty();
    }

    private static boolean isDescribed(String after, String noun) {
        return after.matches("(?s)\\s?\\(?[^,.;]{0,12}\\)?, (?:an?|the) (?:[\\p{L}-]+ ){0,4}" + noun + "\\b.*");
    }
}
