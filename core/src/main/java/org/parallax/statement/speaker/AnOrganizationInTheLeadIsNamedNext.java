package org.parallax.statement.speaker;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parallax.language.Words;
import org.parallax.name.LocalEntity;
import org.parallax.statement.description.ADescriptionIsTheOrganizationOfThatKind;
import org.parallax.statement.description.Owner;
import org.parallax.statement.setting.Said;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.setting.Setting.Named;
import org.parallax.statement.setting.SourceWords;
import org.parallax.statement.source.SourcePhrase;

/**
 * "Harbour panel shuts the pier. A harbour panel voted … The Harbour Safety Committee …": a headline and the paragraph below it tell of a
 * body by its kind alone, and name it soon after. Read so where the first paragraphs name one organization of that kind, and one only, and its
 * name has the words by which the kind is told, such as "harbour".
 */
public final class AnOrganizationInTheLeadIsNamedNext {

    private static final int PARAGRAPHS_OF_THE_TOP = 4;

    /** Words for the rank of a court or a body, which its name seldom has. */
    private static final Set<String> RANK = Set.of(
            "federal", "state", "local", "appeals", "appeal", "lower", "high", "top", "key", "powerful", "influential");

    private final Setting setting;
    private final Lead lead;

    public AnOrganizationInTheLeadIsNamedNext(Setting setting) {
        this.setting = setting;
        this.lead = new Lead(setting);
    }

    /** The same turns, such sources named. */
    public List<Said> named(List<Said> turns) {
        return lead.named(turns, getClass(), this::organization);
    }

    private Optional<Integer> organization(Said said) {
        return said.draft()
                .source()
                .map(source -> new SourcePhrase(setting, source))
                .filter(AnOrganizationInTheLeadIsNamedNext::isOfAKind)
                .flatMap(this::only);
    }

    private static boolean isOfAKind(SourcePhrase phrase) {
        return SourceWords.isOrganization(phrase.headNoun())
                && !phrase.isDefinite()
                && !Owner.PRONOUNS.contains(phrase.lower().get(0))
                && phrase.lower().stream().noneMatch(SourcePhrase.PREPOSITIONS::contains)
                && phrase.text().indexOf('’') < 0
                && phrase.text().indexOf('\'') < 0;
    }

    private Optional<Integer> only(SourcePhrase phrase) {
        List<Integer> fit = lead.namesAtTheTop(PARAGRAPHS_OF_THE_TOP).stream()
                .map(Named::entity)
                .distinct()
                .filter(entity -> isOf(setting.entity(entity), phrase))
                .toList();
        return fit.size() == 1 ? Optional.of(fit.get(0)) : Optional.empty();
    }

    private static boolean isOf(LocalEntity entity, SourcePhrase phrase) {
        Set<String> words = new HashSet<>(Words.lower(entity.name()));
        entity.aliases().forEach(alias -> words.addAll(Words.lower(alias)));
        String kind = phrase.headNoun().toLowerCase(Locale.ROOT);
        boolean sameKind =
                words.stream().filter(SourceWords::isOrganization).anyMatch(noun -> SourceWords.areAlike(noun, kind));
        return ADescriptionIsTheOrganizationOfThatKind.isABody(entity, kind)
                && sameKind
                && phrase.descriptiveWords().stream()
                        .filter(word -> !word.equals(kind) && !RANK.contains(word))
                        .allMatch(words::contains);
    }
}
