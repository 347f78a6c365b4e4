package org.parallax.statement.description;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.parallax.article.TextSpan;
import org.parallax.language.Words;
import org.parallax.name.Titles;
import org.parallax.statement.setting.Discourse;
import org.parallax.statement.setting.Offices;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.source.SourcePhrase;

/**
 * "Moss's lawyer", "his former wife": the only person whom the article calls so, in a sentence that names whose lawyer it is or says "his".
 */
final class ARelationIsTheOneSoDescribed implements DescriptionRule {

    private static final Set<String> PRONOUNS = Set.of("his", "her", "their");

    @Override
    public Optional<Integer> described(SourcePhrase phrase, Discourse soFar) {
        return Titles.isOfficeHead(phrase.headNoun()) ? relation(phrase, soFar) : Optional.empty();
    }

    private static Optional<Integer> relation(SourcePhrase phrase, Discourse soFar) {
        OptionalInt owner = new Owner(phrase, soFar).entity();
        OptionalInt only = soFar.offices().only(Offices.words(List.of(phrase.headNoun())));
        boolean apart = owner.isPresent() && only.isPresent() && owner.getAsInt() != only.getAsInt();
        return apart && stand(only.getAsInt(), owner.getAsInt(), soFar.setting())
                ? Optional.of(only.getAsInt())
                : Optional.empty();
    }

    /** Whether a sentence that names the one names the other, or has the name right after "his lawyer,". */
    private static boolean stand(int relation, int owner, Setting setting) {
        return setting.entity(relation).mentions().stream()
                .flatMap(mention -> setting.sentenceSpan(mention.span().start()).stream())
                .anyMatch(sentence -> names(owner, sentence, setting) || saysHis(sentence, setting));
    }

    private static boolean names(int entity, TextSpan sentence, Setting setting) {
        return setting.namesIn(sentence).stream().anyMatch(name -> name.entity() == entity);
    }

    private static boolean saysHis(TextSpan sentence, Setting setting) {
        return Words.lower(sentence.of(setting.text())).stream().anyMatch(PRONOUNS::contains);
    }
}
