package org.parallax.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.language.Tagging.NameType;
import org.parallax.name.Titles;
import org.parallax.statement.Setting.Named;

/** "the minister", "the general": the person last named of whom the article has said all these words, as an office or before the name. */
final class ADescriptionIsThePersonWhoHoldsTheOffice implements SpeakerRule {

    @Override
    public Optional<Speaker> speaker(Draft draft, Discourse soFar) {
        Setting setting = soFar.setting();
        Optional<SourcePhrase> phrase = draft.source()
                .map(source -> new SourcePhrase(setting, source))
                .filter(SourcePhrase::isDefinite)
                .filter(p -> Titles.isOfficeHead(p.headNoun()));
        return phrase.flatMap(p -> holder(p, soFar)).map(entity -> Speaker.named(entity, draft, this));
    }

    private static Optional<Integer> holder(SourcePhrase phrase, Discourse soFar) {
        Setting setting = soFar.setting();
        Set<String> wanted = Offices.words(phrase.descriptiveWords());
        if (wanted.isEmpty() || phrase.span().start() == 0) {
            return Optional.empty();
        }
        List<Named> before = setting.namesBefore(phrase.span().start());
        Set<Integer> asked = new HashSet<>();
        for (int i = before.size() - 1; i >= 0; i--) {
            int entity = before.get(i).entity();
            if (asked.add(entity)
                    && setting.entity(entity).type() == NameType.PERSON
                    && soFar.offices().of(entity).containsAll(wanted)) {
                return Optional.of(entity);
            }
        }
        return Optional.empty();
    }
}
