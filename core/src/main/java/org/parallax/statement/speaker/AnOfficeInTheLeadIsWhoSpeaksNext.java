package org.parallax.statement.speaker;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.name.Countries;
import org.parallax.name.Titles;
import org.parallax.statement.description.Portfolio;
import org.parallax.statement.setting.Discourse;
import org.parallax.statement.setting.Offices;
import org.parallax.statement.setting.Said;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.setting.SourceWords;
import org.parallax.statement.source.SourcePhrase;

/**
 * "Judge shuts the pier. A Gray County judge ruled that …": a headline and the paragraph below it tell of somebody by the office alone, and
 * name whoever it is soon after. Read so where somebody who holds that office speaks in the first paragraphs, or the only one who holds it
 * speaks later.
 */
public final class AnOfficeInTheLeadIsWhoSpeaksNext {

    private static final int PARAGRAPHS_OF_THE_TOP = 4;

    private final Setting setting;
    private final Offices offices;
    private final Lead lead;

    public AnOfficeInTheLeadIsWhoSpeaksNext(Discourse discourse) {
        this.setting = discourse.setting();
        this.offices = discourse.offices();
        this.lead = new Lead(setting);
    }

    /** The same turns, such sources named. */
    public List<Said> named(List<Said> turns) {
        return lead.named(turns, getClass(), said -> holder(said, turns));
    }

    private Optional<Integer> holder(Said said, List<Said> turns) {
        return said.draft()
                .source()
                .map(source -> new SourcePhrase(setting, source))
                .filter(phrase -> Titles.isOfficeHead(phrase.headNoun()) && !phrase.isOfSeveral() && !isForeign(phrase))
                .flatMap(phrase -> holder(phrase, turns))
                .map(turn -> turn.speaker().entity().getAsInt());
    }

    private Optional<Said> holder(SourcePhrase phrase, List<Said> turns) {
        Set<String> office = Offices.words(List.of(phrase.headNoun()));
        List<Said> possible = turns.stream()
                .filter(turn -> !isOfAnotherBody(phrase, turn)
                        && !isOfAnotherParty(phrase, turn)
                        && !isOverSomethingElse(phrase, turn))
                .toList();
        return possible.stream()
                .filter(turn -> lead.isWithin(turn.anchor(), PARAGRAPHS_OF_THE_TOP) && holds(office, turn))
                .findFirst()
                .or(() -> possible.stream()
                        .filter(turn -> isOnlyHolder(office, turn))
                        .findFirst());
    }

    /** {@code a Harbour Ministry spokesman} is no spokesman of the Ferry Ministry. */
    private boolean isOfAnotherBody(SourcePhrase phrase, Said turn) {
        Set<String> wanted = Offices.words(phrase.descriptiveWords());
        return turn.speaker().isKnown()
                && wanted.stream().anyMatch(SourceWords::isOrganization)
                && offices.isOfABodyWithout(turn.speaker().entity().getAsInt(), wanted);
    }

    /** {@code the Labour nominee} is not the Liberal one. */
    private boolean isOfAnotherParty(SourcePhrase phrase, Said turn) {
        return turn.speaker().isKnown()
                && offices.isOfAnotherParty(
                        turn.speaker().entity().getAsInt(), Offices.words(phrase.descriptiveWords()));
    }

    /** {@code the minister of fish} is not the prime minister. */
    private boolean isOverSomethingElse(SourcePhrase phrase, Said turn) {
        return turn.speaker().isKnown()
                && Portfolio.isHeld(phrase)
                && offices.isOverSomethingElse(
                        turn.speaker().entity().getAsInt(), phrase.headNoun(), Portfolio.of(phrase));
    }

    private boolean holds(Set<String> office, Said turn) {
        return turn.speaker().isKnown() && offices.says(turn.speaker().entity().getAsInt(), office);
    }

    private boolean isOnlyHolder(Set<String> office, Said turn) {
        return turn.speaker().isKnown()
                && offices.only(office).equals(turn.speaker().entity());
    }

    /** {@code a Norwegian minister} is not the one of another country, nor {@code Moss's lawyer} another's. */
    private boolean isForeign(SourcePhrase phrase) {
        boolean country = phrase.words().stream()
                .map(word -> word.of(setting.text()))
                .anyMatch(word ->
                        Countries.isDemonym(word) || Countries.named(word).isPresent());
        return country || phrase.names().stream().anyMatch(phrase::isPerson);
    }
}
