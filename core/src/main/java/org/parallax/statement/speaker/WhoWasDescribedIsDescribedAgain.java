package org.parallax.statement.speaker;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.statement.setting.Said;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.source.SourcePhrase;

/**
 * {@code A harbour expert warned of the tide. “It is high,” Ada Brook said. … The expert said …}: where the sentence after tells who "an expert" is, "the
 * expert", and the bare "expert" of the headline, are the same. Threads may share it.
 */
public final class WhoWasDescribedIsDescribedAgain {

    private static final Set<String> NAMED_NEXT = Set.of(
            AnUnnamedSourceIsNamedNext.class.getSimpleName(),
            WhoMadeTheRemarkIsNamedNext.class.getSimpleName(),
            AnOfficeInTheLeadIsWhoSpeaksNext.class.getSimpleName());

    private final Setting setting;

    public WhoWasDescribedIsDescribedAgain(Setting setting) {
        this.setting = setting;
    }

    /** The same turns, such sources named. */
    public List<Said> named(List<Said> turns) {
        List<Said> brought = turns.stream()
                .filter(turn -> NAMED_NEXT.contains(turn.speaker().rule()))
                .toList();
        return brought.isEmpty() ? turns : Said.named(turns, getClass(), said -> same(said, brought));
    }

    private Optional<Integer> same(Said said, List<Said> brought) {
        Optional<SourcePhrase> phrase = phrase(said).filter(one -> isThatOne(one, said));
        List<Integer> persons = brought.stream()
                .filter(turn -> phrase.isPresent() && isSo(phrase.get(), said, turn))
                .map(turn -> turn.speaker().entity().getAsInt())
                .distinct()
                .toList();
        return persons.size() == 1 ? Optional.of(persons.get(0)) : Optional.empty();
    }

    private Optional<SourcePhrase> phrase(Said said) {
        return said.draft().source().map(source -> new SourcePhrase(setting, source));
    }

    private boolean isThatOne(SourcePhrase phrase, Said said) {
        boolean bare = setting.article().inHeadline(said.anchor()) && !phrase.isIndefinite();
        return (phrase.isDefinite() || bare)
                && !phrase.isOfSeveral()
                && !phrase.headNoun().isEmpty();
    }

    private boolean isSo(SourcePhrase phrase, Said said, Said turn) {
        boolean headline = setting.article().inHeadline(said.anchor());
        return phrase(turn)
                .filter(one -> one.headNoun().equalsIgnoreCase(phrase.headNoun()))
                .filter(one -> headline || one.descriptiveWords().containsAll(phrase.descriptiveWords()))
                .filter(one -> headline || turn.anchor().start() < said.anchor().start())
                .isPresent();
    }
}
